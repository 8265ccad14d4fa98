"""What HTTP statuses of providers mean, where they mean the same for all."""

from http import HTTPStatus
from typing import Final

from bot.backends.exchange import Reply
from bot.core.errors import (
    BackendAnswerError,
    BackendBusyError,
    BackendError,
    BackendRefusedError,
    BackendUnavailableError,
)
from bot.core.providers import Provider

_KEY_STATUSES: Final = frozenset({HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN})
_NO_SUCH_ADDRESS: Final = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.METHOD_NOT_ALLOWED})


def refusal_by_status(
    provider: Provider, reply: Reply, code: str, *, key_mend: str, address_mend: str
) -> BackendError:
    """What an answer means by its status alone.

    Args:
        provider: who answered.
        reply: the answer.
        code: of its error, or an empty string.
        key_mend: what to do about a key that is not accepted.
        address_mend: what to do where there is no such service at the address.
    """
    said = f"{provider} answers {reply.status}" + (f" {code}" if code else "")
    status = reply.status
    if status in _KEY_STATUSES:
        return BackendRefusedError(said, mend=key_mend)
    if (
        status in _NO_SUCH_ADDRESS
        or HTTPStatus.MULTIPLE_CHOICES <= status < HTTPStatus.BAD_REQUEST
    ):
        return BackendRefusedError(said, mend=address_mend)
    if status == HTTPStatus.TOO_MANY_REQUESTS or (
        status == HTTPStatus.SERVICE_UNAVAILABLE and reply.retry_after_s is not None
    ):
        return BackendBusyError(said, retry_after_s=reply.retry_after_s)
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR or status == HTTPStatus.REQUEST_TIMEOUT:
        return BackendUnavailableError(said)
    return BackendAnswerError(f"{said} to a JPEG within its limits")
