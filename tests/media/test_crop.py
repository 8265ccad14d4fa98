import numpy as np
import pytest
from PIL import Image

from bot.media.crop import crop_resized

WHITE = Image.new("RGB", (100, 80), "white")


def test_a_box_inside_is_cut_and_resized():
    crop = crop_resized(WHITE, (10, 10, 30, 30), (48, 48))

    assert crop.size == (48, 48)
    assert np.asarray(crop).min() == 255


def test_what_lies_beyond_the_edge_is_black():
    crop = np.asarray(crop_resized(WHITE, (-20, 0, 20, 40), (48, 48)))

    assert crop[:, :23].max() == 0
    assert crop[:, 25:].min() == 255


@pytest.mark.parametrize("box", [(200, 0, 300, 50), (-50, -50, 0, 0), (0, 80, 10, 90)])
def test_a_box_outside_is_all_black(box):
    assert np.asarray(crop_resized(WHITE, box, (48, 48))).max() == 0


def test_a_monstrous_box_costs_no_more_than_the_picture():
    crop = crop_resized(WHITE, (-1e9, -1e9, 1e9, 1e9), (48, 48))

    assert crop.size == (48, 48)


def test_the_same_size_keeps_every_pixel():
    noise = Image.fromarray(np.random.default_rng(1).integers(0, 256, (48, 48), dtype=np.uint8))

    crop = crop_resized(noise, (0, 0, 48, 48), (48, 48))

    assert np.array_equal(np.asarray(crop), np.asarray(noise))
