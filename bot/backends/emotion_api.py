"""How a server of Microsoft's retired Emotion API v1.0 is asked, whoever runs it."""

from collections.abc import Sequence
from typing import Final
from urllib.parse import urlsplit, urlunsplit

import httpx
from typing_extensions import override

from bot.backends.dialect import Dialect
from bot.backends.exchange import Reply
from bot.backends.refusals import refusal_by_status
from bot.core.errors import BackendError
from bot.core.faces import Face, FaceRectangle
from bot.core.providers import Provider
from bot.media.fitting import FittedJpeg, JpegFit
from bot.wire.emotion_v1_parser import parse_error_code, parse_faces, render_rectangles

_FIT: Final = JpegFit(size_bytes=4_000_000, shortest_px=36)
"""Source: the API's reference: images up to 4 MB, faces from 36 pixels."""

_PATH: Final = "/emotion/v1.0"
_CALL: Final = "/recognize"
_KEY_MEND: Final = "correct BOT_EMOTION_KEY; where it is right its quota may be used up"
_ADDRESS_MEND: Final = "correct BOT_EMOTION_URL: no Emotion API answers there"


class EmotionApiDialect(Dialect):
    """Speaks to one server. See `Dialect`.

    Args:
        url: the server's address, with or without the protocol's own path.
        key: sent as Ocp-Apim-Subscription-Key; None for a server that wants none.
    """

    provider = Provider.EMOTION_API
    fit = _FIT
    takes_rectangles = True
    auth: httpx.Auth | None = None

    def __init__(self, *, url: str, key: str | None) -> None:
        self._url = recognize_url(url)
        self._headers = {} if key is None else {"Ocp-Apim-Subscription-Key": key}

    @override
    def request(
        self, client: httpx.AsyncClient, jpeg: FittedJpeg, rectangles: Sequence[FaceRectangle]
    ) -> httpx.Request:
        """See `Dialect.request`."""
        params = {"faceRectangles": render_rectangles(rectangles)} if rectangles else None
        return client.build_request(
            "POST",
            self._url,
            params=params,
            content=jpeg.data,
            headers={"Content-Type": "application/octet-stream", **self._headers},
        )

    @override
    def faces(self, body: bytes, jpeg: FittedJpeg) -> list[Face]:
        """See `Dialect.faces`."""
        return parse_faces(body)

    @override
    def refusal(self, reply: Reply) -> BackendError:
        """See `Dialect.refusal`."""
        return refusal_by_status(
            self.provider,
            reply,
            parse_error_code(reply.body),
            key_mend=_KEY_MEND,
            address_mend=_ADDRESS_MEND,
        )


def recognize_url(url: str) -> str:
    """The call's address at a server, of which portals and SDKs name more or less."""
    parts = urlsplit(url)
    path = parts.path.rstrip("/")
    if path.lower().endswith(_CALL):
        return urlunsplit(parts._replace(path=path))
    if not path.lower().endswith(_PATH):
        path += _PATH
    return urlunsplit(parts._replace(path=path + _CALL))
