"""Telegram's published limits, counted; over them a call is noted, or refused if asked for."""

import json
import math
from collections import Counter, deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from bot.sandbox.errors import too_many_requests
from bot.sandbox.world import Clock

OVERALL_PER_S: Final = 30
CHAT_BURST: Final = 5
GROUP_PER_MIN: Final = 20
GROUP_EDITS_PER_MIN: Final = 20
"""About 30 messages a second in all, one a second in a chat with short bursts, 20 a minute in a
group; the same in a chat for edits, which Telegram may even count as messages, and about 20 of
them a minute in a group. How short a burst is, nobody says: it is 5 here.

Source: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this; the edits
from https://github.com/tdlib/td/issues/3034 and from grammY's documentation,
https://grammy.dev/advanced/flood (MIT); facts only.
"""

JITTER_S: Final = 0.1
"""A bot counts when it sends and the sandbox when it receives."""

_KEPT_VIOLATIONS: Final = 1000
_MESSAGE: Final = "message"
_EDIT: Final = "edit"


@dataclass(frozen=True, slots=True)
class Violation:
    """One call over a limit.

    Attributes:
        rule: which one, in words.
        at: when, in Unix seconds.
        retry_after_s: after how long the call would have been within it.
    """

    rule: str
    method: str
    chat_id: int | None
    at: float
    retry_after_s: int


class _Window:
    """So many in any stretch of time."""

    def __init__(self, most: int, span_s: float, jitter_s: float) -> None:
        self._most = most
        self._span_s = span_s - jitter_s
        self._times: deque[float] = deque()

    def wait_s(self, now: float, count: int) -> float:
        while self._times and self._times[0] <= now - self._span_s:
            self._times.popleft()
        over = len(self._times) + count - self._most
        if over <= 0:
            return 0.0
        # More at once than ever fit: after the last of them there is room again.
        last = self._times[min(over, len(self._times)) - 1] if self._times else now
        return last + self._span_s - now

    def take(self, now: float, count: int) -> None:
        self._times.extend([now] * count)


class _Bucket:
    """One in a second, and some more after a quiet time; the next token's time is kept."""

    def __init__(self, burst: int, jitter_s: float) -> None:
        self._depth_s = burst - 1 + jitter_s
        self._empty_until = -math.inf

    def wait_s(self, now: float, _: int) -> float:
        return max(0.0, self._empty_until - now - self._depth_s)

    def take(self, now: float, _: int) -> None:
        # Never deeper in debt than one call, or one burst would count as many violations.
        self._empty_until = min(max(self._empty_until, now) + 1.0, now + self._depth_s + 1.0)


class Limits:
    """Counts the calls that make messages and edits; nothing else has a published limit.

    An album counts as its parts against the limits of all and of a group's minute, and as one call
    against its chat's second.

    Attributes:
        is_enforced: whether a call over a limit is answered with 429 instead of being noted only.
        counted: messages and edits so far.
        violations: the newest calls over a limit, oldest first.
        jitter_s: how unevenly calls may arrive, in seconds of the clock; one that runs faster
            than the world needs more. Counts from the next `reset`.
    """

    def __init__(
        self, clock: Clock, *, is_enforced: bool = False, jitter_s: float = JITTER_S
    ) -> None:
        self.jitter_s = jitter_s
        self._clock = clock
        self.is_enforced = is_enforced
        self.reset()

    def reset(self) -> None:
        """Forget everything that was counted."""
        self.counted: Counter[str] = Counter()
        self.violations: deque[Violation] = deque(maxlen=_KEPT_VIOLATIONS)
        self.violation_count = 0
        self._rules: dict[tuple[str, int | None], _Window | _Bucket] = {}

    def note(self, method: str, params: Mapping[str, Any]) -> None:
        """Count a call that is about to be done.

        Raises:
            ApiError: over a limit, and limits are enforced; 429. It was not counted.
        """
        kind = _kind_of(method)
        if kind is None:
            return
        now, chat_id, count = self._clock(), _chat_id(params), _messages_in(method, params)
        rules = self._rules_for(kind, chat_id)
        waits = {rule: limit.wait_s(now, count) for rule, limit in rules.items()}
        rule = max(waits, key=lambda each: waits[each], default="")
        if rule and waits[rule] > 0:
            retry_after_s = max(1, math.ceil(waits[rule]))
            self.violations.append(Violation(rule, method, chat_id, now, retry_after_s))
            self.violation_count += 1
            if self.is_enforced:
                raise too_many_requests(retry_after_s)
        for limit in rules.values():
            limit.take(now, count)
        self.counted[kind] += count

    def _rules_for(self, kind: str, chat_id: int | None) -> dict[str, _Window | _Bucket]:
        rules: dict[str, _Window | _Bucket] = {}
        if kind == _MESSAGE:
            overall = f"{OVERALL_PER_S} messages per second"
            rules[overall] = self._window(overall, None, OVERALL_PER_S, 1.0)
        # A guest does not say where it is, and neither does this count it there.
        if chat_id is not None:
            second = f"1 {kind} per second in a chat, bursts of {CHAT_BURST}"
            bucket = _Bucket(CHAT_BURST, self.jitter_s)
            rules[second] = self._rules.setdefault((second, chat_id), bucket)
        if chat_id is not None and chat_id < 0:
            most = GROUP_PER_MIN if kind == _MESSAGE else GROUP_EDITS_PER_MIN
            minute = f"{most} {kind}s per minute in a group"
            rules[minute] = self._window(minute, chat_id, most, 60.0)
        return rules

    def _window(
        self, rule: str, chat_id: int | None, most: int, span_s: float
    ) -> _Window | _Bucket:
        return self._rules.setdefault((rule, chat_id), _Window(most, span_s, self.jitter_s))


def _kind_of(method: str) -> str | None:
    says = method.startswith("send") and method != "sendChatAction"
    if says or method == "answerGuestQuery":
        return _MESSAGE
    return _EDIT if method.startswith("editMessage") else None


def _chat_id(params: Mapping[str, Any]) -> int | None:
    try:
        return int(params.get("chat_id", ""))
    except (TypeError, ValueError):
        return None


def _messages_in(method: str, params: Mapping[str, Any]) -> int:
    if method != "sendMediaGroup":
        return 1
    media = params.get("media")
    try:
        parts = json.loads(media) if isinstance(media, str) else media
    except ValueError:
        return 1
    return max(1, len(parts)) if isinstance(parts, list) else 1
