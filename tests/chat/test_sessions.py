"""The commands of reaction sessions."""

import pytest

from bot.chat.session_buttons import Act, SessionButton, render_session_button
from bot.core.preferences import ChatPreferences, GroupMode
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from tests.builders import ADA, BEN, GROUP, PRIVATE, photo_update, text_update
from tests.chat.conftest import SENT_S

TEXTS = load_rule_book().texts
SENT = {"date": SENT_S}
ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
SELF = {"id": GROUP, "type": "supergroup", "title": "Weekend crew"}


def buttons(message):
    return [
        button["callback_data"]
        for row in message["reply_markup"]["inline_keyboard"]
        for button in row
    ]


async def send(chat, text, **fields):
    """Send a command to the group, and return what the bot said."""
    before = len(chat.texts())
    await chat.receive(text_update(text, "group", **{**SENT, **fields}))
    return chat.texts()[before:]


async def test_the_opening_says_what_for_and_what_is_kept_and_offers_to_take_part(menu):
    (message,) = menu.sent("sendMessage")

    for part in ("“Tasting menu”", "run by the tests", "days: 90", "Never a photo", "/forget"):
        assert part in message["text"]
    assert buttons(message) == [
        render_session_button(SessionButton(Act.JOIN, menu.session.session_id))
    ]


async def test_one_session_is_open_at_a_time(menu):
    assert await send(menu, "/session start Another") == [TEXTS.line(Line.SESSION_OPEN_ALREADY)]

    await send(menu, "/session stop")
    await send(menu, "/session start Another")

    names = [session.name for session in await menu.store.sessions.of_chat(GROUP)]
    assert names == ["Another", "Tasting menu"]


@pytest.mark.parametrize(
    "command",
    ["start Another", "stop", "export", "link"],
)
async def test_only_admins_lead_sessions_of_a_group(menu, command):
    said = await send(menu, f"/session {command}", person=BEN)

    assert said == [TEXTS.line(Line.LEADERS_ONLY)]
    assert await menu.store.sessions.current(GROUP) == menu.session


async def test_only_admins_choose_items(menu):
    assert await send(menu, "/item Soup", person=BEN) == [TEXTS.line(Line.LEADERS_ONLY)]
    assert await menu.store.sessions.items(menu.session.session_id) == ()


async def test_an_anonymous_admin_leads_by_commands(menu):
    said = await send(menu, "/session stop", person=ANONYMOUS, sender_chat=SELF)

    assert said == [TEXTS.line(Line.SESSION_CLOSED, name="Tasting menu", faces=0)]


async def test_anybody_opens_one_in_private(chat):
    await chat.receive(text_update("/session start Film night", person=BEN, **SENT))

    assert (await chat.store.sessions.current(PRIVATE)).name == "Film night"


async def test_a_group_that_is_off_has_no_sessions(led):
    said = await send(led, "/session start Tasting menu")

    assert said == [TEXTS.line(Line.GROUP_IS_OFF)]
    assert await led.store.sessions.current(GROUP) is None


@pytest.mark.parametrize("words", ["/session start", "/session start \u200d", "/session dance"])
async def test_what_is_not_understood_is_explained(chat, words):
    chat.telegram.statuses[ADA["id"]] = "administrator"

    assert await send(chat, words) == [TEXTS.line(Line.SESSION_HELP)]


async def test_a_name_is_cut_and_shown_as_it_is(chat):
    chat.telegram.statuses[ADA["id"]] = "administrator"

    (text,) = await send(chat, f"/session start <b>{'x' * 99}")

    session = await chat.store.sessions.current(GROUP)
    assert session.name == f"<b>{'x' * 61}"
    assert f"“{session.name}”" in text
    assert "parse_mode" not in chat.sent("sendMessage")[-1]


async def test_names_are_in_no_log(menu, caplog):
    await send(menu, "/item Soup of secrets")
    await menu.receive(photo_update("group", caption="Secret dish", **SENT))
    await send(menu, "/session report Tasting menu")

    for words in ("Tasting", "Soup", "secrets", "Secret dish"):
        assert words not in caplog.text


@pytest.mark.parametrize(("sees_all", "is_admin"), [(True, False), (False, True), (False, False)])
async def test_the_opening_says_where_telegram_shows_the_bot_no_photos(
    open_chat, sees_all, is_admin
):
    chat = await open_chat(sees_all=sees_all)
    chat.telegram.statuses[ADA["id"]] = "administrator"
    if is_admin:
        chat.telegram.statuses[chat.application.bot.id] = "administrator"

    (text,) = await send(chat, "/session start Tasting menu")

    is_blind = not sees_all and not is_admin
    assert (TEXTS.line(Line.GROUP_SEES_COMMANDS) in text) is is_blind


async def test_stopping_says_how_much_there_is_and_offers_the_report(menu):
    (text,) = await send(menu, "/session stop")

    assert text == TEXTS.line(Line.SESSION_CLOSED, name="Tasting menu", faces=0)
    assert buttons(menu.sent("sendMessage")[-1]) == [
        render_session_button(SessionButton(Act.REPORT, menu.session.session_id))
    ]
    assert await send(menu, "/session stop") == [TEXTS.line(Line.SESSION_NONE_OPEN)]


async def test_items_count_until_the_next(menu):
    assert await send(menu, "/item Soup", message_id=20) == [
        TEXTS.line(Line.SESSION_ITEM_CHOSEN, item="Soup")
    ]
    assert await send(menu, "/item", message_id=21) == [TEXTS.line(Line.SESSION_NO_ITEM)]


async def test_an_item_needs_a_session(chat):
    await chat.receive(text_update("/item Soup"))

    assert chat.texts() == [TEXTS.line(Line.SESSION_NONE_OPEN)]


async def test_sessions_are_listed_with_a_button_for_each(menu):
    await send(menu, "/session stop")
    await send(menu, "/session start Film night")

    (text,) = await send(menu, "/session", person=BEN)

    assert text.splitlines() == [
        "Sessions of this chat:",
        "• Film night (open since 2026-11-21; faces: 0)",
        "• Tasting menu (2026-11-21; faces: 0)",
    ]
    assert len(buttons(menu.sent("sendMessage")[-1])) == 2


async def test_sessions_of_other_chats_are_not_listed(menu):
    await menu.receive(text_update("/session", **SENT))

    assert menu.texts()[-1] == TEXTS.line(Line.SESSION_HELP)


async def test_a_report_of_nothing_says_so(menu):
    said = await send(menu, "/session report")

    assert TEXTS.line(Line.REPORT_NOTHING) in said[-1]
    assert len(menu.sent("sendPhoto")) == 1


async def test_a_report_needs_a_session_of_that_name(menu):
    for words in ("Dinner", "Dinner vs Tasting menu", "Tasting menu vs Dinner", "vs"):
        assert await send(menu, f"/session report {words}") == [TEXTS.line(Line.SESSION_GONE)]


async def test_two_sessions_are_compared_by_their_names(menu):
    await send(menu, "/session stop")
    await send(menu, "/session start Lunch vs dinner")

    (text,) = await send(menu, "/session report LUNCH VS DINNER")
    assert "Tasting menu" not in text

    (text,) = await send(menu, "/session report lunch vs dinner vs tasting MENU")
    assert text == TEXTS.line(Line.SESSION_GONE)

    await send(menu, "/session stop")
    await send(menu, "/session start Brunch")
    (text,) = await send(menu, "/session report brunch VS. tasting menu")
    assert text.startswith("Brunch")


async def test_while_the_store_is_down_a_command_says_so(menu):
    await menu.store.aclose()

    assert await send(menu, "/session") == [TEXTS.line(Line.STORE_DOWN)]


async def test_who_was_removed_from_the_chats_finds_the_sessions_gone_only_in_private(chat):
    await chat.store.set_preferences(PRIVATE, ChatPreferences(mode=GroupMode.FULL))
    await chat.receive(text_update("/session start Mine", **SENT))

    await chat.receive(text_update("/forget", **SENT))

    assert await chat.store.sessions.of_chat(PRIVATE) == ()
