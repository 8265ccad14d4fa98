import pytest

from bot.health.asking import Answer, Outcome
from bot.health.check import Verdict
from bot.health.judging import (
    judge_backend,
    judge_clips,
    judge_deliveries,
    judge_photos,
    judge_polling,
    judge_receiving,
    judge_rules,
    judge_store,
)
from bot.jobs.port import JobStats
from bot.replies.problems import Problem

PROBLEM = Problem("mine.toml", 3, 8, 'rule "sea"', "3 is no text", "write a word")


def polling(*, is_listening=True, silent_s=4.0, has_room=True):
    return judge_polling(
        is_listening=is_listening, silent_s=silent_s, deaf_after_s=75.0, has_room=has_room
    )


def test_polls_that_are_answered_are_well():
    check = polling()

    assert check.is_ok
    assert check.words == "the last poll was answered 4 s ago"


def test_three_silent_windows_mean_down():
    assert polling(silent_s=75.0).is_ok
    assert polling(silent_s=75.1).verdict is Verdict.DOWN


def test_a_bot_that_only_starts_is_not_down():
    assert polling(is_listening=False).verdict is Verdict.DEGRADED


def test_a_start_that_takes_too_long_is_down():
    assert polling(is_listening=False, silent_s=80).verdict is Verdict.DOWN


def test_a_bot_that_has_enough_to_do_is_well():
    check = polling(has_room=False)

    assert check.is_ok
    assert "room" in check.words


def receiving(**facts):
    usual = {
        "is_open": True,
        "is_broken": False,
        "is_ending": False,
        "age_s": 7000.0,
        "late_after_s": 75.0,
        "taken_s": 4.0,
    }
    return judge_receiving(**usual | facts)


def test_that_nobody_writes_is_no_fault_of_a_webhook():
    assert receiving().words == "takes updates; the last came 4 s ago"
    assert receiving(taken_s=100_000.0).is_ok
    assert receiving(taken_s=None).is_ok


def test_a_webhook_whose_port_is_not_served_is_down():
    assert receiving(is_open=False, is_broken=True).verdict is Verdict.DOWN


def test_a_webhook_that_starts_or_stops_is_not_down_unless_the_start_takes_too_long():
    assert receiving(is_open=False, age_s=75.0).verdict is Verdict.DEGRADED
    assert receiving(is_open=False, age_s=75.1).verdict is Verdict.DOWN
    assert receiving(is_open=False, is_ending=True).verdict is Verdict.DEGRADED


def test_failed_deliveries_are_told_in_telegrams_words_and_are_not_down():
    check = judge_deliveries("SSL error; 3 updates wait there")

    assert (check.verdict, check.words) == (Verdict.DEGRADED, "SSL error; 3 updates wait there")
    assert judge_deliveries("").is_ok


@pytest.mark.parametrize("judge", [judge_store, judge_backend])
@pytest.mark.parametrize(
    ("answer", "verdict", "words"),
    [
        (Answer(Outcome.ANSWERED, 0.0124), Verdict.OK, "answers in 12 ms"),
        (Answer(Outcome.BUSY, 0.1, "9 photos wait"), Verdict.DEGRADED, "9 photos wait"),
        (Answer(Outcome.FAILED, 0.1, "is locked"), Verdict.DOWN, "is locked"),
        (Answer(Outcome.LATE, 3.0), Verdict.DOWN, "no answer within 3 s"),
    ],
)
def test_an_answer_is_told_in_words(judge, answer, verdict, words):
    check = judge(answer)

    assert (check.verdict, check.words) == (verdict, words)


def test_rules_without_problems_are_well():
    assert judge_rules((), are_own=True).words == "your own rules are in use"
    assert judge_rules((), are_own=False).words == "the built-in rules are in use"


def test_broken_rules_are_told_with_their_place_and_are_not_down():
    check = judge_rules((PROBLEM,), are_own=True)

    assert check.verdict is Verdict.DEGRADED
    assert check.words.startswith("1 problem in your rules")
    assert check.problems == ('mine.toml:3:8: rule "sea": 3 is no text; write a word',)


def photos(*, waiting=0, running=0, dead=0, oldest_age_s=0.0):
    stats = JobStats(waiting, running, dead, oldest_age_s)
    return judge_photos(Answer(Outcome.ANSWERED, 0.001), stats)


def test_photos_that_wait_for_a_moment_are_well():
    check = photos(waiting=203, running=4, oldest_age_s=60.0)

    assert check.is_ok
    assert check.words == "203 waiting, 4 in hand"


def test_photos_that_wait_for_long_or_were_given_up_need_a_look():
    late, given_up = photos(waiting=1, oldest_age_s=61.0), photos(dead=2)

    assert late.verdict is given_up.verdict is Verdict.DEGRADED
    assert late.words == "1 waiting, 0 in hand: the oldest one waits for 61 s"
    assert given_up.words == "0 waiting, 0 in hand, 2 given up lately"


def test_a_clip_may_wait_longer_than_a_photo_but_not_for_ever():
    answer = Answer(Outcome.ANSWERED, 0.001)

    patient = judge_clips(answer, JobStats(3, 1, 0, 600.0))
    late = judge_clips(answer, JobStats(3, 1, 0, 901.0))

    assert (patient.name, patient.is_ok) == ("clips", True)
    assert late.verdict is Verdict.DEGRADED


def test_without_an_answer_nobody_knows_about_photos():
    assert judge_photos(Answer(Outcome.LATE, 3.0), None).verdict is Verdict.DOWN
