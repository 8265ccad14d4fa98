"""Which clips are looked at at all; told before any work, from what their messages say."""

from dataclasses import dataclass
from typing import Final

from bot.chat.incoming import IncomingClip
from bot.core.errors import BotError, VideoSupportError, VideoTooLargeError

CLIP: Final = "clip"
"""The kind of job that reads a clip; written into databases."""

CLIP_WORD: Final = "clip-word"
"""The kind of job that says why a clip is not read: words must not wait for long work."""


@dataclass(frozen=True, slots=True)
class ClipTerms:
    """What is asked of a clip.

    Attributes:
        is_supported: whether what clips need is installed.
        most_bytes: of the file.
        most_s: of its length, in whole seconds as Telegram tells them.
    """

    is_supported: bool
    most_bytes: int
    most_s: int

    def objection(self, clip: IncomingClip) -> BotError | None:
        """Why a clip is not looked at; a file that is not what its message says is found later."""
        if not self.is_supported:
            return VideoSupportError("what videos need is not installed")
        size_bytes, duration_s = clip.sent.size_bytes, clip.duration_s
        if size_bytes is not None and size_bytes > self.most_bytes:
            return VideoTooLargeError(size=size_bytes, limit=self.most_bytes, unit="bytes")
        if duration_s is not None and duration_s > self.most_s:
            return VideoTooLargeError(size=round(duration_s), limit=self.most_s, unit="seconds")
        return None
