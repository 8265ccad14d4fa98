"""People press inline buttons, and the bot's answer comes back to them."""

import asyncio
import hashlib
from typing import Final

from bot.sandbox.callbacks import CallbackAnswer
from bot.sandbox.errors import PageError
from bot.sandbox.people import place_of
from bot.sandbox.records import Chat, Json, Message
from bot.sandbox.stage import Stage
from bot.sandbox.telegram_json import inaccessible_json, message_json, user_json
from bot.sandbox.updates import CALLBACK_LIFE_S

MAX_CALLBACK_BYTES: Final = 64
ANSWER_WAIT_S: Final = 15.0
"""How long a person looks at a button that does nothing."""


async def press_button(
    stage: Stage,
    *,
    chat_id: int,
    message_id: int,
    from_id: int,
    data: str,
    is_inaccessible: bool = False,
    wait_s: float = ANSWER_WAIT_S,
) -> CallbackAnswer:
    """Press a button that calls the bot back, and wait for its answer.

    An anonymous administrator presses under the own name, as in Telegram.

    Args:
        stage: where the button is.
        chat_id: the chat of its message.
        message_id: its message.
        from_id: who presses.
        data: what the button carries; an app can send anything.
        is_inaccessible: whether the bot gets only the id of the message, as of old ones.
        wait_s: how long to wait.

    Raises:
        PageError: there is nothing to press, or the bot did not answer; 504.
    """
    chat, person = place_of(stage.world, chat_id, from_id)
    message = stage.world.message(chat_id, message_id)
    if message is None or not message.keyboard:
        raise PageError(404, "This button is gone.")
    # Any app can send any data; only its length is certain.
    if not 0 < len(data.encode(errors="replace")) <= MAX_CALLBACK_BYTES:
        raise PageError(400, "A button carries 1 to 64 bytes.")
    # What the bot offered or said as a guest has working buttons where it never was.
    if message.envelope.inline_message_id is None and not chat.bot_status.is_inside:
        raise PageError(409, "The bot is no longer in this chat.")
    press_id, answer = stage.callbacks.open()
    update = {
        "id": press_id,
        "from": user_json(person),
        **_place_json(stage, chat, message, is_inaccessible=is_inaccessible),
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


def _place_json(stage: Stage, chat: Chat, message: Message, *, is_inaccessible: bool) -> Json:
    """Where the button is, as far as the bot may know."""
    if message.envelope.inline_message_id is not None:
        return {"inline_message_id": message.envelope.inline_message_id}
    if is_inaccessible:
        return {"message": inaccessible_json(chat, message.message_id)}
    return {"message": message_json(stage.world, message)}


def _chat_instance(chat: Chat) -> str:
    """A number that stands for the chat without telling its id, the same for every press."""
    return str(int.from_bytes(hashlib.sha256(str(chat.id).encode()).digest()[:7]))
