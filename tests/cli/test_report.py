"""`bot report` on a SQLite file with two sessions."""

import asyncio
import csv
import io
import json
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from bot.cli.main import main
from bot.core.emotions import Emotion
from bot.core.sessions import FaceRecord
from bot.store.store import Store
from tests.builders import scores

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


@pytest.fixture
def database(tmp_path):
    path = tmp_path / "bot.db"
    asyncio.run(fill(f"sqlite:///{path}"))
    return str(path)


async def fill(url):
    store = await Store.open(url)
    for name, look in (("Last year", Emotion.NEUTRAL), ("Tasting menu", Emotion.HAPPINESS)):
        session = await store.sessions.open_session(-4001, name, NOON)
        cake = await store.sessions.item(session.session_id, "<b>Cake</b>")
        await store.sessions.add_faces(
            session.session_id,
            [
                FaceRecord(
                    int((NOON + timedelta(minutes=number)).timestamp()),
                    cake.item_id,
                    session.contributor(1000 + number),
                    scores(look if number % 4 else Emotion.SURPRISE),
                )
                for number in range(40)
            ],
        )
        await store.sessions.close_session(session.session_id, NOON + timedelta(hours=1))
    await store.aclose()


def plain(text):
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_without_a_session_all_are_listed(database, capsys):
    assert main(["report", database]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["ID", "Name", "Opened", "Closed"]
    assert " ".join(lines[1].split()) == "2 Tasting menu 2026-05-01 12:00 2026-05-01 13:00"
    assert lines[2].startswith("1")


@pytest.mark.parametrize("session", ["tasting MENU", "2"])
def test_a_session_is_found_by_its_name_or_its_number(database, capsys, session):
    assert main(["report", database, "--session", session]) == 0

    assert "75 % of 40 faces look happy (60-86 %)" in plain(capsys.readouterr().out)


def test_two_sessions_are_compared(database, capsys):
    main(["report", database, "--session", "2", "--compare", "Last year"])

    out = plain(capsys.readouterr().out)
    assert "Tasting menu: more faces look happy than in Last year, 75 % against 0 %" in out
    assert "Last year: 75 % of 40 faces look neutral" in out


def test_everything_that_is_asked_for_is_written_for_its_owner_only(database, tmp_path, capsys):
    names = ("html", "picture", "csv", "json")
    files = {name: tmp_path / f"x.{'png' if name == 'picture' else name}" for name in names}
    options = [word for name, path in files.items() for word in (f"--{name}", str(path))]

    assert main(["report", database, "--session", "2", "--dark", *options]) == 0

    assert "&lt;b&gt;Cake&lt;/b&gt;" in files["html"].read_text("utf-8")
    with Image.open(files["picture"]) as picture:
        assert picture.width == 1170
    assert len(list(csv.DictReader(io.StringIO(files["csv"].read_text("utf-8"))))) == 40
    assert len(json.loads(files["json"].read_text("utf-8"))["rows"]) == 40
    assert {stat.S_IMODE(path.stat().st_mode) for path in files.values()} == {0o600}


@pytest.mark.parametrize(
    ("options", "code", "words"),
    [
        (["gone.db"], 1, "there is no database"),
        (["sqlite:///gone.db"], 1, "there is no database"),
        (["mysql://x"], 1, "the database may be sqlite:// or postgresql://"),
        (["{db}", "--session", "Gala"], 2, "there is no session 'Gala'"),
        (["{db}", "--session", "2", "--html", "no/such/x.html"], 2, "cannot write no/such"),
        (["{db}", "--session", "2", "--picture", "x.jpg"], 2, "ends in .png"),
    ],
)
def test_what_cannot_be_done_is_plain_words(database, capsys, options, code, words):
    assert main(["report", *(option.format(db=database) for option in options)]) == code

    err = capsys.readouterr().err
    assert words in err
    assert err.count("\n") == 1
    assert not Path("gone.db").exists()


def test_a_database_without_sessions_says_so(tmp_path, capsys):
    asyncio.run(empty(f"sqlite:///{tmp_path}/empty.db"))

    assert main(["report", str(tmp_path / "empty.db")]) == 0

    assert capsys.readouterr().out == "There is no session in it.\n"


async def empty(url):
    await (await Store.open(url)).aclose()
