"""People outside of a chat take part by a link, after they agreed."""

import io

import pytest
from PIL import Image

from bot.chat.session_buttons import Entry, EntryButton, render_session_button
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from tests.builders import ADA, BOT, GROUP, PRIVATE, photo_update, press_update, text_update
from tests.chat.conftest import SENT_S

TEXTS = load_rule_book().texts
SENT = {"date": SENT_S}


@pytest.fixture
async def invited(menu):
    """Ada holds the link of the group's session."""
    menu.token = await menu.store.people.link(menu.session.session_id)
    menu.telegram.calls.clear()
    return menu


async def answer(chat, entry, **fields):
    data = render_session_button(EntryButton(entry, chat.token))
    await chat.receive(press_update(data, "private", **fields))


async def faces(chat):
    return [face async for face in chat.store.faces.stream(chat.session.session_id)]


async def test_the_link_is_sent_with_a_qr_code_of_it(menu):
    await menu.receive(text_update("/session link", "group", **SENT))

    token = await menu.store.people.link(menu.session.session_id)
    (photo,) = menu.sent("sendPhoto")
    assert f"https://t.me/{BOT['username']}?start=s_{token}" in photo["caption"]
    assert "“Tasting menu”" in photo["caption"]


def test_a_qr_code_is_large_enough_for_a_poster():
    from bot.chat.session_entry import _qr_code  # noqa: PLC0415

    code = Image.open(
        io.BytesIO(_qr_code("https://t.me/some_long_emotion_bot?start=s_" + "x" * 22))
    )

    assert code.width == code.height >= 400


async def test_a_link_asks_before_anything_counts(invited):
    await invited.receive(text_update(f"/start s_{invited.token}", **SENT))
    await invited.receive(photo_update(**SENT))

    question = invited.sent("sendMessage")[0]
    for part in ("“Tasting menu”", "run by the tests", "days: 90", "Never a photo"):
        assert part in question["text"]
    labels = [each["text"] for each in question["reply_markup"]["inline_keyboard"][0]]
    assert labels == ["Agree", "No"]
    assert await faces(invited) == []


async def test_who_agrees_is_counted_by_what_they_send_in_private(invited):
    await answer(invited, Entry.AGREE)
    await invited.receive(photo_update(caption="Dessert", **SENT))

    (page,) = invited.sent("editMessageText")
    assert page["text"] == TEXTS.line(Line.SESSION_AGREED, name="Tasting menu")
    assert page["reply_markup"]["inline_keyboard"][0][0]["text"] == "Leave the session"
    (face,) = await faces(invited)
    assert face.contributor == invited.session.contributor(ADA["id"])
    # What they send to the group is another matter.
    await invited.receive(photo_update("group", **SENT))
    assert len(await faces(invited)) == 1


async def test_who_declines_is_not_counted(invited):
    await answer(invited, Entry.DECLINE)
    await invited.receive(photo_update(**SENT))

    assert invited.sent("editMessageText")[0]["text"] == TEXTS.line(Line.SESSION_DECLINED)
    assert await faces(invited) == []


@pytest.mark.parametrize("way", ["button", "/stop", "/forget"])
async def test_there_are_three_ways_to_leave(invited, way):
    await answer(invited, Entry.AGREE)
    if way == "button":
        await answer(invited, Entry.LEAVE)
        assert invited.sent("editMessageText")[-1]["text"] == TEXTS.line(Line.SESSION_LEFT)
    else:
        await invited.receive(text_update(way, **SENT))

    assert await invited.store.people.sessions_for(PRIVATE, ADA["id"], invited.now) == ()


async def test_who_was_left_alone_and_agrees_is_welcome_again(invited):
    await invited.store.leave_alone(ADA["id"], PRIVATE)

    await answer(invited, Entry.AGREE)
    await invited.receive(photo_update(**SENT))

    assert len(await faces(invited)) == 1


async def test_a_link_into_what_is_over_says_so(invited):
    await invited.store.sessions.close_session(invited.session.session_id, invited.now)

    await invited.receive(text_update(f"/start s_{invited.token}", **SENT))
    await answer(invited, Entry.AGREE)

    assert invited.texts() == [TEXTS.line(Line.SESSION_OVER)]
    assert invited.sent("editMessageText")[0]["text"] == TEXTS.line(Line.SESSION_OVER)
    assert await invited.store.people.sessions_for(PRIVATE, ADA["id"], invited.now) == ()


async def test_a_link_that_was_never_sent_leads_nowhere(invited):
    invited.token = "x" * len(invited.token)

    await invited.receive(text_update(f"/start s_{invited.token}", **SENT))
    await answer(invited, Entry.AGREE)

    assert invited.texts() == [TEXTS.line(Line.SESSION_OVER)]


async def test_the_token_of_a_link_is_in_no_log(invited, caplog):
    await invited.receive(text_update(f"/start s_{invited.token}", **SENT))
    await answer(invited, Entry.AGREE)

    assert invited.token not in caplog.text


async def test_start_with_other_words_is_a_greeting(invited):
    await invited.receive(text_update("/start s_short", **SENT))

    assert invited.texts() == [TEXTS.line(Line.START_PRIVATE, operator="the tests")]
    assert await invited.store.sessions.current(GROUP) == invited.session
