from functools import partial

import pytest

from bot.core.emotions import Emotion
from bot.core.errors import BackendUnavailableError, BotError, UnreadablePhotoError
from bot.core.faces import Analysis
from bot.core.pictures import Photo
from bot.replies.circumstances import Circumstances
from bot.replies.loader import load_rule_book
from bot.replies.plan import Place, ReplyPlan, Say
from bot.usecases.answer import answer_photos
from tests.builders import analysis
from tests.fakes import FakeBackend

BOOK = load_rule_book()
PHOTO = Photo(b"photo")
HAPPY = analysis(Emotion.HAPPINESS)


def downloads(*answers):
    async def fetch(answer):
        if isinstance(answer, Exception):
            raise answer
        return answer

    return [partial(fetch, answer) for answer in answers]


async def ask(backend, *photos, place=Place.PRIVATE, asked=False):
    return await answer_photos(
        downloads(*photos or [PHOTO]),
        backend,
        BOOK,
        circumstances=Circumstances(place, asked),
        seed=1,
    )


async def test_a_photo_is_answered_with_a_plan_and_what_was_seen():
    answer = await ask(FakeBackend(HAPPY))

    assert answer.analyses == (HAPPY,)
    assert answer.face_count == 1
    assert answer.error is None
    assert len(answer.plan.steps) == 3


@pytest.mark.parametrize("error", [UnreadablePhotoError("x"), BackendUnavailableError("x")])
async def test_an_error_of_the_backend_becomes_an_apology(error):
    answer = await ask(FakeBackend(error))

    (say,) = answer.plan.steps
    assert isinstance(say, Say)
    assert answer.error is error
    assert answer.analyses == ()


async def test_an_error_of_the_download_becomes_an_apology():
    answer = await ask(FakeBackend(HAPPY), BackendUnavailableError("x"))

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
    assert isinstance(answer.plan.steps[-1], Say)
    assert answer.analyses == (Analysis(10, 10),)


async def test_an_album_is_answered_as_one():
    answer = await ask(FakeBackend(HAPPY), PHOTO, PHOTO)

    assert answer.plan.steps[-1].text.startswith("2 faces in 2 photos: 2 happy.")


async def test_a_photo_of_an_album_that_fails_keeps_its_number_and_spoils_nothing():
    answer = await ask(FakeBackend(HAPPY), UnreadablePhotoError("x"), PHOTO)

    assert [(choice.photo, choice.number) for choice in answer.plan.steps[-1].choices] == []
    assert answer.face_count == 1
    assert isinstance(answer.error, UnreadablePhotoError)


async def test_an_album_of_which_every_photo_fails_gets_one_apology():
    answer = await ask(FakeBackend(HAPPY), UnreadablePhotoError("x"), UnreadablePhotoError("x"))

    (say,) = answer.plan.steps
    assert "couldn't read" in say.text
    assert answer.analyses == ()


async def test_a_backend_that_fails_is_not_asked_about_the_rest_of_an_album():
    backend = FakeBackend(HAPPY)

    answer = await ask(backend, UnreadablePhotoError("x"), BackendUnavailableError("x"), PHOTO)

    assert isinstance(answer.error, BackendUnavailableError)
    assert answer.analyses == ()
    assert backend.photos == []


async def test_photos_are_fetched_one_after_another():
    backend = FakeBackend(HAPPY)

    await ask(backend, Photo(b"1"), Photo(b"2"), Photo(b"3"))

    assert backend.photos == [b"1", b"2", b"3"]
    assert backend.most_at_once == 1
