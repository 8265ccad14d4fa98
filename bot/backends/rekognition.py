"""How Amazon Rekognition is asked for faces and their emotions (DetectFaces)."""

from collections.abc import Sequence
from typing import Final

import httpx
from httpx_auth import AWS4Auth
from typing_extensions import override

from bot.backends.dialect import Dialect
from bot.backends.exchange import Reply
from bot.backends.refusals import refusal_by_status
from bot.core.errors import (
    BackendBusyError,
    BackendError,
    BackendRefusedError,
    BackendUnavailableError,
)
from bot.core.faces import Face, FaceRectangle
from bot.core.providers import Provider
from bot.media.fitting import FittedJpeg, JpegFit
from bot.wire.rekognition import (
    CONTENT_TYPE,
    TARGET,
    parse_answer,
    parse_error_code,
    render_request,
)

_FIT: Final = JpegFit(size_bytes=5_000_000, shortest_px=80)
"""Source: Guidelines and quotas, docs.aws.amazon.com/rekognition/latest/dg/limits.html."""

_BUSY: Final = frozenset({"ThrottlingException", "ProvisionedThroughputExceededException"})
_FAILED: Final = frozenset({"InternalServerError"})
_CREDENTIALS: Final = frozenset(
    {
        "IncompleteSignatureException",
        "InvalidClientTokenId",
        "InvalidSignatureException",
        "MissingAuthenticationTokenException",
        "UnrecognizedClientException",
    }
)
_EXPIRED: Final = frozenset({"ExpiredTokenException", "RequestExpired"})
_RIGHTS: Final = frozenset({"AccessDeniedException", "OptInRequired"})
"""Source: botocore 1.44.5, rekognition/2016-06-27; Common Errors of AWS's JSON protocols,
docs.aws.amazon.com/rekognition/latest/APIReference/CommonErrors.html."""

_KEY_MEND: Final = "correct BOT_AWS_ACCESS_KEY_ID and BOT_AWS_SECRET_ACCESS_KEY"
_EXPIRED_MEND: Final = "renew the temporary keys and BOT_AWS_SESSION_TOKEN, and set the clock"
_RIGHTS_MEND: Final = "allow this key's user the IAM action rekognition:DetectFaces"
_ADDRESS_MEND: Final = "correct BOT_AWS_REGION: Rekognition does not answer there"


class RekognitionDialect(Dialect):
    """Speaks to Rekognition in one region. See `Dialect`.

    Args:
        region: such as eu-west-1.
        access_key_id: names the key.
        secret_access_key: signs.
        session_token: of temporary keys; None for lasting ones.
    """

    provider = Provider.REKOGNITION
    fit = _FIT
    takes_rectangles = False

    def __init__(
        self,
        *,
        region: str,
        access_key_id: str,
        secret_access_key: str,
        session_token: str | None = None,
    ) -> None:
        self._url = f"https://rekognition.{region}.amazonaws.com/"
        self.auth: httpx.Auth | None = AWS4Auth(
            access_id=access_key_id,
            secret_key=secret_access_key,
            region=region,
            service="rekognition",
            security_token=session_token,
        )

    @override
    def request(
        self, client: httpx.AsyncClient, jpeg: FittedJpeg, rectangles: Sequence[FaceRectangle]
    ) -> httpx.Request:
        """See `Dialect.request`."""
        return client.build_request(
            "POST",
            self._url,
            content=render_request(jpeg.data),
            headers={"Content-Type": CONTENT_TYPE, "X-Amz-Target": TARGET},
        )

    @override
    def faces(self, body: bytes, jpeg: FittedJpeg) -> list[Face]:
        """See `Dialect.faces`."""
        return parse_answer(body, jpeg.width, jpeg.height)

    @override
    def refusal(self, reply: Reply) -> BackendError:
        """See `Dialect.refusal`; by the exception's name, since nearly all come with a 400."""
        code = parse_error_code(reply.body, reply.headers.get("x-amzn-errortype"))
        said = f"{self.provider} answers {code}"
        if code in _BUSY:
            return BackendBusyError(said, retry_after_s=reply.retry_after_s)
        if code in _FAILED:
            return BackendUnavailableError(said)
        mend = _mend_of(code)
        if mend is not None:
            return BackendRefusedError(said, mend=mend)
        return refusal_by_status(
            self.provider, reply, code, key_mend=_KEY_MEND, address_mend=_ADDRESS_MEND
        )


def _mend_of(code: str) -> str | None:
    if code in _CREDENTIALS:
        return _KEY_MEND
    if code in _EXPIRED:
        return _EXPIRED_MEND
    return _RIGHTS_MEND if code in _RIGHTS else None
