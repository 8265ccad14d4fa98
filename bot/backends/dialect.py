"""What differs between providers: how they are asked, what they answer, and what they refuse."""

from collections.abc import Sequence
from typing import Protocol

import httpx

from bot.backends.exchange import Reply
from bot.core.errors import BackendError
from bot.core.faces import Face, FaceRectangle
from bot.core.providers import Provider
from bot.media.fitting import FittedJpeg, JpegFit


class Dialect(Protocol):
    """One provider's way to talk; holds the keys, and never shows them.

    Attributes:
        provider: whose it is.
        fit: what may be sent.
        takes_rectangles: whether faces can be given; where not, each is cut out and sent by
            itself.
        auth: signs requests; None where the key is in them already.
    """

    provider: Provider
    fit: JpegFit
    takes_rectangles: bool
    auth: httpx.Auth | None

    def request(
        self, client: httpx.AsyncClient, jpeg: FittedJpeg, rectangles: Sequence[FaceRectangle]
    ) -> httpx.Request:
        """The request for the faces of a JPEG.

        Args:
            client: builds it.
            jpeg: what is sent.
            rectangles: faces given, in pixels of the JPEG; empty where they are to be found.
        """
        ...

    def faces(self, body: bytes, jpeg: FittedJpeg) -> list[Face]:
        """The faces that an answer tells of, in pixels of the JPEG.

        Raises:
            WireFormatError: it tells something else.
        """
        ...

    def refusal(self, reply: Reply) -> BackendError:
        """What an answer with a status other than 200 means."""
        ...
