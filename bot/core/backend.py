"""The port through which everybody asks for emotions; implementations live in `bot.backends`."""

from collections.abc import Sequence
from typing import Protocol

from bot.core.faces import Analysis, FaceRectangle
from bot.core.pictures import Picture


class EmotionBackend(Protocol):
    """Finds the faces of a picture and reads each one's emotions."""

    async def analyze(
        self, photo: Picture, *, rectangles: Sequence[FaceRectangle] | None = None
    ) -> Analysis:
        """Read one photo, or one frame of a video.

        Args:
            photo: an encoded image, or pixels.
            rectangles: faces given by the caller, in pixels of the upright photo; detection is
                then skipped and each given rectangle comes back unchanged. None means detect.

        Returns:
            Size of the upright photo and at most 64 faces, largest first; no face is no error.

        Raises:
            UnreadablePhotoError: not an image, truncated, empty or of an unknown format.
            PhotoTooLargeError: over the byte or pixel limit.
            FaceRectangleError: a given rectangle lies wholly outside the photo, there are more
                than 64, or a backend that has to find faces itself finds none there.
            BackendUnavailableError: the engine or the service failed.
            BackendFailedError: the engine has a bug.
            BackendAnswerError: the service answered something else than was asked for.
            BackendRefusedError: the service does not accept the key, or the quota is used up.
            BackendBusyError: too many photos are waiting already.
        """
        ...

    async def aclose(self) -> None:
        """Let go of threads and connections; `analyze` may not be called afterwards."""
        ...
