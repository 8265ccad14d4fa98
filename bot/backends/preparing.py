"""From a photo to what is sent of it; plain and slow, so it runs in a thread."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.backends.dialect import Dialect
from bot.core.faces import FaceRectangle
from bot.core.given import check_rectangles
from bot.core.pictures import Picture
from bot.media.decode import PhotoLimits
from bot.media.fitting import FittedJpeg, decode_to_send, fit_crop, fit_photo


@dataclass(frozen=True, slots=True)
class Prepared:
    """What is sent of one photo.

    Attributes:
        width: of the upright photo in pixels.
        height: the same.
        jpegs: the photo, or one for each given face; none where no face was given.
    """

    width: int
    height: int
    jpegs: tuple[FittedJpeg, ...]


def prepare(
    photo: Picture,
    dialect: Dialect,
    limits: PhotoLimits,
    rectangles: Sequence[FaceRectangle] | None,
) -> Prepared:
    """Decode a photo or a frame, and encode what the provider needs of it.

    Args:
        photo: which.
        dialect: says what the provider takes.
        limits: what photos are refused.
        rectangles: faces given; None where they are to be found.

    Raises:
        PhotoError: the photo cannot be read, or a rectangle lies outside.
    """
    cuts = rectangles is not None and not dialect.takes_rectangles
    # A small face of a large photo needs all the pixels it has.
    side_px = None if cuts else dialect.fit.longest_px
    decoded = decode_to_send(photo, limits, least_side_px=side_px)
    if rectangles is not None:
        check_rectangles(rectangles, decoded.width, decoded.height)
    if rectangles is None or (rectangles and not cuts):
        jpegs: tuple[FittedJpeg, ...] = (fit_photo(decoded, dialect.fit),)
    else:
        jpegs = tuple(fit_crop(decoded, box, dialect.fit) for box in rectangles)
    return Prepared(decoded.width, decoded.height, jpegs)
