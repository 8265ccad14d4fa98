"""Everything that can go wrong, as one tree; messages carry facts, never a photo, text or token.

BotError
├─ PhotoError                  the sender can mend it, never retried
│   ├─ UnreadablePhotoError        not an image, truncated, empty, a format we do not read
│   │   └─ PhotoGoneError              Telegram no longer has the file
│   ├─ PhotoTooLargeError          over the byte or the pixel limit
│   ├─ FaceRectangleError          a given rectangle lies outside the photo
│   └─ VideoError                  the same of a video
│       ├─ UnreadableVideoError        no video, truncated, without a frame, of another format
│       └─ VideoTooLargeError          over the limit on bytes, pixels, seconds, frames or work
├─ BackendError                nobody's photo is bad
│   ├─ BackendUnavailableError     try again later
│   ├─ BackendFailedError          a bug: it may fail on this photo for ever
│   ├─ BackendAnswerError          its answer is not one: the same
│   ├─ BackendRefusedError         the operator: key, rights or quota
│   └─ BackendBusyError            too much work at once
├─ VideoSupportError           the operator left out what videos need
├─ ReportSupportError          the operator left out what reports need
├─ StoreError                  what is remembered cannot be read or written
├─ JobsError                   durable work cannot be written down or looked up
├─ WeightsError                the operator, at start
├─ SettingsError               the operator, at start
├─ RuleBookError               the operator, at start
└─ DeliveryError               Telegram said no
    └─ ChatGoneError               the bot was blocked or removed
"""

from types import TracebackType


class BotError(Exception):
    """Base of every error this project raises on purpose. Never raised itself."""


class PhotoError(BotError):
    """Something about the photo that whoever sent it can mend. Never raised itself."""


class UnreadablePhotoError(PhotoError):
    """The bytes are not an image we can read."""


class PhotoGoneError(UnreadablePhotoError):
    """The file that was sent, a photo or a clip, is no longer where it was."""


class PhotoTooLargeError(PhotoError):
    """The photo is over a limit.

    Args:
        size: what the photo has, in `unit`.
        limit: what is allowed, in `unit`.
        unit: "bytes" or "pixels".
    """

    def __init__(self, *, size: int | None, limit: int, unit: str) -> None:
        """Keep size and limit for whoever words the answer; size is None where unknown."""
        self.size = size
        self.limit = limit
        self.unit = unit
        had = "more" if size is None else f"{size:,}"
        super().__init__(f"the photo has {had} {unit}; the limit is {limit:,}")


class FaceRectangleError(PhotoError):
    """A face rectangle given by the caller lies wholly outside the photo."""


class VideoError(PhotoError):
    """Something about the video that whoever sent it can mend. Never raised itself."""


class UnreadableVideoError(VideoError):
    """The bytes are not a video we can read, or not a whole one."""


class VideoTooLargeError(VideoError):
    """The video is over a limit.

    Args:
        size: what the video has, in `unit`.
        limit: what is allowed, in `unit`.
        unit: "bytes", "pixels", "seconds", "frames" or "seconds of work".
    """

    def __init__(self, *, size: int | None, limit: int, unit: str) -> None:
        """Keep size and limit for whoever words the answer; size is None where unknown."""
        self.size = size
        self.limit = limit
        self.unit = unit
        had = "more" if size is None else f"{size:,}"
        super().__init__(f"the video has {had} {unit}; the limit is {limit:,}")


class VideoSupportError(BotError):
    """What videos need is not installed; the message says how to install it."""


class BackendError(BotError):
    """The emotions could not be read, and the photo is not to blame. Never raised itself."""


class BackendUnavailableError(BackendError):
    """The backend failed; the same photo may work later."""


class BackendFailedError(BackendError):
    """The backend has a bug; the same photo may fail for ever."""


class BackendAnswerError(BackendError):
    """The backend answered something else than was asked for; it may do so for ever."""


class BackendRefusedError(BackendError):
    """The backend does not work for us: a wrong key, a missing right, a quota that is used up.

    Args:
        message: what was refused.
        mend: what the operator can do about it.
    """

    def __init__(self, message: str, *, mend: str = "") -> None:
        """Keep the mend for whoever tells the operator."""
        self.mend = mend
        super().__init__(message)


class BackendBusyError(BackendError):
    """The backend has too much to do right now.

    Args:
        message: what there is too much of.
        retry_after_s: how long it asks to be left alone, in seconds; None where it says nothing.
    """

    def __init__(self, message: str, *, retry_after_s: float | None = None) -> None:
        """Keep the wait for whoever tries again."""
        self.retry_after_s = retry_after_s
        super().__init__(message)


class ReportSupportError(BotError):
    """Reports need packages that are not installed; the message says how to get them."""


class StoreError(BotError):
    """What is remembered cannot be read or written; the message says where and why."""


class JobsError(BotError):
    """Durable work cannot be written down or looked up; the message says where and why."""


class WeightsError(BotError):
    """The model files are missing or damaged."""


class SettingsError(BotError):
    """A setting is missing or wrong; the message is one line that says which."""


class RuleBookError(BotError):
    """The rules or the texts are not valid; the message names the place."""


class DeliveryError(BotError):
    """Telegram refused an answer for good."""


class ChatGoneError(DeliveryError):
    """The bot was blocked, removed, or the chat is gone: be quiet."""


def origin_of(error: BaseException | None) -> str:
    """Where an error was raised, module and line: for logs, which must not hold its message."""
    deepest: TracebackType | None = error.__traceback__ if error else None
    while deepest is not None and deepest.tb_next is not None:
        deepest = deepest.tb_next
    if deepest is None:
        return "an unknown place"
    return f"{deepest.tb_frame.f_globals.get('__name__', '?')}:{deepest.tb_lineno}"
