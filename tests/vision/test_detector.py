import numpy as np
import pytest
from PIL import Image

from bot.core.pictures import Photo
from bot.media.decode import DecodedPhoto, PhotoLimits
from bot.vision.detector import DetectorOptions, find_candidates
from bot.vision.scene import Scene

ONE_PASS = DetectorOptions(passes=((640, (8, 16, 32)),))


class PaintedModel:
    """Answers with faces put into cells by hand, and records what it was shown."""

    def __init__(self, *cells):
        self._cells = cells
        self.shapes = []

    def __call__(self, image):
        self.shapes.append(image.shape)
        outputs = []
        for stride in (8, 16, 32, 64):
            output = np.zeros((1, 15, image.shape[2] // stride, image.shape[3] // stride))
            for at_stride, row, column, score, reach in self._cells:
                if at_stride == stride:
                    output[0, 0, row, column] = score
                    output[0, 1:5, row, column] = np.log(reach)
            outputs.append(output.astype(np.float32))
        return outputs


def scene(size):
    return Scene(Photo(b""), PhotoLimits(), DecodedPhoto(Image.new("RGB", size), *size))


def look(model, size=(640, 480), options=ONE_PASS):
    return find_candidates(model, scene(size), options)


def test_a_cell_becomes_a_box_around_its_centre():
    found = look(PaintedModel((16, 4, 10, 0.9, 2.0)))

    centre_x, centre_y = 10.5 * 16, 4.5 * 16
    assert found.boxes_ltrb[0] == pytest.approx(
        [centre_x - 32, centre_y - 32, centre_x + 32, centre_y + 32]
    )
    assert found.landmarks_xy[0] == pytest.approx(np.tile([centre_x, centre_y], (5, 1)))


@pytest.mark.parametrize(("score", "count"), [(0.2, 1), (0.1, 0)])
def test_what_scores_too_low_is_no_candidate(score, count):
    options = DetectorOptions(passes=ONE_PASS.passes, threshold=0.15)

    assert len(look(PaintedModel((16, 4, 10, score, 2.0)), options=options)) == count


def test_boxes_are_mapped_back_to_a_larger_photo():
    found = look(PaintedModel((16, 4, 10, 0.9, 2.0)), size=(1280, 960))

    assert found.boxes_ltrb[0][0] == pytest.approx((10.5 * 16 - 32) * 2)


def test_the_canvas_is_padded_to_multiples_of_64():
    model = PaintedModel()

    look(model, size=(1280, 960))

    assert model.shapes == [(1, 3, 512, 640)]


@pytest.mark.parametrize("size", [(1, 1), (1, 5000), (5000, 1), (63, 65)])
def test_odd_shapes_are_looked_at(size):
    assert len(look(PaintedModel(), size=size)) == 0


def test_of_overlapping_boxes_the_best_is_kept():
    found = look(
        PaintedModel((16, 4, 10, 0.85, 3.0), (16, 4, 11, 0.95, 3.0), (16, 20, 30, 0.9, 2.0))
    )

    assert found.scores == pytest.approx([0.95, 0.9])


def test_the_stride_that_a_pass_leaves_out_is_ignored():
    assert len(look(PaintedModel((64, 2, 2, 0.99, 1.0)))) == 0


def test_a_monstrous_box_is_survived():
    found = look(PaintedModel((64, 1, 1, 0.6, np.exp(9))), options=DetectorOptions())

    assert len(found) <= 1


def test_a_smaller_picture_sees_nothing_of_the_one_before():
    shown = []

    def model(image):
        shown.append(image.copy())
        return PaintedModel()(image)

    for size, colour in (((640, 500), "white"), ((640, 460), "black")):
        picture = DecodedPhoto(Image.new("RGB", size, colour), *size)
        find_candidates(model, Scene(Photo(b""), PhotoLimits(), picture), ONE_PASS)

    assert shown[0].shape == shown[1].shape
    assert shown[0].max() == 255
    assert shown[1].max() == 0


def test_the_model_is_shown_red_green_and_blue_planes():
    shown = []

    def model(image):
        shown.append(image.copy())
        return PaintedModel()(image)

    picture = DecodedPhoto(Image.new("RGB", (640, 448), (10, 20, 30)), 640, 448)
    find_candidates(model, Scene(Photo(b""), PhotoLimits(), picture), ONE_PASS)

    assert [float(plane.min()) for plane in shown[0][0]] == [10, 20, 30]
    assert [float(plane.max()) for plane in shown[0][0]] == [10, 20, 30]
