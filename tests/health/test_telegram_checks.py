import pytest

from bot.health.check import Verdict
from bot.health.telegram_checks import (
    judge_clock,
    judge_guest_mode,
    judge_inline_mode,
    judge_own_webhook,
    judge_privacy_mode,
    judge_sticker_set,
    judge_webhook,
)


def test_without_a_webhook_updates_can_be_polled_for():
    assert judge_webhook(None).is_ok


def test_a_webhook_is_told_with_its_host_and_how_to_end_it():
    check = judge_webhook("bots.example.org")

    assert check.verdict is Verdict.DEGRADED
    assert "bots.example.org" in check.words
    assert "deleteWebhook" in check.mend


def test_the_bots_own_webhook_is_well():
    check = judge_own_webhook("bot.example.org", is_here=True, trouble=None)

    assert check.is_ok
    assert "bot.example.org" in check.words


@pytest.mark.parametrize(
    ("host", "is_here", "trouble", "words", "mend"),
    [
        (None, False, None, "none, though BOT_WEBHOOK_URL is set", "start the bot"),
        ("other.example", False, None, "another address at other.example", "start the bot"),
        ("bot.example.org", True, "SSL error {expired}", "SSL error {expired}", "certificate"),
    ],
)
def test_any_other_webhook_is_told_with_how_to_mend_it(host, is_here, trouble, words, mend):
    check = judge_own_webhook(host, is_here=is_here, trouble=trouble)

    assert check.verdict is Verdict.DEGRADED
    assert words in check.words
    assert mend in check.mend


def test_privacy_mode_is_told_with_what_it_means():
    check = judge_privacy_mode(sees_groups=False)

    assert judge_privacy_mode(sees_groups=True).is_ok
    assert check.verdict is Verdict.DEGRADED
    assert "/mood" in check.words
    assert "/setprivacy" in check.mend


@pytest.mark.parametrize("judge", [judge_inline_mode, judge_guest_mode])
def test_a_mode_that_is_off_is_told_with_how_to_switch_it_on(judge):
    assert judge(is_on=True).is_ok
    assert judge(is_on=False).verdict is Verdict.DEGRADED
    assert "@BotFather" in judge(is_on=False).mend


def test_a_sticker_set_that_is_not_there_is_a_mistake():
    assert judge_sticker_set("moods", 1).words == "moods, 1 sticker"
    assert judge_sticker_set("moods", 36).words == "moods, 36 stickers"
    assert judge_sticker_set("moods", None).verdict is Verdict.DOWN


@pytest.mark.parametrize(
    ("ahead_s", "verdict", "words"),
    [
        (1.2, Verdict.OK, "agrees"),
        (-10.0, Verdict.OK, "agrees"),
        (90.0, Verdict.DEGRADED, "90 s ahead of"),
        (-3600.0, Verdict.DEGRADED, "3600 s behind"),
        (None, Verdict.SKIPPED, "does not tell the time"),
    ],
)
def test_a_clock_may_be_off_by_some_seconds(ahead_s, verdict, words):
    check = judge_clock(ahead_s)

    assert check.verdict is verdict
    assert words in check.words
