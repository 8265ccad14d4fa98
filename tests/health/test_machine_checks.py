from pathlib import Path

import pytest

from bot.health.check import Verdict
from bot.health.machine_checks import (
    judge_clips_packages,
    judge_database,
    judge_disk,
    judge_env_file,
    judge_models,
    judge_rules_files,
)
from bot.store.survey import Survey, Tables


def survey(tables=Tables.CURRENT, *, is_writable=True, permissions=0o600):
    return Survey("bot.db", tables, is_writable, Path("bot.db"), permissions)


@pytest.mark.parametrize(
    ("permissions", "verdict"),
    [
        (None, Verdict.OK),
        (0o600, Verdict.OK),
        (0o644, Verdict.DEGRADED),
        (0o640, Verdict.DEGRADED),
    ],
)
def test_a_file_with_a_token_is_for_its_owner_only(permissions, verdict):
    assert judge_env_file(".env", permissions).verdict is verdict


def test_the_mend_of_an_open_file_can_be_typed():
    assert judge_env_file(".env", 0o644).mend == "chmod 600 .env"


@pytest.mark.parametrize("tables", [Tables.ABSENT, Tables.BEHIND, Tables.CURRENT])
def test_tables_that_the_next_start_brings_up_to_date_are_well(tables):
    assert judge_database(survey(tables)).is_ok


def test_tables_of_a_newer_version_are_down():
    check = judge_database(survey(Tables.FOREIGN))

    assert check.verdict is Verdict.DOWN
    assert check.words == "bot.db: written by a newer version of the bot"


def test_a_database_that_cannot_be_written_is_down():
    assert judge_database(survey(is_writable=False)).verdict is Verdict.DOWN


def test_a_database_that_others_can_read_needs_a_look():
    check = judge_database(survey(permissions=0o644))

    assert check.verdict is Verdict.DEGRADED
    assert check.mend == "chmod 600 bot.db"


def test_models_tell_how_fast_they_are():
    assert "in 42 ms" in judge_models(0.042).words


def test_what_clips_need_is_named_where_it_is_missing():
    missing = judge_clips_packages(("av", "scipy"))

    assert judge_clips_packages(()).is_ok
    assert missing.words == "not looked at: av, scipy not installed"
    assert missing.mend == 'pip install "emotion-bot[video]"'


def test_rules_tell_how_many_languages_there_are():
    assert judge_rules_files(None, (), 14).words == "those built in, in 14 languages"
    assert judge_rules_files("mine.toml", (), 14).words.startswith("mine.toml and those built in")


def test_broken_rules_are_down_because_the_bot_would_not_start():
    check = judge_rules_files("mine.toml", ("mine.toml:1:1: no", "mine.toml:2:1: no"), 14)

    assert check.verdict is Verdict.DOWN
    assert check.words == "2 problems in mine.toml"
    assert len(check.problems) == 2


@pytest.mark.parametrize(
    ("free", "verdict"),
    [(10**10, Verdict.OK), (10**8, Verdict.DEGRADED), (10**6, Verdict.DOWN)],
)
def test_a_disk_needs_room(free, verdict):
    assert judge_disk("/srv", free).verdict is verdict
