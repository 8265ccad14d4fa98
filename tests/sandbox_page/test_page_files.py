"""The chat page's files fit together, and nothing in them goes against its content policy."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import matplotlib.cbook
import pytest

from bot import sandbox

PAGE = Path(sandbox.__file__).with_name("page")
SCRIPTS = sorted((PAGE / "js").glob("*.js"))
STYLES = sorted((PAGE / "css").glob("*.css"))
SAMPLES = json.loads((PAGE / "samples" / "samples.json").read_text(encoding="utf-8"))
CLIPS = json.loads((PAGE / "samples" / "clips.json").read_text(encoding="utf-8"))

AGREED_TEST_IDS = {
    "attach",
    "composer-input",
    "composer-send",
    "file-input",
    "preview-send",
    "message",
    "reaction",
    "inline-button",
    "toast",
    "speak-as",
    "album-photo",
    "controls-open",
    "preview-album",
    "preview-spoiler",
    "preview-forwarded",
    "topics",
    "trouble-add",
}


class Tags(HTMLParser):
    """All start tags of a page with their attributes."""

    def __init__(self, text):
        super().__init__()
        self.all = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.all.append((tag, dict(attrs)))

    def values(self, name):
        return [attributes[name] for _, attributes in self.all if name in attributes]


@pytest.fixture(scope="module")
def index():
    return Tags((PAGE / "index.html").read_text(encoding="utf-8"))


def script(name):
    return (PAGE / "js" / name).read_text(encoding="utf-8")


def test_page_has_no_inline_style_and_no_inline_handler(index):
    names = {name for _, attributes in index.all for name in attributes}

    assert "style" not in names
    assert not {name for name in names if name.startswith("on")}


def test_every_script_is_a_module_of_its_own_file(index):
    scripts = [attributes for tag, attributes in index.all if tag == "script"]

    assert scripts == [{"type": "module", "src": "/page/js/main.js"}]
    assert "style" not in {tag for tag, _ in index.all}


def test_everything_the_page_loads_is_there_and_its_own(index):
    addresses = [*index.values("src"), *index.values("href")]
    loaded = [address for address in addresses if not address.startswith("#")]

    assert loaded
    assert all(address.startswith("/page/") for address in loaded)
    assert [a for a in loaded if not (PAGE / a.removeprefix("/page/")).is_file()] == []


def test_every_style_sheet_is_loaded(index):
    assert {f"/page/css/{path.name}" for path in STYLES} <= set(index.values("href"))


def test_ids_are_unique_and_the_scripts_ask_only_for_those(index):
    ids = index.values("id")
    asked = {
        name for path in SCRIPTS for name in re.findall(r'byId\("([\w-]+)"\)', path.read_text())
    }

    assert len(ids) == len(set(ids))
    assert asked <= set(ids)


def test_every_icon_in_use_is_drawn(index):
    drawn = {name for name in index.values("id") if name.startswith("i-")}
    used = {href.removeprefix("#") for href in index.values("href") if href.startswith("#i-")}
    for path in SCRIPTS:
        used |= {
            f"i-{name}"
            for name in re.findall(r'(?:icon|iconButton)\("([\w-]+)"', script(path.name))
        }

    assert used <= drawn


def test_every_module_is_reached_from_the_first():
    reached, waiting = set(), ["main.js"]
    while waiting:
        name = waiting.pop()
        reached.add(name)
        found = set(
            re.findall(
                r'(?:from|@import \{[^}]*\} from|import\()\s*"\./([\w-]+\.js)"', script(name)
            )
        )
        waiting.extend(found - reached)

    assert reached == {path.name for path in SCRIPTS}


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_scripts_never_turn_words_into_markup(path):
    banned = (
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|DOMParser"
    )

    assert re.findall(banned, path.read_text()) == []
    assert 'setAttribute("style"' not in path.read_text()


@pytest.mark.parametrize("path", [*SCRIPTS, *STYLES], ids=lambda path: path.name)
def test_nothing_comes_from_elsewhere(path):
    address = r"""["'(](?:https?:)?//\w[^"')\s]+|^@import|data:image"""
    outside = re.findall(address, path.read_text(), re.MULTILINE)

    assert [one for one in outside if "www.w3.org/2000/svg" not in one] == []


def test_the_agreed_test_ids_exist(index):
    given = set(index.values("data-testid"))
    for path in SCRIPTS:
        given |= set(re.findall(r'testid(?:: | = )"([\w-]+)"', script(path.name)))

    assert given >= AGREED_TEST_IDS


@pytest.mark.parametrize("path", [*SCRIPTS, *STYLES], ids=lambda path: path.name)
def test_files_stay_short_enough_to_read(path):
    assert len(path.read_text().splitlines()) <= 250


def test_every_sample_is_there_and_its_source_is_named():
    sources = (PAGE / "samples" / "SOURCES.md").read_text(encoding="utf-8")

    assert len(SAMPLES) == 2
    for sample in SAMPLES:
        assert set(sample) == {"name", "label", "credit"}
        assert (PAGE / "samples" / sample["name"]).is_file()
        assert f"`{sample['name']}`" in sources


def test_every_sample_clip_is_there_small_and_its_source_is_named():
    sources = (PAGE / "samples" / "SOURCES.md").read_text(encoding="utf-8")

    for clip in CLIPS:
        assert set(clip) == {"name", "poster", "kind", "label", "credit"}
        for name in (clip["name"], clip["poster"]):
            assert f"`{name}`" in sources
            assert (PAGE / "samples" / name).stat().st_size < 200_000


def test_grace_hopper_is_matplotlibs_own_file():
    with matplotlib.cbook.get_sample_data("grace_hopper.jpg") as file:
        assert (PAGE / "samples" / "grace-hopper.jpg").read_bytes() == file.read()
