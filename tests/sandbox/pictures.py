"""Small picture files for the sandbox's tests."""

import io

from PIL import Image

ORIENTATION_TAG = 0x0112
TURNED_RIGHT = 6


def picture(
    width: int = 64, height: int = 48, *, form: str = "JPEG", colour: str = "teal"
) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(file, form)
    return file.getvalue()


def turned_picture(width: int, height: int) -> bytes:
    """A JPEG whose EXIF says that it must be turned, with a camera's name in it."""
    exif = Image.Exif()
    exif[ORIENTATION_TAG] = TURNED_RIGHT
    exif[0x010F] = "Camera of somebody"
    file = io.BytesIO()
    Image.new("RGB", (width, height), "teal").save(file, "JPEG", exif=exif)
    return file.getvalue()


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def gif(width: int = 64, height: int = 48, *, frames: int = 3, frame_ms: int = 200) -> bytes:
    """An animation of grey that grows lighter."""
    shades = [Image.new("L", (width, height), number % 256) for number in range(frames)]
    file = io.BytesIO()
    shades[0].save(file, "GIF", save_all=True, append_images=shades[1:], duration=frame_ms)
    return file.getvalue()


def mp4(*, brand: bytes = b"isom", size_bytes: int = 24) -> bytes:
    """The head of an MP4 and nothing to play: the sandbox keeps videos without looking inside."""
    head = b"\x00\x00\x00\x18ftyp" + brand + bytes(12)
    return head.ljust(size_bytes, b"\x00")
