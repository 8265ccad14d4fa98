import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from bot.core.faces import FaceRectangle
from bot.core.pictures import Photo
from bot.media.decode import DecodedPhoto, PhotoLimits
from bot.vision.align import (
    TEMPLATE_XY,
    crop_aligned,
    crop_rectangle,
    similarities_to_template,
)
from bot.vision.scene import Scene


def scene(picture):
    return Scene(Photo(b""), PhotoLimits(), DecodedPhoto(picture, *picture.size))


def placed(scale, angle, centre):
    """The template as it would lie in a photo: turned and scaled around a centre."""
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    return ((TEMPLATE_XY - TEMPLATE_XY.mean(axis=0)) @ turn.T) * scale + centre


@given(
    st.floats(0.2, 40.0),
    st.floats(-3.1, 3.1),
    st.tuples(st.floats(-500, 4000), st.floats(-500, 4000)),
)
def test_the_transform_brings_any_placed_face_back_to_the_template(scale, angle, shift):
    landmarks = placed(scale, angle, np.array(shift))

    ((a, b, dx, dy),) = similarities_to_template(landmarks[None])

    x, y = landmarks.T
    back = np.stack([a * x - b * y + dx, b * x + a * y + dy], axis=1)
    assert np.allclose(back, TEMPLATE_XY, atol=0.05)
    assert np.hypot(a, b) == pytest.approx(1 / scale, rel=1e-3)


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0, 5.0, 11.0])
@pytest.mark.parametrize("angle", [0.0, 0.4, -1.2])
def test_landmarks_land_on_the_template_in_the_crop(scale, angle):
    """A bright dot at each landmark must shine at its place in the crop, whatever the turn."""
    landmarks = placed(scale, angle, np.array([350.0, 300.0]))
    grid_y, grid_x = np.mgrid[0:600, 0:700] + 0.5
    canvas = np.zeros((600, 700))
    radius = 1.3 * scale
    for x, y in landmarks:
        canvas += np.exp(-((grid_x - x) ** 2 + (grid_y - y) ** 2) / (2 * radius**2))
    picture = Image.fromarray((np.clip(canvas, 0, 1) * 255).astype(np.uint8)).convert("RGB")

    (crop,) = crop_aligned(scene(picture), landmarks[None].astype(np.float32))

    for x, y in TEMPLATE_XY:
        window = crop[int(y) - 3 : int(y) + 4, int(x) - 3 : int(x) + 4]
        ys, xs = np.mgrid[int(y) - 3 : int(y) + 4, int(x) - 3 : int(x) + 4] + 0.5
        weight = window.sum()
        assert (window * xs).sum() / weight == pytest.approx(x, abs=0.35)
        assert (window * ys).sum() / weight == pytest.approx(y, abs=0.35)


def test_a_face_beyond_the_edge_is_black_there():
    picture = Image.new("RGB", (100, 100), "white")
    landmarks = placed(2.0, 0.0, np.array([0.0, 50.0])).astype(np.float32)

    (crop,) = crop_aligned(scene(picture), landmarks[None])

    assert crop[24, 4] == 0
    assert crop[24, 44] == 255


def test_landmarks_in_one_point_do_no_harm():
    picture = Image.new("RGB", (64, 64), "white")

    (crop,) = crop_aligned(scene(picture), np.full((1, 5, 2), 30, dtype=np.float32))

    assert crop.shape == (48, 48)


def test_a_given_rectangle_is_only_resized():
    grey = np.random.default_rng(2).integers(0, 256, (48, 48), dtype=np.uint8)
    picture = Image.fromarray(grey).convert("RGB")

    crop = crop_rectangle(scene(picture), FaceRectangle(0, 0, 48, 48))

    assert np.array_equal(crop, grey)
    assert crop.dtype == np.float32
