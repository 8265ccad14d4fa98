import asyncio
import logging
from enum import StrEnum

import pytest

from bot.core.emotions import Emotion
from bot.core.errors import BackendUnavailableError
from bot.core.pictures import Photo
from bot.telemetry.labels import PhotoOutcome, Stage, UpdateKind
from bot.telemetry.metered_backend import MeteredBackend
from bot.telemetry.meters import Meters
from tests.builders import analysis
from tests.fakes import FakeBackend, FakeClock


class Kind(StrEnum):
    """Some set of the chat door's."""

    HINT = "hint"


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def meters(clock):
    return Meters(clock=clock)


def value(meters, name, **labels):
    return meters.registry.get_sample_value(name, labels)


def test_updates_are_there_before_the_first_one_comes(meters):
    meters.count_update(UpdateKind.PRESS)

    assert value(meters, "bot_updates_total", kind="press") == 1
    assert value(meters, "bot_updates_total", kind="photo") == 0


@pytest.mark.parametrize(
    ("words", "outcome"),
    [
        ("answered", "answered"),
        ("apology:UnreadablePhotoError", "apology"),
        ("undelivered:chat-gone", "undelivered"),
        (PhotoOutcome.TURNED_AWAY, "turned-away"),
        ("1234567890:a-token", "other"),
        ("something new", "other"),
    ],
)
def test_an_outcome_is_one_of_a_few_whatever_the_log_says(meters, words, outcome):
    meters.count_photo(words, "private")

    assert value(meters, "bot_photos_total", outcome=outcome, chat="private") == 1


@pytest.mark.parametrize(
    ("words", "kind"), [("supergroup", "supergroup"), ("guest", "guest"), ("-4001", "other")]
)
def test_a_chat_is_told_by_its_kind_only(meters, words, kind):
    meters.count_photo("quiet", words)

    assert value(meters, "bot_photos_total", outcome="quiet", chat=kind) == 1


def test_a_photo_whose_turn_never_came_took_no_time(meters):
    meters.count_photo("turned-away", "private")
    meters.count_photo("answered", "private", took_s=2.0)

    assert value(meters, "bot_photo_seconds_count") == 1
    assert value(meters, "bot_photo_seconds_sum") == 2


def test_a_stage_is_timed_and_told(meters, clock, caplog):
    caplog.set_level(logging.DEBUG, "bot")

    with meters.stage(Stage.DOWNLOAD):
        clock.now += 0.25

    assert value(meters, "bot_stage_seconds_sum", stage="download") == 0.25
    (record,) = caplog.records
    assert (record.getMessage(), record.ms) == ("download", 250)
    assert not hasattr(record, "error")


@pytest.mark.parametrize("error", [ValueError("a secret"), asyncio.CancelledError()])
def test_a_stage_that_fails_is_timed_too_and_its_error_named_without_words(
    meters, clock, caplog, error
):
    caplog.set_level(logging.DEBUG, "bot")

    def fail():
        with meters.stage(Stage.READ):
            clock.now += 1
            raise error

    with pytest.raises(type(error)):
        fail()

    assert value(meters, "bot_stage_seconds_count", stage="read") == 1
    (record,) = caplog.records
    assert record.error == type(error).__name__
    assert "secret" not in caplog.text


def test_calls_are_counted_by_kind(meters):
    meters.count_refusal(Kind.HINT)
    meters.count_dropped(Kind.HINT)
    meters.note_wait(Kind.HINT, 3.0)
    meters.count_flood()

    assert value(meters, "bot_telegram_errors_total", kind="hint") == 1
    assert value(meters, "bot_limiter_dropped_total", kind="hint") == 1
    assert value(meters, "bot_limiter_wait_seconds_sum", kind="hint") == 3
    assert value(meters, "bot_telegram_floods_total") == 1


def test_two_of_them_count_apart():
    one, other = Meters(), Meters()

    one.count_flood()

    assert value(one, "bot_telegram_floods_total") == 1
    assert value(other, "bot_telegram_floods_total") == 0


async def test_a_metered_backend_counts_the_faces_it_finds(meters):
    backend = MeteredBackend(FakeBackend(analysis(Emotion.FEAR, Emotion.ANGER)), meters)

    found = await backend.analyze(Photo(b"x"))

    assert len(found.faces) == 2
    assert value(meters, "bot_faces_total") == 2
    assert value(meters, "bot_photo_faces_bucket", le="1.0") == 0
    assert value(meters, "bot_photo_faces_bucket", le="2.0") == 1
    assert value(meters, "bot_stage_seconds_count", stage="read") == 1


async def test_a_photo_that_cannot_be_read_has_no_count_of_faces(meters):
    backend = MeteredBackend(FakeBackend(BackendUnavailableError("down")), meters)

    with pytest.raises(BackendUnavailableError):
        await backend.analyze(Photo(b"x"))

    assert value(meters, "bot_photo_faces_count") == 0
    assert value(meters, "bot_stage_seconds_count", stage="read") == 1
