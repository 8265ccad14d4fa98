"""What holds for the texts of every language there is."""

import re
from importlib import resources
from random import Random

import pytest

from bot.core.emotions import Emotion
from bot.replies.languages import LANGUAGES, primary_tag
from bot.replies.lines import FIELDS, Line
from bot.replies.loading.fluent_file import read_fluent
from bot.replies.loading.languages_at_hand import FILES
from tests.replies.photos import BOOK, SHELF

FOLDER = resources.files("bot.replies") / "texts"
PRESENT = sorted(folder.name for folder in FOLDER.iterdir() if folder.is_dir())
NUMBERS = {
    "count",
    "faces",
    "photos",
    "number",
    "photo",
    "percent",
    "limit_mb",
    "limit_mp",
    "seconds",
    "days",
    "people",
    "least",
    "limit",
}
OTHERS = [language for language in SHELF.languages if language != "en"]


def messages(language, name):
    """Every message of a file with its attributes and their fields."""
    file = read_fluent(name, (FOLDER / language / name).read_text(encoding="utf-8"))
    assert file.problems == ()
    return {
        entry.key: (entry.fields, dict(sorted(entry.attributes.items()))) for entry in file.entries
    }


def values_of(line, number):
    return {name: number if name in NUMBERS else "Ada" for name in FIELDS.get(line, ())}


@pytest.mark.parametrize("language", PRESENT)
def test_a_language_that_is_there_is_one_that_is_known(language):
    assert language in LANGUAGES


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("language", PRESENT)
def test_a_language_has_every_message_variant_and_field_of_english_and_no_other(language, name):
    english, other = messages("en", name), messages(language, name)

    assert list(english.keys() - other.keys()) == []
    assert list(other.keys() - english.keys()) == []
    assert {key: (other[key], english[key]) for key in english if other[key] != english[key]} == {}


@pytest.mark.parametrize("number", [0, 1, 2, 5, 21])
@pytest.mark.parametrize("language", SHELF.languages)
def test_every_line_can_be_said_with_any_number(language, number):
    texts = SHELF.book(language).texts

    for line in Line:
        text = texts.line(line, **values_of(line, number))
        assert text.strip() == text != ""
        assert "{" not in text


@pytest.mark.parametrize("language", SHELF.languages)
def test_every_observation_and_question_can_be_said(language):
    texts = SHELF.book(language).texts
    looks = dict.fromkeys(("look", "first", "second"), texts.looks[Emotion.FEAR])
    values = {**looks, "cue": "lemon", "min_px": 36, "max_turn": 45}

    for key in texts.observations:
        for seed in range(9):
            assert "{" not in texts.observation(key, Random(seed), **values)
    for key in texts.questions:
        assert texts.question(key, Random(1))


@pytest.mark.parametrize("language", SHELF.languages)
def test_suggestions_fit_buttons_and_texts_fit_messages(language):
    texts = SHELF.book(language).texts

    assert len(set(texts.suggestions.values())) == len(texts.suggestions)
    for text in texts.suggestions.values():
        assert 1 <= len(text) <= 64
        assert "\n" not in text
    for line in (Line.HELP, Line.START_PRIVATE, Line.START_GROUP):
        assert len(texts.line(line, **values_of(line, 1)).encode("utf-16-le")) <= 2 * 4096


@pytest.mark.parametrize("language", SHELF.languages)
def test_texts_that_are_said_together_fit_a_message(language):
    texts = SHELF.book(language).texts
    providers = "Amazon Rekognition (AWS, eu-west-1), Face++ (Megvii, api-us.faceplusplus.com)"
    for line in (Line.PRIVACY_OWN_MODEL, Line.PRIVACY_PROVIDERS):
        reading = texts.line(line, providers=providers)
        privacy = texts.line(Line.PRIVACY, operator="Grace Hopper", reading=reading, days=3650)
        parts = (privacy, texts.line(Line.PRIVACY_SESSIONS))
        assert len("\n\n".join(parts).encode("utf-16-le")) <= 2 * 4096
    groups = texts.line(Line.GROUP_SEES_COMMANDS)
    parts = (texts.line(Line.HELP, groups=groups), texts.line(Line.SESSION_HELP))
    assert len("\n\n".join(parts).encode("utf-16-le")) <= 2 * 4096


@pytest.mark.parametrize("language", SHELF.languages)
def test_notes_at_buttons_and_captions_fit_with_the_longest_name(language):
    texts, name = SHELF.book(language).texts, "N" * 64
    for line in (Line.SESSION_JOINED, Line.SESSION_LEFT, Line.SESSION_OVER, Line.SESSION_GONE):
        assert len(texts.line(line, name=name)) <= 200
    for line in (Line.SESSION_BUSY, Line.LEADERS_ONLY, Line.SESSION_NOTHING_ELSE):
        assert len(texts.line(line)) <= 200
    assert len(texts.line(Line.SESSION_LINK, name=name, url="u" * 90)) <= 1024
    for line in (Line.COMMAND_SESSION, Line.COMMAND_ITEM):
        assert 3 <= len(texts.line(line)) <= 256


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_is_translated(language):
    texts = SHELF.book(language).texts
    same = [key for key, text in texts.suggestions.items() if text == BOOK.texts.suggestions[key]]

    assert len(same) <= 0.05 * len(texts.suggestions)


@pytest.mark.parametrize("language", SHELF.languages)
def test_names_are_set_apart_in_a_language_from_right_to_left(language):
    text = SHELF.book(language).texts.line(Line.CHOSEN_BY, name="Ada", text="Hi")

    assert ("\u2068Ada\u2069" in text) == LANGUAGES[language].is_rtl


def test_a_command_in_a_language_from_right_to_left_keeps_its_slash_on_its_left():
    texts = SHELF.book("ar").texts

    for line in Line:
        text = texts.line(line, **values_of(line, 2))
        assert not re.search(r"(?<![\u200eA-Za-z])[/@](?=[A-Za-z])", text), text


def test_a_list_is_set_apart_as_its_language_does_it():
    assert LANGUAGES["ar"].comma == "، "
    assert (LANGUAGES["ja"].comma, LANGUAGES["ja"].gap) == ("、", "")


@pytest.mark.parametrize(
    ("tag", "primary"), [("pt-BR", "pt"), ("zh_Hans", "zh"), ("in", "id"), ("EN", "en"), ("", "")]
)
def test_the_language_of_a_tag(tag, primary):
    assert primary_tag(tag) == primary
