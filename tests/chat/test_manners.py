import logging
from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from bot.chat.manners import QUIET, Manner, Manners
from bot.chat.moves import Moves
from bot.core.emotions import Emotion
from bot.core.errors import StoreError
from bot.core.preferences import ChatPreferences, GroupMode, QuietHours
from bot.replies.lines import Line
from bot.replies.plan import Place
from bot.replies.taste import Taste
from tests.builders import ADA, BEN, GROUP, PRIVATE

EVERYTHING = Manner(answers=True, reacts=True)
NIGHT = datetime(2026, 11, 21, 23, 30, tzinfo=UTC)
NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
PHOTO = {
    "chat_id": GROUP,
    "place": Place.GROUP,
    "person_id": ADA["id"],
    "asked": False,
    "asker_id": None,
    "is_reserved": False,
}
ASKED = {"asked": True, "asker_id": BEN["id"]}
IN_PRIVATE = {"chat_id": PRIVATE, "place": Place.PRIVATE}


def judge(store, *, now=NOON, moves=None, **photo):
    manners = Manners(store, moves or Moves(), now=lambda: now)
    return manners.judge(**{**PHOTO, **photo})


@pytest.mark.parametrize(
    ("mode", "unasked", "asked"),
    [
        (GroupMode.OFF, QUIET, Manner(instead=Line.GROUP_IS_OFF)),
        (GroupMode.ASKED, QUIET, EVERYTHING),
        (GroupMode.REACTION, Manner(reacts=True), EVERYTHING),
        (GroupMode.FULL, EVERYTHING, EVERYTHING),
    ],
)
async def test_a_group_hears_what_its_mode_says(store, mode, unasked, asked):
    await store.set_preferences(GROUP, ChatPreferences(mode=mode))

    assert await judge(store) == unasked
    assert await judge(store, **ASKED) == asked


async def test_a_group_is_off_until_somebody_chooses(store):
    assert await judge(store, chat_id=-4999) == QUIET
    assert (await judge(store, chat_id=-4999, **ASKED)).instead is Line.GROUP_IS_OFF


async def test_a_private_chat_hears_everything_from_the_start(store):
    assert await judge(store, **IN_PRIVATE) == EVERYTHING


@pytest.mark.parametrize("mode", GroupMode)
async def test_who_sent_stop_is_left_alone_in_every_mode_though_another_asks(store, mode):
    await store.set_preferences(GROUP, ChatPreferences(mode=mode))
    await store.leave_alone(ADA["id"], GROUP)

    assert await judge(store) == QUIET
    assert await judge(store, **ASKED) == Manner(instead=Line.PERSON_IS_LEFT_ALONE)
    own = await judge(store, asked=True, asker_id=ADA["id"])
    assert own == Manner(instead=Line.YOU_ARE_LEFT_ALONE)


async def test_stop_holds_for_one_person_in_one_chat(store):
    await store.leave_alone(ADA["id"], GROUP)

    assert await judge(store, person_id=BEN["id"]) == EVERYTHING
    assert await judge(store, person_id=None) == EVERYTHING
    assert await judge(store, **IN_PRIVATE) == EVERYTHING


async def test_who_sent_stop_may_still_ask_about_the_photos_of_others(store):
    await store.leave_alone(BEN["id"], GROUP)

    assert await judge(store, **ASKED) == EVERYTHING


async def test_stop_in_private_is_remembered_kindly(store):
    await store.leave_alone(ADA["id"], PRIVATE)

    assert await judge(store, **IN_PRIVATE) == Manner(instead=Line.YOU_ARE_LEFT_ALONE)


async def test_hidden_forwarded_and_protected_photos_wait_for_a_question_in_groups(store):
    assert await judge(store, is_reserved=True) == QUIET
    assert await judge(store, is_reserved=True, **ASKED) == EVERYTHING
    assert await judge(store, is_reserved=True, **IN_PRIVATE) == EVERYTHING


@pytest.mark.parametrize("mode", [GroupMode.REACTION, GroupMode.FULL])
async def test_quiet_hours_are_quiet_unless_somebody_asks(store, mode):
    hours = QuietHours(time(22), time(7), zone="+01:00")
    await store.set_preferences(GROUP, ChatPreferences(mode=mode, quiet_hours=hours))

    assert await judge(store, now=NIGHT) == QUIET
    assert await judge(store, now=NIGHT, **ASKED) == EVERYTHING
    assert await judge(store, now=NOON) != QUIET


async def test_the_taste_of_the_chat_goes_along(store):
    likes = frozenset({Emotion.HAPPINESS, Emotion.SURPRISE})
    await store.set_preferences(
        GROUP,
        ChatPreferences(
            mode=GroupMode.REACTION, shows_scores=True, least_confidence=0.6, emotions=likes
        ),
    )
    taste = Taste(shows_scores=True, least_confidence=0.6, emotions=likes)

    assert await judge(store) == Manner(reacts=True, taste=taste)
    assert await judge(store, **ASKED) == replace(EVERYTHING, taste=taste)


async def test_a_photo_from_before_the_move_is_met_as_the_supergroup_chose(store):
    moves = Moves(store)
    await moves.note(GROUP, -1004001)

    assert await judge(store, moves=moves, chat_id=GROUP) == EVERYTHING


async def test_without_the_store_nobody_can_tell_and_the_log_says_so_once(store, caplog):
    await store.aclose()
    manners = Manners(store, Moves(), now=lambda: NOON)

    with caplog.at_level(logging.ERROR):
        for photo in (PHOTO, PHOTO | ASKED, PHOTO | IN_PRIVATE):
            with pytest.raises(StoreError):
                await manners.judge(**photo)

    assert len(caplog.records) == 1


async def test_the_language_of_the_chat_goes_along_whatever_is_said(store):
    await store.set_preferences(GROUP, ChatPreferences(mode=GroupMode.OFF, language="de"))
    off = await judge(store, **ASKED)
    await store.set_preferences(GROUP, ChatPreferences(mode=GroupMode.FULL, language="de"))
    full = await judge(store)
    await store.leave_alone(ADA["id"], GROUP)
    left_alone = await judge(store, **ASKED)

    assert [manner.language for manner in (off, full, left_alone)] == ["de"] * 3


@pytest.mark.parametrize(
    ("zone", "hour"), [("UTC", 23), ("+01:00", 0), ("-03:30", 20), ("Asia/Kathmandu", 5)]
)
async def test_the_hour_is_that_of_the_photo_on_the_chats_clock(store, zone, hour):
    hours = QuietHours(time(9), time(10), zone=zone)
    await store.set_preferences(GROUP, ChatPreferences(mode=GroupMode.FULL, quiet_hours=hours))

    assert (await judge(store, now=NOON, sent_at=NIGHT)).hour == hour


async def test_without_a_clock_or_a_date_the_hour_is_not_known(store):
    assert (await judge(store, sent_at=NIGHT)).hour is None

    hours = QuietHours(time(9), time(10))
    await store.set_preferences(GROUP, ChatPreferences(mode=GroupMode.FULL, quiet_hours=hours))

    assert (await judge(store, sent_at=None)).hour is None


async def test_what_is_quiet_is_not_even_looked_at():
    assert not QUIET.looks
    assert not Manner(instead=Line.GROUP_IS_OFF).looks
    assert Manner(reacts=True).looks
