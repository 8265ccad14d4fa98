import pytest

from bot.backends.embedded import EmbeddedBackend
from bot.core.errors import BackendBusyError
from bot.health.proof import drawn_photo, prove
from tests.builders import analysis
from tests.fakes import FakeBackend


async def test_the_drawn_photo_is_read_twice_so_that_both_models_run():
    backend = FakeBackend(analysis())

    await prove(backend)

    assert backend.photos == [drawn_photo().data] * 2


async def test_trouble_reaches_whoever_asked():
    with pytest.raises(BackendBusyError):
        await prove(FakeBackend(BackendBusyError("full")))


@pytest.mark.model
async def test_the_shipped_models_read_the_drawn_photo():
    backend = EmbeddedBackend.open()
    try:
        await prove(backend)
    finally:
        await backend.aclose()
