"""What the store promises, on every kind of database."""

import asyncio
from datetime import time

import pytest

from bot.core.emotions import Emotion
from bot.core.errors import StoreError
from bot.core.preferences import ChatPreferences, GroupMode, QuietHours
from bot.store.store import Store

ANNA, BEN = 5_000_000_001, 5_000_000_002
GROUP, SUPERGROUP, OTHER_GROUP = -4_001, -1_002_147_483_649, -4_002

EVERYTHING = ChatPreferences(
    mode=GroupMode.REACTION,
    shows_scores=True,
    language="pt-BR",
    quiet_hours=QuietHours(time(22, 30), time(7), "Europe/Vienna"),
    least_confidence=0.35,
    emotions=frozenset({Emotion.FEAR, Emotion.SADNESS}),
)
ON = ChatPreferences(mode=GroupMode.FULL)
ASKED = ChatPreferences(mode=GroupMode.ASKED)


async def test_a_chat_that_chose_nothing_has_no_preferences(store):
    assert await store.preferences(GROUP) is None


@pytest.mark.parametrize("chosen", [EVERYTHING, ChatPreferences(), ON])
async def test_what_was_chosen_comes_back_as_it_was(store, chosen):
    await store.set_preferences(GROUP, chosen)

    assert await store.preferences(GROUP) == chosen
    assert await store.preferences(OTHER_GROUP) is None


async def test_a_new_choice_replaces_all_of_the_old(store):
    await store.set_preferences(GROUP, EVERYTHING)
    await store.set_preferences(GROUP, ON)

    assert await store.preferences(GROUP) == ON


async def test_choosing_no_emotion_at_all_is_remembered(store):
    nothing = ChatPreferences(emotions=frozenset())
    await store.set_preferences(GROUP, nothing)

    assert await store.preferences(GROUP) == nothing


@pytest.mark.parametrize("chat_id", [2**63 - 1, -(2**63), 0])
async def test_ids_have_64_bits(store, chat_id):
    await store.set_preferences(chat_id, ON)
    await store.leave_alone(chat_id, chat_id)

    assert await store.preferences(chat_id) == ON
    assert await store.wants_to_be_left_alone(chat_id, chat_id)


async def test_many_writers_at_once_lose_nothing(store):
    await asyncio.gather(*(store.set_preferences(-n, ON) for n in range(1, 31)))
    await asyncio.gather(*(store.set_preferences(GROUP, one) for one in [ON, ASKED] * 10))

    kept = await asyncio.gather(*(store.preferences(-n) for n in range(1, 31)))
    assert kept == [ON] * 30
    assert await store.preferences(GROUP) in {ON, ASKED}


async def test_an_opt_out_holds_in_its_chat_only(store):
    await store.leave_alone(ANNA, GROUP)

    assert await store.wants_to_be_left_alone(ANNA, GROUP)
    assert not await store.wants_to_be_left_alone(ANNA, OTHER_GROUP)
    assert not await store.wants_to_be_left_alone(BEN, GROUP)


async def test_saying_stop_or_start_twice_is_saying_it_once(store):
    await store.leave_alone(ANNA, GROUP)
    await store.leave_alone(ANNA, GROUP)
    await store.leave_alone(BEN, GROUP)

    await store.welcome_back(ANNA, GROUP)
    await store.welcome_back(ANNA, GROUP)

    assert not await store.wants_to_be_left_alone(ANNA, GROUP)
    assert await store.wants_to_be_left_alone(BEN, GROUP)


async def test_settings_and_opt_outs_follow_a_group_that_became_a_supergroup(store):
    await store.set_preferences(GROUP, EVERYTHING)
    await store.leave_alone(ANNA, GROUP)
    await store.leave_alone(BEN, OTHER_GROUP)

    await store.move_chat(GROUP, SUPERGROUP)

    assert await store.preferences(SUPERGROUP) == EVERYTHING
    assert await store.preferences(GROUP) is None
    assert await store.wants_to_be_left_alone(ANNA, SUPERGROUP)
    assert not await store.wants_to_be_left_alone(ANNA, GROUP)
    assert await store.wants_to_be_left_alone(BEN, OTHER_GROUP)


async def test_a_move_that_is_told_twice_undoes_nothing_chosen_between(store):
    await store.set_preferences(GROUP, ON)
    await store.move_chat(GROUP, SUPERGROUP)
    await store.set_preferences(SUPERGROUP, ASKED)

    await store.move_chat(GROUP, SUPERGROUP)

    assert await store.preferences(SUPERGROUP) == ASKED


async def test_a_choice_made_after_the_move_wins_and_every_opt_out_counts(store):
    await store.set_preferences(GROUP, ON)
    await store.set_preferences(SUPERGROUP, ASKED)
    await store.leave_alone(ANNA, GROUP)
    await store.leave_alone(ANNA, SUPERGROUP)
    await store.leave_alone(BEN, GROUP)

    await asyncio.gather(*(store.move_chat(GROUP, SUPERGROUP) for _ in range(4)))

    assert await store.preferences(SUPERGROUP) == ASKED
    assert await store.preferences(GROUP) is None
    assert await store.wants_to_be_left_alone(ANNA, SUPERGROUP)
    assert await store.wants_to_be_left_alone(BEN, SUPERGROUP)


async def test_no_opt_out_is_lost_while_the_group_moves(store):
    people = range(ANNA, ANNA + 40)
    calls = [store.leave_alone(person, GROUP) for person in people]
    for place in (10, 20, 30):
        calls.insert(place, store.move_chat(GROUP, SUPERGROUP))
    await asyncio.gather(*calls)

    await store.move_chat(GROUP, SUPERGROUP)

    for person in people:
        assert await store.wants_to_be_left_alone(person, SUPERGROUP)
        assert not await store.wants_to_be_left_alone(person, GROUP)


async def test_a_move_to_itself_changes_nothing(store):
    await store.set_preferences(GROUP, ON)

    await store.move_chat(GROUP, GROUP)

    assert await store.preferences(GROUP) == ON


async def test_a_dropped_chat_starts_anew_but_keeps_its_opt_outs(store):
    await store.set_preferences(GROUP, ON)
    await store.set_preferences(OTHER_GROUP, ON)
    await store.leave_alone(ANNA, GROUP)

    await store.drop_chat(GROUP)
    await store.drop_chat(GROUP)

    assert await store.preferences(GROUP) is None
    assert await store.preferences(OTHER_GROUP) == ON
    assert await store.wants_to_be_left_alone(ANNA, GROUP)


async def test_forgetting_a_person_takes_every_row_and_nobody_elses(store):
    await store.leave_alone(ANNA, GROUP)
    await store.leave_alone(ANNA, OTHER_GROUP)
    await store.set_preferences(ANNA, EVERYTHING)
    await store.leave_alone(BEN, GROUP)
    await store.set_preferences(GROUP, ON)

    assert await store.forget_person(ANNA) == 3
    assert await store.forget_person(ANNA) == 0

    assert not await store.wants_to_be_left_alone(ANNA, GROUP)
    assert await store.preferences(ANNA) is None
    assert await store.wants_to_be_left_alone(BEN, GROUP)
    assert await store.preferences(GROUP) == ON


async def test_callers_that_are_cancelled_leave_a_working_store_behind(store):
    for patience in range(12):
        tasks = [asyncio.create_task(store.set_preferences(GROUP, ON)) for _ in range(6)]
        await asyncio.sleep(patience / 5_000)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    await store.set_preferences(OTHER_GROUP, ASKED)

    assert await store.preferences(OTHER_GROUP) == ASKED
    # Their work runs on, so it may be done or still under way.
    assert await store.preferences(GROUP) in {None, ON}


async def test_closing_waits_for_work_that_was_begun(url):
    store = await Store.open(url)
    writing = [asyncio.create_task(store.set_preferences(-n, ON)) for n in range(1, 11)]
    await asyncio.sleep(0)

    await store.aclose()

    assert await asyncio.gather(*writing) == [None] * 10


async def test_a_closed_store_says_so(url):
    store = await Store.open(url)
    await store.aclose()
    await store.aclose()

    with pytest.raises(StoreError, match="was closed"):
        await store.ping()
    with pytest.raises(StoreError, match="was closed"):
        await store.leave_alone(ANNA, GROUP)


async def test_an_open_store_answers(store):
    await store.ping()
