"""What docs/emotion-api.md says is so."""

import ast
import re
from pathlib import Path

import pytest
from prometheus_client import generate_latest

from bot.cli.parser import build_parser
from bot.core.api_keys import TERMS
from bot.core.errors import BotError
from bot.environment import variable_names
from bot.service.errors import refusal_of
from bot.telemetry.gauges import show_process
from bot.telemetry.service_meters import ServiceMeters

ROOT = Path(__file__).parent.parent.parent
GUIDE = (ROOT / "docs" / "emotion-api.md").read_text("utf-8")
ERRORS = set(re.findall(r"^\| (\d{3}) \| `(\w+)` \|", GUIDE, re.MULTILINE))


def section(heading):
    return GUIDE.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


def test_every_metric_is_documented_with_its_type():
    meters = ServiceMeters()
    show_process(meters.registry, version="1")
    text = generate_latest(meters.registry).decode()

    exported = dict(re.findall(r"^# TYPE (bot_\w+) (\w+)$", text, re.MULTILINE))
    documented = re.findall(r"^\| `(\w+)` \| (\w+) \|", section("Monitoring"), re.MULTILINE)
    assert dict(documented) == exported


def test_every_plan_is_documented_with_its_terms():
    rows = re.findall(r"^\| `(\w+)` \| (.*) \| (.*) \| (\w+) \|$", section("Keys"), re.MULTILINE)

    assert [name for name, *_ in rows] == list(TERMS)
    for (_, rate, monthly, videos), terms in zip(rows, TERMS.values(), strict=True):
        window = {1: "second", 60: "minute"}[terms.window_s]
        assert rate == f"{terms.calls} in any {window}"
        assert monthly == ("no end" if terms.monthly_calls is None else f"{terms.monthly_calls:,}")
        assert videos == ("yes" if terms.has_videos else "no")


def test_every_setting_of_the_service_is_named():
    named = set(re.findall(r"BOT_\w+", GUIDE))

    wanted = {name for name in variable_names() if name.startswith("BOT_SERVICE_")}
    assert wanted - named == {"BOT_SERVICE_HOST"}
    assert named <= set(variable_names())


def every_error(kind=BotError):
    yield kind
    for each in kind.__subclasses__():
        yield from every_error(each)


def test_every_error_is_documented():
    for kind in set(every_error()):
        error = kind.__new__(kind)
        # What a busy backend's error has once it is made.
        error.retry_after_s = 0.0
        refusal = refusal_of(error)
        assert (str(refusal.status), refusal.code) in ERRORS, kind


def test_every_error_that_the_service_itself_raises_is_documented():
    raised = set()
    for file in (ROOT / "bot" / "service").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            is_error = (
                isinstance(node, ast.Call) and getattr(node.func, "id", "") == "ServiceError"
            )
            if is_error and all(isinstance(each, ast.Constant) for each in node.args[:2]):
                raised.add((str(node.args[0].value), node.args[1].value))

    assert raised
    assert raised <= ERRORS


@pytest.mark.parametrize(
    "command", sorted(set(re.findall(r"\.venv/bin/bot (.*?)(?:  |$)", GUIDE, re.MULTILINE)))
)
def test_every_command_can_be_given(command):
    words = command.partition("#")[0].split()

    assert build_parser().parse_args(words).command == words[0]
