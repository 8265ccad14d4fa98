import pytest

from bot.core.errors import (
    BackendAnswerError,
    BackendBusyError,
    BackendRefusedError,
    BackendUnavailableError,
    SettingsError,
)
from bot.core.providers import Provider, ProviderState
from bot.health.asking import Answer, Outcome
from bot.health.check import Verdict
from bot.health.provider_checks import judge_provider, judge_providers, judge_reading, not_asked

WELL = ProviderState(Provider.EMOTION_API, {}, paused_s=0, trouble="")
PAUSED = ProviderState(
    Provider.REKOGNITION, {}, paused_s=21.4, trouble="aws-rekognition answers AccessDenied"
)


def test_providers_that_are_asked_are_well():
    check = judge_providers([WELL])

    assert (check.verdict, check.words) == (Verdict.OK, "asked: emotion-api")


def test_a_provider_that_is_left_alone_is_named_with_its_trouble():
    check = judge_providers([WELL, PAUSED])

    assert (check.verdict, check.words) == (
        Verdict.DEGRADED,
        "not asked for now: aws-rekognition",
    )
    assert check.problems == ("aws-rekognition answers AccessDenied; asked again in 21 s",)


def test_photos_are_read_as_long_as_one_provider_is_asked():
    check = judge_reading([PAUSED, WELL], None)

    assert (check.verdict, check.words) == (Verdict.OK, "photos are read by emotion-api")


def test_without_a_provider_the_models_inside_are_judged():
    works = judge_reading([PAUSED], Answer(Outcome.ANSWERED, 0.03))
    fails = judge_reading([PAUSED], Answer(Outcome.FAILED, 0.03, "the engine failed"))

    assert (works.name, works.verdict, fails.verdict) == ("backend", Verdict.OK, Verdict.DOWN)


def test_without_anybody_photos_wait():
    assert judge_reading([PAUSED], None).verdict is Verdict.DOWN


@pytest.mark.parametrize(
    ("error", "verdict", "mend"),
    [
        (None, Verdict.OK, ""),
        (SettingsError("BOT_EMOTION_URL is missing"), Verdict.DOWN, ".env"),
        (BackendRefusedError("key", mend="correct BOT_X"), Verdict.DOWN, "correct BOT_X"),
        (BackendBusyError("too fast"), Verdict.DEGRADED, "higher limit"),
        (BackendAnswerError("nonsense"), Verdict.DOWN, "address"),
        (BackendUnavailableError("down"), Verdict.DOWN, "network"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_the_doctor_has_a_mend_for_each_trouble(error, verdict, mend):
    check = judge_provider(Provider.EMOTION_API, error, 0.2)

    assert (check.name, check.verdict) == ("emotion-api", verdict)
    assert mend in check.mend


def test_offline_nobody_is_asked():
    assert not_asked(Provider.EMOTION_API).verdict is Verdict.SKIPPED
