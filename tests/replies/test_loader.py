from importlib import resources

import pytest

from bot.core.errors import RuleBookError
from bot.replies.lines import FIELDS, Line
from bot.replies.loader import load_rule_book, parse_rule_book

FOLDER = resources.files("bot.replies")
RULES = FOLDER.joinpath("rulebook.toml").read_text(encoding="utf-8")
TEXTS = FOLDER.joinpath("texts", "en.toml").read_text(encoding="utf-8")


def test_the_shipped_rules_are_whole():
    book = load_rule_book()

    assert set(book.texts.lines) == set(Line)
    assert len(book.texts.suggestions) >= 100


@pytest.mark.parametrize("line", Line)
def test_every_line_can_be_filled_in(line):
    values = dict.fromkeys(FIELDS.get(line, ()), "X")

    text = load_rule_book().texts.line(line, **values)

    assert text
    assert "{" not in text


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("mixed_margin = 0.15", "mixed_margin = 2", "rules: thresholds.*mixed_margin"),
        ("mixed_margin = 0.15", "mixed_margin = ", "rules: not valid TOML.*line"),
        ("mixed_margin = 0.15", "margin = 0.15", "rules: thresholds.mixed_margin: Field required"),
        ('private = ["🕊", "🤝", "👀"]', "private = []", "anger.reactions.private: name at least"),
        ('private = ["🕊", "🤝", "👀"]', "", "emotions.anger.reactions: private is missing"),
        ("[emotions.fear.reactions]", "[emotions.fright.reactions]", "emotions.fright"),
        ('"whats-up", "grumble', '"whats-upp", "grumble', "no suggestion named 'whats-upp'"),
        ('pairs."anger+disgust"', 'pairs."disgust+anger"', "'disgust\\+anger' is no pair"),
        ('fear = "😨"\n', "", "rules: icons.emotions: fear is missing"),
        ('fear = "😨"', 'fear = ""', "icons.emotions.fear: one emoji"),
        ('fear = "😨"', 'fear = "scared"', "icons.emotions.fear: one emoji"),
        ('fear = "😨"', 'fear = "😁"', "icons.emotions.happiness: 😁 stands for emotions.fear"),
        (
            'tough-crowd", "jury", "same-page", "convince-them"',
            'tough-crowd", "jury"',
            "shared.suggestions.contempt: name at least 3",
        ),
    ],
)
def test_a_broken_rule_is_refused_with_its_place(old, new, words):
    assert old in RULES

    with pytest.raises(RuleBookError, match=f"(?s){words}"):
        parse_rule_book(RULES.replace(old, new, 1), TEXTS)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('anger = "angry"\n', "", "texts: looks: anger is missing"),
        ('that-bad = "That bad?"', 'that-bad = ""', "suggestions.that-bad: 1 to 64"),
        ('that-bad = "That bad?"', f'that-bad = "{"x" * 65}"', "suggestions.that-bad: 1 to 64"),
        ('that-bad = "That bad?"\n', "", "no suggestion named 'that-bad'"),
        ('show-faces = "Show faces"\n', "", "texts: lines: show-faces is missing"),
        ("up to {limit_mb} MB", "up to {limit} MB", "photo-too-heavy: {limit} is not filled in"),
        ("up to {limit_mb} MB", "up to {limit_mb MB", "lines.photo-too-heavy"),
        ('"This face looks scared."', '"This {one} looks scared."', "{one} is not filled in"),
    ],
)
def test_a_broken_text_is_refused_with_its_place(old, new, words):
    assert old in TEXTS

    with pytest.raises(RuleBookError, match=words):
        parse_rule_book(RULES, TEXTS.replace(old, new, 1))
