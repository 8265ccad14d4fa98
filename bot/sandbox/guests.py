"""Guest mode: people mention the bot in groups it is no member of, and it may answer once."""

from bot.sandbox.callbacks import new_inline_message_id, unknown_query
from bot.sandbox.formatting import has_mention
from bot.sandbox.inline_queries import InlineResult
from bot.sandbox.records import Chat, Envelope, Json, Message
from bot.sandbox.stage import Stage
from bot.sandbox.telegram_json import message_json
from bot.sandbox.updates import GUEST_LIFE_S
from bot.sandbox.world import World


def call_guest(stage: Stage, message: Message) -> Json | None:
    """Tell the bot of a message that calls it to a group it is no member of.

    Returns:
        The update, None when it is no such message.
    """
    world = stage.world
    chat = world.chats[message.chat_id]
    if not (_may_be_called(world, chat) and _is_call(world, chat, message)):
        return None
    called = {**message_json(world, message), "guest_query_id": stage.guests.open(message)}
    return stage.updates.put("guest_message", called, life_s=GUEST_LIFE_S)


def answer_as_guest(stage: Stage, query_id: str, result: InlineResult) -> Message:
    """Say something in the group where the bot was called, as an answer to who called it.

    Raises:
        ApiError: see `GuestQueries.take`; or the group lives on as a supergroup.
    """
    query = stage.guests.take(query_id)
    world, chat = stage.world, stage.world.chats[query.chat_id]
    if chat.migrated_to is not None:
        raise unknown_query()
    envelope = Envelope(
        thread_id=query.thread_id,
        guest_caller=query.caller,
        inline_message_id=new_inline_message_id(),
    )
    return world.post(
        chat,
        world.bot,
        result.content,
        reply_to_id=query.message_id if query.message_id in chat.messages else None,
        keyboard=result.keyboard,
        envelope=envelope,
    )


def _may_be_called(world: World, chat: Chat) -> bool:
    # Source: https://core.telegram.org/api/bots/guest-mode, which leaves out protected groups.
    is_outside = not chat.bot_status.is_inside and chat.kind != "private"
    return world.modes.guest and is_outside and not chat.is_protected


def _is_call(world: World, chat: Chat, message: Message) -> bool:
    envelope, content = message.envelope, message.content
    if envelope.forward_origin is not None or envelope.via_bot is not None:
        return False
    # An anonymous administrator looks like a bot, but speaks for the group.
    if message.sender.is_bot and envelope.sender_chat is None:
        return False
    target = world.message(chat.id, message.reply_to_id)
    answers_guest = target is not None and target.envelope.guest_caller is not None
    return answers_guest or has_mention(content.words or "", content.entities, world.bot.username)
