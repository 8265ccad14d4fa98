import json

from bot.core.emotions import Scores
from bot.core.errors import (
    PhotoTooLargeError,
    UnreadablePhotoError,
    UnreadableVideoError,
    VideoTooLargeError,
)
from bot.core.faces import Analysis, Face, FaceRectangle
from bot.wire.emotion_v1 import render_error, render_faces


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
