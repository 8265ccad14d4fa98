"""Starts the process that decodes a video, and speaks with it; everything here blocks."""

import os
import stat
import subprocess  # nosec B404  # our own interpreter, and no shell
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final, Self

from bot.core.clips import Clip
from bot.core.errors import UnreadableVideoError, VideoTooLargeError
from bot.core.pictures import Frame
from bot.media.clip_limits import ClipLimits
from bot.media.clip_wire import BrokenWireError, Request, read_answer, write_request

_MAIN: Final = (
    "import sys; sys.path[:] = sys.argv[1:]; from bot.media.clip_worker import main; main()"
)
_GONE_S: Final = 10.0


class ClipProcess:
    """One process for one video; `kill` may be called from another thread."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process = process
        self._asked: BinaryIO = _pipe(process.stdin)
        self._told: BinaryIO = _pipe(process.stdout)

    @classmethod
    def start(cls) -> Self:
        """Start it: with the paths that this process imports from, and without an environment."""
        paths = [path or str(Path.cwd()) for path in sys.path]
        return cls(
            subprocess.Popen(  # noqa: S603  # nosec B603
                [sys.executable, "-I", "-S", "-c", _MAIN, *paths],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                # Windows cannot start a Python without one.
                env=None if os.name == "nt" else {},
                # A terminal's Ctrl-C is for the command, which ends this one itself.
                start_new_session=True,
            )
        )

    @property
    def process_id(self) -> int:
        """Its number in the system."""
        return self._process.pid

    def open(self, source: bytes | Path, limits: ClipLimits, side_px: int) -> Clip:
        """Hand over a video and hear what it is.

        Raises:
            VideoError: see `open_reel`.
            VideoSupportError: PyAV is not installed.
        """
        path = None if isinstance(source, bytes) else source.absolute()
        size = len(source) if isinstance(source, bytes) else 0
        # It may refuse the file before it has read all of it.
        with suppress(BrokenPipeError):
            write_request(self._asked, Request(limits, side_px, path, size))
            if isinstance(source, bytes):
                self._asked.write(source)
            self._asked.flush()
        answer = self._answer()
        if not isinstance(answer, Clip):
            raise self._broken()
        return answer

    def begin(self, every_s: float) -> None:
        """Let it decode, a frame to be handed over in each so many seconds; 0: every frame."""
        with suppress(BrokenPipeError):
            self._asked.write(f"{every_s!r}\n".encode())
            self._asked.flush()

    def next_frame(self) -> Frame | None:
        """Wait for the next frame; None after the last one.

        Raises:
            VideoError: damaged, or over a limit.
        """
        answer = self._answer()
        if isinstance(answer, Clip):
            raise self._broken()
        return answer

    def kill(self) -> None:
        """End it at once, wherever it is; a thread that waits for it goes on."""
        self._process.kill()

    def close(self) -> None:
        """End it, if it still runs, and let go of its pipes."""
        self._process.kill()
        self._process.wait(_GONE_S)
        for pipe in (self._asked, self._told):
            # What was not handed over yet has nobody to go to.
            with suppress(BrokenPipeError):
                pipe.close()

    def _answer(self) -> Clip | Frame | None:
        try:
            return read_answer(self._told)
        except BrokenWireError as error:
            raise self._broken() from error

    def _broken(self) -> UnreadableVideoError:
        self._process.kill()
        code = self._process.wait(_GONE_S)
        return UnreadableVideoError(f"the decoder gave up on it (exit {code})")


def check_source(source: bytes | Path, limits: ClipLimits) -> None:
    """Refuse what is not worth a process.

    Raises:
        VideoTooLargeError: over the limit of bytes.
        UnreadableVideoError: empty, or no file that may be read.
    """
    size = len(source) if isinstance(source, bytes) else _size_of(source)
    if size == 0:
        raise UnreadableVideoError("the file is empty")
    if size > limits.size_bytes:
        raise VideoTooLargeError(size=size, limit=limits.size_bytes, unit="bytes")


def _size_of(path: Path) -> int:
    try:
        status = path.stat()
    except OSError as error:
        raise UnreadableVideoError(error.strerror or type(error).__name__) from error
    # A pipe or a device would never end.
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableVideoError("not a file")
    return status.st_size


def _pipe(pipe: object) -> BinaryIO:
    if pipe is None:
        raise RuntimeError("a process without pipes")
    return pipe  # type: ignore[return-value]
