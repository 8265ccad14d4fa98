"""Who takes part in sessions, and what is counted of them, on every kind of database."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.core.emotions import Emotion
from bot.core.sessions import MOST_ITEMS, TOKEN_CHARS, SeenPhoto
from bot.store.session_people import CLOCKS_APART_S
from tests.builders import scores

GROUP = -4_001
ANNA, BEN = 5_000_000_001, 5_000_000_002
NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
HAPPY = scores(Emotion.HAPPINESS, 0.92)


@pytest.fixture
async def menu(store):
    return await store.sessions.open_session(GROUP, "Tasting menu", NOON)


def photo(message_id=7, *, chat_id=GROUP, who=ANNA, at=NOON + MINUTE, title="", faces=1):
    key = f"{chat_id}:{message_id}"
    return SeenPhoto(key, chat_id, message_id, who, at, title, (HAPPY,) * faces)


async def faces_of(store, session):
    return [face async for face in store.faces.stream(session.session_id)]


async def items_of(store, session):
    """What each face belongs to, by name."""
    names = {item.item_id: item.name for item in await store.sessions.items(session.session_id)}
    return [names.get(face.item_id) for face in await faces_of(store, session)]


async def test_photos_count_of_those_who_agreed_and_of_nobody_else(store, menu):
    await store.people.agree(menu, ANNA, NOON)

    assert await store.photos.count(menu, photo(faces=2))
    assert not await store.photos.count(menu, photo(8, who=BEN))

    faces = await faces_of(store, menu)
    assert [face.contributor for face in faces] == [menu.contributor(ANNA)] * 2


async def test_a_photo_counts_once_however_often_it_is_read(store, menu):
    await store.people.agree(menu, ANNA, NOON)

    counted = await asyncio.gather(*(store.photos.count(menu, photo()) for _ in range(5)))

    assert sum(counted) == 1
    assert len(await faces_of(store, menu)) == 1


async def test_a_photo_sent_while_it_was_open_counts_when_it_is_read_later(store, menu):
    await store.people.agree(menu, ANNA, NOON)
    await store.sessions.close_session(menu.session_id, NOON + 2 * MINUTE)

    assert await store.photos.count(menu, photo(1, at=NOON + 2 * MINUTE))
    assert not await store.photos.count(menu, photo(2, at=NOON + 3 * MINUTE))
    assert not await store.photos.count(menu, photo(3, at=NOON - MINUTE))
    assert await store.people.sessions_for(GROUP, ANNA, NOON + 3 * MINUTE) == ()


async def test_what_was_sent_before_agreeing_does_not_count(store, menu):
    agreed = NOON + 10 * MINUTE
    await store.people.agree(menu, ANNA, agreed)

    assert await store.people.sessions_for(GROUP, ANNA, agreed - MINUTE) == ()
    just_before = agreed - timedelta(seconds=CLOCKS_APART_S)
    assert len(await store.people.sessions_for(GROUP, ANNA, just_before)) == 1


async def test_who_withdraws_counts_no_more_and_what_was_counted_stays(store, menu):
    await store.people.agree(menu, ANNA, NOON)
    await store.photos.count(menu, photo())

    assert await store.people.withdraw(menu, ANNA)

    assert not await store.people.withdraw(menu, ANNA)
    assert not await store.photos.count(menu, photo(8))
    assert len(await faces_of(store, menu)) == 1


async def test_nobody_agrees_to_what_is_over(store, menu):
    await store.sessions.close_session(menu.session_id, NOON)

    assert not await store.people.agree(menu, ANNA, NOON)


async def test_a_title_wins_over_the_item_that_was_chosen(store, menu):
    await store.people.agree(menu, ANNA, NOON)
    await store.photos.choose_item(menu.session_id, "Dessert", NOON, 5)

    await store.photos.count(menu, photo(7))
    await store.photos.count(menu, photo(8, title="Soup"))
    await store.photos.count(menu, photo(9, title="DESSERT"))

    assert await items_of(store, menu) == ["Dessert", "Soup", "Dessert"]


async def test_a_photo_belongs_to_what_was_chosen_before_it_was_sent(store, menu):
    await store.people.agree(menu, ANNA, NOON)
    await store.photos.choose_item(menu.session_id, "Soup", NOON + MINUTE, 10)
    await store.photos.choose_item(menu.session_id, "Dessert", NOON + 2 * MINUTE, 20)
    await store.photos.choose_item(menu.session_id, None, NOON + 3 * MINUTE, 30)

    # Read in whatever order; of the same second the number tells.
    await store.photos.count(menu, photo(31, at=NOON + 3 * MINUTE))
    await store.photos.count(menu, photo(21, at=NOON + 2 * MINUTE))
    await store.photos.count(menu, photo(19, at=NOON + 2 * MINUTE))
    await store.photos.count(menu, photo(9, at=NOON + MINUTE))

    assert await items_of(store, menu) == [None, "Dessert", "Soup", None]


async def test_a_session_has_only_so_many_items(store, menu):
    for number in range(MOST_ITEMS):
        assert await store.photos.choose_item(menu.session_id, f"Item {number}", NOON, number)

    assert await store.photos.choose_item(menu.session_id, "One more", NOON, 500) is None
    assert await store.photos.choose_item(menu.session_id, "ITEM 3", NOON, 501)


async def test_guests_count_by_what_they_send_in_private(store, menu):
    await store.people.agree(menu, ANNA, NOON, by_link=True)

    (found,) = await store.people.sessions_for(ANNA, ANNA, NOON + MINUTE)
    assert found == menu
    assert await store.photos.count(menu, photo(chat_id=ANNA))
    assert await store.people.sessions_for(GROUP, ANNA, NOON + MINUTE) == ()
    assert await store.people.sessions_for(BEN, BEN, NOON + MINUTE) == ()


async def test_a_guest_is_in_one_session_at_a_time(store, menu):
    other = await store.sessions.open_session(-9, "Film", NOON)
    await store.people.agree(menu, ANNA, NOON, by_link=True)
    await store.people.agree(menu, BEN, NOON, by_link=True)

    await store.people.agree(other, ANNA, NOON, by_link=True)

    assert await store.people.sessions_for(ANNA, ANNA, NOON) == (other,)
    assert await store.people.sessions_for(BEN, BEN, NOON) == (menu,)


async def test_who_wants_to_be_left_alone_in_a_chat_takes_no_part_there(store, menu):
    await store.people.agree(menu, ANNA, NOON)
    await store.people.agree(menu, ANNA, NOON, by_link=True)

    await store.people.withdraw_in(GROUP, ANNA)
    assert await store.people.sessions_for(GROUP, ANNA, NOON) == ()
    assert await store.people.sessions_for(ANNA, ANNA, NOON) == (menu,)

    await store.people.withdraw_in(ANNA, ANNA)
    assert await store.people.sessions_for(ANNA, ANNA, NOON) == ()


async def test_forgetting_a_person_leaves_nothing_of_them_in_any_session(store, menu):
    for who in (ANNA, BEN):
        await store.people.agree(menu, who, NOON)
        await store.photos.count(menu, photo(who % 10, who=who))

    assert await store.forget_person(ANNA) == 2

    assert [face.contributor for face in await faces_of(store, menu)] == [menu.contributor(BEN)]
    assert not await store.photos.count(menu, photo(9))
    assert await store.forget_person(ANNA) == 0


async def test_a_link_leads_to_its_session_and_stays_the_same(store, menu):
    token = await store.people.link(menu.session_id)

    assert await store.people.link(menu.session_id) == token
    assert len(token) == TOKEN_CHARS
    assert await store.people.of_link(token) == menu
    assert await store.people.of_link("x" * TOKEN_CHARS) is None


async def test_with_a_session_goes_all_that_belongs_to_it(store, menu):
    await store.people.agree(menu, ANNA, NOON)
    await store.photos.choose_item(menu.session_id, "Soup", NOON, 5)
    await store.photos.count(menu, photo())
    token = await store.people.link(menu.session_id)

    await store.sessions.drop_session(menu.session_id)

    assert await store.people.of_link(token) is None
    assert await store.people.sessions_for(GROUP, ANNA, NOON + MINUTE) == ()
    assert await store.photos.face_counts([menu.session_id]) == {menu.session_id: 0}


async def test_faces_of_sessions_are_counted(store, menu):
    await store.people.agree(menu, ANNA, NOON)
    await store.photos.count(menu, photo(faces=3))

    assert await store.photos.face_counts([menu.session_id, 99]) == {menu.session_id: 3, 99: 0}
