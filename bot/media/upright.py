"""Rows of a decoded frame to upright RGB without gaps, by the shortest way."""

from PIL import Image

from bot.core.pictures import RGB_BYTES
from bot.media.flatten import over_white

RGBA_BYTES = 4


def upright_rgb(
    rows: memoryview, size: tuple[int, int], row_bytes: int, turn: Image.Transpose | None
) -> bytes | memoryview:
    """RGB rows that may have a gap behind each, turned upright.

    Args:
        rows: height * row_bytes bytes; the result may be a view of them.
        size: width and height before turning.
        row_bytes: bytes from one row to the next.
        turn: what is to be done.
    """
    width, height = size
    if turn is not None:
        pixels = Image.frombuffer("RGB", size, bytes(rows), "raw", "RGB", row_bytes, 1)
        return pixels.transpose(turn).tobytes()
    if row_bytes == width * RGB_BYTES:
        return rows[: height * row_bytes]
    starts = range(0, height * row_bytes, row_bytes)
    return b"".join(rows[start : start + width * RGB_BYTES] for start in starts)


def flat_rgb(rows: memoryview, size: tuple[int, int], row_bytes: int) -> memoryview:
    """RGBA rows laid over white: RGB rows without gaps."""
    pixels = Image.frombuffer("RGBA", size, bytes(rows), "raw", "RGBA", row_bytes, 1)
    return memoryview(over_white(pixels).tobytes())
