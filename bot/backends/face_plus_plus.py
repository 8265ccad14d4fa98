"""How Face++ is asked for faces and their emotions (Detect)."""

from collections.abc import Sequence
from http import HTTPStatus
from typing import Final

import httpx
from typing_extensions import override

from bot.backends.dialect import Dialect
from bot.backends.exchange import Reply
from bot.backends.refusals import refusal_by_status
from bot.core.errors import BackendBusyError, BackendError
from bot.core.faces import Face, FaceRectangle
from bot.core.providers import Provider
from bot.media.fitting import FittedJpeg, JpegFit
from bot.wire.face_plus_plus import parse_answer, parse_error_code

_FIT: Final = JpegFit(size_bytes=2_000_000, shortest_px=48)
"""Source: the vendor's page of the API: JPEG or PNG, up to 2 MB, 48 to 4096 pixels each way."""

HOSTS: Final = {"us": "api-us.faceplusplus.com", "cn": "api-cn.faceplusplus.com"}
"""Its two servers; keys are good for one of them."""

_TOO_FAST: Final = "CONCURRENCY_LIMIT_EXCEEDED"
"""Comes with a 403, which otherwise is about rights."""

_KEY_MEND: Final = (
    "correct BOT_FACE_PLUS_PLUS_KEY and BOT_FACE_PLUS_PLUS_SECRET; a key is good for one of "
    "the regions of BOT_FACE_PLUS_PLUS_REGION"
)
_ADDRESS_MEND: Final = "look whether Face++ still serves its version 3 there"


class FacePlusPlusDialect(Dialect):
    """Speaks to one of Face++'s two servers. See `Dialect`.

    Args:
        region: a key of `HOSTS`.
        key: names the account.
        secret: travels in the body.
    """

    provider = Provider.FACE_PLUS_PLUS
    fit = _FIT
    # Only some keys may give a rectangle, and then one for each request.
    takes_rectangles = False
    auth: httpx.Auth | None = None

    def __init__(self, *, region: str, key: str, secret: str) -> None:
        self._url = f"https://{HOSTS[region]}/facepp/v3/detect"
        self._fields = {"api_key": key, "api_secret": secret, "return_attributes": "emotion"}

    @override
    def request(
        self, client: httpx.AsyncClient, jpeg: FittedJpeg, rectangles: Sequence[FaceRectangle]
    ) -> httpx.Request:
        """See `Dialect.request`."""
        files = {"image_file": ("photo.jpg", jpeg.data, "image/jpeg")}
        return client.build_request("POST", self._url, data=self._fields, files=files)

    @override
    def faces(self, body: bytes, jpeg: FittedJpeg) -> list[Face]:
        """See `Dialect.faces`."""
        return parse_answer(body)

    @override
    def refusal(self, reply: Reply) -> BackendError:
        """See `Dialect.refusal`."""
        code = parse_error_code(reply.body)
        if reply.status == HTTPStatus.FORBIDDEN and code == _TOO_FAST:
            return BackendBusyError(
                f"{self.provider} answers {code}", retry_after_s=reply.retry_after_s
            )
        return refusal_by_status(
            self.provider, reply, code, key_mend=_KEY_MEND, address_mend=_ADDRESS_MEND
        )
