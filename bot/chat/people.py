"""Who wrote a message: a person, a channel in whose name somebody writes, or the group itself."""

from telegram import Message
from telegram.constants import ChatType


def sender_id(message: Message) -> int | None:
    """Whose message this is, by the id under which a wish to be left alone is remembered.

    A person's id, or that of the channel in whose name somebody writes; None for an anonymous
    admin, who writes in the name of the group, and for nobody known.
    """
    if writes_as_the_group(message):
        return None
    if message.sender_chat is not None:
        return message.sender_chat.id
    return message.from_user.id if message.from_user else None


def writes_as_the_group(message: Message) -> bool:
    """Whether this is from an anonymous admin: Telegram lets nobody else write as the group."""
    return (
        message.chat.type != ChatType.PRIVATE
        and message.sender_chat is not None
        and message.sender_chat.id == message.chat.id
    )
