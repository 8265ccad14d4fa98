import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageColor

from bot.core.emotions import Emotion
from bot.core.errors import UnreadablePhotoError
from bot.core.faces import FaceRectangle, MarkedFace
from bot.core.pictures import Photo
from bot.media.annotate import MAX_SIDE_PX, draw_marked_faces
from bot.media.decode import PhotoLimits
from bot.media.painter import Painter
from bot.media.pictograms import COLOURS, pictogram
from tests.photos.samples import collage, encoded, plain

LIMITS = PhotoLimits()
EVERYTHING = [*Emotion, None]


def draw(photo, faces):
    return Image.open(io.BytesIO(draw_marked_faces(Photo(photo), faces, LIMITS).data))


def draw_on_plain(size, faces):
    return draw(encoded(plain(size), "PNG"), faces)


def marked(left, top, width, height, emotion=Emotion.SURPRISE):
    return MarkedFace(FaceRectangle(left, top, width, height), emotion)


def share_of(colour, picture, region):
    """Share of a region, as (left, top, right, bottom), that has about this colour."""
    pixels = np.asarray(picture.crop(region).convert("RGB"), dtype=int)
    return float((np.abs(pixels - ImageColor.getrgb(colour)).max(axis=2) < 70).mean())


def collage_faces(count, size=(1280, 960)):
    """The faces of `collage`: in every cell the part of the head where the face is."""
    columns = max(1, round((count * size[0] / size[1]) ** 0.5 + 0.49))
    side = min(size[0] // columns, size[1] // -(-count // columns))
    return [
        marked(
            index % columns * side + side // 5,
            index // columns * side + side // 5,
            side * 3 // 5,
            side * 3 // 5,
            EVERYTHING[index % len(EVERYTHING)],
        )
        for index in range(count)
    ]


def inner(face, inset=0.15):
    """The part of a face that its own box and a label on the rim leave free."""
    rectangle = face.rectangle
    return (
        round(rectangle.left + inset * rectangle.width),
        round(rectangle.top + inset * rectangle.height),
        round(rectangle.right - inset * rectangle.width),
        round(rectangle.bottom - inset * rectangle.height),
    )


@pytest.mark.parametrize(
    ("size", "emotion"),
    [
        *(((640, 480), emotion) for emotion in EVERYTHING),
        ((320, 240), Emotion.FEAR),
        ((1280, 960), Emotion.FEAR),
        ((4000, 3000), Emotion.FEAR),
    ],
)
def test_a_box_has_the_colour_of_its_emotion_at_every_size(size, emotion):
    width, height = size
    left, top, side = width // 4, height // 3, width // 5

    picture = draw_on_plain(size, [marked(left, top, side, side, emotion)])

    scale = picture.width / width
    edge = round(left * scale), round((top + side / 3) * scale)
    line = (edge[0], edge[1], edge[0] + 6, edge[1] + 20)
    assert max(picture.size) <= MAX_SIDE_PX
    assert share_of(COLOURS[emotion], picture, line) > 0.3


@pytest.mark.parametrize("background", ["black", "white", *COLOURS.values()])
@pytest.mark.parametrize("emotion", EVERYTHING)
def test_a_box_stands_out_from_any_background(background, emotion):
    photo = encoded(Image.new("RGB", (640, 480), background), "PNG")

    picture = draw(photo, [marked(200, 200, 200, 200, emotion)])

    across = np.asarray(picture.crop((195, 300, 215, 310)).convert("L"), dtype=int)
    assert np.ptp(across, axis=1).min() > 90


@pytest.mark.parametrize("count", [1, 2, 9, 40])
def test_no_face_is_covered_by_a_label(count):
    before = collage(count)
    faces = collage_faces(count)

    after = draw(encoded(before, "PNG"), faces)

    for face in faces:
        old, new = (
            np.asarray(each.crop(inner(face)).convert("L"), dtype=int) for each in (before, after)
        )
        assert np.abs(old - new).mean() < 5


@pytest.mark.parametrize(
    ("count", "shown_px", "least_px"),
    [
        pytest.param(1, 340, 17, id="one face on a phone"),
        pytest.param(2, 340, 17, id="two faces on a phone"),
        pytest.param(9, 340, 17, id="nine faces on a phone"),
        pytest.param(40, 1280, 26, id="forty faces in full size"),
    ],
)
def test_labels_are_tall_enough_to_read(count, shown_px, least_px):
    faces = collage_faces(count)

    picture = draw(encoded(collage(count), "PNG"), faces)

    face = faces[0].rectangle
    above = np.asarray(
        picture.crop((face.left + 3, 0, face.left + 30, face.top)).convert("L"), dtype=int
    )
    # The label's paper is the only near-white above the first face.
    rows = np.flatnonzero((above > 235).mean(axis=1) > 0.3)
    assert len(rows) * shown_px / picture.width >= least_px * 0.7


def test_a_small_photo_is_enlarged_to_twice_its_size():
    assert draw_on_plain((320, 240), []).size == (640, 480)
    assert draw_on_plain((100, 60), []).size == (200, 120)


def test_a_photo_of_middling_size_keeps_it():
    assert draw_on_plain((500, 400), []).size == (640, 512)
    assert draw_on_plain((800, 600), []).size == (800, 600)


def test_a_photo_turned_by_its_camera_is_drawn_upright():
    exif = Image.Exif()
    exif[0x0112] = 6

    assert draw(encoded(plain((800, 600)), exif=exif), [marked(10, 10, 90, 90)]).size == (600, 800)


def test_a_face_that_fills_the_photo_has_its_box_inside():
    picture = draw_on_plain((640, 480), [marked(0, 0, 640, 480)])

    assert share_of(COLOURS[Emotion.SURPRISE], picture, (0, 100, 6, 470)) > 0.3
    assert share_of(COLOURS[Emotion.SURPRISE], picture, (634, 100, 640, 470)) > 0.3


@pytest.mark.parametrize("emotion", EVERYTHING)
def test_a_label_holds_the_little_face_of_the_emotion(emotion):
    picture = draw_on_plain((640, 480), [marked(200, 200, 90, 90, emotion)])

    face = pictogram(emotion, 28)
    shown = picture.crop((229, 167, 257, 195))
    expected = Image.new("RGB", face.size, "white")
    expected.paste(face, (0, 0), face)
    apart = np.abs(np.asarray(shown, dtype=int) - np.asarray(expected, dtype=int))
    assert apart.mean() < 20


def test_faces_of_one_emotion_have_different_numbers():
    alone = draw_on_plain((640, 480), [marked(300, 200, 90, 90)])
    second = draw_on_plain((640, 480), [marked(20, 200, 90, 90), marked(300, 200, 90, 90)])

    label = 300, 160, 340, 198
    one, two = (np.asarray(each.crop(label).convert("L"), dtype=int) for each in (alone, second))
    assert np.abs(one - two).mean() > 10


def test_the_same_faces_give_the_same_file():
    photo = Photo(encoded(collage(9)))

    first, second = (draw_marked_faces(photo, collage_faces(9), LIMITS).data for _ in range(2))

    assert first == second


@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(
            st.integers(-500, 900),
            st.integers(-500, 900),
            st.integers(1, 900),
            st.integers(1, 900),
            st.sampled_from(EVERYTHING),
        ),
        max_size=64,
    )
)
def test_any_rectangles_can_be_drawn(boxes):
    assert draw_on_plain((320, 240), [marked(*box) for box in boxes]).size == (640, 480)


@pytest.mark.parametrize("size", [(1, 1), (2, 900), (900, 2), (12, 12)])
def test_faces_of_tiny_photos_can_be_drawn(size):
    picture = draw_on_plain(size, [marked(0, 0, *size)] * 12)

    assert max(picture.size) <= MAX_SIDE_PX


async def test_the_painter_draws_in_a_thread_and_passes_errors_on():
    painter = Painter(LIMITS)

    picture = await painter.paint(Photo(encoded(plain())), [marked(10, 40, 50, 50)])

    assert Image.open(io.BytesIO(picture.data)).format == "JPEG"
    with pytest.raises(UnreadablePhotoError):
        await painter.paint(Photo(b"rubbish"), [])
