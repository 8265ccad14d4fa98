import numpy as np
import pytest

from bot.core.pictures import Frame, Photo
from bot.media.decode import PhotoLimits
from bot.vision.scene import FINEST_SIDE_PX, Scene
from tests.photos.samples import encoded, hopper


def scene(size, kind="JPEG", side_px=640):
    data = encoded(hopper().resize(size), kind)
    return Scene.open(Photo(data), PhotoLimits(), side_px=side_px)


def test_a_jpeg_is_first_decoded_as_coarsely_as_asked():
    pixels, scale = scene((1280, 1500)).fine_enough(0.3)

    assert pixels.size == (640, 750)
    assert scale == 0.5


def test_a_small_face_gets_every_pixel_there_is():
    pixels, scale = scene((1280, 1500)).fine_enough(0.9)

    assert pixels.size == (1280, 1500)
    assert scale == 1.0


def test_more_than_there_is_cannot_be_had():
    pixels, scale = scene((512, 600)).fine_enough(4.0)

    assert pixels.size == (512, 600)
    assert scale == 1.0


def test_more_than_is_of_use_is_not_decoded():
    pixels, scale = scene((5120, 6000)).fine_enough(1.0)

    assert FINEST_SIDE_PX <= max(pixels.size) < 2 * FINEST_SIDE_PX
    assert scale == max(pixels.size) / 6000


@pytest.mark.parametrize("side_px", [None, 640])
def test_a_crop_shows_the_same_place_however_it_was_decoded(side_px):
    whole = hopper().resize((2048, 2400))
    box = (700, 460, 1400, 1160)

    crop = scene((2048, 2400), side_px=side_px).crop(box, 192)

    expected = whole.crop(box).resize((192, 192), 2)
    assert np.abs(np.asarray(crop, float) - np.asarray(expected, float)).mean() < 6


def test_the_whole_photo_is_shrunk_to_a_longer_side():
    studied = scene((1280, 1500), "PNG")

    assert studied.shrunk_to(640).size == (546, 640)
    assert studied.shrunk_to(192).size == (164, 192)


def test_a_large_face_is_cut_from_the_smallest_picture_that_is_fine_enough():
    studied = scene((1280, 1500))
    small = studied.shrunk_to(192)

    assert studied.fine_enough(0.1) == (small, 192 / 1500)
    assert studied.fine_enough(0.2)[0].size == (640, 750)


def test_a_small_photo_is_enlarged_for_the_detector_only():
    studied = scene((100, 120), "PNG")

    assert studied.shrunk_to(640).size == (533, 640)
    assert studied.fine_enough(3.0)[0].size == (100, 120)


def test_a_frame_is_taken_as_it_is():
    picture = hopper().resize((1280, 720))
    frame = Frame(picture.tobytes(), 1280, 720, time_s=2.0)

    studied = Scene.open(frame, PhotoLimits(), side_px=640)

    pixels, scale = studied.fine_enough(1.0)
    assert (studied.width, studied.height, scale) == (1280, 720, 1.0)
    assert pixels.tobytes() == picture.tobytes()
