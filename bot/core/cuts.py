"""Whether one scene of a video ends and another begins; looks at few pixels, needs no library."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Self

from bot.core.pictures import RGB_BYTES, Frame

_COLUMNS: Final = 32
_ROWS: Final = 18
_BRIGHTEST: Final = 255

_OTHER_COLOURS: Final = 0.045
"""Motion brings new pixels but few new colours. With the sample portraits, pictures that move, pan
by an eighth or zoom by a fifth have 0.00 to 0.03; nine of ten pairs of scenes have 0.06 to 0.21.
The tenth, a crowd of the same portraits after another, has 0.04 and is not noticed, and a zoom to
twice the size in between two frames may count as a cut."""

_OTHER_PLACES: Final = 0.1
"""Lamps and flashes bring new colours, but everything stays in its place: about 0.0, where those
pairs have 0.15 to 0.27. A scene that fades to black and back is therefore no cut."""


@dataclass(frozen=True, slots=True)
class Impression:
    """A few hundred pixels of a frame, evenly spread.

    Attributes:
        channels: red, green and blue of each, row by row.
        ranked: the same, each channel from dark to bright: the colours without their places.
    """

    channels: tuple[bytes, ...]
    ranked: tuple[bytes, ...]

    @classmethod
    def of(cls, frame: Frame) -> Self:
        """Look at a frame."""
        pixels = b"".join(_row(frame, row) for row in range(_ROWS))
        channels = tuple(pixels[channel::RGB_BYTES] for channel in range(RGB_BYTES))
        return cls(channels, tuple(bytes(sorted(channel)) for channel in channels))

    def is_cut(self, after: "Impression") -> bool:
        """Whether so much has changed from this one to the one after it that the scene is new."""
        colours = _difference(self.ranked, after.ranked)
        if colours <= _OTHER_COLOURS:
            return False
        return _difference(self.channels, after.channels) - colours > _OTHER_PLACES


def _row(frame: Frame, row: int) -> bytes:
    top = (2 * row + 1) * frame.height // (2 * _ROWS) * frame.width
    lefts = ((2 * column + 1) * frame.width // (2 * _COLUMNS) for column in range(_COLUMNS))
    starts = ((top + left) * RGB_BYTES for left in lefts)
    return b"".join(bytes(frame.rgb[start : start + RGB_BYTES]) for start in starts)


def _difference(before: Sequence[bytes], after: Sequence[bytes]) -> float:
    """Mean difference of all values, 0 to 1."""
    steps = sum(
        abs(one - other)
        for channel, other_channel in zip(before, after, strict=True)
        for one, other in zip(channel, other_channel, strict=True)
    )
    return steps / (_BRIGHTEST * RGB_BYTES * _ROWS * _COLUMNS)
