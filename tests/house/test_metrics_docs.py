"""What docs/operations.md says about metrics and logs is so."""

import json
import re
from pathlib import Path

import pytest

from bot.chat.refusals import Refusal
from bot.core.providers import Provider, RequestOutcome
from bot.health.job_counts import JobCounts
from bot.health.metrics import JobGauges, Metrics
from bot.jobs.port import JobStats
from bot.telemetry.gauges import show_polling, show_process
from bot.telemetry.labels import ChatKind, PhotoOutcome, Stage, UpdateKind
from bot.telemetry.meters import Meters
from bot.telemetry.providers import show_providers

ROOT = Path(__file__).parent.parent.parent
GUIDE = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")


def section(heading):
    return GUIDE.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


def documented():
    """Name and type of each metric in the table."""
    rows = re.findall(r"^\| `(\w+)` \| (\w+) \|", section("Metrics"), re.MULTILINE)
    assert len(dict(rows)) == len(rows)
    return dict(rows)


@pytest.fixture
async def exported():
    """Name and type of each metric of a bot that does everything it can."""

    async def stats():
        return {"photo": JobStats(waiting=0, running=0, dead=0, oldest_age_s=0)}

    meters = Meters()
    show_process(meters.registry, version="1")
    show_polling(meters.registry, age_s=lambda: 0, silent_s=lambda: 0)
    show_providers(meters.registry, list)
    metrics = Metrics(meters.registry, JobGauges(JobCounts(stats, patience_s=5, fresh_s=1)))
    text = (await metrics.text()).decode()
    return dict(re.findall(r"^# TYPE (\w+) (\w+)$", text, re.MULTILINE))


async def test_every_metric_is_documented_with_its_type(exported):
    ours = {name: kind for name, kind in exported.items() if name.startswith("bot_")}

    assert documented() == ours


async def test_every_other_metric_is_of_the_process(exported):
    others = {name for name in exported if not name.startswith("bot_")}

    assert all(name.startswith("process_") for name in others)
    assert "`process_*`" in section("Metrics")


@pytest.mark.parametrize(
    "words", [UpdateKind, PhotoOutcome, ChatKind, Stage, Refusal, Provider, RequestOutcome]
)
def test_every_value_of_a_label_is_named(words):
    named = set(re.findall(r"`([a-z-]+)`", section("Metrics")))

    assert {each.value for each in words} - named == set()


def test_the_example_lines_are_those_that_are_written():
    for_people, for_programs = re.findall(r"```\w+\n(.*?)\n```", section("Logs"), re.DOTALL)

    line = json.loads(for_programs)
    facts = re.findall(r"(\w+)=(\S+)", for_people)
    assert [name for name, _ in facts] == list(line)[4:]
    assert dict(facts) == {name: str(value) for name, value in list(line.items())[4:]}
    assert f" {line['logger']}: {line['event']} " in for_people
