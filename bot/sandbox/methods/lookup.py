"""What methods look up before they act, and how Telegram says that it is not there."""

from dataclasses import dataclass

from bot.sandbox.errors import ApiError, bad_request, forbidden, migrated
from bot.sandbox.methods.params import Addressed, ReplyParameters
from bot.sandbox.records import Chat, Envelope, Message
from bot.sandbox.threads import NoThreadError, OtherThreadError, choose_thread
from bot.sandbox.world import World


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a message of the bot goes."""

    chat: Chat
    reply_to_id: int | None
    envelope: Envelope


def find_chat(world: World, chat_id: int | str) -> Chat:
    """The chat of a call, in which the bot may act.

    Raises:
        ApiError: unknown, or the bot was blocked or removed, or it is a supergroup now.
    """
    chat = world.chats.get(chat_id) if isinstance(chat_id, int) else None
    if chat is None:
        raise _no_chat(world, chat_id)
    if chat.migrated_to is not None:
        raise migrated(chat.migrated_to)
    if not chat.bot_status.is_inside:
        raise forbidden(
            "bot was blocked by the user"
            if chat.kind == "private"
            else f"bot was kicked from the {chat.kind} chat"
        )
    return chat


def find_destination(world: World, params: Addressed) -> Destination:
    """Where a message goes: its chat, its topic, and what it answers.

    Raises:
        ApiError: see `find_chat`; or there is no such topic, message or business account.
    """
    if params.business_connection_id is not None:
        raise bad_request("business connection not found")
    chat = find_chat(world, params.chat_id)
    target = _find_reply_target(chat, params.reply)
    try:
        thread_id = choose_thread(chat, params.message_thread_id or None, target)
    except NoThreadError:
        raise bad_request("message thread not found") from None
    except OtherThreadError:
        raise bad_request("message to be replied not found") from None
    envelope = Envelope(thread_id=thread_id, is_protected=params.protect_content)
    return Destination(chat, target.message_id if target else None, envelope)


def _find_reply_target(chat: Chat, reply: ReplyParameters | None) -> Message | None:
    """The message that is answered; None when nothing is, or may be missing and is."""
    if reply is None:
        return None
    is_elsewhere = reply.chat_id is not None and reply.chat_id != chat.id
    if not is_elsewhere and reply.message_id in chat.messages:
        return chat.messages[reply.message_id]
    # Across chats a missing target is always an error.
    if reply.allow_sending_without_reply and not is_elsewhere:
        return None
    raise bad_request("message to be replied not found")


def find_message(world: World, chat_id: int | str, message_id: int, *, purpose: str) -> Message:
    """A message that still exists.

    Args:
        world: where to look.
        chat_id: its chat.
        message_id: its id there.
        purpose: what for, in Telegram's words: "edit", "delete", "react".

    Raises:
        ApiError: see `find_chat`; or there is no such message.
    """
    message = find_chat(world, chat_id).messages.get(message_id)
    if message is None:
        raise bad_request(f"message to {purpose} not found")
    return message


def _no_chat(world: World, chat_id: int | str) -> ApiError:
    if chat_id in world.people:
        return forbidden("bot can't initiate conversation with a user")
    if chat_id == world.bot.id:
        return forbidden("the bot can't send messages to the bot")
    return bad_request("chat not found")
