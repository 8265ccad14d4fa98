import json

from bot.cli.rules_report import show_report
from bot.core.corrections import Correction
from bot.core.emotions import Emotion

COUNTS = (
    Correction(Emotion.ANGER, Emotion.NEUTRAL, 3),
    Correction(None, Emotion.HAPPINESS, 1),
    Correction(Emotion.ANGER, None, 9),
)


def test_counts_are_a_table_the_most_frequent_first_with_their_n(capsys):
    show_report(COUNTS, as_json=False)

    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert lines[1:] == [
        ["anger", "hard", "to", "say", "9", "75%", "of", "12"],
        ["anger", "neutral", "3", "25%", "of", "12"],
        ["hard", "to", "read", "happiness", "1", "100%", "of", "1"],
        ["all", "13"],
    ]


def test_programs_get_json(capsys):
    show_report(COUNTS, as_json=True)

    rows = json.loads(capsys.readouterr().out)
    assert rows[0] == {"seen": "anger", "better": None, "count": 9}


def test_no_counts_are_said_in_words_or_as_an_empty_array(capsys):
    show_report((), as_json=False)
    show_report((), as_json=True)

    words, array = capsys.readouterr().out.splitlines()
    assert "Nobody" in words
    assert json.loads(array) == []
