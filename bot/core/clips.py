"""What a video says of itself; its pixels come as `bot.core.pictures.Frame`."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Clip:
    """A video, as it is shown: upright.

    Attributes:
        width: width in pixels.
        height: height in pixels.
        duration_s: from the first frame's beginning to the last one's end, by their timestamps.
        frame_rate: frames per second on average, above 0.
        frame_count: how many frames there are; None where nobody counted.

    Raises:
        ValueError: for a size or a rate that is not positive, or a negative duration.
    """

    width: int
    height: int
    duration_s: float
    frame_rate: float
    frame_count: int | None

    def __post_init__(self) -> None:
        """Refuse what no video can be."""
        if self.width <= 0 or self.height <= 0:
            raise ValueError(f"a clip needs pixels, got {self.width} x {self.height}")
        if not self.duration_s >= 0.0 or not self.frame_rate > 0.0:
            raise ValueError("a clip needs a duration and a positive frame rate")
