import pytest

from bot.chat.moves import Moves
from bot.core.preferences import ChatPreferences, GroupMode
from tests.builders import GROUP

SUPERGROUP = -1004001


async def test_a_chat_that_never_moved_is_where_it_was():
    assert Moves().here(GROUP) == GROUP


async def test_a_move_is_remembered_and_carried_once(store):
    moves = Moves(store)

    await moves.note(GROUP, SUPERGROUP)
    await store.set_preferences(GROUP, ChatPreferences(mode=GroupMode.ASKED))
    await moves.note(GROUP, SUPERGROUP)

    assert moves.here(GROUP) == SUPERGROUP
    assert (await store.preferences(SUPERGROUP)).mode is GroupMode.FULL
    assert await store.preferences(GROUP) is not None


async def test_a_move_that_cannot_be_stored_is_still_followed(store, caplog):
    await store.aclose()
    moves = Moves(store)

    await moves.note(GROUP, SUPERGROUP)
    await moves.note(GROUP, SUPERGROUP)

    assert moves.here(GROUP) == SUPERGROUP
    assert len(caplog.records) == 2


@pytest.mark.parametrize("count", [1024, 1100])
async def test_only_so_many_moves_are_remembered(count):
    moves = Moves()

    for number in range(count):
        await moves.note(-number - 1, SUPERGROUP - number)

    kept = [number for number in range(count) if moves.here(-number - 1) != -number - 1]
    assert len(kept) == 1024
    assert kept[-1] == count - 1
