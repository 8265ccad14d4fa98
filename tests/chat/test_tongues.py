import logging
import threading

import pytest

from bot.chat.moves import Moves
from bot.chat.tongues import Tongues
from bot.core.preferences import ChatPreferences
from tests.builders import GROUP
from tests.chat.shelves import FakeShelf


@pytest.fixture
def shelf():
    return FakeShelf("de", "pt", "ar")


@pytest.fixture
def tongues(shelf, store):
    return Tongues(shelf, store, Moves(store))


async def language(tongues, code, chat_id=GROUP):
    return (await tongues.book(chat_id, code)).texts.language


async def test_what_the_chat_has_chosen_beats_the_persons_language(tongues, store):
    await store.set_preferences(GROUP, ChatPreferences(language="de"))

    assert await language(tongues, "pt") == "de"


async def test_a_chat_without_a_choice_hears_the_persons_language(tongues):
    assert await language(tongues, "pt-br") == "pt"
    assert await language(tongues, "ar") == "ar"


@pytest.mark.parametrize("code", [None, "", "xx", "tlh", "-", "en-GB"])
async def test_without_a_language_that_is_there_it_is_english(tongues, code):
    assert await language(tongues, code) == "en"


async def test_a_group_that_moved_keeps_its_language(shelf, store):
    await store.set_preferences(GROUP, ChatPreferences(language="de"))
    moves = Moves(store)
    await moves.note(GROUP, -1004001)

    assert await language(Tongues(shelf, store, moves), "pt") == "de"


async def test_without_the_store_a_chat_counts_as_having_chosen_nothing(tongues, store, caplog):
    await store.set_preferences(GROUP, ChatPreferences(language="de"))
    await store.aclose()

    assert await language(tongues, "pt") == "pt"
    assert "cannot be read" in caplog.text


async def test_of_several_languages_the_first_that_is_known_counts(tongues):
    assert (await tongues.pick(None, None, "", "de", "pt")).texts.language == "de"


async def test_a_language_is_read_on_another_thread_and_then_at_hand(store):
    shelf = FakeShelf("de", unread=["de"])
    tongues = Tongues(shelf, store, Moves(store))

    for _ in range(2):
        assert await language(tongues, "de") == "de"

    assert shelf.read_on["de"] is not threading.current_thread()


async def test_texts_that_cannot_be_read_give_way_to_english(store, caplog):
    shelf = FakeShelf("de", unread=["de"], broken=["de"])

    with caplog.at_level(logging.ERROR):
        spoken = await language(Tongues(shelf, store, Moves(store)), "de")

    assert spoken == "en"
    assert "texts/de" in caplog.text
