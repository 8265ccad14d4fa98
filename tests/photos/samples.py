"""Photos for tests: two public-domain portraits, and collages of them with known faces."""

import functools
import io

import matplotlib.cbook
import skimage.data
from PIL import Image

_HOPPER_HEAD = (120, 80, 410, 370)
_COLLINS_HEAD = (140, 10, 330, 200)


@functools.cache
def hopper() -> Image.Image:
    with matplotlib.cbook.get_sample_data("grace_hopper.jpg") as file:
        return Image.open(io.BytesIO(file.read())).convert("RGB")


@functools.cache
def collins() -> Image.Image:
    return Image.fromarray(skimage.data.astronaut())


@functools.cache
def heads() -> tuple[Image.Image, Image.Image]:
    """A calm and a happy head, square."""
    return hopper().crop(_HOPPER_HEAD), collins().crop(_COLLINS_HEAD)


def collage(faces: int, size: tuple[int, int] = (1280, 960), *, columns: int | None = None):
    """Faces in a grid on grey: calm ones at even places, happy ones at odd places."""
    columns = columns or max(1, round((faces * size[0] / size[1]) ** 0.5 + 0.49))
    rows = max(1, -(-faces // columns))
    side = min(size[0] // columns, size[1] // rows)
    canvas = Image.new("RGB", size, (120, 128, 136))
    for index in range(faces):
        head = heads()[index % 2].resize((side, side), Image.Resampling.BILINEAR)
        canvas.paste(head, (index % columns * side, index // columns * side))
    return canvas


def encoded(picture: Image.Image, kind: str = "JPEG", **options) -> bytes:
    out = io.BytesIO()
    if kind == "JPEG":
        options.setdefault("quality", 92)
    picture.save(out, kind, **options)
    return out.getvalue()


def plain(size: tuple[int, int] = (320, 240)) -> Image.Image:
    """A picture without a face: a soft gradient."""
    return Image.linear_gradient("L").resize(size).convert("RGB")
