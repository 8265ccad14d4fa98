import pytest

from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from tests.builders import ADA, BOT, GROUP, document_update, message_json, text_update, update_json

TEXTS = load_rule_book().texts


async def test_start_introduces_the_bot_and_names_who_runs_it(open_chat):
    chat = await open_chat(operator="Grace")

    await chat.receive(text_update("/start"))
    await chat.receive(text_update("/start", "group"))

    private, group = chat.texts()
    assert private == TEXTS.line(Line.START_PRIVATE, operator="Grace")
    assert TEXTS.line(Line.START_GROUP, operator="Grace") in group
    assert TEXTS.line(Line.GROUP_SWITCHED_ON) in group
    assert "reply_markup" not in chat.sent("sendMessage")[1]


@pytest.mark.parametrize("is_known", [True, False])
async def test_start_in_a_group_that_is_off_offers_to_switch_it_on(chat, is_known):
    if is_known:
        await chat.prefer(GROUP)
    else:
        await chat.store.drop_chat(GROUP)

    await chat.receive(text_update("/start", "group", message_id=7))

    (message,) = chat.sent("sendMessage")
    assert TEXTS.line(Line.GROUP_STAYS_OFF) in message["text"]
    assert len(message["reply_markup"]["inline_keyboard"]) == 1
    assert message["reply_parameters"]["message_id"] == 7


@pytest.mark.parametrize(
    ("sees_all", "line"),
    [(True, Line.GROUP_SEES_PHOTOS), (False, Line.GROUP_SEES_COMMANDS)],
)
async def test_help_tells_what_the_bot_sees_in_groups(open_chat, sees_all, line):
    chat = await open_chat(sees_all=sees_all)

    await chat.receive(text_update("/help", "group"))

    (text,) = chat.texts()
    assert TEXTS.line(line) in text


@pytest.mark.parametrize("chat_type", ["private", "group", "supergroup"])
async def test_privacy_is_answered_everywhere(open_chat, chat_type):
    chat = await open_chat(operator="Grace")

    await chat.receive(text_update("/privacy", chat_type))

    own = TEXTS.line(Line.PRIVACY_OWN_MODEL)
    told = TEXTS.line(Line.PRIVACY, operator="Grace", days=90, reading=own)
    assert chat.texts() == [f"{told}\n\n{TEXTS.line(Line.PRIVACY_SESSIONS)}"]


GIVEN = "Amazon Rekognition (AWS, eu-west-1), Face++ (Megvii, api-us.faceplusplus.com)"


async def test_privacy_names_who_else_gets_photos(open_chat):
    chat = await open_chat(providers=GIVEN)

    await chat.receive(text_update("/privacy"))

    (text,) = chat.texts()
    assert f"sent to {GIVEN}" in text
    assert "this bot's own model" not in text


@pytest.mark.parametrize("chat_type", ["private", "group"])
async def test_the_greeting_names_who_else_gets_photos(open_chat, chat_type):
    with_others = await open_chat(providers=GIVEN)
    alone = await open_chat()

    await with_others.receive(text_update("/start", chat_type))
    await alone.receive(text_update("/start", chat_type))

    sent = TEXTS.line(Line.SENT_TO_PROVIDERS, providers=GIVEN)
    assert sent in with_others.texts()[0]
    assert "are sent to" not in alone.texts()[0]


async def test_commands_for_other_bots_are_left_to_them(chat):
    for command in ("/start", "/help", "/privacy", "/mood"):
        await chat.receive(text_update(f"{command}@other_bot", "group"))

    assert chat.telegram.calls == []


async def test_words_in_private_are_answered_with_what_to_send(chat):
    await chat.receive(text_update("hello"))
    await chat.receive(text_update("/unknown"))

    assert chat.texts() == [TEXTS.line(Line.SEND_A_PHOTO)] * 2


def file_json(kind):
    return {"file_id": "f", "file_unique_id": "u", **kind}


OTHER_FILES = {
    "sticker": file_json(
        {
            "width": 512,
            "height": 512,
            "type": "regular",
            "is_animated": False,
            "is_video": False,
        }
    ),
    "voice": file_json({"duration": 3}),
    "document": file_json({"mime_type": "application/pdf"}),
    "location": {"longitude": 1.0, "latitude": 2.0},
}


@pytest.mark.parametrize("kind", OTHER_FILES)
async def test_other_files_in_private_get_a_word(chat, kind):
    await chat.receive(update_json(**message_json(**{kind: OTHER_FILES[kind]})))

    assert chat.texts() == [TEXTS.line(Line.NOT_A_PHOTO)]


async def test_a_gif_is_no_photo_though_it_comes_with_a_document(chat):
    animation = file_json({"width": 640, "height": 480, "duration": 3})

    await chat.receive(document_update(mime="image/gif", animation=animation))

    assert chat.backend.photos == []
    assert len(chat.looker.looked) == 1


@pytest.mark.parametrize("kind", OTHER_FILES)
async def test_other_files_and_words_in_groups_get_silence(chat, kind):
    await chat.receive(update_json(**message_json("group", **{kind: OTHER_FILES[kind]})))
    await chat.receive(text_update("hello", "group"))

    assert chat.telegram.calls == []


async def test_service_messages_get_silence(chat):
    await chat.receive(update_json(**message_json(delete_chat_photo=True)))
    await chat.receive(update_json(**message_json("group", new_chat_members=[ADA, BOT])))

    assert chat.telegram.calls == []


@pytest.mark.parametrize("chat_type", ["private", "group"])
async def test_privacy_tells_what_is_stored_and_how_to_end_it(chat, chat_type):
    await chat.receive(text_update("/privacy", chat_type))

    (text,) = chat.texts()
    for words in ("What is stored", "/stop", "/forget", "/settings", "not for work, school"):
        assert words in text
