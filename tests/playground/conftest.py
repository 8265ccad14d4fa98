"""The playground as its page sees it: JSON over HTTP, in one process and without a network."""

from pathlib import Path

import httpx
import pytest

from bot import sandbox
from bot.core.emotions import Emotion
from bot.core.faces import Analysis
from bot.playground.app import build_app
from bot.playground.rules_files import OwnFiles
from tests.builders import face
from tests.fakes import FakeBackend

SAMPLES = Path(sandbox.__file__).with_name("page") / "samples"
HOME = "http://127.0.0.1:8082"


@pytest.fixture
def backend():
    return FakeBackend(Analysis.of(640, 480, [face(Emotion.FEAR, left=300), face(Emotion.ANGER)]))


@pytest.fixture
def rules(tmp_path):
    """A rules file that is not there yet."""
    return tmp_path / "mine.toml"


@pytest.fixture
async def page(backend, rules):
    app = build_app(OwnFiles(rules), backend, samples=SAMPLES, max_photo_bytes=9_000_000)
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url=HOME) as client:
        yield client
