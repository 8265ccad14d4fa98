"""What every backend does: the one inside, each provider, and several behind each other."""

import httpx
import pytest
import respx

from bot.backends.breaker import Breaker
from bot.backends.embedded import EmbeddedBackend
from bot.backends.fallback import FallbackBackend
from bot.backends.guarded import GuardedBackend
from bot.core.emotions import Emotion
from bot.core.errors import (
    BackendAnswerError,
    BackendBusyError,
    BackendRefusedError,
    BackendUnavailableError,
    FaceRectangleError,
    PhotoTooLargeError,
    UnreadablePhotoError,
)
from bot.core.faces import FaceRectangle
from bot.core.pictures import Frame, Photo
from bot.vision.engine import Engine
from tests.backends.own_service import OwnService
from tests.backends.providers import (
    LIMITS,
    MIDDLE,
    PLAYED,
    PlayedEmotionApi,
    near,
    opened,
)
from tests.photos.samples import collins, encoded, plain

HEAD = FaceRectangle(178, 66, 92, 110)
"""Of the portrait, as the shipped models find it."""


@pytest.fixture
def router():
    with respx.mock(assert_all_called=False) as router:
        yield router


class Inside:
    """The models that ship inside; they see what there is."""

    requests = ()

    def __init__(self, _router):
        self.backend = EmbeddedBackend(Engine.open(LIMITS))

    def shows(self, *_faces):
        """Nothing needs to be played."""

    async def aclose(self):
        await self.backend.aclose()


class Remote:
    """One provider."""

    def __init__(self, router, played):
        self.played = played(router)
        self.backend = self.open()

    def open(self):
        return opened(self.played.provider)

    @property
    def requests(self):
        return self.played.requests

    def shows(self, *faces):
        self.played.faces = faces

    async def aclose(self):
        await self.backend.aclose()


class Several(Remote):
    """A provider behind its breaker, alone in a list."""

    def open(self):
        remote = opened(self.played.provider)
        return FallbackBackend([GuardedBackend(remote, Breaker(remote.provider))])


HOUSES = [
    pytest.param(Inside, id="embedded", marks=pytest.mark.model),
    pytest.param(
        lambda _: OwnService(EmbeddedBackend(Engine.open(LIMITS))),
        id="own service",
        marks=pytest.mark.model,
    ),
    *(
        pytest.param(lambda router, played=played: Remote(router, played), id=played.provider)
        for played in PLAYED
    ),
    pytest.param(lambda router: Several(router, PlayedEmotionApi), id="fallback"),
]


@pytest.fixture(params=HOUSES)
async def house(request, router):
    house = request.param(router)
    yield house
    await house.aclose()


@pytest.fixture(params=[*PLAYED], ids=lambda played: played.provider)
async def remote(request, router):
    remote = Remote(router, request.param)
    yield remote
    await remote.backend.aclose()


def portrait(**options):
    return Photo(encoded(collins(), **options))


async def test_a_face_is_found_in_pixels_of_the_photo_and_read(house):
    box = HEAD.left / 512, HEAD.top / 512, HEAD.width / 512, HEAD.height / 512
    house.shows((box, Emotion.HAPPINESS))

    analysis = await house.backend.analyze(portrait())

    assert (analysis.width, analysis.height) == (512, 512)
    (face,) = analysis.faces
    assert near(face.rectangle, HEAD, px=8)
    assert face.scores.dominant is Emotion.HAPPINESS


async def test_no_face_is_an_answer(house):
    analysis = await house.backend.analyze(Photo(encoded(plain())))

    assert (analysis.width, analysis.height, analysis.faces) == (320, 240, ())


async def test_a_frame_of_a_video_is_read_like_a_photo(house):
    picture = collins()
    house.shows(((0.3, 0.1, 0.3, 0.3), Emotion.HAPPINESS))

    analysis = await house.backend.analyze(
        Frame(picture.tobytes(), picture.width, picture.height, time_s=1.5)
    )

    assert (analysis.width, analysis.height) == (512, 512)
    assert len(analysis.faces) == 1


async def test_a_turned_photo_is_told_of_upright(house):
    exif = collins().getexif()
    exif[0x0112] = 6
    sideways = collins().resize((512, 300))

    analysis = await house.backend.analyze(Photo(encoded(sideways, exif=exif)))

    assert (analysis.width, analysis.height) == (300, 512)


async def test_given_boxes_come_back_unchanged_and_largest_first(house):
    # A face that fills the middle half of a crop, and so each given box.
    house.shows(((0.25, 0.25, 0.5, 0.5), Emotion.SADNESS))
    boxes = [FaceRectangle(300, 60, 60, 70), HEAD]

    analysis = await house.backend.analyze(portrait(), rectangles=boxes)

    assert [face.rectangle for face in analysis.faces] == [HEAD, boxes[0]]


async def test_a_box_over_the_edge_is_a_box(house):
    house.shows(((0.25, 0.25, 0.5, 0.5), Emotion.SADNESS))
    box = FaceRectangle(-40, -30, 200, 180)

    (face,) = (await house.backend.analyze(portrait(), rectangles=[box])).faces

    assert face.rectangle == box


async def test_no_boxes_are_no_faces_and_nobody_is_asked(house):
    house.shows(((0.3, 0.1, 0.3, 0.3), Emotion.HAPPINESS))

    analysis = await house.backend.analyze(portrait(), rectangles=[])

    assert (analysis.width, analysis.height, analysis.faces) == (512, 512, ())
    assert not house.requests


@pytest.mark.parametrize(
    "boxes", [[FaceRectangle(600, 0, 10, 10)], [HEAD] * 65], ids=["outside", "too many"]
)
async def test_boxes_that_cannot_be_are_refused_and_nobody_is_asked(house, boxes):
    with pytest.raises(FaceRectangleError):
        await house.backend.analyze(portrait(), rectangles=boxes)

    assert not house.requests


@pytest.mark.parametrize(
    "data", [b"", b"no photo", encoded(plain())[:2000]], ids=["empty", "text", "torn"]
)
async def test_what_is_no_photo_is_refused_and_stays_here(house, data):
    with pytest.raises(UnreadablePhotoError):
        await house.backend.analyze(Photo(data))

    assert not house.requests


@pytest.mark.parametrize(
    "data", [bytes(LIMITS.size_bytes + 1), encoded(plain((4001, 3001)))], ids=["bytes", "pixels"]
)
async def test_what_is_too_large_is_refused_and_stays_here(house, data):
    with pytest.raises(PhotoTooLargeError):
        await house.backend.analyze(Photo(data))

    assert not house.requests


@pytest.mark.parametrize(
    ("trouble", "kind"),
    [
        ("busy", BackendBusyError),
        ("refused", BackendRefusedError),
        ("quota", BackendRefusedError),
        ("unavailable", BackendUnavailableError),
        ("picture", BackendAnswerError),
    ],
)
async def test_trouble_has_a_kind_and_keeps_secrets(remote, trouble, kind):
    remote.played.answers = [remote.played.errors[trouble]() for _ in range(9)]

    with pytest.raises(kind) as caught:
        await remote.backend.analyze(portrait())

    assert remote.played.provider in str(caught.value)
    assert "secret" not in str(caught.value)
    if kind is BackendBusyError:
        assert caught.value.retry_after_s == 26
    if kind is BackendRefusedError:
        assert "BOT_" in caught.value.mend or "IAM" in caught.value.mend


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "no JSON",
        "null",
        "{}",
        "[null]",
        '{"faces": 3}',
        '{"FaceDetails": [{"BoundingBox": {"Left": 1e999}}]}',
        '[{"faceRectangle": {"left": 1e999, "top": 0, "width": 1, "height": 1}, "scores": {}}]',
        "[" * 100_000,
    ],
    ids=lambda answer: answer[:30],
)
async def test_an_answer_that_is_none_is_told_as_such(remote, answer):
    remote.played.answers = [httpx.Response(200, text=answer)]

    with pytest.raises(BackendAnswerError):
        await remote.backend.analyze(portrait())


@pytest.mark.parametrize(
    "error",
    [
        httpx.ConnectError("secretsecret"),
        httpx.ReadTimeout("secretsecret"),
        httpx.RemoteProtocolError("secretsecret"),
    ],
    ids=lambda error: type(error).__name__,
)
async def test_a_provider_that_is_not_reached_is_unavailable(remote, error):
    remote.played.answers = [error] * 3

    with pytest.raises(BackendUnavailableError) as caught:
        await remote.backend.analyze(portrait())

    assert "secret" not in str(caught.value)


async def test_an_endless_answer_is_not_read_to_its_end(remote):
    remote.played.answers = [httpx.Response(200, content=b"x" * 3_000_000)]

    with pytest.raises(BackendAnswerError, match="over 2,000,000 bytes"):
        await remote.backend.analyze(portrait())


async def test_an_answer_that_leads_elsewhere_is_not_followed(remote):
    remote.played.answers = [httpx.Response(302, headers={"Location": "https://evil.example"})]

    with pytest.raises(BackendRefusedError):
        await remote.backend.analyze(portrait())

    assert len(remote.requests) == 1


async def test_where_a_crop_shows_no_face_the_box_is_refused(router):
    for played in PLAYED[1:]:
        remote = Remote(router, played)
        with pytest.raises(FaceRectangleError, match="finds no face in face rectangle 1"):
            await remote.backend.analyze(portrait(), rectangles=[MIDDLE])
        await remote.backend.aclose()
