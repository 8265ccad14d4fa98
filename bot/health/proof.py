"""Has a backend read a photo that nobody took, to see that it works."""

import asyncio
import io
from functools import cache
from typing import Final

from PIL import Image, ImageDraw

from bot.core.backend import EmotionBackend
from bot.core.faces import FaceRectangle
from bot.core.pictures import Photo

_SIDE_PX: Final = 160
_FACE: Final = FaceRectangle(30, 20, 100, 120)


@cache
def drawn_photo() -> Photo:
    """A face of a few strokes; small, so that reading it costs some milliseconds."""
    canvas = Image.new("RGB", (_SIDE_PX, _SIDE_PX), "#8fa3ad")
    draw = ImageDraw.Draw(canvas)
    draw.ellipse((30, 20, 130, 140), fill="#e6b98f")
    draw.ellipse((55, 60, 67, 70), fill="#332211")
    draw.ellipse((93, 60, 105, 70), fill="#332211")
    draw.arc((60, 85, 100, 120), 20, 160, fill="#883333", width=4)
    file = io.BytesIO()
    canvas.save(file, "PNG")
    return Photo(file.getvalue())


async def prove(backend: EmotionBackend) -> None:
    """Find faces in the drawn photo and read one, so that all models have run.

    Raises:
        BackendError: see `EmotionBackend.analyze`.
    """
    photo = await asyncio.to_thread(drawn_photo)
    await backend.analyze(photo)
    # Whether strokes count as a face is the model's business; this one is read in any case.
    await backend.analyze(photo, rectangles=[_FACE])
