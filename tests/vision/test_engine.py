"""The real models on two free portraits; figures pinned with room for other processors."""

import numpy as np
import pytest
from PIL import Image

from bot.core.emotions import Emotion
from bot.core.errors import FaceRectangleError, UnreadablePhotoError
from bot.core.faces import FaceRectangle
from bot.core.pictures import Frame, Photo
from bot.vision.engine import Engine
from tests.photos.samples import collage, collins, encoded, heads, hopper, plain

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def engine():
    return Engine.open()


def read(engine, picture, kind="JPEG", **options):
    return engine.read(Photo(encoded(picture, kind)), **options)


def test_a_calm_portrait_is_found_and_read(engine):
    analysis = read(engine, hopper())

    (face,) = analysis.faces
    assert (analysis.width, analysis.height) == (512, 600)
    box = face.rectangle
    assert (box.left, box.top, box.width, box.height) == pytest.approx((176, 115, 177, 211), abs=8)
    assert face.scores.dominant is Emotion.NEUTRAL
    assert face.scores[Emotion.NEUTRAL] > 0.8


def test_a_smiling_portrait_is_read_as_happy(engine):
    (face,) = read(engine, collins()).faces

    assert face.scores[Emotion.HAPPINESS] > 0.95


def test_twelve_faces_are_twelve_faces(engine):
    analysis = read(engine, collage(12))

    assert len(analysis.faces) == 12
    calm = [face for face in analysis.faces if face.scores.dominant is Emotion.NEUTRAL]
    happy = [face for face in analysis.faces if face.scores.dominant is Emotion.HAPPINESS]
    assert (len(calm), len(happy)) == (6, 6)


@pytest.mark.parametrize("side", [36, 48, 80, 160, 400])
def test_faces_from_36_px_up_are_found_on_a_photo_of_1280_px(engine, side):
    """The head crops hold a face about 0.6 times as wide as they are."""
    head = heads()[0].resize((round(side / 0.6),) * 2, Image.Resampling.BILINEAR)
    canvas = Image.new("RGB", (1280, 960), (120, 128, 136))
    places = [(60, 50), (600, 200), (1280 - head.width, 960 - head.height)]
    places = places if side < 200 else places[:1]
    for place in places:
        canvas.paste(head, place)

    faces = read(engine, canvas).faces

    assert len(faces) == len(places)


def test_no_face_is_an_empty_analysis(engine):
    analysis = read(engine, plain())

    assert (analysis.width, analysis.height, analysis.faces) == (320, 240, ())


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_a_photo_turned_by_exif_is_read_upright(engine, angle):
    exif = Image.Exif()
    exif[0x0112] = {90: 6, 180: 3, 270: 8}[angle]
    turned = hopper().rotate(angle, expand=True)

    analysis = engine.read(Photo(encoded(turned, exif=exif)))

    assert (analysis.width, analysis.height) == (512, 600)
    assert analysis.faces[0].rectangle.left == pytest.approx(176, abs=10)


def test_a_large_photo_has_its_rectangle_in_its_own_pixels(engine):
    (face,) = read(engine, hopper().resize((4096, 4800))).faces

    assert face.rectangle.left == pytest.approx(177 * 8, abs=80)
    assert face.rectangle.width == pytest.approx(177 * 8, abs=100)


def test_given_rectangles_skip_detection_and_come_back_unchanged(engine):
    given = [FaceRectangle(0, 0, 60, 60), FaceRectangle(177, 115, 177, 210)]

    analysis = read(engine, hopper(), rectangles=given)

    assert [face.rectangle for face in analysis.faces] == [given[1], given[0]]
    assert analysis.faces[0].scores.dominant is Emotion.NEUTRAL


def test_no_given_rectangle_means_no_face(engine):
    assert read(engine, hopper(), rectangles=[]).faces == ()


@pytest.mark.parametrize(
    "rectangle", [FaceRectangle(600, 0, 50, 50), FaceRectangle(-90, 0, 50, 50)]
)
def test_a_rectangle_outside_the_photo_is_refused(engine, rectangle):
    with pytest.raises(FaceRectangleError, match="rectangle 1 lies outside"):
        read(engine, hopper(), rectangles=[rectangle])


def test_more_than_64_rectangles_are_refused(engine):
    with pytest.raises(FaceRectangleError, match="at most 64"):
        read(engine, hopper(), rectangles=[FaceRectangle(0, 0, 9, 9)] * 65)


def test_a_monstrous_rectangle_does_no_harm(engine):
    huge = FaceRectangle(-(10**9), -(10**9), 2 * 10**9, 2 * 10**9)

    (face,) = read(engine, hopper(), rectangles=[huge]).faces

    assert face.rectangle == huge


def test_the_mirror_image_is_read_the_same(engine):
    mirrored = Image.fromarray(np.asarray(collins())[:, ::-1].copy())

    straight, turned = (read(engine, picture).faces[0] for picture in (collins(), mirrored))

    assert straight.scores[Emotion.HAPPINESS] == pytest.approx(
        turned.scores[Emotion.HAPPINESS], abs=0.05
    )


def test_a_frame_is_read_as_the_same_photo_is(engine):
    picture = collage(2, (1280, 720))
    frame = Frame(memoryview(picture.tobytes()), 1280, 720, time_s=1.5)

    assert engine.read(frame) == read(engine, picture, "PNG")


def test_rectangles_can_be_given_for_a_frame(engine):
    given = [FaceRectangle(177, 115, 177, 210)]
    frame = Frame(hopper().tobytes(), 512, 600, time_s=0.0)

    (face,) = engine.read(frame, rectangles=given).faces

    assert face.rectangle == given[0]
    assert face.scores.dominant is Emotion.NEUTRAL


def test_photos_that_are_read_together_are_read_as_each_alone(engine):
    given = [FaceRectangle(176, 115, 177, 211)]
    asked = [
        (Photo(encoded(collage(4))), None),
        (Photo(encoded(plain())), None),
        (Photo(encoded(hopper())), given),
        (Photo(encoded(collins())), None),
    ]

    together = engine.read_many(asked)

    for analysis, (photo, rectangles) in zip(together, asked, strict=True):
        alone = engine.read(photo, rectangles)
        assert [face.rectangle for face in analysis.faces] == [
            face.rectangle for face in alone.faces
        ]
        for one, other in zip(analysis.faces, alone.faces, strict=True):
            assert one.scores.shares == pytest.approx(other.scores.shares, abs=1e-5)


def test_a_photo_that_cannot_be_read_does_not_spoil_those_it_is_read_with(engine):
    good = Photo(encoded(collins()))

    before, bad, after = engine.read_many([(good, None), (Photo(b"rubbish"), None), (good, None)])

    assert isinstance(bad, UnreadablePhotoError)
    assert before == after == engine.read(good)
    assert engine.read_many([]) == []
