"""Whatever a provider sends is faces or one error, and what was sent by us is read again."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.emotions import Emotion, Scores
from bot.core.faces import Analysis, Face, FaceRectangle
from bot.wire import emotion_v1_parser, face_plus_plus, rekognition
from bot.wire.codes import plain_code
from bot.wire.emotion_v1 import render_faces
from bot.wire.format_error import WireFormatError
from bot.wire.shares import shares_of

PARSERS = {
    "emotion-api": emotion_v1_parser.parse_faces,
    "aws-rekognition": lambda body: rekognition.parse_answer(body, 640, 480),
    "face-plus-plus": face_plus_plus.parse_answer,
}
NEARLY = {
    "emotion-api": lambda numbers: [
        {
            "faceRectangle": named(("left", "top", "width", "height"), numbers[8:]),
            "scores": named(Emotion, numbers),
        }
    ],
    "aws-rekognition": lambda numbers: {
        "FaceDetails": [
            {
                "BoundingBox": named(("Left", "Top", "Width", "Height"), numbers[8:]),
                "Emotions": [{"Type": "SAD", "Confidence": number} for number in numbers[:8]],
            }
        ]
    },
    "face-plus-plus": lambda numbers: {
        "faces": [
            {
                "face_rectangle": named(("left", "top", "width", "height"), numbers[8:]),
                "attributes": {"emotion": named(Emotion, numbers)},
            }
        ]
    },
}
"""Answers of the right shape, with anything where numbers should be."""

KEYS = st.sampled_from(
    [
        *(emotion.value for emotion in Emotion),
        *("faceRectangle", "scores", "left", "top", "width", "height"),
        *("FaceDetails", "BoundingBox", "Emotions", "Type", "Confidence", "Left", "Width"),
        *("faces", "face_rectangle", "attributes", "emotion"),
    ]
)
LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | KEYS
ANY_JSON = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=12,
)
NUMBERS = st.lists(st.floats(0, 1), min_size=8, max_size=8).filter(lambda each: sum(each) > 0.01)
BOXES = st.builds(
    FaceRectangle,
    st.integers(-50, 5000),
    st.integers(-50, 5000),
    st.integers(1, 5000),
    st.integers(1, 5000),
)


def named(names, values):
    return dict(zip(names, values, strict=False))


def scores(numbers):
    return shares_of(dict(zip(Emotion, numbers, strict=True)))


@pytest.mark.parametrize("name", PARSERS)
@given(inner=ANY_JSON, numbers=st.lists(LEAVES, min_size=12, max_size=12), is_near=st.booleans())
def test_any_json_is_faces_or_one_error(name, inner, numbers, is_near):
    answer = NEARLY[name](numbers) if is_near else inner

    try:
        faces = PARSERS[name](json.dumps(answer).encode())
    except WireFormatError:
        return

    assert all(isinstance(face, Face) for face in faces)


@pytest.mark.parametrize("parse", PARSERS.values(), ids=PARSERS)
@pytest.mark.parametrize("body", [b"", b"\xff\xfe", b"<html>", b'"' + b"secret" * 50 + b'"'])
def test_nothing_of_an_answer_that_is_none_is_repeated(parse, body):
    with pytest.raises(WireFormatError) as caught:
        parse(body)

    assert len(str(caught.value)) < 80
    assert "secret" not in str(caught.value)


@given(faces=st.lists(st.builds(Face, BOXES, NUMBERS.map(scores)), max_size=5))
def test_what_is_rendered_is_read_again(faces):
    analysis = Analysis.of(6000, 6000, faces)

    again = emotion_v1_parser.parse_faces(json.dumps(render_faces(analysis)).encode())

    assert [face.rectangle for face in again] == [face.rectangle for face in analysis.faces]
    for one, other in zip(again, analysis.faces, strict=True):
        assert one.scores.shares == pytest.approx(other.scores.shares, abs=1e-6)


@given(numbers=NUMBERS)
def test_numbers_of_any_scale_become_shares(numbers):
    shares = scores(numbers).shares

    assert shares == pytest.approx([number / sum(numbers) for number in numbers])


def test_numbers_that_say_nothing_are_even():
    assert shares_of({Emotion.FEAR: 0.0}) == Scores((1 / 8,) * 8)


@pytest.mark.parametrize("number", [-0.1, float("nan"), float("inf")])
def test_numbers_that_cannot_be_are_refused(number):
    with pytest.raises(ValueError, match="finite and not negative"):
        shares_of({Emotion.FEAR: number})


def test_scores_that_do_not_sum_to_one_are_no_answer():
    entry = {
        "faceRectangle": {"left": 1, "top": 1, "width": 9, "height": 9},
        "scores": {emotion.value: 0.5 for emotion in Emotion},
    }

    with pytest.raises(WireFormatError):
        emotion_v1_parser.parse_faces(json.dumps([entry]).encode())


@pytest.mark.parametrize("name", PARSERS)
@pytest.mark.parametrize("number", [10**400, -(10**7), 1e300, float("inf"), float("nan")])
def test_boxes_far_away_are_no_answer(name, number):
    answer = NEARLY[name]([0.125] * 8 + [number, 0.1, 9, 9])

    with pytest.raises(WireFormatError):
        PARSERS[name](json.dumps(answer).encode())


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ('{"error": {"code": "BadArgument", "message": "x"}}', "BadArgument"),
        ('{"code": "Unspecified", "message": "x"}', "Unspecified"),
        ('{"statusCode": 401, "message": "Access denied"}', ""),
        ('{"error": {"statusCode": 403}}', ""),
        ('{"error": "no"}', ""),
        ("[]", ""),
        ("<html>", ""),
        ("", ""),
    ],
)
def test_the_code_of_an_emotion_apis_error_is_found_in_each_of_its_shapes(body, code):
    assert emotion_v1_parser.parse_error_code(body.encode()) == code


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("InvalidImage", "InvalidImage"),
        ("IMAGE_FILE_TOO_LARGE", "IMAGE_FILE_TOO_LARGE"),
        ("a key: 0123", ""),
        ("x" * 61, ""),
        ("https://a.example/?key=1", ""),
        (7, ""),
        (None, ""),
    ],
)
def test_only_what_looks_like_a_code_is_repeated(value, code):
    assert plain_code(value) == code


def test_boxes_are_asked_for_in_the_words_of_the_protocol():
    boxes = [FaceRectangle(1, 2, 30, 40), FaceRectangle(5, 6, 70, 80)]

    assert emotion_v1_parser.render_rectangles(boxes) == "1,2,30,40;5,6,70,80"
