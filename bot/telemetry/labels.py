"""What counts are kept apart by: small fixed sets, and never anything that people send."""

from enum import StrEnum


class UpdateKind(StrEnum):
    """What an update is about."""

    MESSAGE = "message"
    PHOTO = "photo"
    CLIP = "clip"
    PRESS = "press"
    INLINE = "inline"
    GUEST = "guest"
    MEMBER = "member"
    OTHER = "other"


class PhotoOutcome(StrEnum):
    """How it ended for a photo, in the words of the log.

    Attributes:
        ANSWERED: something was said, sent or put.
        QUIET: looked at, and there was nothing to say.
        LEFT_ALONE: not looked at, because the chat or a person wants it so.
        INSTEAD: not looked at, and told why.
        APOLOGY: it could not be read, and that was said.
        UNDELIVERED: Telegram refused the answer.
        TURNED_AWAY: too much was waiting.
        CANCELLED: of a clip: somebody no longer wanted the answer.
        LATER: trouble that may pass; it is tried again, and then counted again.
        LATE: its turn came too late for an answer to make sense.
        STOPPED: the bot was stopped first.
        FAILED: a bug, which the log names.
        OTHER: anything else.
    """

    ANSWERED = "answered"
    QUIET = "quiet"
    LEFT_ALONE = "left-alone"
    INSTEAD = "instead"
    APOLOGY = "apology"
    UNDELIVERED = "undelivered"
    TURNED_AWAY = "turned-away"
    CANCELLED = "cancelled"
    LATER = "later"
    LATE = "late"
    STOPPED = "stopped"
    FAILED = "failed"
    OTHER = "other"


class ChatKind(StrEnum):
    """Where a photo was seen; a guest is asked where the bot is no member."""

    PRIVATE = "private"
    GROUP = "group"
    SUPERGROUP = "supergroup"
    GUEST = "guest"
    OTHER = "other"


class Stage(StrEnum):
    """A part of the work on one photo."""

    DOWNLOAD = "download"
    READ = "read"
    DELIVER = "deliver"


def outcome_of(words: str) -> PhotoOutcome:
    """The outcome that a photo's words in the log begin with, such as `apology:…`."""
    try:
        return PhotoOutcome(words.partition(":")[0])
    except ValueError:
        return PhotoOutcome.OTHER


def chat_kind_of(words: str) -> ChatKind:
    """The kind of chat that Telegram's word names."""
    try:
        return ChatKind(words)
    except ValueError:
        return ChatKind.OTHER
