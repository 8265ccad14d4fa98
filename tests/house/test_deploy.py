"""What Dockerfile, Compose file and systemd unit promise, as far as reading them can tell."""

import ast
import configparser
import fnmatch
import json
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

from bot.cli.main import MISUSED
from bot.cli.parser import build_parser
from bot.settings import Settings

ROOT = Path(__file__).parent.parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
GUIDE = (ROOT / "docs" / "deploy.md").read_text("utf-8")
COMPOSE = yaml.safe_load((ROOT / "compose.yaml").read_text("utf-8"))
UNIT = ROOT / "deploy" / "emotion-bot.service"

MOST_EXPOSURE = 20
"""The most that `systemd-analyze security` may find, in its tenths: 20 is 2.0 of 10."""

UNDERSTANDS_OFFLINE = 250
"""The systemd that brought `systemd-analyze security --offline`."""


def dockerfile():
    """The instructions in order, continued lines joined."""
    text = (ROOT / "Dockerfile").read_text("utf-8")
    code = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    joined = re.sub(r"\\\n\s*", "", code)
    return [tuple(line.split(maxsplit=1)) for line in joined.splitlines() if line]


def said(instruction, *, stage=-1):
    """The arguments of an instruction in a stage of the Dockerfile."""
    stages = []
    for name, rest in dockerfile():
        if name == "FROM":
            stages.append([])
        stages[-1].append((name, rest))
    return [rest for name, rest in stages[stage] if name == instruction]


def environment():
    pairs = [pair.split("=", 1) for line in said("ENV") for pair in line.split()]
    return dict(pairs)


def unit():
    parser = configparser.RawConfigParser(strict=False, allow_no_value=True)
    parser.optionxform = str
    parser.read(UNIT, encoding="utf-8")
    return parser


# The image


def test_the_image_is_of_a_python_that_the_tests_run_with():
    bases = {rest.split()[0] for name, rest in dockerfile() if name == "FROM"}

    (base,) = bases
    python = re.fullmatch(r"python:(3\.\d+)-slim", base).group(1)
    assert f"Programming Language :: Python :: {python}" in PROJECT["classifiers"]


def test_the_image_says_what_the_project_says():
    labels = dict(re.findall(r'org\.opencontainers\.image\.(\w+)="([^"]*)"', *said("LABEL")))

    assert labels == {
        "title": PROJECT["name"],
        "description": PROJECT["description"],
        "version": PROJECT["version"],
        "licenses": PROJECT["license"],
    }


def test_the_image_runs_the_bot_as_nobody_in_particular():
    (user,) = said("USER")

    assert all(int(number) >= 10_000 for number in user.split(":"))
    assert (said("ENTRYPOINT"), said("CMD")) == (['["bot"]'], ['["run"]'])
    assert dockerfile().index(("USER", user)) > max(
        at for at, (name, _) in enumerate(dockerfile()) if name in {"RUN", "COPY"}
    )


def test_the_settings_of_the_image_are_settings_of_the_bot():
    names = {name for name in environment() if name.startswith("BOT_")}

    assert {name.removeprefix("BOT_").lower() for name in names} <= Settings.model_fields.keys()


def test_the_image_writes_to_its_volume_only():
    (volume,) = said("VOLUME")
    (user,) = said("USER")
    owner = user.partition(":")[0]

    assert environment()["BOT_DATABASE_URL"] == f"sqlite:///{volume}/bot.db"
    assert said("RUN") == [f"install -d -o {owner} -g {owner} -m 0700 {volume}"]


def test_the_health_check_needs_no_shell_and_asks_the_port_that_is_served():
    (check,) = said("HEALTHCHECK")
    command = json.loads(check.partition("CMD ")[2])
    copied = [line.split() for line in said("COPY")]
    code = ast.parse((ROOT / "deploy" / "healthcheck.py").read_text("utf-8"))
    imported = {
        name.name for each in ast.walk(code) if isinstance(each, ast.Import) for name in each.names
    }

    assert command[0] == "python"
    assert ["deploy/healthcheck.py", command[1]] in copied
    assert {name.partition(".")[0] for name in imported} <= sys.stdlib_module_names
    assert environment()["BOT_HEALTH_PORT"] in (ROOT / "deploy/healthcheck.py").read_text("utf-8")


def test_the_builder_is_sent_what_the_image_needs_and_nothing_else():
    lines = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    sent = {line[1:] for line in lines if line.startswith("!")}
    copied = [
        name
        for stage in (0, -1)
        for line in said("COPY", stage=stage)
        if "--from=" not in line
        for name in line.split()[:-1]
    ]

    assert lines[1] == "*"
    assert set(copied) == sent
    assert [name for name in sent if not (ROOT / name).exists()] == []
    assert not any(fnmatch.fnmatch(secret, name) for secret in (".env", "bot.db") for name in sent)


# Platforms with a Procfile


def test_a_platform_runs_commands_that_there_are():
    lines = (ROOT / "Procfile").read_text("utf-8").splitlines()

    commands = dict(line.split(": ") for line in lines)
    roles = {}
    for kind, command in commands.items():
        program, *arguments = command.split()
        assert program in PROJECT["scripts"]
        parsed = build_parser().parse_args(arguments)
        roles[kind] = parsed.role if parsed.command == "run" else parsed.command
    assert roles == {"web": "all", "worker": "all", "helper": "worker", "api": "serve"}


# Compose


@pytest.mark.parametrize("name", ["bot", "worker", "database"])
def test_every_service_is_confined(name):
    service = COMPOSE["services"][name]

    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert "cap_add" not in service
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert "ports" not in service


def test_the_bot_waits_for_a_database_that_only_it_can_reach():
    bot, database = COMPOSE["services"]["bot"], COMPOSE["services"]["database"]

    assert bot["depends_on"]["database"]["condition"] == "service_healthy"
    assert database["networks"] == ["inside"]
    assert COMPOSE["networks"]["inside"] == {"internal": True}
    assert database["healthcheck"]["test"][0] == "CMD"


def test_one_service_receives_and_two_work_on_the_same_database():
    bot, worker = COMPOSE["services"]["bot"], COMPOSE["services"]["worker"]

    roles = [build_parser().parse_args(each["command"]).role for each in (bot, worker)]
    assert roles == ["receiver", "worker"]
    assert "deploy" not in bot
    assert worker["deploy"]["replicas"] == 2
    assert worker["environment"] == bot["environment"]


def test_the_emotion_api_is_started_where_it_is_asked_for_and_for_this_machine():
    api, bot = COMPOSE["services"]["emotion-api"], COMPOSE["services"]["bot"]

    parsed = build_parser().parse_args(api["command"])
    assert (parsed.command, parsed.host, parsed.port) == ("serve", "0.0.0.0", 8000)
    assert api["profiles"] == ["emotion-api"]
    assert api["ports"] == ["127.0.0.1:8000:8000"]
    assert api["environment"] == bot["environment"]
    assert (api["read_only"], api["cap_drop"]) == (True, ["ALL"])


def test_no_secret_is_written_in_the_compose_file():
    bot, database = COMPOSE["services"]["bot"], COMPOSE["services"]["database"]

    assert bot["env_file"] == ".env"
    assert "BOT_TOKEN" not in bot["environment"]
    assert database["environment"]["POSTGRES_PASSWORD"].startswith("${POSTGRES_PASSWORD:?")
    assert ":${POSTGRES_PASSWORD:?" in bot["environment"]["BOT_DATABASE_URL"]


def test_compose_sets_only_what_the_bot_knows():
    names = COMPOSE["services"]["bot"]["environment"]

    assert {name.removeprefix("BOT_").lower() for name in names} <= Settings.model_fields.keys()


# systemd


def test_the_unit_starts_the_bot_where_the_guide_installs_it():
    started = unit()["Service"]["ExecStart"]

    assert started == "/opt/emotion-bot/bin/bot run"
    assert "deploy/install.sh /opt/emotion-bot" in GUIDE
    assert unit()["Service"]["EnvironmentFile"] in GUIDE


def test_the_unit_starts_again_after_trouble_but_not_after_a_wrong_setting():
    service = unit()["Service"]

    assert service["Restart"] == "on-failure"
    assert service["RestartPreventExitStatus"] == str(MISUSED)


def test_photos_in_hand_are_waited_for_when_the_bot_is_stopped():
    needed_s = Settings.model_fields["shutdown_seconds"].default
    graces = [
        unit()["Service"]["TimeoutStopSec"],
        *(COMPOSE["services"][name]["stop_grace_period"] for name in ("bot", "worker")),
    ]

    assert [float(grace.removesuffix("s")) > needed_s for grace in graces] == [True] * 3


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("DynamicUser", "yes"),
        ("ProtectSystem", "strict"),
        ("ProtectHome", "yes"),
        ("NoNewPrivileges", "yes"),
        ("MemoryDenyWriteExecute", "yes"),
        ("CapabilityBoundingSet", ""),
        ("UMask", "0077"),
        ("StateDirectory", "emotion-bot"),
    ],
)
def test_the_unit_confines_the_bot(option, value):
    assert unit()["Service"][option] == value


def version_of(systemd_analyze):
    done = subprocess.run(
        [systemd_analyze, "--version"], capture_output=True, check=True, text=True
    )
    return int(re.match(r"systemd (\d+)", done.stdout).group(1))


@pytest.fixture
def systemd(tmp_path):
    systemd_analyze = shutil.which("systemd-analyze")
    if systemd_analyze is None or version_of(systemd_analyze) < UNDERSTANDS_OFFLINE:
        pytest.skip("there is no systemd-analyze here that can look at a unit by itself")
    # The unit as it is, but of a program that is on this machine, too.
    text = UNIT.read_text("utf-8").replace("/opt/emotion-bot/bin/bot", sys.executable)
    copy = tmp_path / UNIT.name
    copy.write_text(text, encoding="utf-8")

    def analyze(*arguments):
        return subprocess.run(
            [systemd_analyze, *arguments, copy], capture_output=True, check=False, text=True
        )

    return analyze


def test_systemd_understands_the_unit(systemd):
    done = systemd("verify")

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_systemd_calls_the_unit_well_confined(systemd):
    done = systemd("security", "--offline=true", f"--threshold={MOST_EXPOSURE}")

    assert done.returncode == 0, done.stdout
