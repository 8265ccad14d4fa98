import pytest
import respx

from bot.backends.breaker import Breaker
from bot.backends.fallback import FallbackBackend
from bot.backends.guarded import GuardedBackend
from bot.core.emotions import Emotion
from bot.core.errors import (
    BackendBusyError,
    BackendFailedError,
    BackendRefusedError,
    BackendUnavailableError,
    FaceRectangleError,
    UnreadablePhotoError,
)
from bot.core.faces import FaceRectangle
from bot.core.pictures import Photo
from bot.core.providers import Provider, RequestOutcome
from tests.backends.providers import (
    PlayedEmotionApi,
    PlayedFacePlusPlus,
    PlayedRekognition,
    opened,
)
from tests.builders import analysis
from tests.fakes import FakeBackend, FakeClock
from tests.photos.samples import encoded, plain

PHOTO = Photo(encoded(plain()))
INSIDE = analysis(Emotion.HAPPINESS)


@pytest.fixture
def router():
    with respx.mock(assert_all_called=False) as router:
        yield router


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def first(router):
    return PlayedRekognition(router)


@pytest.fixture
def second(router):
    return PlayedFacePlusPlus(router)


@pytest.fixture
async def chain(first, second, clock):
    """Two providers, and nothing behind them."""
    backend = FallbackBackend([guarded(first.provider, clock), guarded(second.provider, clock)])
    yield backend
    await backend.aclose()


def guarded(provider, clock):
    return GuardedBackend(opened(provider, clock=clock), Breaker(provider, clock=clock))


async def test_the_first_that_answers_is_the_last_that_is_asked(chain, first, second):
    first.faces = [((0.1, 0.1, 0.5, 0.5), Emotion.HAPPINESS)]

    found = await chain.analyze(PHOTO)

    assert found.main_face.scores.dominant is Emotion.HAPPINESS
    assert (len(first.requests), len(second.requests)) == (1, 0)


async def test_the_next_one_is_asked_when_one_fails(chain, first, second):
    first.answers = [first.errors["refused"]()]
    second.faces = [((0.1, 0.1, 0.5, 0.5), Emotion.SADNESS)]

    found = await chain.analyze(PHOTO)

    assert found.main_face.scores.dominant is Emotion.SADNESS


async def test_a_provider_that_is_left_alone_gets_no_photo(chain, first, second, clock):
    first.answers = [first.errors["refused"]()]
    await chain.analyze(PHOTO)
    await chain.analyze(PHOTO)
    meanwhile = len(first.requests)

    clock.now += 60
    await chain.analyze(PHOTO)

    assert (meanwhile, len(first.requests), len(second.requests)) == (1, 2, 2)


async def test_what_is_wrong_with_the_photo_ends_it(chain, second):
    with pytest.raises(UnreadablePhotoError):
        await chain.analyze(Photo(b"no photo"))

    assert second.requests == []


@pytest.mark.parametrize(
    ("troubles", "told"),
    [
        (("busy", "refused"), BackendBusyError),
        (("refused", "unavailable"), BackendUnavailableError),
        (("picture", "quota"), BackendRefusedError),
    ],
)
async def test_of_several_errors_the_one_that_is_soonest_over_is_told(
    chain, first, second, troubles, told
):
    for played, trouble in zip((first, second), troubles, strict=True):
        played.answers = [played.errors[trouble]() for _ in range(3)]

    with pytest.raises(told):
        await chain.analyze(PHOTO)


async def test_the_models_inside_stand_in(first, clock):
    first.answers = [first.errors["unavailable"]() for _ in range(3)]
    inside = FakeBackend(INSIDE)
    backend = FallbackBackend([guarded(first.provider, clock)], inside)

    assert await backend.analyze(PHOTO) == INSIDE

    await backend.aclose()
    assert inside.photos == [PHOTO.data]


async def test_they_also_read_a_box_in_which_a_provider_finds_no_face(first, clock):
    backend = FallbackBackend([guarded(first.provider, clock)], FakeBackend(INSIDE))

    found = await backend.analyze(PHOTO, rectangles=[FaceRectangle(10, 10, 90, 90)])

    await backend.aclose()
    assert found == INSIDE


async def test_a_box_without_a_face_is_told_where_nobody_else_fails(chain):
    with pytest.raises(FaceRectangleError):
        await chain.analyze(PHOTO, rectangles=[FaceRectangle(10, 10, 90, 90)])


async def test_a_bug_inside_is_told_as_such_when_there_is_nothing_better(first, clock):
    first.answers = [first.errors["refused"]()]
    backend = FallbackBackend(
        [guarded(first.provider, clock)], FakeBackend(BackendFailedError("bug"))
    )

    with pytest.raises(BackendRefusedError):
        await backend.analyze(PHOTO)

    await backend.aclose()


async def test_how_it_goes_is_known_of_each(chain, first, second):
    first.answers = [first.errors["unavailable"]() for _ in range(3)]
    for _ in range(2):
        await chain.analyze(PHOTO)

    one, other = chain.states()

    assert (one.provider, other.provider) == (Provider.REKOGNITION, Provider.FACE_PLUS_PLUS)
    assert one.requests == {RequestOutcome.UNAVAILABLE: 3, RequestOutcome.ANSWERED: 1}
    assert other.requests == {RequestOutcome.ANSWERED: 1}
    assert not one.is_paused
    assert one.trouble == ""


async def test_a_refusal_is_known_until_it_is_over(router, clock):
    played = PlayedEmotionApi(router)
    played.answers = [played.errors["refused"]()]
    backend = FallbackBackend([guarded(played.provider, clock)])
    with pytest.raises(BackendRefusedError):
        await backend.analyze(PHOTO)

    (state,) = backend.states()

    await backend.aclose()
    assert state.paused_s == 60
    assert state.trouble == "emotion-api answers 401 Unspecified"
