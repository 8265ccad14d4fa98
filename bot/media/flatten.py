"""Lays a picture's transparent parts over white."""

from PIL import Image


def over_white(pixels: Image.Image) -> Image.Image:
    """The picture in RGB, white where it is transparent."""
    rgba = pixels.convert("RGBA")
    white = Image.new("RGB", rgba.size, "white")
    white.paste(rgba, mask=rgba.getchannel("A"))
    return white
