"""Opens a file with FFmpeg so that it can do nothing else: no other file, address or codec."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, Final, Self

import av
from av.container import InputContainer
from av.stream import Discard, Disposition
from av.video.stream import VideoStream

from bot.core.errors import UnreadableVideoError, VideoError
from bot.media.clip_limits import ClipLimits
from bot.media.containers import Container

CODECS: Final = frozenset(
    {
        *("h264", "hevc", "av1", "libdav1d", "vp8", "vp9", "mpeg4", "mpeg2video", "h263"),
        *("wmv1", "wmv2", "wmv3", "vc1", "msmpeg4", "msmpeg4v2", "mjpeg", "prores", "gif"),
    }
)
"""What videos in our containers are made of. FFmpeg has some two hundred more."""

_BUFFER_BYTES: Final = 1 << 18
_MOST_STREAMS: Final = "32"


class FfmpegFile:
    """An open file and its video stream; everything else in it is passed over unread."""

    def __init__(self, opened: InputContainer, limits: ClipLimits) -> None:
        self._opened = opened
        self.stream = _video_of(opened)
        for other in opened.streams:
            if other.index != self.stream.index:
                other.discard = Discard.all
        context = self.stream.codec_context
        context.thread_count = 1
        # Checked in the decoder before it allocates, whatever the container's header says.
        context.options = {"max_pixels": str(limits.pixels)}

    @classmethod
    def open(cls, source: BinaryIO, container: Container, limits: ClipLimits) -> Self:
        """Open a file, and nothing that it names.

        Raises:
            UnreadableVideoError: damaged, without a video, or of a codec that is not ours.
        """
        source.seek(0)
        with translated():
            opened = av.open(
                source,
                "r",
                format=container.value,
                # Of the probing decoders too, which run before anything can be looked at.
                options={
                    "max_pixels": str(limits.pixels),
                    "threads": "1",
                    "codec_whitelist": ",".join(sorted(CODECS)),
                    "max_streams": _MOST_STREAMS,
                },
                metadata_errors="replace",
                buffer_size=_BUFFER_BYTES,
                io_open=_refuse,
            )
        try:
            return cls(opened, limits)
        except BaseException:
            opened.close()
            raise

    def packets(self) -> "Iterator[av.Packet[VideoStream]]":
        """The video's packets in the file's order; the last one is empty and ends the decoder.

        Raises:
            UnreadableVideoError: the file is damaged or cut off.
        """
        with translated():
            yield from self._opened.demux(self.stream)

    def close(self) -> None:
        """Let go of the decoder; the file stays open."""
        self._opened.close()


@contextmanager
def translated() -> Iterator[None]:
    """Turn whatever PyAV raises into what it means to a sender.

    Raises:
        UnreadableVideoError: in place of anything but our own errors.
    """
    try:
        yield
    except VideoError:
        raise
    except MemoryError as error:
        raise UnreadableVideoError("it needs too much memory") from error
    # On damaged bytes: some forty errors of FFmpeg's, and ValueError, OverflowError, ...
    except Exception as error:
        raise UnreadableVideoError(f"damaged or cut off ({type(error).__name__})") from error


def _video_of(opened: InputContainer) -> VideoStream:
    """The stream that players show. The cover of a song is a video stream too."""
    moving = [
        stream
        for stream in opened.streams.video
        if not stream.disposition & (Disposition.attached_pic | Disposition.still_image)
    ]
    if not moving:
        raise UnreadableVideoError("there is no video in it")
    stream = max(moving, key=lambda one: bool(one.disposition & Disposition.default))
    # PyAV says that there always is one, and leaves None where FFmpeg knows no decoder.
    context: object = stream.codec_context
    if context is None or stream.codec_context.codec.name not in CODECS:
        raise UnreadableVideoError("its video is of a codec that is not read")
    return stream


def _refuse(*_: object) -> BinaryIO:
    raise UnreadableVideoError("the video is in another file")
