"""Everything but messages: reactions, presses, files, commands, chats, and how it is refused."""

import pytest

from bot.sandbox.callbacks import CallbackAnswer
from bot.sandbox.people import Upload
from bot.sandbox.stage import Stage
from bot.sandbox.visitor import Visitor
from tests.sandbox.calling import ADA, GROUP, call, refusal, said
from tests.sandbox.pictures import picture


@pytest.fixture
def ada(stage: Stage) -> Visitor:
    return Visitor(stage, stage.world.people[ADA])


@pytest.mark.parametrize("emoji", ["😁", "❤", "❤️", "🤷‍♀️"])
async def test_a_reaction_replaces_the_one_before(stage, ada, emoji):
    photo = await ada.send_photo(ADA, picture())
    for each in ("👀", emoji):
        reaction = [{"type": "emoji", "emoji": each}]
        await call(
            stage,
            "setMessageReaction",
            chat_id=ADA,
            message_id=photo.message_id,
            reaction=reaction,
        )

    assert photo.reactions == {1234567890: emoji.replace("\ufe0f", "")}
    await call(stage, "setMessageReaction", chat_id=ADA, message_id=photo.message_id, reaction=[])
    assert not photo.reactions


@pytest.mark.parametrize(
    ("reaction", "words"),
    [
        ([{"type": "emoji", "emoji": "✅"}], "REACTION_INVALID"),
        ([{"type": "emoji", "emoji": "🎉"}], "REACTION_INVALID"),
        ([{"type": "custom_emoji", "custom_emoji_id": "5"}], "REACTION_INVALID"),
        ([{"type": "emoji", "emoji": "👍"}] * 2, "REACTIONS_TOO_MANY"),
        ([{"type": "smell"}], "can't parse reaction type"),
    ],
)
async def test_reactions_that_are_not_allowed_are_refused(stage, reaction, words):
    stage.world.chats[ADA].allowed_reactions = frozenset({"👍"})
    message_id = await said(stage)

    assert words in await refusal(
        stage, "setMessageReaction", chat_id=ADA, message_id=message_id, reaction=reaction
    )


async def test_a_press_is_answered_once_and_in_time(stage, clock):
    first, answer = stage.callbacks.open()
    await call(stage, "answerCallbackQuery", callback_query_id=first, text="seen")

    assert answer.result() == CallbackAnswer("seen")
    late, _ = stage.callbacks.open()
    clock.now += 151
    for press_id in (first, late, "7"):
        words = await refusal(stage, "answerCallbackQuery", callback_query_id=press_id)
        assert "query is too old and response timeout expired or query ID is invalid" in words


async def test_an_answer_to_a_press_is_short_and_opens_only_telegram(stage):
    press_id, _ = stage.callbacks.open()

    for values in ({"text": "x" * 201}, {"url": "https://example.org"}):
        assert await refusal(
            stage, "answerCallbackQuery", callback_query_id=press_id, **values
        ) in {
            "Bad Request: MESSAGE_TOO_LONG",
            "Bad Request: URL_INVALID",
        }


@pytest.mark.parametrize(
    ("method", "part", "data", "words"),
    [
        ("sendPhoto", "photo", b"no picture", "IMAGE_PROCESS_FAILED"),
        ("sendPhoto", "photo", b"", "file must be non-empty"),
        ("sendPhoto", "photo", b"0" * (10 << 20) + b"0", "too big for a photo"),
        ("sendSticker", "sticker", picture(form="PNG"), "STICKER_PNG_DIMENSIONS"),
        ("sendSticker", "sticker", b"0" * 600_000, "STICKER_FILE_INVALID"),
    ],
)
async def test_bad_uploads_are_refused(stage, method, part, data, words):
    assert words in await refusal(stage, method, {part: Upload(data)}, chat_id=ADA)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("AgACAgInonsense", "wrong file identifier/HTTP URL specified"),
        ("attach://nothing", "wrong file identifier/HTTP URL specified"),
        ("https://example.org/a.jpg", "failed to get HTTP URL content"),
    ],
)
async def test_files_come_from_nowhere_else(stage, value, words):
    assert words in await refusal(stage, "sendPhoto", chat_id=ADA, photo=value)


async def test_media_is_sent_again_by_file_id_as_what_it_is(stage):
    uploads = {"sticker": Upload(picture(512, 512, form="WEBP"))}
    first = await call(stage, "sendSticker", uploads, chat_id=ADA, emoji="🙂")
    file_id = first["sticker"]["file_id"]

    again = await call(stage, "sendSticker", chat_id=GROUP, sticker=file_id)

    assert again["sticker"] == first["sticker"]
    assert "can't use file of type Sticker as Photo" in await refusal(
        stage, "sendPhoto", chat_id=ADA, photo=file_id
    )


async def test_large_and_lost_files_cannot_be_fetched(stage, ada):
    document = (await ada.send_document(ADA, b"0" * (21 << 20))).content.media

    assert await refusal(stage, "getFile", file_id=document.file.file_id) == (
        "Bad Request: file is too big"
    )
    assert "wrong file_id or the file is temporarily unavailable" in await refusal(
        stage, "getFile", file_id="BQACAgInothing"
    )


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"commands": [{"command": "No", "description": "d"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "a", "description": " "}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ({"commands": [{"command": "a", "description": "d"}] * 101}, "BOT_COMMANDS_TOO_MUCH"),
        ({"commands": [], "scope": {"type": "moon"}}, "can't parse BotCommandScope"),
        ({"commands": [], "language_code": "english"}, "BOT_COMMAND_LANGUAGE_INVALID"),
    ],
)
async def test_bad_command_lists_are_refused(stage, values, words):
    assert words in await refusal(stage, "setMyCommands", **values)


async def test_command_lists_live_side_by_side(stage):
    everywhere = [{"command": "help", "description": "What I do"}]
    groups = {"type": "all_group_chats"}
    await call(stage, "setMyCommands", commands=everywhere)
    await call(stage, "setMyCommands", commands=[], scope=groups)

    assert await call(stage, "getMyCommands") == everywhere
    assert await call(stage, "getMyCommands", scope=groups) == []
    await call(stage, "deleteMyCommands")
    assert await call(stage, "getMyCommands") == []


async def test_deleting_no_webhook_is_fine_and_can_drop_what_waits(stage, ada):
    await ada.send_text(ADA, "hi")

    assert (await call(stage, "getWebhookInfo"))["pending_update_count"] == 1
    assert await call(stage, "deleteWebhook", drop_pending_updates="true") is True
    assert (await call(stage, "getWebhookInfo"))["pending_update_count"] == 0


@pytest.mark.parametrize(
    ("user_id", "status"), [(ADA, "creator"), (1002, "member"), (1234567890, "member")]
)
async def test_members_of_the_group_are_known(stage, user_id, status):
    member = await call(stage, "getChatMember", chat_id=GROUP, user_id=user_id)

    assert member["status"] == status


async def test_a_stranger_to_the_chat_has_left_and_to_telegram_is_not_found(stage):
    member = await call(stage, "getChatMember", chat_id=ADA, user_id=1002)

    assert member["status"] == "left"
    assert "member not found" in await refusal(stage, "getChatMember", chat_id=ADA, user_id=5)


async def test_private_chats_have_no_administrators(stage):
    assert "no administrators in the private chat" in await refusal(
        stage, "getChatAdministrators", chat_id=ADA
    )


async def test_an_unknown_chat_action_is_refused(stage):
    assert "wrong parameter action" in await refusal(
        stage, "sendChatAction", chat_id=ADA, action="dancing"
    )
