"""Who hears which language: `FakeShelf` marks everything that is said with its tag."""

import pytest

from bot.chat.buttons import Choose, PickFace, ShowFaces, Subject, SumUp, render_button
from bot.chat.settings_buttons import render_settings_button
from bot.chat.settings_choices import OpenPage, Page, SetLanguage, SetScores, SwitchOn
from bot.core.emotions import Emotion
from bot.core.preferences import GroupMode
from bot.replies.lines import Line
from tests.builders import (
    ADA,
    BEN,
    GROUP,
    PRIVATE,
    analysis,
    membership_update,
    message_json,
    photo_json,
    photo_update,
    press_update,
    text_update,
)
from tests.chat.shelves import ENGLISH, FakeShelf, in_language

ENGLISH_APP = {"language_code": "en"}
GERMAN = {"language_code": "de"}
PORTUGUESE = {"language_code": "pt-br"}
KEY = next(iter(ENGLISH.texts.suggestions))
FIRST_ANSWER = 500
"""The number that the double gives to the first message of the bot."""

TWO = analysis(Emotion.HAPPINESS, Emotion.SADNESS)


@pytest.fixture
async def chat(open_chat):
    return await open_chat(shelf=FakeShelf("de", "pt"), answer=TWO)


def line(tag, key, **values):
    return in_language(tag).texts.line(key, **values)


def labels(params):
    return [button["text"] for row in params["reply_markup"]["inline_keyboard"] for button in row]


def language_of(text):
    tag = text[:2]
    return tag if text[2:4] == ": " else "en"


def photo_of(message_id, person, chat_type="group"):
    return photo_json(chat_type, message_id=message_id, person=person)


def press_on_answer(data, **fields):
    """A press of a button under the first answer of the bot."""
    update = press_update(data, **fields)
    update["callback_query"]["message"]["message_id"] = FIRST_ANSWER
    return update


async def test_a_person_is_answered_in_the_language_of_their_app(chat):
    await chat.receive(photo_update(person=ADA | GERMAN))

    (answer,) = chat.sent("sendMessage")
    assert language_of(answer["text"]) == "de"
    assert all(label.startswith("de: ") or label[0].isdigit() for label in labels(answer))


@pytest.mark.parametrize("code", [{}, {"language_code": "tlh"}, {"language_code": ""}])
async def test_who_speaks_a_language_that_is_not_there_hears_english(chat, code):
    await chat.receive(photo_update(person=ADA | code))

    assert language_of(chat.texts()[0]) == "en"


@pytest.mark.parametrize(("chat_type", "chat_id"), [("private", PRIVATE), ("group", GROUP)])
async def test_the_chats_choice_beats_the_persons_language(chat, chat_type, chat_id):
    await chat.prefer(chat_id, mode=GroupMode.FULL, language="pt")

    await chat.receive(photo_update(chat_type, person=ADA | GERMAN))
    await chat.receive(text_update("/help", chat_type, person=ADA | GERMAN))

    assert [language_of(text) for text in chat.texts()] == ["pt", "pt"]


async def test_an_unasked_answer_in_a_group_is_in_the_language_of_who_sent_the_photo(chat):
    await chat.receive(photo_update("group", person=BEN | PORTUGUESE))

    assert language_of(chat.texts()[0]) == "pt"


async def test_a_german_asker_in_an_english_group_is_answered_in_german(chat):
    photo = photo_of(7, BEN | ENGLISH_APP)

    await chat.receive(text_update("/mood", "group", person=ADA | GERMAN, reply_to_message=photo))

    assert language_of(chat.texts()[0]) == "de"


async def test_a_message_stays_in_its_language_whoever_turns_it(chat):
    await chat.receive(photo_update("group", message_id=7, person=BEN | GERMAN))
    pages = [PickFace(Subject(7), 1, 2), SumUp(Subject(7), 1)]

    await chat.receive(
        text_update("/mood", "group", person=ADA | PORTUGUESE, reply_to_message=photo_of(7, BEN))
    )
    for page in pages:
        await chat.receive(press_on_answer(render_button(page), person=ADA | PORTUGUESE))

    face, summary = chat.sent("editMessageText")
    answer, _ = chat.sent("sendMessage")
    assert language_of(face["text"]) == "de"
    assert summary["text"] == answer["text"]
    assert summary["reply_markup"] == answer["reply_markup"]


async def test_after_a_restart_a_message_is_turned_in_the_language_of_who_sent_the_photo(chat):
    photo = photo_of(7, BEN | GERMAN)
    update = press_update(render_button(SumUp(Subject(7), 1)), person=ADA | PORTUGUESE)
    update["callback_query"]["message"]["reply_to_message"] = photo

    await chat.receive(update)

    assert language_of(chat.sent("editMessageText")[0]["text"]) == "de"


async def test_a_suggestion_is_posted_in_the_language_of_its_button(chat):
    await chat.receive(photo_update("group", message_id=7, person=BEN | GERMAN))
    button = chat.sent("sendMessage")[0]["reply_markup"]["inline_keyboard"][0][0]

    await chat.receive(
        press_on_answer(button["callback_data"], label=button["text"], person=ADA | ENGLISH_APP)
    )

    assert chat.texts()[-1] == f"de: Ada: {button['text']}"
    assert chat.toasts() == [line("en", Line.SAID_IT)]


async def test_a_button_too_old_to_be_shown_posts_in_the_language_of_the_chat(chat):
    await chat.prefer(GROUP, mode=GroupMode.FULL, language="pt")
    old = {"chat": message_json("group")["chat"], "message_id": 8, "date": 0}

    await chat.receive(press_update(render_button(Choose(7, KEY)), message=old))

    assert chat.texts() == [f"pt: Ada: pt: {ENGLISH.texts.suggestions[KEY]}"]


async def test_a_toast_is_in_the_language_of_who_pressed(chat):
    gone = render_button(Choose(7, "no-such-key"))

    await chat.receive(press_update(gone, person=ADA | GERMAN))
    await chat.receive(press_update("junk", person=ADA | PORTUGUESE))

    assert chat.toasts() == [line("de", Line.OPTION_GONE), line("pt", Line.OPTION_GONE)]


async def test_pictures_are_captioned_for_who_wants_to_see_them(chat):
    await chat.receive(press_update(render_button(ShowFaces(Subject(7))), person=ADA | GERMAN))

    (picture,) = chat.sent("sendPhoto")
    assert language_of(picture["caption"]) == "de"


async def test_commands_are_answered_in_the_senders_language(chat):
    for command in ("/start", "/help", "/privacy", "/mood", "/stop", "/start", "/forget", "hm"):
        await chat.receive(text_update(command, person=ADA | GERMAN))

    assert {language_of(text) for text in chat.texts()} == {"de"}
    assert len(chat.texts()) == 8


async def test_what_a_group_is_told_instead_is_in_its_language(chat):
    await chat.prefer(GROUP, mode=GroupMode.OFF, language="pt")
    asking = {"person": ADA | GERMAN, "reply_to_message": photo_of(7, BEN)}

    await chat.receive(text_update("/mood", "group", **asking))
    await chat.store.leave_alone(BEN["id"], GROUP)
    await chat.receive(text_update("/mood", "group", **asking))

    assert chat.texts() == [line("pt", Line.GROUP_IS_OFF), line("pt", Line.PERSON_IS_LEFT_ALONE)]


async def test_a_group_is_greeted_in_the_language_of_who_added_the_bot(chat):
    await chat.store.drop_chat(GROUP)

    await chat.receive(membership_update("left", "member", person=ADA | GERMAN))

    (welcome,) = chat.sent("sendMessage")
    assert language_of(welcome["text"]) == "de"
    assert labels(welcome) == [line("de", Line.SWITCH_ON)]


async def test_settings_are_in_the_admins_language_until_the_chat_has_one(chat):
    chat.telegram.statuses[ADA["id"]] = "administrator"
    admin = {"person": ADA | GERMAN}

    await chat.receive(text_update("/settings", "group", **admin))
    await chat.receive(press_update(render_settings_button(OpenPage(Page.LANGUAGE)), **admin))
    await chat.receive(press_update(render_settings_button(SetLanguage("pt")), **admin))
    await chat.receive(press_update(render_settings_button(SetScores(True)), **admin))
    await chat.receive(press_update(render_settings_button(SetLanguage(None)), **admin))

    shown = [chat.texts()[0], *(params["text"] for params in chat.sent("editMessageText"))]
    assert [language_of(text) for text in shown] == ["de", "de", "pt", "pt", "de"]
    assert chat.toasts() == [
        None,
        line("pt", Line.SETTINGS_SAVED),
        line("pt", Line.SETTINGS_SAVED),
        line("de", Line.SETTINGS_SAVED),
    ]


async def test_who_may_not_choose_is_told_in_their_own_language(chat):
    await chat.receive(text_update("/settings", "group", person=BEN | GERMAN))
    await chat.receive(press_update(render_settings_button(SwitchOn()), person=BEN | PORTUGUESE))

    assert chat.texts() == [line("de", Line.ADMINS_ONLY)]
    assert chat.toasts() == [line("pt", Line.ADMINS_ONLY)]


async def test_the_language_page_names_every_language_by_its_own_name(chat):
    await chat.receive(press_update(render_settings_button(OpenPage(Page.LANGUAGE)), "private"))

    (page,) = chat.sent("editMessageText")
    assert page["text"] == line(
        "en", Line.SETTINGS_LANGUAGE, language=line("en", Line.LANGUAGE_AUTO)
    )
    assert labels(page) == [
        line("en", Line.BUTTON_CHOSEN, label=line("en", Line.LANGUAGE_AUTO)),
        "English",
        "Deutsch",
        "Português",
        line("en", Line.BUTTON_BACK),
    ]


async def test_a_language_is_chosen_in_private_and_holds_from_then_on(chat):
    await chat.receive(press_update(render_settings_button(SetLanguage("de")), "private"))
    await chat.receive(photo_update())

    (page,) = chat.sent("editMessageText")
    assert page["text"] == line("de", Line.SETTINGS_LANGUAGE, language="Deutsch")
    assert line("de", Line.BUTTON_CHOSEN, label="Deutsch") in labels(page)
    assert language_of(chat.texts()[0]) == "de"


async def test_a_photo_asks_the_store_when_it_comes_and_when_it_is_answered(
    chat,
):
    asked = []
    read = chat.store.preferences

    async def counted(chat_id):
        asked.append(chat_id)
        return await read(chat_id)

    chat.store.preferences = counted
    await chat.receive(photo_update("group", person=ADA | GERMAN))

    assert asked == [GROUP, GROUP]
