"""What is sent to each provider, to the letter, and what of it stays secret."""

import asyncio
import hashlib
import hmac
import io
import logging

import httpx
import pytest
import respx
from PIL import Image

from bot.backends.emotion_api import recognize_url
from bot.backends.exchange import Exchange
from bot.core.emotions import Emotion
from bot.core.errors import BackendAnswerError, BackendRefusedError, BackendUnavailableError
from bot.core.faces import FaceRectangle
from bot.core.pictures import Photo
from bot.core.providers import Provider
from bot.settings import Settings
from tests.backends.providers import (
    MIDDLE,
    PLAYED,
    SECRETS,
    SETTINGS,
    PlayedEmotionApi,
    PlayedFacePlusPlus,
    PlayedRekognition,
    aws_error,
    form_of,
    near,
    opened,
)
from tests.photos.samples import encoded, hopper, plain

PHOTO = Photo(encoded(plain((640, 480))))


@pytest.fixture
def router():
    with respx.mock(assert_all_called=False) as router:
        yield router


async def read(provider, photo=PHOTO, *, settings=SETTINGS, **options):
    backend = opened(provider, settings=settings)
    try:
        return await backend.analyze(photo, **options)
    finally:
        await backend.aclose()


@pytest.mark.parametrize(
    ("written", "called"),
    [
        ("https://a.example", "https://a.example/emotion/v1.0/recognize"),
        ("https://a.example/", "https://a.example/emotion/v1.0/recognize"),
        ("https://a.example/moods", "https://a.example/moods/emotion/v1.0/recognize"),
        ("https://a.example/emotion/v1.0", "https://a.example/emotion/v1.0/recognize"),
        ("https://a.example/Emotion/v1.0/", "https://a.example/Emotion/v1.0/recognize"),
        ("https://a.example/emotion/v1.0/recognize", "https://a.example/emotion/v1.0/recognize"),
    ],
)
def test_the_call_of_an_emotion_api_is_found_from_any_of_its_addresses(written, called):
    assert recognize_url(written) == called


async def test_an_emotion_api_gets_bytes_and_the_key_in_its_header(router):
    played = PlayedEmotionApi(router)

    await read(Provider.EMOTION_API)

    (request,) = played.requests
    assert str(request.url) == PlayedEmotionApi.url
    assert request.headers["content-type"] == "application/octet-stream"
    assert request.headers["ocp-apim-subscription-key"] == SECRETS["emotion_key"]


async def test_a_server_that_wants_no_key_gets_none(router):
    played = PlayedEmotionApi(router)

    await read(Provider.EMOTION_API, settings=Settings(emotion_url="https://emotions.example.org"))

    assert "ocp-apim-subscription-key" not in played.requests[0].headers


async def test_an_emotion_api_is_given_the_boxes_in_pixels_of_what_it_gets(router):
    played = PlayedEmotionApi(router)
    vast = Photo(encoded(plain((3840, 2880))))
    boxes = [FaceRectangle(300, 600, 150, 150), FaceRectangle(-30, 0, 330, 300)]

    found = await read(Provider.EMOTION_API, vast, rectangles=boxes)

    assert played.sizes == [(2560, 1920)]
    assert played.requests[0].url.params["faceRectangles"] == "200,400,100,100;0,0,200,200"
    assert {face.rectangle for face in found.faces} == set(boxes)


async def test_a_box_that_comes_twice_is_answered_twice(router):
    PlayedEmotionApi(router)

    found = await read(Provider.EMOTION_API, rectangles=[MIDDLE, MIDDLE])

    assert [face.rectangle for face in found.faces] == [MIDDLE, MIDDLE]


async def test_a_server_that_forgets_a_box_is_not_believed(router):
    played = PlayedEmotionApi(router)
    played.answers = [httpx.Response(200, json=[])]

    with pytest.raises(BackendAnswerError, match="each face that it was given"):
        await read(Provider.EMOTION_API, rectangles=[MIDDLE])


async def test_the_signature_for_aws_is_that_of_its_rules(router):
    settings = SETTINGS.model_copy(update={"aws_session_token": SETTINGS.emotion_key})
    played = PlayedRekognition(router)

    await read(Provider.REKOGNITION, settings=settings)

    (request,) = played.requests
    assert request.headers["x-amz-target"] == "RekognitionService.DetectFaces"
    assert request.headers["content-type"] == "application/x-amz-json-1.1"
    assert request.headers["x-amz-security-token"] == SECRETS["emotion_key"]
    assert request.headers["authorization"] == signature_of(request)


def signature_of(request):
    """Signature version 4, worked out anew.

    Source: docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html.
    """
    when = request.headers["x-amz-date"]
    names = sorted(
        name
        for name in request.headers
        if name in {"content-type", "host"} or name.startswith("x-amz-")
    )
    signed = ";".join(names)
    headers = "".join(f"{name}:{request.headers[name]}\n" for name in names)
    body = hashlib.sha256(request.content).hexdigest()
    canonical = f"POST\n/\n\n{headers}\n{signed}\n{body}"
    scope = f"{when[:8]}/eu-west-1/rekognition/aws4_request"
    digest = hashlib.sha256(canonical.encode()).hexdigest()
    key = f"AWS4{SECRETS['aws_secret_access_key']}".encode()
    for part in (*scope.split("/"), f"AWS4-HMAC-SHA256\n{when}\n{scope}\n{digest}"):
        key = hmac.digest(key, part.encode(), "sha256")
    name = SECRETS["aws_access_key_id"]
    return (
        f"AWS4-HMAC-SHA256 Credential={name}/{scope}, "
        f"SignedHeaders={signed}, Signature={key.hex()}"
    )


async def test_the_region_of_aws_is_the_operators(router):
    elsewhere = router.post("https://rekognition.us-east-2.amazonaws.com/").respond(
        json={"FaceDetails": []}
    )

    await read(
        Provider.REKOGNITION, settings=SETTINGS.model_copy(update={"aws_region": "us-east-2"})
    )

    assert elsewhere.called


async def test_boxes_of_aws_may_run_past_the_edge_and_are_cut_there(router):
    played = PlayedRekognition(router)
    played.faces = [((-0.1, 0.5, 0.6, 0.7), Emotion.NEUTRAL)]

    (face,) = (await read(Provider.REKOGNITION)).faces

    assert near(face.rectangle, FaceRectangle(0, 240, 320, 240))


async def test_what_aws_calls_confused_is_none_of_the_eight(router):
    played = PlayedRekognition(router)
    played.faces = [((0.1, 0.1, 0.5, 0.5), Emotion.HAPPINESS)]

    (face,) = (await read(Provider.REKOGNITION)).faces

    assert face.scores[Emotion.HAPPINESS] == pytest.approx(80 / 85)
    assert face.scores[Emotion.FEAR] == pytest.approx(5 / 85)
    assert face.scores[Emotion.CONTEMPT] == 0


async def test_a_face_of_which_aws_knows_nothing_is_told_as_even(router):
    box = {"Left": 0.1, "Top": 0.1, "Width": 0.5, "Height": 0.5}
    unknown = [{"Type": "UNKNOWN", "Confidence": 99.0}]
    played = PlayedRekognition(router)
    played.answers = [
        httpx.Response(200, json={"FaceDetails": [{"BoundingBox": box, "Emotions": unknown}]})
    ]

    (face,) = (await read(Provider.REKOGNITION)).faces

    assert set(face.scores.shares) == {1 / 8}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("ExpiredTokenException", BackendRefusedError),
        ("InvalidSignatureException", BackendRefusedError),
        ("ImageTooLargeException", BackendAnswerError),
        ("NeverHeardOfException", BackendAnswerError),
    ],
)
async def test_what_aws_calls_its_trouble_tells_its_kind(router, name, kind):
    played = PlayedRekognition(router)
    played.answers = [aws_error(name)]

    with pytest.raises(kind, match=name):
        await read(Provider.REKOGNITION)


async def test_a_trouble_of_aws_may_be_named_in_a_header_only(router):
    played = PlayedRekognition(router)
    named = {"x-amzn-errortype": "AccessDeniedException:http://internal.example/"}
    played.answers = [httpx.Response(400, text="", headers=named)]

    with pytest.raises(BackendRefusedError, match=r"answers AccessDeniedException$"):
        await read(Provider.REKOGNITION)


async def test_face_plus_plus_gets_a_form(router):
    played = PlayedFacePlusPlus(router)

    await read(Provider.FACE_PLUS_PLUS)

    (request,) = played.requests
    form = form_of(request)
    assert form["api_key"] == SECRETS["face_plus_plus_key"].encode()
    assert form["api_secret"] == SECRETS["face_plus_plus_secret"].encode()
    assert Image.open(io.BytesIO(form["image_file"])).format == "JPEG"


async def test_faces_of_face_plus_plus_without_emotions_are_left_out(router):
    bare = {"face_rectangle": {"left": 1, "top": 1, "width": 9, "height": 9}}
    played = PlayedFacePlusPlus(router)
    played.answers = [httpx.Response(200, json={"faces": [bare]})]

    assert (await read(Provider.FACE_PLUS_PLUS)).faces == ()


async def test_no_more_than_64_faces_are_told_of(router):
    played = PlayedRekognition(router)
    played.faces = [((0.1, 0.1, 0.1 + 0.001 * n, 0.5), Emotion.NEUTRAL) for n in range(70)]

    assert len((await read(Provider.REKOGNITION)).faces) == 64


@pytest.mark.parametrize("played", PLAYED, ids=lambda played: played.provider)
async def test_what_a_camera_notes_beside_a_photo_is_not_sent(router, played):
    exif = hopper().getexif()
    exif[0x010F] = "Grace's camera"
    notes = {"exif": exif, "comment": "Grace at home", "icc_profile": b"Grace's screen"}
    playing = played(router)

    await read(playing.provider, Photo(encoded(hopper(), **notes)))

    (sent,) = playing.jpegs
    assert b"Grace" not in sent
    assert set(Image.open(io.BytesIO(sent)).info) <= {
        "jfif",
        "jfif_version",
        "jfif_unit",
        "jfif_density",
    }


@pytest.mark.parametrize("played", PLAYED, ids=lambda played: played.provider)
async def test_no_secret_is_in_the_log_whatever_happens(router, played, caplog):
    caplog.set_level(logging.DEBUG, "bot")
    playing = played(router)
    playing.answers = [*(playing.errors["unavailable"]() for _ in range(3))]

    with pytest.raises(BackendUnavailableError):
        await read(playing.provider)

    assert "secretsecret" not in caplog.text


async def test_a_provider_that_never_answers_is_not_waited_for():
    async def hang(request):
        await asyncio.Event().wait()

    async with httpx.AsyncClient(transport=httpx.MockTransport(hang)) as client:
        exchange = Exchange(Provider.EMOTION_API, client, timeout_s=0.01)

        with pytest.raises(BackendUnavailableError, match=r"did not answer within 0\.01 s"):
            await exchange.send(client.build_request("POST", PlayedEmotionApi.url))
