import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.core.errors import UnreadablePhotoError
from bot.core.faces import FaceRectangle
from bot.core.pictures import Photo
from bot.media.annotate import MAX_SIDE_PX, draw_numbered_boxes
from bot.media.decode import PhotoLimits
from bot.media.painter import Painter
from tests.photos.samples import encoded, plain

LIMITS = PhotoLimits()
YELLOW = np.array([255, 214, 10])


def draw(size, rectangles):
    photo = Photo(encoded(plain(size), "PNG"))
    return Image.open(io.BytesIO(draw_numbered_boxes(photo, rectangles, LIMITS).data))


def yellow_share(picture, box):
    """Share of a region, as (left, top, right, bottom), that is the boxes' colour."""
    region = np.asarray(picture.crop(box), dtype=int)
    return float((np.abs(region - YELLOW).max(axis=2) < 60).mean())


@pytest.mark.parametrize("size", [(320, 240), (1280, 960), (4000, 3000)])
def test_boxes_and_numbers_are_visible_at_every_size(size):
    width, height = size
    face = FaceRectangle(width // 4, height // 3, width // 5, width // 5)

    picture = draw(size, [face])

    scale = picture.width / width
    left, top = face.left * scale, face.top * scale
    edge = (int(left) - 1, int(top + 20), int(left) + 3, int(top + face.height * scale) - 20)
    label = (int(left), int(top - picture.width / 30), int(left + 10), int(top))
    assert max(picture.size) <= MAX_SIDE_PX
    assert yellow_share(picture, edge) > 0.3
    assert yellow_share(picture, label) > 0.3


def test_a_small_photo_keeps_its_size():
    assert draw((320, 240), []).size == (320, 240)


def test_a_face_at_the_edge_keeps_its_box_and_number_inside():
    picture = draw((320, 240), [FaceRectangle(0, 0, 320, 240)])

    assert yellow_share(picture, (0, 30, 2, 239)) > 0.4
    assert yellow_share(picture, (318, 30, 320, 239)) > 0.4


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.integers(-500, 900),
            st.integers(-500, 900),
            st.integers(1, 900),
            st.integers(1, 900),
        ),
        max_size=64,
    )
)
def test_any_rectangles_can_be_drawn(boxes):
    assert draw((320, 240), [FaceRectangle(*box) for box in boxes]).size == (320, 240)


async def test_the_painter_draws_in_a_thread_and_passes_errors_on():
    painter = Painter(LIMITS)

    picture = await painter.paint(Photo(encoded(plain())), [FaceRectangle(10, 40, 50, 50)])

    assert Image.open(io.BytesIO(picture.data)).format == "JPEG"
    with pytest.raises(UnreadablePhotoError):
        await painter.paint(Photo(b"rubbish"), [])
