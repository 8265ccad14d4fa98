import dataclasses

import numpy as np
import pytest
from PIL import Image

from bot.core.pictures import Photo
from bot.media.decode import DecodedPhoto, PhotoLimits
from bot.vision.detector import DetectorOptions
from bot.vision.finder import FaceFinder, FinderOptions
from bot.vision.scene import Scene
from bot.vision.second_look import CROP_PX, look_again

OPTIONS = FinderOptions(
    detector=DetectorOptions(passes=((640, (8, 16, 32)),), threshold=0.1),
    sure=0.8,
    detector_share=0.5,
    least=0.0,
    unclear=(0, 4),
)


class PaintedDetector:
    """Sees faces in cells of 16 px, by column and score, that reach so many cells each way."""

    def __init__(self, *faces, reach=1.0):
        self._faces = faces
        self._reach = reach

    def __call__(self, image):
        outputs = [
            np.zeros((1, 15, image.shape[2] // stride, image.shape[3] // stride), np.float32)
            for stride in (8, 16, 32, 64)
        ]
        for column, score in self._faces:
            outputs[1][0, 0, 10, column] = score
            outputs[1][0, 1:5, 10, column] = np.log(self._reach)
        return outputs


class Judge:
    """A second look that answers with these logits: to the crops, then to mirror images."""

    def __init__(self, *answers):
        self._answers = iter(answers)
        self.shown = []

    def __call__(self, image):
        self.shown.append(image.copy())
        return [np.array(next(self._answers), np.float32)]


def scene(picture=None):
    picture = picture or Image.new("RGB", (640, 480))
    return Scene(Photo(b""), PhotoLimits(), DecodedPhoto(picture, *picture.size))


def found(detector, judge, options=OPTIONS):
    return FaceFinder(detector, judge, options).find(scene())


@pytest.mark.parametrize(
    ("seen", "mirrored", "faces"), [(2, 2, 1), (1, -1.5, 0), (3, -2, 1), (0.5, 1, 1)]
)
def test_a_doubtful_face_is_looked_at_again_and_in_a_mirror(seen, mirrored, faces):
    assert len(found(PaintedDetector((5, 0.5)), Judge([seen], [mirrored]))) == faces


def test_what_is_clear_at_once_is_not_looked_at_in_a_mirror():
    judge = Judge([-9, 3, 9], [3])

    assert len(found(PaintedDetector((5, 0.6), (15, 0.5), (25, 0.4)), judge)) == 2
    assert [len(crops) for crops in judge.shown] == [3, 1]


@pytest.mark.parametrize(("score", "faces"), [(0.3, 0), (0.7, 1)])
def test_what_the_detector_thought_counts_too(score, faces):
    assert len(found(PaintedDetector((5, score)), Judge([0.1], [0.1]))) == faces


def test_a_sure_face_needs_no_second_look():
    judge = Judge()

    assert len(found(PaintedDetector((5, 0.85)), judge)) == 1
    assert judge.shown == []


@pytest.mark.parametrize(
    ("score", "size", "count"), [(0.6, 640, 1), (0.4, 640, 0), (0.4, 1280, 1)]
)
def test_a_faint_face_of_less_than_24_px_in_the_photo_is_none(score, size, count):
    # Half of 20 pixels each way, of the photo brought to 640 pixels.
    detector = PaintedDetector((5, score), reach=10 / 16)
    picture = Image.new("RGB", (size, size * 3 // 4))

    faces = FaceFinder(detector, Judge([9], [9]), OPTIONS).find(scene(picture))

    assert len(faces) == count


@pytest.mark.parametrize(("score", "count"), [(0.5, 1), (0.85, 2)])
def test_a_doubtful_part_of_a_face_is_none(score, count):
    whole = PaintedDetector((5, 0.9), reach=4.0)
    part = PaintedDetector((6, score), reach=1.0)

    def detector(image):
        pairs = zip(whole(image), part(image), strict=True)
        return [np.where(other[:, :1] > 0, other, one) for one, other in pairs]

    assert len(found(detector, Judge([9], [9]))) == count


def test_each_candidate_gets_its_own_answer_and_the_best_come_first():
    faces = found(PaintedDetector((5, 0.4), (15, 0.9), (25, 0.6)), Judge([5, -5]))

    assert faces.scores == pytest.approx([0.9, 0.6])


def test_where_nothing_is_doubtful_nothing_is_asked():
    judge = Judge()

    assert len(found(PaintedDetector(), judge)) == 0
    assert judge.shown == []


def test_only_the_best_of_many_doubtful_ones_are_looked_at_again():
    options = dataclasses.replace(OPTIONS, most_doubtful=2)
    judge = Judge([9, 9], [9, 9])

    faces = found(PaintedDetector((5, 0.4), (15, 0.7), (25, 0.6)), judge, options)

    assert faces.scores == pytest.approx([0.7, 0.6])


def test_at_most_so_many_faces_are_kept():
    options = dataclasses.replace(OPTIONS, max_faces=2)
    detector = PaintedDetector((5, 0.85), (15, 0.9), (25, 0.95))

    assert found(detector, Judge(), options).scores == pytest.approx([0.95, 0.9])


def test_the_second_look_sees_the_face_with_what_is_around_it_and_in_a_mirror():
    picture = Image.new("RGB", (640, 480), "blue")
    picture.paste("red", (300, 200, 350, 300))
    judge = Judge([0], [0])

    look_again(judge, scene(picture), np.array([[300, 200, 400, 300]], "f"), unclear=(-1, 4))

    (crop,), (mirrored,) = judge.shown
    assert crop.shape == (3, CROP_PX, CROP_PX)
    assert (crop[..., ::-1] == mirrored).all()
    # 240 px became 80: the box lies in the middle third and a bit, its left half is red.
    assert crop[:, 40, 30].tolist() == [255, 0, 0]
    assert crop[:, 40, 50].tolist() == [0, 0, 255]
    assert crop[:, 5, 5].tolist() == [0, 0, 255]


def test_beyond_the_photo_everything_is_black():
    judge = Judge([0], [0])

    white = scene(Image.new("RGB", (640, 480), "white"))
    look_again(judge, white, np.array([[0, 0, 60, 60]], "f"), unclear=(-1, 4))

    assert judge.shown[0][0, :, 2, 2].tolist() == [0, 0, 0]
    assert judge.shown[0][0, :, 40, 40].tolist() == [255, 255, 255]


def test_many_candidates_are_looked_at_in_bounded_batches():
    def judge(image):
        assert len(image) <= 8
        return [np.ones(len(image), np.float32)]

    boxes = np.tile(np.array([[100, 100, 140, 140]], np.float32), (100, 1))

    assert len(look_again(judge, scene(), boxes, unclear=(0, 4))) == 100
