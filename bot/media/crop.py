"""Cuts a box out of a picture at a chosen size; memory is bounded by the picture, not the box."""

from PIL import Image

Box = tuple[float, float, float, float]


def crop_resized(
    pixels: Image.Image,
    box_ltrb: Box,
    size: tuple[int, int],
    *,
    reducing_gap: float | None = None,
) -> Image.Image:
    """Bring a box to a size, smoothly, black where it lies beyond the picture's edge.

    Args:
        pixels: the picture.
        box_ltrb: left, top, right, bottom in its pixels; may be fractional and reach outside.
        size: (width, height) of the result in pixels.
        reducing_gap: see `PIL.Image.Image.resize`: 1 averages whole factors away first, which is
            twice as fast and a little less smooth.
    """
    left, top, right, bottom = box_ltrb
    inner = (
        max(left, 0.0),
        max(top, 0.0),
        min(right, float(pixels.width)),
        min(bottom, float(pixels.height)),
    )
    if inner == (left, top, right, bottom):
        return pixels.resize(
            size, Image.Resampling.BILINEAR, box=box_ltrb, reducing_gap=reducing_gap
        )
    canvas = Image.new(pixels.mode, size)
    if inner[0] >= inner[2] or inner[1] >= inner[3]:
        return canvas
    across, down = size[0] / (right - left), size[1] / (bottom - top)
    place = (
        round((inner[0] - left) * across),
        round((inner[1] - top) * down),
        round((inner[2] - left) * across),
        round((inner[3] - top) * down),
    )
    part = max(1, place[2] - place[0]), max(1, place[3] - place[1])
    resized = pixels.resize(part, Image.Resampling.BILINEAR, box=inner, reducing_gap=reducing_gap)
    canvas.paste(resized, place[:2])
    return canvas
