"""The three providers as tests play them: what is sent is looked at, and answered in their shapes.

The shapes are those of their references; nothing here was recorded from the services themselves.
"""

import base64
import io
import json
import ssl
from email.parser import BytesParser
from email.policy import HTTP
from typing import ClassVar

import httpx
from PIL import Image

from bot.core.emotions import Emotion
from bot.core.faces import FaceRectangle
from bot.core.providers import Provider
from bot.media.decode import PhotoLimits
from bot.settings import Settings
from bot.wiring.providers import open_provider
from tests.fakes import FakeClock

SECRETS = {
    "emotion_key": "secretsecret-emotion",
    "aws_access_key_id": "AKIAsecretsecret",
    "aws_secret_access_key": "secretsecret/aws+key",
    "face_plus_plus_key": "secretsecret-face",
    "face_plus_plus_secret": "secretsecret-plus",
}
SETTINGS = Settings(emotion_url="https://emotions.example.org", **SECRETS)
_CERTIFICATES = ssl.create_default_context()
"""Read once: that takes longer than a test."""

LIMITS = PhotoLimits(size_bytes=3_000_000, pixels=12_000_000)


def opened(provider, *, clock=None, settings=SETTINGS):
    """A provider as wiring builds it, whose pauses take no time."""
    sleep = (clock or FakeClock()).sleep
    transport = httpx.AsyncHTTPTransport(verify=_CERTIFICATES)
    return open_provider(settings, provider, LIMITS, transport=transport, sleep=sleep)


class Played:
    """One provider as a route of respx; `shares` of each face are what `EMOTIONS` calls them.

    Attributes:
        jpegs: every picture that was sent, as bytes.
        answers: what to answer next, before faces: responses or errors.
        faces: boxes as shares of the picture (left, top, width, height), and the emotion.
    """

    provider: Provider
    url: str

    def __init__(self, router):
        self.jpegs = []
        self.answers = []
        self.faces = []
        self.requests = []
        self.route = router.post(url__startswith=self.url).mock(side_effect=self.answer)

    @property
    def sizes(self):
        return [Image.open(io.BytesIO(jpeg)).size for jpeg in self.jpegs]

    def answer(self, request):
        self.requests.append(request)
        self.jpegs.append(self.jpeg_in(request))
        if self.answers:
            answer = self.answers.pop(0)
            if isinstance(answer, Exception):
                raise answer
            return answer
        return self.told(request, self.sizes[-1])


class PlayedEmotionApi(Played):
    provider = Provider.EMOTION_API
    url = "https://emotions.example.org/emotion/v1.0/recognize"
    errors: ClassVar = {
        "busy": lambda: httpx.Response(
            429,
            json={"error": {"code": "RateLimitExceeded", "message": "Try again in 26 seconds."}},
            headers={"Retry-After": "26"},
        ),
        "refused": lambda: httpx.Response(
            401, json={"error": {"code": "Unspecified", "message": "invalid subscription key"}}
        ),
        "quota": lambda: httpx.Response(
            403, json={"statusCode": 403, "message": "Out of call volume quota."}
        ),
        "unavailable": lambda: httpx.Response(500, text="<html>"),
        "picture": lambda: httpx.Response(
            400, json={"error": {"code": "InvalidImage", "message": "secretsecret"}}
        ),
    }

    def jpeg_in(self, request):
        return request.content

    def told(self, request, size):
        given = request.url.params.get("faceRectangles")
        if given:
            boxes = [tuple(map(int, box.split(","))) for box in given.split(";")]
            # In another order than asked.
            pairs = [(box, Emotion.SADNESS) for box in reversed(boxes)]
        else:
            pairs = [(pixels(box, size), emotion) for box, emotion in self.faces]
        return httpx.Response(
            200,
            json=[
                {
                    "faceRectangle": dict(
                        zip(("left", "top", "width", "height"), box, strict=True)
                    ),
                    "scores": {each: 0.93 if each is emotion else 0.01 for each in Emotion},
                }
                for box, emotion in pairs
            ],
        )


class PlayedRekognition(Played):
    provider = Provider.REKOGNITION
    url = "https://rekognition.eu-west-1.amazonaws.com/"
    words: ClassVar = {
        Emotion.HAPPINESS: "HAPPY",
        Emotion.SADNESS: "SAD",
        Emotion.ANGER: "ANGRY",
        Emotion.NEUTRAL: "CALM",
    }
    errors: ClassVar = {
        "busy": lambda: aws_error("ThrottlingException", headers={"Retry-After": "26"}),
        "refused": lambda: aws_error("UnrecognizedClientException"),
        "quota": lambda: aws_error("com.amazonaws.rekognition#AccessDeniedException"),
        "unavailable": lambda: aws_error("InternalServerError", 500),
        "picture": lambda: aws_error("InvalidImageFormatException"),
    }

    def jpeg_in(self, request):
        asked = json.loads(request.content)
        assert asked["Attributes"] == ["EMOTIONS"]
        return base64.b64decode(asked["Image"]["Bytes"], validate=True)

    def told(self, request, size):
        details = [
            {
                "BoundingBox": dict(zip(("Left", "Top", "Width", "Height"), box, strict=True)),
                "Confidence": 99.9,
                "Emotions": [
                    {"Type": self.words[emotion], "Confidence": 80.0},
                    {"Type": "CONFUSED", "Confidence": 15.0},
                    {"Type": "FEAR", "Confidence": 5.0},
                ],
            }
            for box, emotion in self.faces
        ]
        return httpx.Response(200, json={"FaceDetails": details})


class PlayedFacePlusPlus(Played):
    provider = Provider.FACE_PLUS_PLUS
    url = "https://api-us.faceplusplus.com/facepp/v3/detect"
    errors: ClassVar = {
        "busy": lambda: httpx.Response(
            403,
            json={"error_message": "CONCURRENCY_LIMIT_EXCEEDED"},
            headers={"Retry-After": "26"},
        ),
        "refused": lambda: httpx.Response(401, json={"error_message": "AUTHENTICATION_ERROR"}),
        "quota": lambda: httpx.Response(
            403, json={"error_message": "AUTHORIZATION_ERROR:Denied by secretsecret"}
        ),
        "unavailable": lambda: httpx.Response(500, json={"error_message": "INTERNAL_ERROR"}),
        "picture": lambda: httpx.Response(
            400, json={"error_message": "INVALID_IMAGE_SIZE:secretsecret"}
        ),
    }

    def jpeg_in(self, request):
        parts = form_of(request)
        assert parts["return_attributes"] == b"emotion"
        return parts["image_file"]

    def told(self, request, size):
        faces = []
        for box, emotion in self.faces:
            left, top, width, height = pixels(box, size)
            numbers = {each.value: 1.0 for each in Emotion if each is not Emotion.CONTEMPT}
            faces.append(
                {
                    "face_token": "0123",
                    "face_rectangle": {
                        "left": left,
                        "top": top,
                        "width": width,
                        "height": height,
                    },
                    "attributes": {"emotion": {**numbers, emotion.value: 94.0}},
                }
            )
        return httpx.Response(200, json={"request_id": "1", "time_used": 9, "faces": faces})


PLAYED = (PlayedEmotionApi, PlayedRekognition, PlayedFacePlusPlus)


def aws_error(name, status=400, headers=None):
    return httpx.Response(
        status, json={"__type": name, "message": "secretsecret"}, headers=headers
    )


def form_of(request):
    """The fields of a multipart form, by their names."""
    head = b"Content-Type: " + request.headers["content-type"].encode() + b"\r\n\r\n"
    message = BytesParser(policy=HTTP).parsebytes(head + request.content)
    return {
        part.get_param("name", header="content-disposition"): part.get_payload(decode=True)
        for part in message.iter_parts()
    }


def pixels(box, size):
    left, top, width, height = box
    return (
        round(left * size[0]),
        round(top * size[1]),
        round(width * size[0]),
        round(height * size[1]),
    )


def near(box, other, *, px=2):
    """Whether two boxes agree up to rounding."""
    return all(
        abs(getattr(box, name) - getattr(other, name)) <= px
        for name in ("left", "top", "right", "bottom")
    )


MIDDLE = FaceRectangle(160, 120, 320, 240)
"""The middle half of a photo of 640 x 480."""
