"""The bot as a process that is killed again and again; the long form is `make chaos`."""

import pytest
from rich.console import Console

from benchmarks.endurance.chronicle import Kind
from benchmarks.endurance.databases import SqliteDatabase
from benchmarks.endurance.trial import Trial, run_trial

pytestmark = [pytest.mark.e2e, pytest.mark.model]

TRIAL = Trial(
    photos=60,
    troubles={Kind.KILL: 3, Kind.LOCK: 1, Kind.FLOOD: 1, Kind.CUT: 1},
    people=25,
    groups=1,
    settled_s=2.0,
)


async def test_each_photo_is_answered_once_though_the_bot_is_killed_amid_its_work(tmp_path):
    database = SqliteDatabase(tmp_path / "bot.db")

    outcome = await run_trial(TRIAL, database, tmp_path, disk=None, console=Console(quiet=True))

    logs = "\n".join(file.read_text() for file in tmp_path.glob("*.log"))
    assert outcome.is_good, f"{outcome}\n{logs}"
    assert outcome.happened[Kind.KILL] >= 3
    assert outcome.verdict.apologised == 0
