"""Reading a clip where people wait: the real decoder, and eyes that see what a test says."""

import asyncio
import io

import pytest
from PIL import Image

from bot.core.emotions import Emotion
from bot.core.errors import BackendUnavailableError, VideoTooLargeError
from bot.core.faces import Analysis
from bot.media.clip_limits import ClipLimits
from bot.settings import Settings
from bot.usecases.clip import show_strongest
from bot.wiring.clips import PatientLooker, clip_limits, missing_packages
from tests.builders import face
from tests.chat.shelves import in_language
from tests.fakes import FakeEyes, FakePainter
from tests.media.clips import SIZE, film


def brightens(time_s):
    """A face that is calm, and from the second second on happy."""
    look, share = (Emotion.NEUTRAL, 0.6) if time_s < 1.0 else (Emotion.HAPPINESS, 0.9)
    return Analysis.of(*SIZE, [face(look, share=share, left=100, size=80)])


def grey(time_s):
    return Analysis(*SIZE)


@pytest.fixture(scope="module")
def clip():
    return film(seconds=2.0)


async def look(clip, eyes, limits=None):
    shares = []
    looker = PatientLooker(eyes, limits or ClipLimits())
    return await looker.look(clip, on_progress=shares.append), shares


async def test_a_clip_is_read_told_in_short_and_its_strongest_frame_is_kept(clip):
    eyes = FakeEyes(brightens)

    seen, shares = await look(clip, eyes)

    assert [look.emotion for look in seen.story.looks] == [Emotion.NEUTRAL, Emotion.HAPPINESS]
    assert seen.story.peak.time_s >= 1.0
    assert Image.open(io.BytesIO(seen.strongest.data)).size == SIZE
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


async def test_one_frame_is_read_at_a_time_so_that_a_photo_waits_for_one_at_most(clip):
    eyes = FakeEyes(brightens)

    await look(clip, eyes)

    assert eyes.most_at_once == 1


async def test_a_clip_without_a_face_has_no_strongest_frame(clip):
    seen, _ = await look(clip, FakeEyes(grey))

    assert (seen.story, seen.strongest) == (None, None)
    assert len(seen.timeline.moments) > 10


async def test_the_strongest_frame_has_the_pixels_that_boxes_are_told_in():
    large = film(seconds=0.5, size=(1920, 1080))
    eyes = FakeEyes(lambda _: Analysis.of(1280, 720, [face(left=400, top=200, size=90)]))

    seen, _ = await look(large, eyes)

    assert Image.open(io.BytesIO(seen.strongest.data)).size == (1920, 1080)
    (sighting,) = seen.story.peak.moment.sightings
    assert sighting.face.rectangle.left == 600


async def test_limits_hold_whatever_a_message_said(clip):
    with pytest.raises(VideoTooLargeError, match="seconds"):
        await look(clip, FakeEyes(grey), ClipLimits(duration_s=1))


async def test_a_backend_that_fails_ends_the_reading(clip):
    with pytest.raises(BackendUnavailableError):
        await look(clip, FakeEyes(lambda _: BackendUnavailableError("down")))


async def test_the_timeline_is_a_picture_that_telegram_takes(clip):
    looker = PatientLooker(FakeEyes(brightens), ClipLimits())
    seen = await looker.look(clip, on_progress=lambda _: None)

    picture = await looker.plot(seen.timeline)

    assert Image.open(io.BytesIO(picture.data)).format == "PNG"


async def test_a_timeline_that_nobody_waits_for_any_more_spoils_no_other(clip):
    looker = PatientLooker(FakeEyes(brightens), ClipLimits())
    seen = await looker.look(clip, on_progress=lambda _: None)
    alone = (await looker.plot(seen.timeline)).data

    given_up = asyncio.create_task(looker.plot(seen.timeline))
    await asyncio.sleep(0)
    given_up.cancel()

    assert (await looker.plot(seen.timeline)).data == alone


async def test_boxes_of_the_strongest_moment_are_numbered_from_the_left(clip):
    def two(_time_s):
        faces = [face(Emotion.SURPRISE, left=400, size=90), face(left=20, share=0.7)]
        return Analysis.of(*SIZE, faces)

    seen, _ = await look(clip, FakeEyes(two))
    painter = FakePainter()

    shown = await show_strongest(seen, painter, in_language("en"))

    ((_, marked),) = painter.painted
    assert [each.emotion for each in marked] == [Emotion.HAPPINESS, Emotion.SURPRISE]
    assert shown.caption.startswith("The strongest moment, at 0:0")


def test_a_clip_that_telegram_calls_short_enough_is():
    limits = clip_limits(Settings(_env_file=None, max_video_seconds=30, max_video_mb=5))

    assert (limits.duration_s, limits.size_bytes) == (31, 5_000_000)


def test_here_everything_is_installed():
    assert missing_packages() == ()
