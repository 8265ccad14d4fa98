"""The dependency of every route that costs something: a key, a plan, a rate."""

from collections.abc import Awaitable, Callable
from typing import Annotated, Final

from fastapi import Request, Security
from fastapi.security import APIKeyHeader, APIKeyQuery

from bot.service.gate import Caller
from bot.service.parts import parts_of

KEY_HEADER: Final = "Ocp-Apim-Subscription-Key"
KEY_PARAMETER: Final = "subscription-key"

_HEADER: Final = APIKeyHeader(name=KEY_HEADER, scheme_name="key in header", auto_error=False)
_QUERY: Final = APIKeyQuery(name=KEY_PARAMETER, scheme_name="key in query", auto_error=False)

Admission = Callable[..., Awaitable[Caller]]


def admitted(*, for_videos: bool = False, is_counted: bool = True) -> Admission:
    """Make the dependency; it answers 401, 403 or 429 before anything of the body is read.

    Args:
        for_videos: whether the key's plan needs videos.
        is_counted: whether it is one of the month's calls; asking how a video is doing is not.
    """

    async def admit(
        request: Request,
        in_header: Annotated[str | None, Security(_HEADER)],
        in_query: Annotated[str | None, Security(_QUERY)],
    ) -> Caller:
        gate, key = parts_of(request).gate, in_header or in_query
        # For whoever counts and logs the request once it is answered, or refused.
        request.state.caller = gate.name_of(key)
        return await gate.admit(key, for_videos=for_videos, is_counted=is_counted)

    return admit
