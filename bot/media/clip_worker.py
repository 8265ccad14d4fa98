"""The process that decodes one video: small, bounded by the system, and told nothing else.

FFmpeg is a million lines of C that meet files from anybody. What goes wrong in it, be it an
endless loop, a file of 700 bytes that wants three gigabytes, or a crash, ends here and not in
the bot. The process has no environment, so that no token is in it.
"""

import io
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final

from bot.core.errors import BotError, UnreadableVideoError, VideoSupportError
from bot.media.clip_limits import ClipLimits
from bot.media.clip_wire import (
    Request,
    read_request,
    write_clip,
    write_end,
    write_error,
    write_frame,
)
from bot.media.frame_times import FrameChoice
from bot.media.reels import Reel, open_reel

INSTALL: Final = 'videos need more packages: pip install "emotion-bot[video]"'


def main() -> None:
    """Decode what standard input asks for, to standard output."""
    # Nobody is there when the one who asked went away: not a word about that.
    with suppress(BrokenPipeError):
        answer(sys.stdin.buffer, sys.stdout.buffer, bound=bound_this_process)


def answer(
    asked: BinaryIO,
    told: BinaryIO,
    *,
    bound: Callable[[ClipLimits], None],
    load: Callable[[BinaryIO, ClipLimits, int], Reel] = open_reel,
) -> None:
    """Read a request, tell the clip, wait for the pace, and tell the frames.

    Args:
        asked: a request, the file's bytes unless they are in a file, and a pace in a line.
        told: the answers.
        bound: holds this process within the limits.
        load: begins to decode.
    """
    try:
        request = read_request(asked)
        bound(request.limits)
        _project(asked, told, request, load)
    except BotError as error:
        write_error(told, error)
    except MemoryError:
        write_error(told, UnreadableVideoError("it needs too much memory"))


def _project(
    asked: BinaryIO,
    told: BinaryIO,
    request: Request,
    load: Callable[[BinaryIO, ClipLimits, int], Reel],
) -> None:
    source: BinaryIO
    if request.path is None:
        source = io.BytesIO(asked.read(request.size_bytes))
    else:
        source = _opened(request.path)
    try:
        reel = load(source, request.limits, request.side_px)
    except ModuleNotFoundError as error:
        if error.name != "av":
            raise
        raise VideoSupportError(INSTALL) from error
    with source:
        write_clip(told, reel.clip)
        pace = FrameChoice(float(asked.readline() or 0.0))
        for shot in reel.shots():
            if pace.wants(shot.time_s):
                write_frame(told, shot.develop())
        reel.close()
        write_end(told)


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise UnreadableVideoError(error.strerror or type(error).__name__) from error


def bound_this_process(limits: ClipLimits) -> None:
    """Bound memory and time, write no file and leave no core, where the system can."""
    try:
        import resource  # noqa: PLC0415  # there is none on Windows
    except ModuleNotFoundError:
        return
    bounds = {
        resource.RLIMIT_AS: limits.memory_bytes,
        resource.RLIMIT_CPU: limits.work_s,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
    }
    for what, most in bounds.items():
        # macOS knows the first one and refuses it.
        with suppress(ValueError, OSError):
            resource.setrlimit(what, (most, most))
