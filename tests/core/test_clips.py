import math

import pytest

from bot.core.clips import Clip


@pytest.mark.parametrize(
    "wrong",
    [
        {"width": 0},
        {"height": -1},
        {"duration_s": -0.1},
        {"duration_s": math.nan},
        {"frame_rate": 0.0},
        {"frame_rate": math.nan},
    ],
)
def test_what_no_video_can_be_is_refused(wrong):
    fine = {
        "width": 4,
        "height": 3,
        "duration_s": 1.0,
        "frame_rate": 12.0,
        "frame_count": 12,
    }

    with pytest.raises(ValueError, match="a clip needs"):
        Clip(**(fine | wrong))
