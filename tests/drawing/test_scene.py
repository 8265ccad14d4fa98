import pytest

from drawing.motion import blink, breathe, hop, keyed, shiver, sway, swing
from drawing.scene import FRAMES, Key, Track, first_value


@pytest.mark.parametrize(
    "track",
    [
        keyed((0, (1.0,)), (90, (2.0,))),
        swing((0.0, 0.0), (5.0, 9.0), times=3),
        sway((4.0,), times=2),
        blink(40, 110),
        breathe(),
        hop(10, (0.0, 98.0)),
        shiver(2, (3.0, 4.0), rests=(range(50, 90),)),
    ],
)
def test_every_motion_ends_as_it_begins(track):
    assert track.keys[0].frame == 0
    assert track.keys[-1].frame == FRAMES
    assert track.keys[0].value == track.keys[-1].value


def test_a_track_that_would_jump_is_refused():
    with pytest.raises(ValueError, match="end with the value it began with"):
        Track((Key(0, (1.0,)), Key(FRAMES, (2.0,))))


@pytest.mark.parametrize("frames", [(0, 60), (10, FRAMES), (0, 90, 30, FRAMES), (0, 9, 9, FRAMES)])
def test_a_track_with_a_gap_or_a_step_back_is_refused(frames):
    with pytest.raises(ValueError, match="keys must rise"):
        Track(tuple(Key(frame, (1.0,)) for frame in frames))


def test_something_that_rests_between_shivers_is_still():
    track = shiver(2, (3.0, 4.0), rests=(range(50, 90),))

    resting = {key.value for key in track.keys if key.frame in range(50, 90)}
    assert resting == {(3.0, 4.0)}


def test_the_first_value_is_that_of_the_still_sticker():
    assert first_value((7.0,)) == (7.0,)
    assert first_value(swing((1.0,), (2.0,))) == (1.0,)
