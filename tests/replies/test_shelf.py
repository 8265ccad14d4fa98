import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.core.emotions import Emotion
from bot.core.errors import RuleBookError
from bot.replies.loader import load_shelf
from bot.replies.problems import BrokenRulesError
from bot.replies.rules import plan_reply
from bot.replies.shelf import Edition, RuleShelf
from tests.replies.photos import BOOK, SHELF, only, photo, said, seen_in

OWN = """
[[rule]]
name = "{name}"
[rule.when]
emotion = "happiness"
[rule.then]
observation = "shining"
[texts.en]
observation.shining = "{text}"
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "rules.toml"


def write(path, text="This face shines.", name="shine"):
    path.write_text(OWN.format(name=name, text=text), encoding="utf-8")


def answer(book):
    return said(plan_reply([photo(only(Emotion.HAPPINESS))], seen_in(), seed=1, book=book)).text


@pytest.mark.parametrize(
    ("tag", "language"),
    [("en", "en"), ("en-GB", "en"), ("EN_us", "en"), (None, "en"), ("", "en"), ("tlh", "en")],
)
def test_the_closest_language_is_english_for_whoever_has_no_other(tag, language):
    assert SHELF.closest_language(tag) == language


@pytest.mark.parametrize(
    ("tag", "language"),
    [("pt-BR", "pt"), ("zh-hans", "zh"), ("zh-Hant-TW", "zh"), ("in", "id"), ("de_AT", "de")],
)
def test_the_closest_language_is_that_of_the_region_and_of_old_codes(tag, language):
    shelf = RuleShelf(lambda: _edition("en", "de", "id", "pt", "zh"))

    assert shelf.closest_language(tag) == language


def test_a_language_is_read_once_and_when_it_is_first_needed():
    shelf = load_shelf()
    assert not shelf.is_at_hand("en-GB")

    book = shelf.book("en-GB")

    assert shelf.is_at_hand("en")
    assert shelf.book(None) is book
    assert book.texts.language == "en"


def test_many_threads_get_the_same_book():
    shelf = load_shelf()
    start = threading.Barrier(8)

    def take(_):
        start.wait()
        return shelf.book()

    with ThreadPoolExecutor(8) as pool:
        books = set(map(id, pool.map(take, range(8))))

    assert len(books) == 1


def test_new_rules_are_taken_and_a_book_that_is_out_stays_as_it_was(path):
    write(path)
    shelf = load_shelf(path)
    before = shelf.book()

    write(path, "This face beams.")
    assert shelf.reload() == ()

    assert shelf.watched == path
    assert "beams" in answer(shelf.book())
    assert "shines" in answer(before)
    assert shelf.is_at_hand("en")


def test_a_broken_file_keeps_the_old_rules_and_is_remembered(path):
    write(path)
    shelf = load_shelf(path)
    path.write_text("[[rule]]\nname = 3\n", encoding="utf-8")

    problems = shelf.reload()

    assert problems == shelf.problems
    assert "rules.toml:2:8" in str(problems[1])
    assert "shines" in answer(shelf.book())


def test_a_mended_file_is_taken_again(path):
    write(path)
    shelf = load_shelf(path)
    path.write_text("rule", encoding="utf-8")
    shelf.reload()

    write(path, "This face glows.")

    assert shelf.reload() == shelf.problems == ()
    assert "glows" in answer(shelf.book())


def test_a_file_that_is_gone_keeps_the_old_rules(path):
    write(path)
    shelf = load_shelf(path)
    path.unlink()

    assert "no such file" in shelf.reload()[0].message
    assert "shines" in answer(shelf.book())


def test_broken_rules_at_the_start_name_every_problem(path):
    path.write_text("extends = 1\n[[rule]]\nname = 3\n", encoding="utf-8")

    with pytest.raises(BrokenRulesError) as caught:
        load_shelf(path)

    assert isinstance(caught.value, RuleBookError)
    assert len(str(caught.value).splitlines()) == len(caught.value.problems) == 3


def _edition(*languages):
    return Edition(BOOK.rules, languages, lambda _: BOOK.texts)
