"""`POST /face/v1.0/detect`, as far as it told of emotions."""

import uuid

import pytest

from bot.core.emotions import Scores
from bot.core.faces import Analysis, Face, FaceRectangle
from tests.service.conftest import BYTES, DETECT, PNG

SCORES = Scores.of(happiness=0.98, neutral=0.019, contempt=0.001)


@pytest.fixture(autouse=True)
def one_face(backend):
    backend.answer = Analysis.of(640, 480, [Face(FaceRectangle(12, 34, 90, 91), SCORES)])


async def detect(client, query=""):
    answer = await client.post(f"{DETECT}{query}", content=PNG, headers=BYTES)
    assert answer.status_code == 200, answer.text
    (found,) = answer.json()
    return found


async def test_emotions_have_three_digits(client):
    answer = await client.post(
        f"{DETECT}?returnFaceId=false&returnFaceAttributes=emotion", content=PNG, headers=BYTES
    )

    assert answer.content == (
        b'[{"faceRectangle":{"top":34,"left":12,"width":90,"height":91},'
        b'"faceAttributes":{"emotion":{"anger":0.0,"contempt":0.001,"disgust":0.0,"fear":0.0,'
        b'"happiness":0.98,"neutral":0.019,"sadness":0.0,"surprise":0.0}}}]'
    )


async def test_a_face_has_an_id_unless_none_is_wanted(client):
    assert uuid.UUID((await detect(client))["faceId"])
    assert uuid.UUID((await detect(client, "?returnFaceId=True"))["faceId"])
    assert "faceId" not in await detect(client, "?returnFaceId=false")


async def test_without_attributes_there_are_none(client):
    assert "faceAttributes" not in await detect(client, "?returnFaceAttributes=")


@pytest.mark.parametrize(
    "written", ["Emotion", "EMOTION", "emotion", "smile,Emotion", " emotion "]
)
async def test_attributes_are_named_in_any_case(client, written):
    found = await detect(client, f"?returnFaceAttributes={written}")

    assert found["faceAttributes"]["emotion"]["happiness"] == 0.98


async def test_a_smile_is_as_much_as_the_face_looks_happy(client):
    assert (await detect(client, "?returnFaceAttributes=smile"))["faceAttributes"] == {
        "smile": 0.98
    }


@pytest.mark.parametrize("name", ["age", "gender", "headPose", "facialHair", "glasses", "hair"])
async def test_what_is_not_read_is_left_out_and_never_made_up(client, name):
    found = await detect(client, f"?returnFaceAttributes={name},smile")

    assert set(found["faceAttributes"]) == {"smile"}


async def test_the_model_is_told_when_it_is_asked_for(client):
    query = "?recognitionModel=recognition_04&returnRecognitionModel=true"

    assert (await detect(client, query))["recognitionModel"] == "recognition_04"
    assert "recognitionModel" not in await detect(client, "?recognitionModel=recognition_04")


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("returnFaceAttributes=mood", "Invalid argument returnFaceAttributes. Supported values"),
        ("returnFaceLandmarks=true", "'returnFaceLandmarks' is not supported."),
        ("returnFaceId=maybe", "Invalid argument returnFaceId."),
        ("recognitionModel=recognition_99", "'recognitionModel' is invalid."),
        ("detectionModel=detection_99", "'detectionModel' is invalid."),
    ],
)
async def test_wrong_wishes_are_bad_arguments(client, backend, query, words):
    answer = await client.post(f"{DETECT}?{query}", content=PNG, headers=BYTES)

    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == "BadArgument"
    assert words in answer.json()["error"]["message"]
    assert backend.photos == []


async def test_what_newer_clients_ask_for_besides_is_taken(client):
    query = "?returnFaceLandmarks=false&detectionModel=detection_03&faceIdTimeToLive=86400"

    assert await detect(client, query)
