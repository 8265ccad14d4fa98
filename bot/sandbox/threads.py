"""Topics and threads: in which one a message goes, and what of it is shown to bots."""

from typing import Final

from bot.sandbox.records import Chat, Message

GENERAL_ID: Final = 1
"""Every forum's first topic; its messages carry no thread id.

Source: https://core.telegram.org/api/forum.
"""


class NoThreadError(Exception):
    """There is no such topic."""


class OtherThreadError(Exception):
    """The answered message is in another topic than the one that was asked for."""


def choose_thread(chat: Chat, asked_id: int | None, target: Message | None) -> int | None:
    """The thread of a new message; None in "General" and where there are no threads.

    Args:
        chat: where it goes.
        asked_id: the topic or thread that its sender names.
        target: the message it answers.

    Raises:
        NoThreadError: there is none with this id.
        OtherThreadError: the target is elsewhere.
    """
    if chat.kind != "supergroup":
        if asked_id is not None:
            raise NoThreadError
        return None
    if not chat.is_forum:
        return _thread_of_replies(chat, asked_id, target)
    there = topic_of(chat, target) if target is not None else None
    if asked_id is None:
        return there
    if asked_id not in chat.topics:
        raise NoThreadError
    if target is not None and there != asked_id:
        raise OtherThreadError
    return asked_id


def topic_of(chat: Chat, message: Message) -> int | None:
    """The topic of a message in a forum; None is "General", where old threads end up too."""
    thread_id = message.envelope.thread_id
    return thread_id if chat.is_forum and thread_id in chat.topics else None


def _thread_of_replies(chat: Chat, asked_id: int | None, target: Message | None) -> int | None:
    """In a supergroup without topics a thread is a message and all that answers it."""
    if asked_id is not None:
        if asked_id not in chat.messages:
            raise NoThreadError
        return asked_id
    if target is None:
        return None
    return target.envelope.thread_id or target.message_id
