"""What people do in the chats: they write, send files, press buttons; and the bot hears of it."""

import asyncio
import hashlib
from dataclasses import dataclass
from typing import Final

from bot.sandbox.callbacks import CallbackAnswer
from bot.sandbox.errors import ApiError, PageError
from bot.sandbox.formatting import MAX_CAPTION, MAX_TEXT, format_words
from bot.sandbox.photos import UnusablePictureError
from bot.sandbox.records import BotStatus, Chat, Content, Json, Media, Message, Service, User
from bot.sandbox.stage import Stage
from bot.sandbox.telegram_json import bot_member_change_json, message_json, user_json
from bot.sandbox.updates import CALLBACK_LIFE_S
from bot.sandbox.world import World

MAX_PHOTO_BYTES: Final = 20 << 20
MAX_DOCUMENT_BYTES: Final = 50 << 20
MAX_CALLBACK_BYTES: Final = 64
ANSWER_WAIT_S: Final = 15.0
"""How long a person looks at a button that does nothing."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file on its way in."""

    data: bytes
    file_name: str | None = None
    content_type: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a person is about to send.

    Attributes:
        words: the text, or the caption of the file.
        is_document: whether the file goes as it is instead of as a photo.
    """

    chat_id: int
    from_id: int
    words: str = ""
    upload: Upload | None = None
    is_document: bool = False
    reply_to_id: int | None = None


async def post_draft(stage: Stage, draft: Draft) -> Message:
    """Send what a person wrote, and tell the bot if it may see it.

    Raises:
        PageError: it cannot be sent; the words say why.
    """
    chat, person = _place(stage.world, draft.chat_id, draft.from_id)
    limit = MAX_CAPTION if draft.upload else MAX_TEXT
    try:
        # Browsers send the line ends of a form as two characters.
        raw = draft.words.replace("\r\n", "\n")
        words, entities = format_words(raw, (), limit=limit, too_long="")
    except ApiError:
        raise PageError(400, f"Please write at most {limit} characters.") from None
    if not words and draft.upload is None:
        raise PageError(400, "There is nothing to send.")
    if draft.reply_to_id is not None and draft.reply_to_id not in chat.messages:
        raise PageError(400, "The message you reply to is gone.")
    media = None
    if draft.upload is not None:
        media = await _store(stage, draft.upload, is_document=draft.is_document)
    message = stage.world.post(
        chat, person, Content(words or None, entities, media), reply_to_id=draft.reply_to_id
    )
    if is_shown_to_bot(stage.world, chat, message):
        stage.updates.put("message", message_json(stage.world, message))
    return message


async def press_button(
    stage: Stage,
    *,
    chat_id: int,
    message_id: int,
    from_id: int,
    data: str,
    wait_s: float = ANSWER_WAIT_S,
) -> CallbackAnswer:
    """Press a button that calls the bot back, and wait for its answer.

    Raises:
        PageError: there is nothing to press, or the bot did not answer; 504.
    """
    chat, person = _place(stage.world, chat_id, from_id)
    message = stage.world.message(chat_id, message_id)
    if message is None or not message.keyboard:
        raise PageError(404, "This button is gone.")
    # Any app can send any data; only its length is certain.
    if not 0 < len(data.encode(errors="replace")) <= MAX_CALLBACK_BYTES:
        raise PageError(400, "A button carries 1 to 64 bytes.")
    if not chat.bot_status.is_inside:
        raise PageError(409, "The bot is no longer in this chat.")
    press_id, answer = stage.callbacks.open()
    update = {
        "id": press_id,
        "from": user_json(person),
        "message": message_json(stage.world, message),
        "chat_instance": _chat_instance(chat),
        "data": data,
    }
    stage.updates.put("callback_query", update, life_s=CALLBACK_LIFE_S)
    try:
        async with asyncio.timeout(wait_s):
            # Shielded: the bot may still answer late, which is no error.
            return await asyncio.shield(answer)
    except TimeoutError:
        raise PageError(504, "The bot did not answer.") from None


def change_bot_status(stage: Stage, chat_id: int, status: BotStatus) -> None:
    """Block, remove, return or promote the bot, as the owner of the chat."""
    world = stage.world
    chat, owner = world.chats[chat_id], world.me
    before = world.set_bot_status(chat, status)
    if before.is_inside != status.is_inside and chat.kind == "group":
        field = "new_chat_members" if status.is_inside else "left_chat_member"
        user = user_json(world.bot)
        verb = "added" if status.is_inside else "removed"
        words = f"{owner.first_name} {verb} {world.bot.first_name}"
        fields: Json = {field: [user] if status.is_inside else user}
        world.post(chat, owner, Content(service=Service(words, fields)))
    change = bot_member_change_json(world, chat, owner, before=before, after=status)
    stage.updates.put("my_chat_member", change)


def is_shown_to_bot(world: World, chat: Chat, message: Message) -> bool:
    """Does Telegram deliver this message of a person to the bot?"""
    if not chat.bot_status.is_inside:
        return False
    if chat.kind == "private" or not world.privacy_mode:
        return True
    if chat.bot_status is BotStatus.ADMINISTRATOR:
        return True
    target = world.message(chat.id, message.reply_to_id)
    answers_bot = target is not None and target.sender == world.bot
    return answers_bot or _is_command_for(world.bot, message.content)


def _is_command_for(bot: User, content: Content) -> bool:
    # A command that names no bot reaches all of them; here there is only one.
    for entity in content.entities:
        if entity["type"] == "bot_command":
            units = (content.words or "").encode("utf-16-le")
            begin, end = 2 * entity["offset"], 2 * (entity["offset"] + entity["length"])
            _, _, name = units[begin:end].decode("utf-16-le").partition("@")
            if not name or name.lower() == bot.username.lower():
                return True
    return False


def _place(world: World, chat_id: int, from_id: int) -> tuple[Chat, User]:
    chat, person = world.chats.get(chat_id), world.people.get(from_id)
    if chat is None or person is None or not chat.has_member(from_id):
        raise PageError(404, "There is no such chat or person.")
    return chat, person


async def _store(stage: Stage, upload: Upload, *, is_document: bool) -> Media:
    if not upload.data:
        raise PageError(400, "This file is empty.")
    limit = MAX_DOCUMENT_BYTES if is_document else MAX_PHOTO_BYTES
    if len(upload.data) > limit:
        raise PageError(413, f"This file is too large: the most is {limit >> 20} MB.")
    if is_document:
        return stage.darkroom.file_document(
            upload.data, file_name=upload.file_name, content_type=upload.content_type
        )
    try:
        return await stage.darkroom.develop_photo(upload.data, is_from_bot=False)
    except UnusablePictureError as error:
        raise PageError(400, error.words) from error


def _chat_instance(chat: Chat) -> str:
    """A number that stands for the chat without telling its id, the same for every press."""
    return str(int.from_bytes(hashlib.sha256(str(chat.id).encode()).digest()[:7]))
