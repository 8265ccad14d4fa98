import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.emotions import Scores
from bot.core.errors import (
    PhotoTooLargeError,
    UnreadablePhotoError,
    UnreadableVideoError,
    VideoTooLargeError,
)
from bot.core.faces import Analysis, Face, FaceRectangle
from bot.wire.emotion_v1 import (
    MAX_RECTANGLES,
    dump_faces,
    parse_rectangles,
    render_error,
    render_faces,
)
from bot.wire.format_error import WireFormatError


def test_faces_are_rendered_as_the_emotion_api_did():
    scores = Scores.of(happiness=0.75, neutral=0.25)
    analysis = Analysis.of(640, 480, [Face(FaceRectangle(130, 141, 162, 160), scores)])

    assert json.dumps(render_faces(analysis), separators=(",", ":")) == (
        '[{"faceRectangle":{"height":160,"left":130,"top":141,"width":162},'
        '"scores":{"anger":0.0,"contempt":0.0,"disgust":0.0,"fear":0.0,"happiness":0.75,'
        '"neutral":0.25,"sadness":0.0,"surprise":0.0}}]'
    )


def test_no_face_is_an_empty_array():
    assert render_faces(Analysis(640, 480)) == []


def test_errors_have_the_wrapped_form():
    unreadable = render_error(UnreadablePhotoError("not a readable image"))
    large = render_error(PhotoTooLargeError(size=9, limit=5, unit="bytes"))

    assert unreadable == {"error": {"code": "InvalidImage", "message": "not a readable image"}}
    assert large["error"]["code"] == "InvalidImageSize"


def test_errors_of_videos_have_codes_of_their_own():
    unreadable = render_error(UnreadableVideoError("the file is empty"))
    large = render_error(VideoTooLargeError(size=9, limit=5, unit="seconds"))

    assert unreadable == {"error": {"code": "InvalidVideo", "message": "the file is empty"}}
    assert large["error"]["code"] == "InvalidVideoSize"


def test_scores_are_written_with_nine_digits_and_a_large_e():
    tiny = 1.23456789123e-10
    scores = Scores((tiny, 1e-05, 0.25, 1 / 3, 0.0, 0.0, 0.0, 1 - 0.25 - 1 / 3))
    analysis = Analysis.of(9, 9, [Face(FaceRectangle(1, 2, 3, 4), scores)])

    written = dump_faces(analysis)

    assert b'"anger":1.23456789E-10,"contempt":1E-05,"disgust":0.25,"fear":0.333333333' in written
    assert json.loads(written)[0]["scores"]["anger"] == pytest.approx(tiny)
    assert dump_faces(Analysis(9, 9)) == b"[]"


@given(
    st.lists(
        st.tuples(
            st.integers(-1000, 1000),
            st.integers(-1000, 1000),
            st.integers(1, 5000),
            st.integers(1, 5000),
        ),
        min_size=1,
        max_size=MAX_RECTANGLES,
    )
)
def test_rectangles_come_back_as_they_were_written(boxes):
    text = ";".join(",".join(map(str, box)) for box in boxes)

    assert parse_rectangles(text) == tuple(FaceRectangle(*box) for box in boxes)


@pytest.mark.parametrize("text", ["", " ", ";", " ; "])
def test_no_rectangles_are_none(text):
    assert parse_rectangles(text) is None


def test_blanks_and_a_last_semicolon_do_no_harm():
    assert parse_rectangles(" 1, 2,3,4 ; ") == (FaceRectangle(1, 2, 3, 4),)


@given(st.text(alphabet="0123456789,;- .e²٣", min_size=1))
def test_whatever_is_sent_there_is_one_kind_of_error(text):
    with contextlib.suppress(WireFormatError):
        parse_rectangles(text)
