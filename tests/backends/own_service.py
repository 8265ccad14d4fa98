"""The project's own Emotion API, asked by the project's own client, in one process."""

import httpx

from bot.core.api_keys import Plan
from bot.core.providers import Provider
from bot.service.app import create_app
from bot.service.parts import Parts
from bot.settings import Settings
from bot.wiring.providers import open_provider
from tests.backends.providers import LIMITS
from tests.fakes import FakeClock
from tests.service.conftest import HOME, KEY, FakeFetcher, NoRates, book_of


class Overheard(httpx.AsyncBaseTransport):
    """Carries requests to an application, and remembers them and its answers."""

    def __init__(self, app):
        self._wire = httpx.ASGITransport(app=app)
        self.requests, self.answers = [], []

    async def handle_async_request(self, request):
        self.requests.append(request)
        self.answers.append(await self._wire.handle_async_request(request))
        return self.answers[-1]


class OwnService:
    """A service over a backend, and a client that knows a key of it.

    Args:
        inside: reads what the service is sent.
        gate: lets the client in; left out, as often as it likes.
        key: the client's.

    Attributes:
        backend: the client.
        wire: what was sent and answered.
    """

    def __init__(self, inside, *, gate=None, key=KEY):
        gate = gate or NoRates(book_of(Plan.STANDARD), may_be_open=False)
        parts = Parts(backend=inside, gate=gate, fetcher=FakeFetcher())
        self._inside = inside
        self.wire = Overheard(create_app(parts))
        self.backend = open_provider(
            Settings(emotion_url=HOME, emotion_key=key),
            Provider.EMOTION_API,
            LIMITS,
            transport=self.wire,
            sleep=FakeClock().sleep,
        )

    @property
    def requests(self):
        return self.wire.requests

    def shows(self, *_faces):
        """Nothing needs to be played."""

    async def aclose(self):
        await self.backend.aclose()
        await self._inside.aclose()
