"""Clients of the retired services, unchanged, against this one over real HTTP."""

import asyncio
import io
import logging

import cognitive_face
import pytest
from azure.cognitiveservices.vision.face import FaceClient
from azure.cognitiveservices.vision.face.models import APIErrorException, FaceAttributeType
from msrest.authentication import CognitiveServicesCredentials

from bot.core.emotions import Scores
from bot.core.faces import Analysis, Face, FaceRectangle
from bot.service.app import create_app
from bot.web.serving import serving
from tests.service.conftest import KEY, PNG

pytestmark = [
    pytest.mark.e2e,
    # Both are retired themselves, and know nothing of newer Pythons.
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::PendingDeprecationWarning"),
]

SCORES = Scores.of(happiness=0.98, neutral=0.02)
ADDRESS = "http://photos.example.org/face.png"


@pytest.fixture(autouse=True)
def quiet(backend, fetcher):
    backend.answer = Analysis.of(640, 480, [Face(FaceRectangle(12, 34, 90, 91), SCORES)])
    fetcher.files[ADDRESS] = PNG
    logging.getLogger("urllib3").setLevel(logging.WARNING)


@pytest.fixture
async def home(parts):
    async with serving(create_app(parts), "127.0.0.1", 0) as url:
        yield url


@pytest.fixture
def azure(home):
    client = FaceClient(home, CognitiveServicesCredentials(KEY))
    client.config.retry_policy.retries = 0
    return client


@pytest.fixture
def cognitive(home):
    cognitive_face.Key.set(KEY)
    cognitive_face.BaseUrl.set(f"{home}/face/v1.0/")
    return cognitive_face


async def in_thread(function, *arguments, **options):
    async with asyncio.timeout(60):
        return await asyncio.to_thread(function, *arguments, **options)


async def test_azures_face_client_reads_a_stream(azure):
    (face,) = await in_thread(
        azure.face.detect_with_stream,
        io.BytesIO(PNG),
        return_face_attributes=[FaceAttributeType.emotion, FaceAttributeType.smile],
    )

    assert face.face_id
    assert (face.face_rectangle.left, face.face_rectangle.height) == (12, 91)
    assert face.face_attributes.emotion.happiness == 0.98
    assert face.face_attributes.smile == 0.98
    assert face.face_attributes.age is None


async def test_azures_face_client_names_an_address(azure):
    (face,) = await in_thread(
        azure.face.detect_with_url,
        ADDRESS,
        return_face_id=False,
        return_face_attributes=["emotion"],
        recognition_model="recognition_04",
        return_recognition_model=True,
        detection_model="detection_01",
    )

    assert face.face_id is None
    assert face.recognition_model == "recognition_04"
    assert face.face_attributes.emotion.neutral == 0.02


async def test_azures_face_client_understands_errors(azure):
    with pytest.raises(APIErrorException) as caught:
        await in_thread(azure.face.detect_with_url, "http://10.0.0.1/face.png")

    assert caught.value.error.error.code == "InvalidURL"
    assert caught.value.error.error.message == "Invalid image URL."


async def test_cognitive_face_reads_a_stream(cognitive):
    (face,) = await in_thread(cognitive.face.detect, io.BytesIO(PNG), attributes="emotion")

    assert face["faceAttributes"]["emotion"]["happiness"] == 0.98


async def test_cognitive_face_names_an_address(cognitive):
    (face,) = await in_thread(cognitive.face.detect, ADDRESS, face_id=False, attributes="Emotion")

    assert "faceId" not in face
    assert face["faceRectangle"] == {"top": 34, "left": 12, "width": 90, "height": 91}


async def test_cognitive_face_understands_errors(cognitive):
    cognitive.Key.set("f" * 32)

    with pytest.raises(cognitive.CognitiveFaceException) as caught:
        await in_thread(cognitive.face.detect, ADDRESS)

    assert (caught.value.status_code, caught.value.code) == (401, "Unspecified")
    assert "invalid subscription key" in caught.value.msg
