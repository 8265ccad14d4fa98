"""The buttons of reaction sessions."""

import pytest

from bot.chat.session_buttons import Act, SessionButton, render_session_button
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from tests.builders import ADA, BEN, GROUP, PRIVATE, press_update, text_update
from tests.chat.conftest import SENT_S

TEXTS = load_rule_book().texts
SENT = {"date": SENT_S}


async def press(chat, act, session=None, *, other_id=0, person=ADA, **fields):
    number = 0 if act is Act.LIST else (session or chat.session).session_id
    data = render_session_button(SessionButton(act, number, other_id))
    await chat.receive(press_update(data, person=person, **fields))


def labels(params):
    return [button["text"] for row in params["reply_markup"]["inline_keyboard"] for button in row]


async def test_a_session_shows_what_can_be_done_about_it(menu):
    await press(menu, Act.SHOW, person=BEN)

    (page,) = menu.sent("editMessageText")
    assert page["text"] == "Tasting menu (open since 2026-11-21; faces: 0)"
    assert labels(page) == ["Report", "Compare", "Export", "Close", "Delete", "‹ Back"]

    await press(menu, Act.LIST, person=BEN)
    assert labels(menu.sent("editMessageText")[-1]) == ["Tasting menu"]


@pytest.mark.parametrize("act", [Act.EXPORT, Act.CLOSE, Act.ASK_DELETE, Act.DELETE])
async def test_what_changes_something_or_hands_it_out_is_for_admins(menu, act):
    await press(menu, act, person=BEN)

    assert menu.toasts() == [TEXTS.line(Line.LEADERS_ONLY)]
    assert await menu.store.sessions.current(GROUP) == menu.session
    assert menu.telegram.documents == {}


async def test_an_admin_closes_a_session_by_its_button_once(menu):
    await press(menu, Act.CLOSE)
    await press(menu, Act.CLOSE)

    assert await menu.store.sessions.current(GROUP) is None
    assert menu.toasts() == [None, TEXTS.line(Line.SESSION_OVER)]


async def test_deleting_asks_first_and_leaves_nothing(menu):
    await press(menu, Act.ASK_DELETE)
    (question,) = menu.sent("editMessageText")
    assert labels(question) == ["Yes, delete", "‹ Back"]
    assert await menu.store.sessions.of_chat(GROUP) == (menu.session,)

    await press(menu, Act.DELETE)

    assert await menu.store.sessions.of_chat(GROUP) == ()
    assert "reply_markup" not in menu.sent("editMessageText")[-1]


@pytest.mark.parametrize("act", [Act.JOIN, Act.REPORT, Act.SHOW, Act.EXPORT])
async def test_a_session_of_another_chat_cannot_be_pressed(menu, act):
    await press(menu, act, chat_type="private")

    assert menu.toasts() == [TEXTS.line(Line.SESSION_GONE)]
    assert await menu.store.people.sessions_for(GROUP, ADA["id"], menu.now) == ()


async def test_a_button_that_the_message_does_not_have_does_nothing(menu):
    data = render_session_button(SessionButton(Act.DELETE, menu.session.session_id))
    update = press_update(data)
    rows = update["callback_query"]["message"]["reply_markup"]["inline_keyboard"]
    rows[0][0]["callback_data"] = "1:s:l"

    await menu.receive(update)

    assert menu.toasts() == [TEXTS.line(Line.SESSION_GONE)]
    assert await menu.store.sessions.of_chat(GROUP) == (menu.session,)


async def test_nobody_joins_what_is_over(menu):
    await menu.receive(text_update("/session stop", "group", **SENT))

    await press(menu, Act.JOIN, person=BEN)

    assert menu.toasts() == [TEXTS.line(Line.SESSION_OVER)]


async def test_a_report_is_one_picture_and_one_message(menu):
    before = len(menu.texts())

    await press(menu, Act.REPORT, person=BEN)

    assert len(menu.sent("sendPhoto")) == 1
    assert len(menu.texts()) == before + 1
    assert menu.labels() == [["Compare"]]
    # Answered before the work, because Telegram waits only some seconds.
    methods = menu.telegram.methods()
    assert methods.index("answerCallbackQuery") < methods.index("sendPhoto")


async def test_comparing_offers_the_other_sessions(menu):
    await press(menu, Act.COMPARE)
    assert menu.toasts() == [TEXTS.line(Line.SESSION_NOTHING_ELSE)]

    await menu.receive(text_update("/session stop", "group", **SENT))
    await menu.receive(text_update("/session start Film night", "group", **SENT))
    film = await menu.store.sessions.current(GROUP)
    await press(menu, Act.COMPARE, film)
    assert menu.labels() == [["Tasting menu"], ["‹ Back"]]

    await press(menu, Act.AGAINST, film, other_id=menu.session.session_id)
    assert menu.texts()[-1].startswith("Film night")

    await press(menu, Act.AGAINST, film, other_id=999)
    assert menu.toasts()[-1] == TEXTS.line(Line.SESSION_GONE)


async def test_of_two_who_want_a_report_at_once_one_is_told_to_wait(menu):
    gate = menu.telegram.hold("sendPhoto")
    first = menu.start(press_update(_report(menu), person=BEN))
    await menu.until(lambda: "sendPhoto" in menu.telegram.methods())

    await press(menu, Act.REPORT)
    gate.set()
    await first

    assert menu.toasts() == [None, TEXTS.line(Line.SESSION_BUSY)]
    assert len(menu.sent("sendPhoto")) == 1


def _report(chat):
    return render_session_button(SessionButton(Act.REPORT, chat.session.session_id))


async def test_while_the_store_is_down_a_press_says_so(menu):
    await menu.store.aclose()

    await press(menu, Act.SHOW)

    assert menu.toasts() == [TEXTS.line(Line.STORE_DOWN)]


async def test_a_session_of_ones_own_is_led_in_private(chat):
    await chat.receive(text_update("/session start Mine", **SENT))
    chat.session = await chat.store.sessions.current(PRIVATE)

    await press(chat, Act.CLOSE, chat_type="private")

    assert await chat.store.sessions.current(PRIVATE) is None
