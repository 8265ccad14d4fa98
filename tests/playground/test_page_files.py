"""The page is whole: what it names is there, and nothing is fetched from elsewhere."""

import re

import pytest

from bot.playground.app import PAGE

INDEX = (PAGE / "index.html").read_text("utf-8")
SCRIPTS = sorted((PAGE / "js").glob("*.js"))
STYLES = sorted((PAGE / "css").glob("*.css"))


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_scripts_import_what_is_there_and_find_what_the_page_has(path):
    text = path.read_text("utf-8")

    for name in re.findall(r'from "\./([\w-]+\.js)"', text):
        assert (PAGE / "js" / name).is_file()
    for name in re.findall(r'byId\("([\w-]+)"\)', text):
        assert f'id="{name}"' in INDEX


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_scripts_are_small_and_make_no_markup(path):
    text = path.read_text("utf-8")

    assert len(text.splitlines()) < 150
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|eval\(", text)


def test_every_script_and_style_is_used():
    imported = set(re.findall(r'from "\./([\w-]+\.js)"', "".join(map(_text, SCRIPTS))))

    assert {path.name for path in SCRIPTS} == imported | {"main.js"}
    assert {path.name for path in STYLES} == set(re.findall(r"/page/css/([\w-]+\.css)", INDEX))


def test_nothing_comes_from_elsewhere():
    for path in [PAGE / "index.html", *SCRIPTS, *STYLES]:
        assert not re.search(r"https?://", path.read_text("utf-8")), path.name


def test_the_page_has_no_styles_or_scripts_inside():
    assert not re.search(r"<style|style=|<script>| on\w+=", INDEX)


def _text(path):
    return path.read_text("utf-8")
