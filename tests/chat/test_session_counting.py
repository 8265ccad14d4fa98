"""Photos and clips count of people who agreed: exactly once, and of nobody else."""

from datetime import timedelta

import pytest

from bot.chat.session_buttons import Act, SessionButton, render_session_button
from bot.core.emotions import Emotion
from bot.core.errors import BackendBusyError
from bot.core.preferences import GroupMode
from bot.core.sessions import item_names
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from tests.builders import (
    ADA,
    BEN,
    GROUP,
    PRIVATE,
    album_update,
    analysis,
    clip_update,
    membership_update,
    photo_json,
    photo_update,
    press_update,
    text_update,
)
from tests.chat.conftest import NOON, SENT_S

TEXTS = load_rule_book().texts
SENT = {"date": SENT_S}


async def press(chat, act, *, person=ADA, **fields):
    data = render_session_button(SessionButton(act, chat.session.session_id))
    await chat.receive(press_update(data, person=person, **fields))


async def faces(chat):
    return [face async for face in chat.store.faces.stream(chat.session.session_id)]


async def items(chat):
    names = item_names(await chat.store.sessions.items(chat.session.session_id))
    return [names.get(face.item_id) for face in await faces(chat)]


@pytest.fixture
async def counting(menu):
    """Ada has agreed; Ben has not."""
    await press(menu, Act.JOIN)
    menu.telegram.calls.clear()
    return menu


async def test_a_press_lets_photos_count_and_another_ends_that(menu):
    await press(menu, Act.JOIN)
    await press(menu, Act.JOIN, person=BEN)
    await press(menu, Act.JOIN)

    joined = TEXTS.line(Line.SESSION_JOINED, name="Tasting menu")
    assert menu.toasts() == [joined, joined, TEXTS.line(Line.SESSION_LEFT)]
    await menu.receive(photo_update("group", **SENT))
    assert await faces(menu) == []


async def test_a_press_that_is_delivered_twice_is_one(menu):
    await press(menu, Act.JOIN, query_id="again")
    await press(menu, Act.JOIN, query_id="again")

    assert menu.toasts() == [TEXTS.line(Line.SESSION_JOINED, name="Tasting menu")]


async def test_faces_of_who_agreed_count_and_the_photo_is_answered_as_always(counting):
    counting.backend.answer = analysis(Emotion.HAPPINESS, Emotion.FEAR)

    await counting.receive(photo_update("group", **SENT))

    counted = await faces(counting)
    assert [face.scores.dominant for face in counted] == [Emotion.HAPPINESS, Emotion.FEAR]
    assert {face.contributor for face in counted} == {counting.session.contributor(ADA["id"])}
    assert counting.sent("sendMessage")


async def test_who_has_not_agreed_is_answered_and_not_counted(counting):
    await counting.receive(photo_update("group", person=BEN, **SENT))

    assert await faces(counting) == []
    assert counting.sent("sendMessage")


async def test_what_others_ask_about_counts_for_whoever_sent_it(counting):
    await counting.receive(
        text_update(
            "/mood",
            "group",
            person=BEN,
            message_id=9,
            reply_to_message=photo_json("group", message_id=7, **SENT),
            **SENT,
        )
    )
    await counting.receive(photo_update("group", message_id=7, **SENT))

    (face,) = await faces(counting)
    assert face.contributor == counting.session.contributor(ADA["id"])


@pytest.mark.parametrize("mode", [GroupMode.ASKED, GroupMode.REACTION])
async def test_who_agreed_is_counted_where_the_bot_says_less(counting, mode):
    await counting.prefer(GROUP, mode=mode)

    await counting.receive(photo_update("group", **SENT))

    assert len(await faces(counting)) == 1
    assert counting.sent("sendMessage") == []


async def test_where_it_speaks_only_when_asked_photos_of_others_are_not_even_fetched(counting):
    await counting.prefer(GROUP, mode=GroupMode.ASKED)

    await counting.receive(photo_update("group", person=BEN, **SENT))

    assert counting.telegram.calls == []


async def test_nothing_counts_where_the_group_is_switched_off(counting):
    await counting.prefer(GROUP, mode=GroupMode.OFF)

    await counting.receive(photo_update("group", **SENT))

    assert await faces(counting) == []


@pytest.mark.parametrize(
    "fields",
    [
        {"has_media_spoiler": True},
        {"forward_origin": {"type": "hidden_user", "sender_user_name": "X", "date": SENT_S}},
    ],
)
async def test_what_is_hidden_or_somebody_elses_does_not_count(counting, fields):
    await counting.receive(photo_update("group", **fields, **SENT))

    assert await faces(counting) == []


async def test_a_photo_counts_once_when_its_answer_is_tried_again(counting):
    counting.telegram.refuse("sendMessage", 429, "Too Many Requests", retry_after=200)

    await counting.receive(photo_update("group", **SENT))
    counting.clock.now += 300
    await counting.pass_s(300)

    assert len(await faces(counting)) == 1
    assert len(counting.backend.photos) > 1


async def test_a_photo_whose_reading_fails_at_first_counts(counting):
    counting.backend.answer = BackendBusyError("busy", retry_after_s=1.0)
    await counting.receive(photo_update("group", **SENT))
    assert await faces(counting) == []

    counting.backend.answer = analysis(Emotion.HAPPINESS)
    await counting.pass_s(60)

    assert len(await faces(counting)) == 1


async def test_photos_of_an_album_belong_to_the_words_under_it(counting):
    await counting.receive(album_update(11, caption="Dessert\nso good", **SENT))
    await counting.receive(album_update(12, **SENT))
    await counting.pass_s(60)

    assert await items(counting) == ["Dessert", "Dessert"]


@pytest.mark.parametrize(
    ("caption", "item"),
    [
        ("Dessert", "Dessert"),
        ("/mood@emotion_test_bot Dessert\nwith friends", "Dessert"),
        ("x" * 65, None),
        ("@ada", None),
    ],
)
async def test_the_first_line_under_a_photo_names_its_item_if_it_is_short(counting, caption, item):
    await counting.receive(photo_update("group", caption=caption, **SENT))

    assert await items(counting) == [item]


async def test_an_item_that_was_chosen_holds_until_the_next(counting):
    await counting.receive(photo_update("group", message_id=10, **SENT))
    await counting.receive(text_update("/item Soup", "group", message_id=11, **SENT))
    await counting.receive(photo_update("group", message_id=12, **SENT))
    await counting.receive(text_update("/item", "group", message_id=13, **SENT))
    await counting.receive(photo_update("group", message_id=14, **SENT))

    assert await items(counting) == [None, "Soup", None]


async def test_everybody_in_a_clip_counts_once(counting):
    await counting.receive(clip_update("group", caption="Film", message_id=13, **SENT))

    (face,) = await faces(counting)
    assert await items(counting) == ["Film"]
    # Half of the time calm, half of the time happy.
    assert 0.3 < face.scores[Emotion.HAPPINESS] < 0.6


async def test_what_was_sent_before_the_end_counts_when_it_is_read_after_it(counting):
    counting.backend.answer = BackendBusyError("busy", retry_after_s=1.0)
    await counting.receive(photo_update("group", **SENT))
    counting.now = NOON + timedelta(minutes=1)
    await counting.receive(
        text_update("/session stop", "group", date=int(counting.now.timestamp()))
    )

    counting.backend.answer = analysis(Emotion.HAPPINESS)
    await counting.pass_s(60)

    assert len(await faces(counting)) == 1


async def test_who_stops_is_no_longer_counted_and_may_not_take_part(counting):
    await counting.receive(text_update("/stop", "group", **SENT))
    await counting.receive(photo_update("group", **SENT))
    await press(counting, Act.JOIN)

    assert await faces(counting) == []
    assert counting.toasts() == [TEXTS.line(Line.YOU_ARE_LEFT_ALONE)]


async def test_forget_erases_everything_of_a_person_in_sessions(counting):
    await press(counting, Act.JOIN, person=BEN)
    await counting.receive(photo_update("group", message_id=10, **SENT))
    await counting.receive(photo_update("group", message_id=11, person=BEN, **SENT))

    await counting.receive(text_update("/forget", **SENT))
    await counting.receive(photo_update("group", message_id=12, **SENT))

    (left,) = await faces(counting)
    assert left.contributor == counting.session.contributor(BEN["id"])


async def test_photos_count_in_a_private_session_of_ones_own(chat):
    await chat.receive(text_update("/session start Film night", **SENT))
    chat.session = await chat.store.sessions.current(PRIVATE)
    data = render_session_button(SessionButton(Act.JOIN, chat.session.session_id))
    await chat.receive(press_update(data, "private"))

    await chat.receive(photo_update(**SENT))

    assert len(await faces(chat)) == 1


async def test_a_session_ends_when_the_bot_is_removed_and_stays(counting):
    await counting.receive(membership_update("administrator", "left"))

    (session,) = await counting.store.sessions.of_chat(GROUP)
    assert not session.is_open
