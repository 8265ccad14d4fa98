"""From facts to verdicts about the running bot; pure, so every case is a line in a test."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from bot.health.asking import Answer, Outcome
from bot.health.check import Check, Verdict
from bot.jobs.port import JobStats

LONG_WAIT_S: Final = 60.0
"""A photo that waits for longer is more than a busy moment."""

LONG_WAIT_OF_CLIPS_S: Final = 900.0
"""The same of a clip: some may be before it, and each takes a while."""


class Part(StrEnum):
    """The parts that the page tells about, by the names it gives them."""

    POLLING = "polling"
    RECEIVING = "receiving"
    WEBHOOK = "webhook"
    STORE = "store"
    BACKEND = "backend"
    PROVIDERS = "providers"
    RULES = "rules"
    PHOTOS = "photos"
    CLIPS = "clips"


def judge_polling(
    *, is_listening: bool, silent_s: float, deaf_after_s: float, has_room: bool
) -> Check:
    """Judge whether updates come in.

    Args:
        is_listening: whether polling has begun, and the bot is not about to stop.
        silent_s: seconds since Telegram last answered a poll.
        deaf_after_s: seconds of silence after which the bot counts as deaf.
        has_room: whether more updates are wanted at all.
    """
    if silent_s > deaf_after_s:
        verdict, words = Verdict.DOWN, f"no poll was answered for {silent_s:.0f} s"
    elif not is_listening:
        verdict, words = Verdict.DEGRADED, "not polling: the bot starts, or is about to stop"
    elif not has_room:
        verdict, words = Verdict.OK, "pauses until there is room for more updates"
    else:
        verdict, words = Verdict.OK, f"the last poll was answered {silent_s:.0f} s ago"
    return Check(Part.POLLING, verdict, words)


def judge_receiving(
    *,
    is_open: bool,
    is_broken: bool,
    is_ending: bool,
    age_s: float,
    late_after_s: float,
    taken_s: float | None,
) -> Check:
    """Judge whether updates that Telegram delivers are taken; that none come is no fault.

    Only by what this machine knows: a load balancer asks this, and one that turns Telegram away
    because deliveries failed would never let one succeed again. See `judge_deliveries`.

    Args:
        is_open: whether updates are taken.
        is_broken: whether the port is no longer served.
        is_ending: whether the bot is about to stop.
        age_s: seconds since the start.
        late_after_s: seconds after which a start counts as failed.
        taken_s: seconds since an update was last taken; None while there was none.
    """
    if is_broken:
        verdict, words = Verdict.DOWN, "the webhook's port is no longer served"
    elif is_ending:
        verdict, words = Verdict.DEGRADED, "takes no more: the bot is about to stop"
    elif is_open:
        last = "none has come yet" if taken_s is None else f"the last came {taken_s:.0f} s ago"
        verdict, words = Verdict.OK, f"takes updates; {last}"
    elif age_s > late_after_s:
        verdict, words = Verdict.DOWN, f"Telegram was not reached for {age_s:.0f} s"
    else:
        verdict, words = Verdict.DEGRADED, "takes none yet: the bot starts"
    return Check(Part.RECEIVING, verdict, words)


def judge_deliveries(trouble: str) -> Check:
    """Judge the webhook by what Telegram says of it; empty where that is nothing bad."""
    if trouble:
        return Check(Part.WEBHOOK, Verdict.DEGRADED, trouble)
    return Check(Part.WEBHOOK, Verdict.OK, "set, and Telegram has nothing to complain of")


def judge_store(answer: Answer) -> Check:
    """Judge whether the database answers."""
    return _judge_answer(Part.STORE, answer)


def judge_backend(answer: Answer) -> Check:
    """Judge whether photos are read; having much to do is no failure."""
    return _judge_answer(Part.BACKEND, answer)


def judge_rules(problems: Sequence[object], *, are_own: bool) -> Check:
    """Judge whether the rules in use are those that the operator wrote last.

    Args:
        problems: what keeps newer rules from being taken, each a line when printed.
        are_own: whether there are rules of the operator's.
    """
    if not problems:
        words = "your own rules are in use" if are_own else "the built-in rules are in use"
        return Check(Part.RULES, Verdict.OK, words)
    count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
    return Check(
        Part.RULES,
        Verdict.DEGRADED,
        f"{count} in your rules; those from before stay in use",
        problems=tuple(str(problem) for problem in problems),
    )


def judge_photos(answer: Answer, stats: JobStats | None) -> Check:
    """Judge whether photos are answered: none waits for long, and none was given up.

    Args:
        answer: how asking for the numbers went.
        stats: the numbers; None where there are none.
    """
    return _judge_jobs(Part.PHOTOS, answer, stats, LONG_WAIT_S)


def judge_clips(answer: Answer, stats: JobStats | None) -> Check:
    """Judge whether clips are answered. See `judge_photos`."""
    return _judge_jobs(Part.CLIPS, answer, stats, LONG_WAIT_OF_CLIPS_S)


def _judge_jobs(part: Part, answer: Answer, stats: JobStats | None, long_s: float) -> Check:
    if stats is None:
        return _judge_answer(part, answer)
    words = f"{stats.waiting} waiting, {stats.running} in hand"
    if stats.dead:
        words += f", {stats.dead} given up lately"
    if stats.oldest_age_s > long_s:
        return Check(
            part,
            Verdict.DEGRADED,
            f"{words}: the oldest one waits for {stats.oldest_age_s:.0f} s",
        )
    return Check(part, Verdict.DEGRADED if stats.dead else Verdict.OK, words)


def _judge_answer(part: Part, answer: Answer) -> Check:
    match answer.outcome:
        case Outcome.ANSWERED:
            return Check(part, Verdict.OK, f"answers in {answer.took_s * 1000:.0f} ms")
        case Outcome.BUSY:
            return Check(part, Verdict.DEGRADED, answer.words)
        case Outcome.FAILED:
            return Check(part, Verdict.DOWN, answer.words)
        case Outcome.LATE:
            return Check(part, Verdict.DOWN, f"no answer within {answer.took_s:g} s")
