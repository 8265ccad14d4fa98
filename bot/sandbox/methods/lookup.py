"""What methods look up before they act, and how Telegram says that it is not there."""

from bot.sandbox.errors import ApiError, bad_request, forbidden
from bot.sandbox.methods.params import ReplyParameters, Sending
from bot.sandbox.records import Chat, Message
from bot.sandbox.world import World


def find_chat(world: World, chat_id: int | str) -> Chat:
    """The chat of a call, in which the bot may act.

    Raises:
        ApiError: unknown, or the bot was blocked or removed.
    """
    chat = world.chats.get(chat_id) if isinstance(chat_id, int) else None
    if chat is None:
        raise _no_chat(world, chat_id)
    if not chat.bot_status.is_inside:
        raise forbidden(
            "bot was blocked by the user"
            if chat.kind == "private"
            else "bot was kicked from the group chat"
        )
    return chat


def find_sending_chat(world: World, params: Sending) -> Chat:
    """The chat that a message goes to.

    Raises:
        ApiError: see `find_chat`; or the call asks for a topic or a business account.
    """
    if params.business_connection_id is not None:
        raise bad_request("business connection not found")
    chat = find_chat(world, params.chat_id)
    if params.message_thread_id:
        raise bad_request("message thread not found")
    return chat


def find_reply_target(chat: Chat, reply: ReplyParameters | None) -> int | None:
    """The id of the message that is answered; None when nothing is, or may be missing and is.

    Raises:
        ApiError: it is not in this chat.
    """
    if reply is None:
        return None
    is_elsewhere = reply.chat_id is not None and reply.chat_id != chat.id
    if not is_elsewhere and reply.message_id in chat.messages:
        return reply.message_id
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
