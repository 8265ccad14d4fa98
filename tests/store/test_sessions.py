"""Reaction sessions and moods, on every kind of database."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.core.emotions import Emotion
from bot.core.errors import StoreError
from bot.core.sessions import FaceRecord, SessionKind
from bot.core.tallies import Tallies, tally
from tests.builders import scores

GROUP, SUPERGROUP, OTHER = -4_001, -1_002_147_483_649, -4_002
ANNA, BEN = 5_000_000_001, 5_000_000_002
NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
LOOKS = tuple(Emotion)


def seen(session, *, who=ANNA, at=NOON, emotion=Emotion.HAPPINESS, item_id=None, share=0.92):
    return FaceRecord(
        int(at.timestamp()), item_id, session.contributor(who), scores(emotion, share)
    )


@pytest.fixture
async def menu(store):
    return await store.sessions.open_session(GROUP, "Tasting menu", NOON)


async def faces_of(store, session):
    return [face async for face in store.faces.stream(session.session_id)]


async def test_a_session_that_was_opened_is_the_current_one(store, menu):
    assert menu.is_open
    assert (menu.name, menu.opened_at, menu.kind) == ("Tasting menu", NOON, SessionKind.REACTIONS)
    assert await store.sessions.current(GROUP) == menu
    assert await store.sessions.current(OTHER) is None


async def test_a_chat_has_one_open_session_of_a_kind(store, menu):
    assert await store.sessions.open_session(GROUP, "Another", NOON) is None
    assert await store.sessions.open_session(OTHER, "Another", NOON)
    assert await store.sessions.open_session(GROUP, "Mood", NOON, kind=SessionKind.MOOD)


async def test_of_several_that_open_one_at_once_one_succeeds(store):
    opened = await asyncio.gather(
        *(store.sessions.open_session(GROUP, f"Menu {n}", NOON) for n in range(8))
    )

    assert sum(session is not None for session in opened) == 1


async def test_after_closing_the_next_may_be_opened(store, menu):
    closed = await store.sessions.close_session(menu.session_id, NOON + HOUR)

    assert closed.closed_at == NOON + HOUR
    assert await store.sessions.close_session(menu.session_id, NOON + HOUR) is None
    assert await store.sessions.current(GROUP) is None
    assert await store.sessions.open_session(GROUP, "Again", NOON)


async def test_sessions_are_listed_newest_first_and_without_moods(store, menu):
    await store.sessions.close_session(menu.session_id, NOON)
    again = await store.sessions.open_session(GROUP, "Again", NOON)
    await store.sessions.open_session(GROUP, "Mood", NOON, kind=SessionKind.MOOD)
    other = await store.sessions.open_session(OTHER, "Elsewhere", NOON)

    listed = await store.sessions.of_chat(GROUP)
    assert [each.session_id for each in listed] == [again.session_id, menu.session_id]
    assert (await store.sessions.of_chat())[0] == other


async def test_an_item_is_the_same_whatever_its_case(store, menu):
    dessert = await store.sessions.item(menu.session_id, "Dessert")

    assert await store.sessions.item(menu.session_id, " dessert") == dessert
    assert (await store.sessions.item(menu.session_id, "Soup")).item_id != dessert.item_id
    assert [item.name for item in await store.sessions.items(menu.session_id)] == [
        "Dessert",
        "Soup",
    ]


async def test_faces_come_back_as_they_were_written(store, menu):
    written = [
        seen(menu, emotion=emotion, share=0.3 + place / 20, at=NOON + place * HOUR)
        for place, emotion in enumerate(Emotion)
    ]
    assert await store.sessions.add_faces(menu.session_id, written)

    read = await faces_of(store, menu)
    assert [(f.at_s, f.item_id, f.contributor) for f in read] == [
        (f.at_s, f.item_id, f.contributor) for f in written
    ]
    for one, other in zip(read, written, strict=True):
        assert one.scores.shares == pytest.approx(other.scores.shares, abs=2e-4)
        assert one.scores.dominant is other.scores.dominant


async def test_more_faces_than_are_read_at_once_all_come_in_order(store, menu):
    written = [seen(menu, at=NOON + timedelta(seconds=n)) for n in range(4_500)]
    await store.sessions.add_faces(menu.session_id, written)

    times = [face.at_s for face in await faces_of(store, menu)]
    assert times == [face.at_s for face in written]


async def test_a_closed_session_takes_no_faces(store, menu):
    await store.sessions.close_session(menu.session_id, NOON)

    assert not await store.sessions.add_faces(menu.session_id, [seen(menu)])
    assert not await store.sessions.add_faces(987, [seen(menu)])
    assert await faces_of(store, menu) == []


async def test_the_database_counts_as_the_values_do(store, menu):
    soup = await store.sessions.item(menu.session_id, "Soup")
    written = [
        seen(
            menu,
            who=ANNA + number % 7,
            at=NOON + timedelta(seconds=13 * number),
            emotion=LOOKS[number % 3],
            item_id=soup.item_id if number % 2 else None,
        )
        for number in range(500)
    ]
    await store.sessions.add_faces(menu.session_id, written)

    counted = await store.faces.tallies(menu.session_id)
    expected = tally(written)
    assert counted.span == expected.span
    assert set(counted.tallies) == set(expected.tallies)


async def test_a_session_without_faces_counts_to_nothing(store, menu):
    assert await store.faces.tallies(menu.session_id) == Tallies()


async def test_days_are_counted_by_the_midnights_that_are_given(store):
    mood = await store.sessions.open_session(GROUP, "Mood", NOON, kind=SessionKind.MOOD)
    await store.sessions.add_faces(
        mood.session_id,
        [
            seen(mood, at=NOON),
            seen(mood, at=NOON, who=BEN, emotion=Emotion.FEAR),
            seen(mood, at=NOON + 24 * HOUR),
            seen(mood, at=NOON + 24 * HOUR),
        ],
    )
    midnights = [NOON.replace(hour=0) + day * 24 * HOUR for day in range(4)]

    first, second, third = await store.faces.mood_by_day(mood.session_id, midnights)
    assert (first.faces, first.contributors) == (2, 2)
    assert first.looks_n8[LOOKS.index(Emotion.FEAR)] == 1
    assert (second.faces, second.contributors) == (2, 1)
    assert sum(second.sums_n8) == pytest.approx(20_000, abs=10)
    assert (third.faces, third.contributors, sum(third.sums_n8)) == (0, 0, 0)


async def test_forgetting_a_person_takes_their_faces_out_of_every_session(store, menu):
    other = await store.sessions.open_session(OTHER, "Elsewhere", NOON)
    for session in (menu, other):
        await store.sessions.add_faces(
            session.session_id, [seen(session), seen(session), seen(session, who=BEN)]
        )

    assert await store.forget_person(ANNA) == 4

    for session in (menu, other):
        (left,) = await faces_of(store, session)
        assert left.contributor == session.contributor(BEN)


async def test_forgetting_a_person_erases_their_private_sessions(store):
    diary = await store.sessions.open_session(ANNA, "Diary", NOON, kind=SessionKind.MOOD)
    await store.sessions.add_faces(diary.session_id, [seen(diary)])

    await store.forget_person(ANNA)

    assert await store.sessions.current(ANNA, SessionKind.MOOD) is None
    assert await faces_of(store, diary) == []


async def test_a_session_that_is_dropped_takes_all_with_it(store, menu):
    await store.sessions.item(menu.session_id, "Soup")
    await store.sessions.add_faces(menu.session_id, [seen(menu)])

    await store.sessions.drop_session(menu.session_id)

    assert await store.sessions.of_chat(GROUP) == ()
    assert await store.sessions.items(menu.session_id) == ()
    assert await faces_of(store, menu) == []


async def test_what_is_too_old_is_purged_and_what_is_empty_then(store, menu):
    await store.sessions.add_faces(menu.session_id, [seen(menu)])
    await store.sessions.close_session(menu.session_id, NOON + HOUR)
    late = await store.sessions.open_session(GROUP, "Later", NOON)
    await store.sessions.add_faces(late.session_id, [seen(late), seen(late, at=NOON + 3 * HOUR)])

    assert await store.purge(NOON - HOUR) == 0
    assert await store.purge(NOON + 2 * HOUR) == 2

    assert [each.name for each in await store.sessions.of_chat(GROUP)] == ["Later"]
    assert len(await faces_of(store, late)) == 1


async def test_a_mood_that_is_on_stays_on_when_its_faces_are_purged(store):
    mood = await store.sessions.open_session(GROUP, "Mood", NOON, kind=SessionKind.MOOD)
    await store.sessions.add_faces(mood.session_id, [seen(mood)])

    await store.purge(NOON + 24 * HOUR)

    assert await store.sessions.current(GROUP, SessionKind.MOOD) == mood


async def test_sessions_follow_a_group_that_became_a_supergroup(store, menu):
    await store.move_chat(GROUP, SUPERGROUP)

    assert (await store.sessions.current(SUPERGROUP)).session_id == menu.session_id
    assert await store.sessions.current(GROUP) is None


async def test_a_session_opened_after_the_move_stays_open_and_the_old_one_ends(store, menu):
    after = await store.sessions.open_session(SUPERGROUP, "After", NOON + HOUR)

    await store.move_chat(GROUP, SUPERGROUP)

    assert await store.sessions.current(SUPERGROUP) == after
    moved = (await store.sessions.of_chat(SUPERGROUP))[1]
    assert (moved.session_id, moved.closed_at) == (menu.session_id, NOON + HOUR)


async def test_a_chat_that_the_bot_left_loses_its_mood_and_keeps_its_sessions(store, menu):
    await store.sessions.open_session(GROUP, "Mood", NOON, kind=SessionKind.MOOD)

    await store.drop_chat(GROUP)

    assert await store.sessions.current(GROUP, SessionKind.MOOD) is None
    assert await store.sessions.current(GROUP) == menu


async def test_a_closed_database_says_so(store, menu):
    await store.aclose()

    with pytest.raises(StoreError, match="was closed"):
        await store.faces.tallies(menu.session_id)
