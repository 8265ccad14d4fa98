"""What came in, as values of this bot: photos, presses, and where to reply."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zlib import crc32

from bot.replies.plan import Place


@dataclass(frozen=True, slots=True)
class ReplyTarget:
    """The message that an answer replies to.

    Attributes:
        thread_id: the topic it lies in, None outside of topics.
    """

    chat_id: int
    message_id: int
    thread_id: int | None
    place: Place

    def of_message(self, message_id: int) -> "ReplyTarget":
        """Reply to another message of the same place instead."""
        return replace(self, message_id=message_id)


@dataclass(frozen=True, slots=True)
class IncomingPhoto:
    """A photo that somebody sent, not yet downloaded.

    Attributes:
        chat_kind: Telegram's word, for the log: "private", "group" or "supergroup".
        size_bytes: as Telegram says; None where it does not.
        asked: whether somebody asked about this very photo.
        person_id: who sent it; None where nobody knows, see `bot.chat.people`.
        asker_id: who asked about it; None where nobody did, or nobody knows.
        is_reserved: hidden behind a spoiler, forwarded, protected from being passed on, or a
            linked channel's post.
        album_id: Telegram's name for the album that it is part of; None outside of albums.
        caption: the words under it, without commands and @names; empty where there are none.
        title: the first line under it, where it is short enough to name what the photo is about.
        language_code: of the app of whoever asked about it, or else sent it; None where Telegram
            does not say.
        sent_at: when it was sent, with a time zone; None where nobody knows.
        came_at: when the message was sent that brought it, or that asks about it.
        came_with: the message that asks about it; None where it came by itself.
    """

    update_id: int
    chat_kind: str
    target: ReplyTarget
    file_id: str
    size_bytes: int | None
    asked: bool
    person_id: int | None = None
    asker_id: int | None = None
    is_reserved: bool = False
    album_id: str | None = None
    caption: str = ""
    title: str = ""
    language_code: str | None = None
    sent_at: datetime | None = None
    came_at: datetime | None = None
    came_with: int | None = None

    @property
    def answered_in(self) -> str | None:
        """The album that it is answered with; None where it is answered for itself."""
        return self.album_id if self.came_with is None else None

    @property
    def seed(self) -> int:
        """A number that is the same whenever this photo is asked about again."""
        return crc32(f"{self.target.chat_id}:{self.target.message_id}".encode())


@dataclass(frozen=True, slots=True)
class IncomingClip:
    """A clip that somebody sent, not yet downloaded: a video, a video note, an animation, ...

    Attributes:
        sent: what is known of any file that people send; it is met with a photo's manners. Hardly
            anybody has filmed the animations that they send: in a group they are reserved.
        duration_s: as Telegram says, or else whoever sent it; None where nobody does.
        progress_id: the message that shows how far it is; None while there is none.
        is_shown: whether its strongest frame has been sent.
    """

    sent: IncomingPhoto
    duration_s: float | None = None
    progress_id: int | None = None
    is_shown: bool = False

    @property
    def line_id(self) -> int:
        """The message that brought it to be looked at, and so its job's name in its chat."""
        return self.sent.came_with or self.sent.target.message_id

    @property
    def is_awaited(self) -> bool:
        """Whether somebody waits for the answer: in private, and where somebody asked."""
        return self.sent.asked or self.sent.target.place is Place.PRIVATE

    def as_shown(self) -> "IncomingClip":
        """The same clip, once its strongest frame has been sent."""
        return replace(self, is_shown=True)


def asked_among(photos: Sequence[IncomingPhoto]) -> IncomingPhoto | None:
    """The first photo that somebody asked about; None where nobody did."""
    return next((photo for photo in photos if photo.asked), None)


@dataclass(frozen=True, slots=True)
class GuestCall:
    """A message that calls the bot to a chat that it is no member of.

    Attributes:
        query_id: by which it is answered, once.
        place: private also for the chat of two people.
        caller_id: who called; None where nobody knows, see `bot.chat.people`.
        is_named: whether the message names the bot; it may also reply to what the bot said.
        photo: in the message, or in the one that it replies to; None where there is none.
        language_code: of the caller's app; None where Telegram does not say.
    """

    query_id: str
    chat_id: int
    place: Place
    caller_id: int | None
    is_named: bool
    photo: IncomingPhoto | None
    language_code: str | None = None


@dataclass(frozen=True, slots=True)
class Press:
    """A button that somebody pressed.

    Attributes:
        target: the message with the button.
        data: as the client sent it: not to be trusted.
        was_offered: whether the message has such a button; True where Telegram no longer shows it.
        label: what stands on that button; None where Telegram no longer shows it.
        replies_to: the message that the one with the button replies to, None where unknown.
        photo: the photo of that message, None where there is none.
        language_code: of the presser's app; None where Telegram does not say.
    """

    query_id: str
    person_id: int
    person_name: str
    target: ReplyTarget
    data: str
    was_offered: bool
    replies_to: int | None
    photo: IncomingPhoto | None
    label: str | None = None
    language_code: str | None = None
