"""Answers with a kept file, whole or the stretch that a player asks for."""

import re
from typing import Final

from starlette.responses import Response

from bot.sandbox.media import StoredFile

_SHOWN_INLINE: Final = frozenset(
    {
        *("image/jpeg", "image/png", "image/webp", "image/gif"),
        *("video/mp4", "video/webm", "video/quicktime"),
    }
)
"""What a browser may show; an SVG or a page would run its scripts here."""

_RANGE: Final = re.compile(r"bytes=(\d{0,15})-(\d{0,15})", re.ASCII)
_PARTIAL, _NOT_THERE = 206, 416


def file_response(file: StoredFile, data: bytes, *, wanted: str | None) -> Response:
    """Answer with a file.

    Args:
        file: what is known about it.
        data: its bytes.
        wanted: the request's `Range` header; players cannot jump in a video without it.
    """
    headers = {"Cache-Control": "private, max-age=86400, immutable", "Accept-Ranges": "bytes"}
    kind = file.mime_type
    if kind not in _SHOWN_INLINE:
        kind = "application/octet-stream"
        headers["Content-Disposition"] = "attachment"
    stretch = _stretch(wanted, len(data))
    if stretch is None:
        return Response(data, media_type=kind, headers=headers)
    if not stretch:
        return Response(status_code=_NOT_THERE, headers={"Content-Range": f"bytes */{len(data)}"})
    headers["Content-Range"] = f"bytes {stretch.start}-{stretch.stop - 1}/{len(data)}"
    part = data[stretch.start : stretch.stop]
    return Response(part, _PARTIAL, media_type=kind, headers=headers)


def _stretch(wanted: str | None, size: int) -> range | None:
    """The bytes that a `Range` header asks for; None for all, empty where there are none.

    What is no single range is answered with the whole file, which HTTP allows.

    Source: RFC 9110, section 14.
    """
    match = _RANGE.fullmatch(wanted.strip()) if wanted else None
    if match is None or match.group() == "bytes=-":
        return None
    first, last = match.groups()
    if not first:
        return range(max(0, size - int(last)), size)
    end = min(int(last), size - 1) if last else size - 1
    # A range that ends before it begins is none at all.
    return None if last and int(last) < int(first) else range(int(first), end + 1)
