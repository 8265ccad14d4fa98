"""The faces of a session as files, for admins only."""

import csv
import io
import json

import pytest

from bot.chat.session_buttons import Act, SessionButton, render_session_button
from bot.core.emotions import Emotion
from bot.core.sessions import SeenPhoto
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from tests.builders import ADA, GROUP, PRIVATE, press_update, scores, text_update
from tests.chat.conftest import NOON, SENT_S

TEXTS = load_rule_book().texts
SENT = {"date": SENT_S}
ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
SELF = {"id": GROUP, "type": "supergroup", "title": "Weekend crew"}


@pytest.fixture
async def counted(menu):
    """Twelve people have sent a photo each."""
    for who in range(101, 113):
        await menu.store.people.agree(menu.session, who, NOON)
        seen = SeenPhoto(f"g:{who}", GROUP, who, who, NOON, "Soup", (scores(Emotion.FEAR, 0.9),))
        await menu.store.photos.count(menu.session, seen)
    menu.telegram.calls.clear()
    return menu


async def test_an_admin_gets_both_files_in_private(counted):
    await counted.receive(text_update("/session export", "group", **SENT))

    number = counted.session.session_id
    rows = list(
        csv.DictReader(io.StringIO(counted.telegram.documents[f"session-{number}.csv"].decode()))
    )
    assert len(rows) == 12
    assert {(row["item"], row["looks"]) for row in rows} == {("Soup", "fear")}
    assert "contributor" not in rows[0]
    whole = json.loads(counted.telegram.documents[f"session-{number}.json"])
    assert (whole["session"], len(whole["rows"])) == ("Tasting menu", 12)
    assert {each["chat_id"] for each in counted.sent("sendDocument")} == {ADA["id"]}
    assert counted.texts() == [TEXTS.line(Line.SESSION_EXPORTED)]


async def test_the_button_does_the_same(counted):
    data = render_session_button(SessionButton(Act.EXPORT, counted.session.session_id))

    await counted.receive(press_update(data))

    assert len(counted.telegram.documents) == 2


async def test_who_never_opened_a_private_chat_is_told_how(counted):
    counted.telegram.refuse("sendDocument", 403, "Forbidden: bot can't initiate conversation")

    await counted.receive(text_update("/session export", "group", **SENT))

    assert counted.texts() == [TEXTS.line(Line.SESSION_EXPORT_CANNOT)]
    assert counted.telegram.documents == {}


async def test_an_anonymous_admin_has_no_private_chat(counted):
    await counted.receive(
        text_update("/session export", "group", person=ANONYMOUS, sender_chat=SELF, **SENT)
    )

    assert counted.texts() == [TEXTS.line(Line.SESSION_EXPORT_TO_WHOM)]
    assert counted.telegram.documents == {}


async def test_in_private_the_files_say_enough(chat):
    await chat.receive(text_update("/session start Mine", **SENT))
    chat.telegram.calls.clear()

    await chat.receive(text_update("/session export mine", **SENT))

    assert [each["chat_id"] for each in chat.sent("sendDocument")] == [PRIVATE] * 2
    assert chat.texts() == []


async def test_there_is_nothing_to_export_without_a_session(chat):
    await chat.receive(text_update("/session export", **SENT))

    assert chat.texts() == [TEXTS.line(Line.SESSION_GONE)]
