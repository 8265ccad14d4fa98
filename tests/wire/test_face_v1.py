import pytest

from bot.core.emotions import Emotion
from bot.core.faces import Analysis
from bot.wire.face_v1 import Attribute, parse_attributes, render_detected
from bot.wire.format_error import WireFormatError
from tests.builders import face

ONE = Analysis.of(640, 480, [face(Emotion.HAPPINESS, size=50, left=7, top=9, share=0.9)])


@pytest.mark.parametrize(
    ("text", "attributes"),
    [
        ("", ()),
        (" , ", ()),
        ("emotion", (Attribute.EMOTION,)),
        ("Smile, EMOTION ,smile", (Attribute.SMILE, Attribute.EMOTION)),
        ("headpose", (Attribute.HEAD_POSE,)),
    ],
)
def test_attributes_are_names_joined_by_commas_in_any_case(text, attributes):
    assert parse_attributes(text) == attributes


def test_an_attribute_that_there_never_was_is_named_with_those_that_there_were():
    with pytest.raises(WireFormatError, match=r"Supported values are: age, gender, headPose"):
        parse_attributes("emotion,mood")


def test_what_was_not_asked_for_is_left_out():
    assert render_detected(ONE) == [
        {"faceRectangle": {"top": 9, "left": 7, "width": 50, "height": 50}}
    ]


def test_everything_that_is_told():
    (told,) = render_detected(
        ONE, attributes=tuple(Attribute), face_ids=["id"], recognition_model="recognition_01"
    )

    assert list(told) == ["faceId", "faceRectangle", "recognitionModel", "faceAttributes"]
    assert told["faceId"] == "id"
    assert set(told["faceAttributes"]) == {"smile", "emotion"}
    assert told["faceAttributes"]["smile"] == told["faceAttributes"]["emotion"]["happiness"] == 0.9
    assert told["faceAttributes"]["emotion"]["fear"] == 0.014


def test_attributes_that_are_not_read_make_an_empty_object():
    (told,) = render_detected(ONE, attributes=(Attribute.AGE,))

    assert told["faceAttributes"] == {}
