import pytest

from bot.chat.lately import Lately
from bot.chat.moves import Moves
from bot.core.emotions import Emotion
from bot.replies.circumstances import LastAnswer
from tests.builders import GROUP, PRIVATE
from tests.fakes import FakeClock

SAD = LastAnswer(Emotion.SADNESS, ("here-for-you",))
GLAD = LastAnswer(Emotion.HAPPINESS, ("celebrate",))
DAY_S = 24 * 3600


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def moves():
    return Moves()


@pytest.fixture
def lately(moves, clock):
    return Lately(moves, clock=clock)


def test_the_first_photo_has_nothing_before_it(lately):
    assert lately.before(GROUP, 1) is None


def test_a_photo_follows_on_the_last_answer_of_its_chat(lately):
    lately.note(GROUP, 1, SAD)
    lately.note(GROUP, 2, GLAD)

    assert lately.before(GROUP, 3) == GLAD
    assert lately.before(PRIVATE, 3) is None


def test_the_answer_to_a_photo_never_comes_before_itself(lately):
    lately.before(GROUP, 1)
    lately.note(GROUP, 1, SAD)

    assert lately.before(GROUP, 1) is None


def test_what_came_before_a_photo_stays_the_same_whatever_is_said_since(lately):
    lately.note(GROUP, 1, SAD)
    first = lately.before(GROUP, 2)

    lately.note(GROUP, 2, GLAD)
    lately.note(GROUP, 3, GLAD)
    lately.note(GROUP, 2, SAD)

    assert lately.before(GROUP, 2) == first == SAD


def test_an_old_photo_asked_about_follows_on_what_was_said_last(lately):
    lately.note(GROUP, 5, GLAD)

    assert lately.before(GROUP, 2) == GLAD


def test_after_a_day_an_answer_is_forgotten(lately, clock):
    lately.note(GROUP, 1, SAD)
    lately.note_language(GROUP, 500, "de")
    clock.now += DAY_S

    assert lately.before(GROUP, 2) is None
    assert lately.language(GROUP, 500) is None


async def test_memory_follows_a_group_that_becomes_a_supergroup(lately, moves):
    lately.note(GROUP, 7, SAD)

    await moves.note(GROUP, -1004001)

    # The supergroup counts its messages anew: the same number is another photo.
    assert lately.before(-1004001, 7) == SAD
    lately.note(-1004001, 7, GLAD)
    assert lately.before(-1004001, 8) == GLAD
    assert lately.before(GROUP, 7) is None


async def test_an_answer_that_went_to_where_its_group_moved_is_found_there(lately, moves):
    await moves.note(GROUP, -1004001)
    lately.note_language(GROUP, 500, "de")

    assert lately.language(-1004001, 500) == "de"
    assert lately.language(-1004001, 501) is None


def test_what_is_forgotten_on_request_is_gone_and_the_rest_stays(lately):
    for chat_id in (PRIVATE, GROUP):
        lately.note(chat_id, 1, SAD)
        lately.note_language(chat_id, 500, "de")

    lately.forget(PRIVATE)

    assert lately.before(PRIVATE, 2) is None
    assert lately.language(PRIVATE, 500) is None
    assert lately.before(GROUP, 2) == SAD
    assert lately.language(GROUP, 500) == "de"


def test_memory_is_bounded_and_the_oldest_goes_first(moves):
    lately = Lately(moves, photos_kept=3, chats_kept=2)

    for chat_id in (1, 2, 3, 4):
        lately.note(chat_id, 9, SAD)
        lately.note_language(chat_id, 500, "de")

    assert [lately.language(chat_id, 500) for chat_id in (1, 2, 3, 4)] == [None, "de", "de", "de"]
    assert [lately.before(chat_id, 10) for chat_id in (1, 2, 3, 4)] == [None, None, SAD, SAD]
