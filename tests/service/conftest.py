"""The service in one process: a backend that knows its answer, real keys, and no network."""

from datetime import date

import httpx
import pytest

from bot.core.api_keys import ApiKey, Plan, digest_of
from bot.core.emotions import Emotion
from bot.core.faces import Analysis
from bot.service.app import create_app
from bot.service.fetch import FetchError, FetchTooLargeError
from bot.service.gate import Gate
from bot.service.key_book import KeyBook
from bot.service.parts import Parts
from tests.builders import face
from tests.fakes import FakeBackend

HOME = "http://127.0.0.1:8090"
TODAY = date(2026, 11, 26)
KEY = "0123456789abcdef0123456789abcdef"
PNG = b"\x89PNG\r\n\x1a\n and so on"
BYTES = {"Content-Type": "application/octet-stream"}
JSON = {"Content-Type": "application/json"}
RECOGNIZE = "/emotion/v1.0/recognize"
DETECT = "/face/v1.0/detect"


class FakeFetcher:
    """Gets files from a table; what is an error is raised."""

    def __init__(self):
        self.files = {}
        self.asked = []

    async def fetch(self, url, *, limit_bytes):
        self.asked.append(url)
        found = self.files.get(url, FetchError("not there"))
        if isinstance(found, Exception):
            raise found
        if len(found) > limit_bytes:
            raise FetchTooLargeError("too large")
        return found

    async def aclose(self):
        """Nothing to let go of."""


def book_of(*plans):
    """A book with a key for each plan: the first one's is `KEY`, the others' end in 1, 2, …"""
    book = KeyBook()
    keys = [
        ApiKey(f"{plan}-{number}", plan, digest_of(key_number(number)), TODAY)
        for number, plan in enumerate(plans)
    ]
    book.replace(keys, has_keys=bool(plans))
    return book


def key_number(number):
    return KEY if number == 0 else f"{number:032x}"


@pytest.fixture
def backend():
    faces = [face(Emotion.FEAR, size=50, left=300), face(Emotion.ANGER, size=40)]
    return FakeBackend(Analysis.of(640, 480, faces))


@pytest.fixture
def fetcher():
    return FakeFetcher()


@pytest.fixture
def book():
    return book_of(Plan.BASIC)


class NoRates(Gate):
    """A gate for tests that ask more often than a key may."""

    async def _keep_rate(self, found, terms):
        """Never too often."""


@pytest.fixture
def parts(backend, fetcher, book):
    return Parts(backend=backend, gate=NoRates(book, may_be_open=False), fetcher=fetcher)


def client_of(parts, *, home=HOME, **options):
    """Somebody with a good key who speaks to a service of these parts."""
    transport = httpx.ASGITransport(app=create_app(parts), raise_app_exceptions=False)
    headers = {"Ocp-Apim-Subscription-Key": KEY}
    return httpx.AsyncClient(transport=transport, base_url=home, headers=headers, **options)


@pytest.fixture
async def client(parts):
    async with client_of(parts) as client:
        yield client
