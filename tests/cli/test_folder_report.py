"""Reports of folders of photos, read by a backend that answers from a table."""

import asyncio
import json
import sys

import pytest

from bot.cli import folder_report
from bot.cli.exhibits import exhibits_of
from bot.cli.main import main
from bot.cli.parser import build_parser
from bot.core.emotions import Emotion
from bot.core.errors import BackendUnavailableError, SettingsError, UnreadablePhotoError
from bot.settings import Settings
from tests.builders import analysis
from tests.fakes import FakeBackend
from tests.media.clips import film, side_by_side

HAPPY, CALM = analysis(Emotion.HAPPINESS), analysis(Emotion.NEUTRAL)


@pytest.fixture
def folder(tmp_path):
    """Twelve who look happy at the cake, twelve calm ones at the soup, and three of Ada."""
    for item, look in (("Cake", "happy"), ("Soup", "calm")):
        (tmp_path / "menu" / item).mkdir(parents=True)
        for number in range(12):
            (tmp_path / "menu" / item / f"{number}.jpg").write_bytes(look.encode())
    ada = tmp_path / "menu" / "Cake" / "ada"
    ada.mkdir()
    for number in range(3):
        (ada / f"{number}.jpg").write_bytes(b"calm")
    (tmp_path / "menu" / "notes.txt").write_text("no photo")
    (tmp_path / "menu" / ".hidden.jpg").write_bytes(b"happy")
    return tmp_path / "menu"


def backend(**answers):
    return FakeBackend({b"happy": HAPPY, b"calm": CALM} | answers)


async def report(folder, fake, *options):
    arguments = build_parser().parse_args(["analyze", "--report", str(folder), *options])
    settings = Settings(_env_file=None, workers=arguments.jobs or 2)
    return await folder_report.run(arguments, settings, open_backend=lambda _: fake)


def plain(text):
    return text.replace("\N{NO-BREAK SPACE}", " ")


async def test_subfolders_are_items_and_the_page_is_written(folder, tmp_path, capsys):
    code = await report(folder, backend())

    out = plain(capsys.readouterr().out)
    assert code == 0
    assert "27 faces look neutral" in out
    assert "Soup: 100 % of 12 faces look neutral (76-100 %)" in out
    assert "Cake: more faces look happy than in Soup" in out
    page = (tmp_path / "menu-report.html").read_text("utf-8")
    assert "27 faces from 25 people" in page
    assert "“people” counts photos here" in page
    assert "“people” counts photos here" in out
    assert [path.name for path in tmp_path.glob("menu-report*")] == ["menu-report.html"]


def test_a_folder_below_an_items_is_one_person(folder):
    exhibits = exhibits_of(folder)

    assert len(exhibits) == 27
    assert len({exhibit.contributor for exhibit in exhibits}) == 25
    assert {exhibit.item for exhibit in exhibits} == {"Cake", "Soup"}


def test_an_empty_folder_is_said_to_be_so(tmp_path):
    with pytest.raises(SettingsError, match="there is no photo or video in"):
        exhibits_of(tmp_path)


def test_links_are_not_followed(folder):
    (folder / "round").symlink_to(folder)

    assert len(exhibits_of(folder)) == 27


async def test_after_a_stop_it_goes_on_where_it_was(folder, tmp_path):
    (folder / "Soup" / "9.jpg").write_bytes(b"crash")
    stopped = backend()
    stopped.answer[b"crash"] = RuntimeError("the machine went off")
    with pytest.raises(ExceptionGroup):
        await report(folder, stopped, "--jobs", "1")
    (folder / "Soup" / "9.jpg").write_bytes(b"calm")

    again = backend()
    assert await report(folder, again, "--jobs", "1") == 0

    assert 0 < len(again.photos) < 27
    assert "27 faces from 25 people" in (tmp_path / "menu-report.html").read_text("utf-8")


async def test_whoever_stops_it_hears_that_it_can_go_on(folder, tmp_path, capsys):
    class Stopped(FakeBackend):
        async def analyze(self, photo, *, rectangles=None):
            if len(self.photos) > 3:
                running.cancel()
            return await super().analyze(photo, rectangles=rectangles)

    running = asyncio.create_task(report(folder, Stopped({b"happy": HAPPY, b"calm": CALM})))
    with pytest.raises(asyncio.CancelledError):
        await running

    assert "the same command goes on from here" in capsys.readouterr().err
    assert (tmp_path / "menu-report.html.progress").exists()


async def test_a_photo_that_changed_is_read_again_and_a_torn_line_is_not_believed(
    folder, tmp_path
):
    first = backend()
    first.answer[b"calm"] = RuntimeError("the machine went off")
    with pytest.raises(ExceptionGroup):
        await report(folder, first, "--jobs", "1")
    state = tmp_path / "menu-report.html.progress"
    known = [json.loads(line)["file"] for line in state.read_text().splitlines() if line]
    (folder / known[0]).write_bytes(b"happy ")
    state.write_text(state.read_text() + '{"file":"Soup/0.jpg","stamp":[4,')

    again = backend()
    again.answer[b"happy "] = HAPPY
    assert await report(folder, again) == 0

    assert b"happy " in again.photos
    assert len(again.photos) == 27 - len(known) + 1


async def test_what_cannot_be_read_is_a_line_and_the_others_count(folder, capsys):
    (folder / "Soup" / "9.jpg").write_bytes(b"broken")
    fake = backend()
    fake.answer[b"broken"] = UnreadablePhotoError("not a readable image")

    code = await report(folder, fake)

    out, err = capsys.readouterr()
    assert code == 1
    assert err.endswith("Soup/9.jpg: not a readable image\n")
    assert "26 faces" in out


@pytest.mark.parametrize(("jobs", "most"), [("1", 2), ("4", 5)])
async def test_no_more_are_read_at_once_than_are_asked_for(folder, jobs, most):
    fake = backend()

    await report(folder, fake, "--jobs", jobs)

    assert fake.most_at_once <= most


async def test_the_page_may_go_elsewhere(folder, tmp_path):
    await report(folder, backend(), "--html", str(tmp_path / "x.html"))

    assert (tmp_path / "x.html").exists()


async def test_a_state_that_cannot_be_written_is_said_before_anything_is_read(folder):
    fake = backend()

    with pytest.raises(SettingsError, match="cannot write no/such"):
        await report(folder, fake, "--html", "no/such/x.html")
    assert fake.photos == []


async def test_a_backend_that_is_away_fails_each_photo(folder):
    fake = FakeBackend(BackendUnavailableError("away"))

    assert await report(folder, fake) == 1


@pytest.mark.model
def test_of_one_video_everybody_is_somebody_and_time_is_the_films(tmp_path, capsys):
    path = tmp_path / "clip.mp4"
    path.write_bytes(film(side_by_side, seconds=12.0))

    code = main(["analyze", "--report", str(path)])

    out, err = capsys.readouterr()
    assert (code, err) == (0, "")
    assert "24 faces" in out
    assert "from fewer than 5 people nothing is claimed" in out


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--html", "x.html"], "--html is where --report writes its page"),
        (["--report", "other"], "--report sums up one folder or one video"),
        (["--jobs", "0"], "a number from 1 to 64, or all"),
        (["--jobs", "many"], "a number from 1 to 64, or all"),
    ],
)
def test_what_cannot_be_done_is_plain_words(folder, capsys, options, words):
    try:
        code = main(["analyze", *options, str(folder)])
    except SystemExit as stop:
        code = stop.code

    assert code == 2
    assert words in capsys.readouterr().err


@pytest.mark.parametrize("missing", ["jinja2", "matplotlib", "scipy"])
def test_without_the_extra_one_line_says_so_before_anything_is_read(
    folder, capsys, monkeypatch, missing
):
    monkeypatch.setitem(sys.modules, missing, None)

    assert main(["analyze", "--report", str(folder)]) == 1

    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert 'pip install "emotion-bot[reports]"' in err
