from datetime import UTC, datetime, timedelta

import pytest

from bot.health.board import Board
from bot.health.check import Check, Verdict

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


class Town:
    """Parts whose verdicts can be changed, and a clock."""

    def __init__(self, **verdicts):
        self.verdicts = verdicts
        self.now = NOON
        self.board = Board([self._look(name) for name in verdicts], now=lambda: self.now)

    def _look(self, name):
        async def look():
            return Check(name, self.verdicts[name], f"at {self.now:%H:%M}")

        return look


@pytest.mark.parametrize(
    ("verdicts", "status", "is_alive"),
    [
        ((Verdict.OK, Verdict.OK), Verdict.OK, True),
        ((Verdict.OK, Verdict.DEGRADED), Verdict.DEGRADED, True),
        ((Verdict.DOWN, Verdict.DEGRADED), Verdict.DOWN, False),
    ],
)
async def test_the_worst_part_speaks_for_all(verdicts, status, is_alive):
    report = await Town(store=verdicts[0], rules=verdicts[1]).board.report()

    assert (report.status, report.is_alive) == (status, is_alive)


@pytest.mark.parametrize(
    ("part", "is_ready"),
    [
        ("polling", False),
        ("receiving", False),
        # A load balancer that heeded it would keep Telegram from ever mending it.
        ("webhook", True),
        ("store", False),
        ("backend", False),
        ("rules", True),
        ("photos", True),
    ],
)
async def test_ready_means_that_a_photo_would_be_answered(part, is_ready):
    parts = ("polling", "receiving", "webhook", "store", "backend", "rules", "photos")
    verdicts = dict.fromkeys(parts, Verdict.OK)

    report = await Town(**verdicts | {part: Verdict.DEGRADED}).board.report()

    assert report.is_ready is is_ready


async def test_since_is_kept_while_the_verdict_stays():
    town = Town(store=Verdict.OK)
    await town.board.report()

    town.now += timedelta(minutes=5)
    (finding,) = (await town.board.report()).findings

    assert finding.since == NOON
    assert finding.check.words == "at 12:05"


async def test_since_is_renewed_when_the_verdict_changes():
    town = Town(store=Verdict.OK)
    await town.board.report()

    town.now += timedelta(minutes=5)
    town.verdicts["store"] = Verdict.DOWN
    (finding,) = (await town.board.report()).findings

    assert finding.since == NOON + timedelta(minutes=5)
