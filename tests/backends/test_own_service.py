"""What the project's own client makes of what the project's own service refuses."""

import pytest

from bot.core.api_keys import TERMS, Plan
from bot.core.emotions import Emotion
from bot.core.errors import (
    BackendBusyError,
    BackendFailedError,
    BackendRefusedError,
    BackendUnavailableError,
)
from bot.core.faces import Analysis
from bot.core.pictures import Photo
from bot.service.gate import Gate
from tests.backends.own_service import OwnService
from tests.builders import analysis, face
from tests.fakes import FakeBackend
from tests.photos.samples import encoded, plain
from tests.service.conftest import book_of

PHOTO = Photo(encoded(plain((640, 480))))


def answering(answer, **how):
    return OwnService(FakeBackend(answer), **how)


def guarded(plan):
    return Gate(book_of(plan), may_be_open=False)


async def test_every_score_and_box_comes_through():
    faces = [face(Emotion.FEAR, size=90, left=300), face(Emotion.CONTEMPT, size=40)]
    told = Analysis.of(640, 480, faces)

    found = await answering(told).backend.analyze(PHOTO)

    assert [each.rectangle for each in found.faces] == [each.rectangle for each in told.faces]
    for one, other in zip(found.faces, told.faces, strict=True):
        assert [one.scores[emotion] for emotion in Emotion] == pytest.approx(
            [other.scores[emotion] for emotion in Emotion]
        )


async def test_a_key_that_is_not_known_is_refused_with_a_mend():
    service = answering(analysis(Emotion.FEAR), key="another")

    with pytest.raises(BackendRefusedError, match="401 Unspecified") as caught:
        await service.backend.analyze(PHOTO)

    assert "BOT_EMOTION_KEY" in caught.value.mend
    assert len(service.requests) == 1


async def test_a_quota_that_is_used_up_is_refused():
    book = book_of(Plan.FREE)
    book.take_totals(book.month, {"free-0": 30_000})
    service = answering(analysis(Emotion.FEAR), gate=Gate(book, may_be_open=False))

    with pytest.raises(BackendRefusedError, match="403 QuotaLimitExceeded"):
        await service.backend.analyze(PHOTO)


async def test_who_is_too_fast_is_told_how_long_to_wait():
    service = answering(analysis(Emotion.FEAR), gate=guarded(Plan.FREE))
    for _ in range(TERMS[Plan.FREE].calls):
        await service.backend.analyze(PHOTO)

    with pytest.raises(BackendBusyError, match="429 RateLimitExceeded") as caught:
        await service.backend.analyze(PHOTO)

    assert 4 < caught.value.retry_after_s <= 60
    # As long as that is not waited for here.
    assert len(service.requests) == TERMS[Plan.FREE].calls + 1


@pytest.mark.parametrize(
    ("error", "kind", "tries"),
    [
        # It says how long it needs, which is longer than anybody waits for a photo.
        (BackendUnavailableError("models"), BackendBusyError, 1),
        (BackendBusyError("full", retry_after_s=1.0), BackendBusyError, 3),
        (BackendBusyError("full", retry_after_s=60.0), BackendBusyError, 1),
        (BackendFailedError("a bug"), BackendUnavailableError, 3),
        (RuntimeError("a bug"), BackendUnavailableError, 3),
    ],
)
async def test_trouble_behind_the_service_has_a_kind(error, kind, tries):
    service = answering(error)

    with pytest.raises(kind):
        await service.backend.analyze(PHOTO)

    assert len(service.requests) == tries
