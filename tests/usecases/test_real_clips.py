"""Films of the sample portraits through decoder, models and tracker."""

from fractions import Fraction

import pytest

from bot.backends.embedded import EmbeddedBackend
from bot.core.emotions import Emotion
from bot.core.pace import Pace
from bot.core.windows import windows_of
from bot.media.frames import open_clip
from bot.tracking.tracker import Tracker
from bot.usecases.video import READS_PER_S, read_video
from tests.media.clips import RATES, crossing, cut, film, nobody, passing, side_by_side

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def backend():
    return EmbeddedBackend.open(workers=2)


async def read(data, backend):
    async with open_clip(data) as opened:
        frames = opened.frames(1 / READS_PER_S)
        return await read_video(opened.clip, frames, backend, Tracker())


def looks_by_number(timeline):
    looks = {}
    for moment in timeline.moments:
        for seen in moment.sightings:
            looks.setdefault(seen.track_id, set()).add(seen.face.scores.dominant)
    return looks


@pytest.mark.parametrize("rate", RATES, ids=lambda rate: f"{float(rate):.3f}")
@pytest.mark.parametrize("scene", [crossing(4.0), passing(4.0)], ids=["crossing", "passing"])
async def test_two_who_cross_keep_their_numbers_at_any_rate(backend, rate, scene):
    timeline = await read(film(scene, rate=rate, seconds=4.0), backend)

    assert looks_by_number(timeline) == {0: {Emotion.NEUTRAL}, 1: {Emotion.HAPPINESS}}


async def test_boxes_of_a_turned_clip_are_those_of_the_upright_one(backend):
    upright = await read(film(side_by_side), backend)
    turned = await read(film(side_by_side, turned=90), backend)

    assert (turned.clip.width, turned.clip.height) == (upright.clip.width, upright.clip.height)
    for one, other in zip(upright.moments, turned.moments, strict=True):
        for seen, again in zip(one.sightings, other.sightings, strict=True):
            assert again.face.rectangle.centre == pytest.approx(seen.face.rectangle.centre, abs=4)


async def test_windows_tell_who_is_there_and_when(backend):
    scene = cut((1.0, side_by_side), (1.0, nobody), (1.0, side_by_side))

    timeline = await read(film(scene, rate=Fraction(30), seconds=3.0), backend)

    windows = windows_of(timeline, Pace.of(timeline.clip))
    assert [window.faces is None for window in windows] == [False, False, True, True, False, False]
    for window in windows:
        if window.faces is not None:
            assert window.faces.looks[Emotion.HAPPINESS] == 0.5
            assert window.faces.looks[Emotion.NEUTRAL] == 0.5
