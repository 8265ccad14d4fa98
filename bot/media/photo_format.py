"""Which format a photo's file has, by how it begins; nothing is decoded."""

from typing import Final

_BEGINNINGS: Final = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"BM", "BMP"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
)
_RIFF: Final = slice(0, 4)
_KIND_OF_RIFF: Final = slice(8, 12)
_BOX: Final = slice(4, 8)
_BRAND: Final = slice(8, 12)


def format_of(data: bytes) -> str | None:
    """Name a file's format as Pillow does; None for one that `bot.media.decode` does not read."""
    for beginning, name in _BEGINNINGS:
        if data.startswith(beginning):
            return name
    if data[_RIFF] == b"RIFF" and data[_KIND_OF_RIFF] == b"WEBP":
        return "WEBP"
    if data[_BOX] == b"ftyp" and data[_BRAND] in {b"avif", b"avis", b"mif1", b"miaf"}:
        return "AVIF"
    return None
