import pytest

from bot.core.emotions import Emotion
from bot.core.errors import BackendUnavailableError, BotError, UnreadablePhotoError
from bot.core.faces import Analysis
from bot.core.pictures import Photo
from bot.replies.loader import load_rule_book
from bot.replies.plan import Place, ReplyPlan, Say
from bot.usecases.answer import answer_photo
from tests.builders import analysis
from tests.fakes import FakeBackend

BOOK = load_rule_book()
HAPPY = analysis(Emotion.HAPPINESS)


async def download(answer):
    if isinstance(answer, Exception):
        raise answer
    return answer


async def ask(backend, *, photo=None, place=Place.PRIVATE, asked=False):
    return await answer_photo(
        download(photo or Photo(b"photo")), backend, BOOK, place=place, asked=asked, seed=1
    )


async def test_a_photo_is_answered_with_a_plan_and_what_was_seen():
    answer = await ask(FakeBackend(HAPPY))

    assert answer.analysis == HAPPY
    assert answer.error is None
    assert len(answer.plan.steps) == 3


@pytest.mark.parametrize("error", [UnreadablePhotoError("x"), BackendUnavailableError("x")])
async def test_an_error_of_the_backend_becomes_an_apology(error):
    answer = await ask(FakeBackend(error))

    (say,) = answer.plan.steps
    assert isinstance(say, Say)
    assert answer.error is error
    assert answer.analysis is None


async def test_an_error_of_the_download_becomes_an_apology():
    answer = await ask(FakeBackend(HAPPY), photo=BackendUnavailableError("x"))

    assert isinstance(answer.plan.steps[0], Say)


async def test_a_group_that_did_not_ask_hears_of_no_error():
    answer = await ask(FakeBackend(UnreadablePhotoError("x")), place=Place.GROUP)

    assert answer.plan == ReplyPlan()
    assert isinstance(answer.error, BotError)


async def test_a_bug_is_not_hidden():
    with pytest.raises(ZeroDivisionError):
        await ask(FakeBackend(ZeroDivisionError()))


async def test_no_face_is_an_answer():
    answer = await ask(FakeBackend(Analysis(10, 10)))

    assert answer.error is None
    assert "36 pixels" in answer.plan.steps[0].text
