import dataclasses

import pytest

from bot.vision.align import CROP_SIDE_PX
from bot.vision.detector import STRIDES
from bot.vision.kinds import EMOTION_CLASSIFIER, FACE_DETECTOR, KINDS, SECOND_LOOK, Port
from bot.vision.second_look import CROP_PX


def mismatch(kind, *, outputs=None, **changed):
    """What is wrong with a model that differs so much from what is wanted."""
    taken = dataclasses.replace(kind.input, **changed)
    return kind.mismatch([taken], kind.outputs if outputs is None else outputs)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_model_of_exactly_the_wanted_form_fits(kind):
    assert mismatch(kind) is None


def test_the_kinds_have_the_sizes_that_photos_are_cut_to():
    assert SECOND_LOOK.input.shape[2:] == (CROP_PX, CROP_PX)
    assert EMOTION_CLASSIFIER.input.shape[2:] == (CROP_SIDE_PX, CROP_SIDE_PX)
    assert len(FACE_DETECTOR.outputs) == len(STRIDES)


def test_a_model_may_take_more_than_it_is_given():
    assert mismatch(FACE_DETECTOR, shape=(None, 3, None, None)) is None


def test_a_model_may_call_its_outputs_as_it_likes():
    assert mismatch(SECOND_LOOK, outputs=[Port("isFace", (None,))]) is None


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"shape": (1, 3, 640, 640)}, 'float 1 x 3 x 640 x 640 "image"'),
        ({"shape": (3, None, None)}, 'float 3 x any x any "image"'),
        ({"name": "pixels"}, 'float 1 x 3 x any x any "pixels"'),
        ({"type": "tensor(uint8)"}, 'uint8 1 x 3 x any x any "image"'),
    ],
)
def test_what_cannot_take_every_photo_is_no_detector(changed, told):
    wrong = mismatch(FACE_DETECTOR, **changed)

    assert wrong == f'it takes {told}, not float 1 x 3 x any x any "image"'


@pytest.mark.parametrize("inputs", [[], [SECOND_LOOK.input, Port("more", (1,))]])
def test_a_model_has_one_input(inputs):
    assert SECOND_LOOK.mismatch(inputs, SECOND_LOOK.outputs).startswith("it takes ")


@pytest.mark.parametrize(
    ("outputs", "told"),
    [
        ([], "nothing"),
        ([Port("p", (None, 7))], 'float any x 7 "p"'),
        ([Port("p", (None, None))], 'float any x any "p"'),
        ([Port("p", (None, 8), "tensor(double)")], 'double any x 8 "p"'),
        ([Port("p", (None, 8)), Port("q", (1,))], 'float any x 8 "p", float 1 "q"'),
    ],
)
def test_what_gives_other_numbers_is_no_classifier(outputs, told):
    wrong = mismatch(EMOTION_CLASSIFIER, outputs=outputs)

    assert wrong == f'it gives {told}, not float any x 8 "scores"'
