"""What README and docs say about the rules is so."""

import re
import textwrap
from pathlib import Path

import pytest

from bot.cli.parser import build_parser
from bot.core.emotions import Emotion, Scores
from bot.replies.cascade import look_through, winners_of
from bot.replies.languages import LANGUAGES
from bot.replies.loader import check_rules, load_shelf, rules_schema
from bot.replies.plan import React
from bot.replies.reading import read_photos
from bot.replies.rule import Part
from bot.replies.rules import plan_reply
from bot.replies.situation import situation_of
from tests.replies.photos import BOOK, only, photo, said, seen_in

ROOT = Path(__file__).parent.parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDE = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
EXAMPLE = ROOT / "docs" / "examples" / "running-club.toml"
DEFINITIONS = rules_schema()["$defs"]


def blocks_of(markdown, language="toml"):
    found = re.findall(rf"^( *)```{language}\n(.*?)^ *```$", markdown, re.MULTILINE | re.DOTALL)
    return [textwrap.dedent(indent + text) if indent else text for indent, text in found]


def examples_of(heading):
    """The rows of the table below a heading: a key and its example."""
    table = GUIDE.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    return re.findall(r"^\| `(\w+)` \| .* \| `(\w+ = .*)` \|$", table, re.MULTILINE)


@pytest.fixture
def problems_in(tmp_path):
    def check(toml):
        path = tmp_path / "rules.toml"
        path.write_text(toml, encoding="utf-8")
        return [str(problem) for problem in check_rules(path)]

    return check


def test_the_guide_shows_every_condition_and_every_part():
    conditions = [key for key, _ in examples_of("Conditions")]
    parts = [key for key, _ in examples_of("Parts of an answer")]

    assert conditions == list(DEFINITIONS["WhenTable"]["properties"])
    assert parts == list(DEFINITIONS["ThenTable"]["properties"])


@pytest.mark.parametrize(("key", "example"), examples_of("Conditions"))
def test_every_example_of_a_condition_is_right(problems_in, key, example):
    rule = f'[[rule]]\nname = "x"\n[rule.when]\n{example}\n[rule.then]\nsticker = "none"\n'

    assert problems_in(rule) == []


@pytest.mark.parametrize(("key", "example"), examples_of("Parts of an answer"))
def test_every_example_of_a_part_is_right(problems_in, key, example):
    assert problems_in(f'[[rule]]\nname = "x"\n[rule.then]\n{example}\n') == []


@pytest.mark.parametrize("toml", blocks_of(GUIDE))
def test_every_file_in_the_guide_is_right(problems_in, toml):
    assert problems_in(toml) == []


def test_the_guide_shows_a_problem_as_the_bot_words_it(problems_in):
    broken = blocks_of(GUIDE)[0].replace('"happiness"', '"happy"')

    assert problems_in(broken)[0] in GUIDE


def test_the_guide_names_everything_that_may_be_written():
    thresholds = DEFINITIONS["ThresholdsTable"]["properties"]
    words = [*Emotion, *DEFINITIONS["Mood"]["enum"], *thresholds, *LANGUAGES]

    assert [word for word in words if not re.search(rf"\b{word}\b", GUIDE)] == []


def test_the_guide_and_the_readme_use_commands_that_there_are():
    parser = build_parser()
    lines = "\n".join(blocks_of(README, "sh") + blocks_of(GUIDE, "sh"))

    for line in re.findall(r"^(?:\.venv/bin/)?bot (rules .*?)(?: +#.*)?$", lines, re.MULTILINE):
        words = [word.strip('"') for word in re.findall(r'"[^"]*"|\S+', line)]
        assert parser.parse_args(words).command == "rules"


def test_the_readme_shows_the_example_as_it_is():
    whole = EXAMPLE.read_text(encoding="utf-8")
    assert any(whole.startswith(block) for block in blocks_of(README))


def test_the_example_does_what_the_readme_says():
    shelf = load_shelf(EXAMPLE)

    def answer(book, **facts):
        angry = photo(only(Emotion.ANGER))
        return plan_reply([angry], seen_in(**facts), seed=1, book=book)

    english, german = (
        answer(shelf.book(language), caption="My first marathon") for language in ("en", "de")
    )

    assert english.steps[0] == React(("🏆", "👏"))
    assert said(english).text.startswith("“marathon”: this face looks")
    assert "\n\n" in said(english).text
    assert "vollem Einsatz" in said(german).text
    assert answer(shelf.book()) == answer(BOOK)


def rows_of_the_readme():
    table = README.partition("\n## What it answers\n")[2]
    return re.findall(r"^\| ([\w ()]+) \| (\S+) \| .*“(.+)” \|$", table, re.MULTILINE)


LOOKS = {
    "happy": Emotion.HAPPINESS,
    "sad": Emotion.SADNESS,
    "angry": Emotion.ANGER,
    "scared": Emotion.FEAR,
    "surprised": Emotion.SURPRISE,
    "put off (disgust)": Emotion.DISGUST,
    "doubtful (contempt)": Emotion.CONTEMPT,
    "calm (neutral)": Emotion.NEUTRAL,
}


def what_may_be_said(scores):
    """The first reaction to a face, and every reply that may be suggested."""
    reading = read_photos([photo(scores, side=300)], BOOK.rules.thresholds)
    winners = winners_of(look_through(BOOK.rules.ranked, situation_of(reading, seen_in(), "en")))
    reactions = winners[Part.REACTIONS].rule.then.reactions[BOOK.rules.style]
    choices = winners[Part.SUGGESTIONS].rule.then.suggestions
    return reactions[0], {BOOK.texts.suggestions[choice.key] for choice in choices}


def test_the_readme_answers_as_the_rules_do():
    rows = {look: (reaction, reply) for look, reaction, reply in rows_of_the_readme()}

    for look, emotion in LOOKS.items():
        answers = [what_may_be_said(only(emotion, share)) for share in (0.45, 0.7, 1.0)]
        assert {reaction for reaction, _ in answers} == {rows[look][0]}
        assert rows[look][1] in set().union(*(replies for _, replies in answers))
    reaction, replies = what_may_be_said(Scores.of(anger=0.5, happiness=0.5))
    assert rows["between two"][0] == reaction
    assert rows["between two"][1] in replies
    assert len(rows) == len(LOOKS) + 1
