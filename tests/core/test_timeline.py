import pytest

from bot.core.clips import Clip
from bot.core.timeline import Moment, Sighting, Timeline
from tests.builders import face

CLIP = Clip(640, 480, 4.0, 30.0, 120)


def moment(time_s, *numbers):
    return Moment(time_s, tuple(Sighting(number, face()) for number in numbers))


@pytest.mark.parametrize("numbers", [(1, 0), (1, 1)])
def test_the_faces_of_a_moment_have_different_rising_numbers(numbers):
    with pytest.raises(ValueError, match="rising numbers"):
        moment(0.0, *numbers)


@pytest.mark.parametrize("second_s", [0.5, 0.4])
def test_moments_come_in_order_of_time(second_s):
    with pytest.raises(ValueError, match="order of time"):
        Timeline(CLIP, (moment(0.5), moment(second_s)))


def test_a_timeline_knows_whom_it_saw_and_how_many_at_once():
    timeline = Timeline(CLIP, (moment(0.0, 0, 2), moment(0.5, 2), moment(1.0, 5, 7, 8)))

    assert timeline.track_ids == (0, 2, 5, 7, 8)
    assert timeline.most_at_once == 3


def test_a_clip_without_faces_is_a_timeline_too():
    assert Timeline(CLIP).track_ids == ()
    assert Timeline(CLIP, (moment(0.0),)).most_at_once == 0
