"""The bot has photos read by its own Emotion API, over HTTP on the loopback."""

import asyncio
import io
import json
import logging
import re

import httpx
import pytest
from PIL import Image

from bot.core.api_keys import Plan
from bot.core.emotions import Emotion
from bot.core.errors import BackendRefusedError, BackendUnavailableError
from bot.core.faces import Analysis, Face, FaceRectangle
from bot.core.pictures import Photo
from bot.service.app import create_app
from bot.service.parts import Parts
from bot.settings import Settings
from bot.web.serving import serving
from bot.wiring.emotions import open_backend
from bot.wiring.provider_checkup import examine_providers
from tests.builders import scores
from tests.e2e.town import ADA, running_town
from tests.photos.samples import encoded, plain
from tests.service.conftest import KEY, FakeFetcher, NoRates, book_of

pytestmark = pytest.mark.e2e

PHOTO = Photo(encoded(plain((640, 480))))


class Middle:
    """Sees a happy face in the middle of every photo, or in the boxes that are given."""

    async def analyze(self, photo, *, rectangles=None):
        width, height = Image.open(io.BytesIO(photo.data)).size
        middle = FaceRectangle(width // 4, height // 4, width // 2, height // 2)
        faces = [Face(box, scores(Emotion.HAPPINESS)) for box in rectangles or [middle]]
        return Analysis.of(width, height, faces)


class OwnService:
    """The project's own service, which counts how often it is asked."""

    def __init__(self):
        gate = NoRates(book_of(Plan.STANDARD), may_be_open=False)
        self._app = create_app(Parts(backend=Middle(), gate=gate, fetcher=FakeFetcher()))
        self.asked = 0

    async def __call__(self, scope, receive, send):
        self.asked += 1
        await self._app(scope, receive, send)


@pytest.fixture
async def service():
    service = OwnService()
    async with serving(service, "127.0.0.1", 0) as url:
        service.url = url
        yield service


def settings_for(service, *, key=KEY, backend="emotion-api", **options):
    return Settings(
        _env_file=None,
        emotion_backend=backend,
        emotion_url=service.url,
        emotion_key=key,
        **options,
    )


@pytest.fixture
async def backend(service):
    backend = open_backend(settings_for(service))
    yield backend
    await backend.aclose()


async def test_faces_come_over_the_wire(backend):
    found = await backend.analyze(PHOTO)

    (face,) = found.faces
    assert face.rectangle == FaceRectangle(160, 120, 320, 240)
    assert face.scores.dominant is Emotion.HAPPINESS


async def test_boxes_go_over_the_wire_and_come_back(backend):
    boxes = [FaceRectangle(0, 0, 90, 90), FaceRectangle(100, 0, 50, 70)]

    found = await backend.analyze(PHOTO, rectangles=boxes)

    assert [face.rectangle for face in found.faces] == boxes


async def test_many_photos_go_at_once(backend, service):
    found = await asyncio.gather(*(backend.analyze(PHOTO) for _ in range(40)))

    assert all(analysis == found[0] for analysis in found)
    assert service.asked == 40


async def test_a_wrong_key_is_told_once_and_not_asked_about_again(service):
    backend = open_backend(settings_for(service, key="wrong"))
    for _ in range(3):
        with pytest.raises(BackendRefusedError, match="401"):
            await backend.analyze(PHOTO)

    await backend.aclose()
    assert service.asked == 1


async def test_a_server_that_is_gone_is_unavailable(service):
    settings = settings_for(service).model_copy(update={"emotion_url": "http://127.0.0.1:9"})
    backend = open_backend(settings)

    with pytest.raises(BackendUnavailableError, match="not reached"):
        await backend.analyze(PHOTO)

    await backend.aclose()


@pytest.mark.parametrize(("key", "verdict"), [(KEY, "ok"), ("wrong", "down")])
async def test_the_doctor_tries_the_key(service, key, verdict):
    settings = settings_for(service, key=key)

    (check,) = [check async for check in examine_providers(settings, is_offline=False)]

    assert (check.name, check.verdict) == ("emotion-api", verdict)
    assert service.asked == 1
    assert (verdict == "ok") or "BOT_EMOTION_KEY" in check.mend


async def test_people_are_answered_and_told_and_the_operator_sees_how_it_goes(service, caplog):
    settings = settings_for(service, health_port=0)
    with caplog.at_level(logging.INFO, "bot"):
        async with running_town(settings=settings) as town, httpx.AsyncClient() as client:
            sent = await town.person().send_photo(ADA, PHOTO.data)
            await town.answer_to(sent)
            (page,) = re.findall(r"health page on (\S+)", caplog.text)
            health = (await client.get(page + "/healthz")).json()
            metrics = (await client.get(page + "/metrics")).text

    words = {check["name"]: check["words"] for check in health["checks"]}
    assert words["backend"] == "photos are read by emotion-api"
    assert words["providers"] == "asked: emotion-api"
    answered = 'bot_provider_requests_total{outcome="answered",provider="emotion-api"} '
    (count,) = re.findall(rf"{re.escape(answered)}(\S+)", metrics)
    # Looking at the page asks nobody.
    assert float(count) == service.asked == 1
    assert KEY not in caplog.text + metrics + json.dumps(health)
