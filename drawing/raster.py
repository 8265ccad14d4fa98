"""Frames of a drawing as pixels, by the library that Telegram's own apps draw stickers with."""

import gzip
import io
import json
from typing import Final

import numpy as np
from PIL import Image
from rlottie_python.rlottie_wrapper import LottieAnimation

from drawing.lottie import lottie_of
from drawing.scene import SIDE_PX, Scene

_QUALITY: Final = 86
_OPAQUE: Final = 255


class Player:
    """One animation, ready to show any of its frames.

    Raises:
        ValueError: when the library finds no animation in it.
    """

    def __init__(self, text: str) -> None:
        self._animation = LottieAnimation.from_data(text)
        if not self._animation.animation_p:
            raise ValueError("rlottie cannot read this animation")

    @classmethod
    def of_scene(cls, scene: Scene) -> "Player":
        """A player for a scene."""
        return cls(json.dumps(lottie_of(scene)))

    @classmethod
    def of_tgs(cls, file: bytes) -> "Player":
        """A player for a file of an animated sticker."""
        return cls(gzip.decompress(file).decode("ascii"))

    def frame(self, number: int, side_px: int = SIDE_PX) -> Image.Image:
        """One frame, RGBA."""
        raw = self._animation.lottie_animation_render(
            frame_num=number, width=side_px, height=side_px
        )
        # The library multiplies colours by their opacity, Pillow wants them as they are.
        pixels = np.frombuffer(raw, dtype=np.uint8).reshape(side_px, side_px, 4).astype(np.uint16)
        alpha = pixels[..., 3:]
        colours = pixels[..., 2::-1] * _OPAQUE // np.maximum(alpha, 1)
        whole = np.concatenate([np.minimum(colours, _OPAQUE), alpha], axis=2)
        return Image.fromarray(whole.astype(np.uint8), "RGBA")


def still_of(scene: Scene) -> Image.Image:
    """The first frame, RGBA."""
    return Player.of_scene(scene).frame(0)


def webp_of(scene: Scene) -> bytes:
    """The file of the still sticker."""
    buffer = io.BytesIO()
    still_of(scene).save(buffer, "WEBP", quality=_QUALITY, alpha_quality=100, method=4)
    return buffer.getvalue()
