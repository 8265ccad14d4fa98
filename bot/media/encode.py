"""From the pixels of a frame to a file that Telegram shows as a photo; blocks."""

import io
from typing import Final

from PIL import Image

from bot.core.pictures import Frame, Photo

_QUALITY: Final = 92
"""It is decoded and encoded once more when boxes are drawn in it."""


def encode_frame(frame: Frame) -> Photo:
    """Encode a frame as a JPEG of the same size."""
    pixels = Image.frombytes("RGB", (frame.width, frame.height), bytes(frame.rgb))
    out = io.BytesIO()
    pixels.save(out, "JPEG", quality=_QUALITY)
    return Photo(out.getvalue())
