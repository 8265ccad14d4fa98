import io

import pytest
from rich.console import Console

from bot.cli.clip_reader import ClipReader
from bot.cli.timeline_table import summary_of, timeline_table
from bot.core.emotions import Emotion
from bot.core.errors import UnreadableVideoError
from bot.core.turns import Turn
from bot.replies.clip_wording import clock
from bot.replies.loader import load_rule_book
from tests.builders import face, timeline
from tests.fakes import FakeEyes

BOOK = load_rule_book()
CALM, HAPPY, SURPRISE = Emotion.NEUTRAL, Emotion.HAPPINESS, Emotion.SURPRISE


def printed(clip):
    out = io.StringIO()
    Console(file=out, width=100, highlight=False).print(timeline_table("[x].mp4", clip, BOOK))
    return [" ".join(line.split()) for line in out.getvalue().splitlines()]


def test_turns_are_worded_with_their_times():
    turns = [Turn(0.0, CALM), Turn(4.2, SURPRISE), Turn(6.0, HAPPY), Turn(61.0, None)]

    assert summary_of(turns, BOOK) == (
        "neutral, then surprised at 0:04, then happy at 0:06, then nobody at 1:01"
    )


def test_who_comes_late_is_told_when():
    assert summary_of([Turn(4.0, SURPRISE), Turn(6.0, HAPPY)], BOOK) == (
        "surprised at 0:04, then happy at 0:06"
    )


@pytest.mark.parametrize(
    ("turns", "ending"), [(6, "0:05"), (7, "1 more turn"), (9, "3 more turns")]
)
def test_many_turns_are_cut_short(turns, ending):
    many = [Turn(float(number), (CALM, HAPPY)[number % 2]) for number in range(turns)]

    assert summary_of(many, BOOK).endswith(ending)


@pytest.mark.parametrize(
    ("time_s", "text"), [(0, "0:00"), (4.99, "0:04"), (60, "1:00"), (3599.5, "59:59")]
)
def test_times_are_minutes_and_seconds(time_s, text):
    assert clock(time_s) == text


def test_a_turn_to_nobody_has_no_scores_and_a_name_is_no_markup():
    clip = timeline(
        *((step / 8, {0: face(HAPPY)} if step < 16 else {}) for step in range(32)), duration_s=4.0
    )

    lines = printed(clip)

    assert lines[0].startswith("[x].mp4 640 x 480, 0:04, 1 face")
    assert "0:02 nobody" in lines


def test_of_a_crowd_those_seen_longest_are_listed():
    clip = timeline(
        *((step / 8, {n: face(HAPPY) for n in range(12) if n <= step}) for step in range(16))
    )

    lines = printed(clip)

    assert "and 2 more faces" in lines
    assert [line.split()[0] for line in lines if line.count(":") == 2 and line[0].isdigit()] == [
        str(number) for number in range(10)
    ]


async def test_a_bar_is_shown_on_a_terminal_only_and_goes_away(tmp_path):
    for is_terminal in (True, False):
        err = io.StringIO()
        reader = ClipReader(FakeEyes(None), Console(file=err, force_terminal=is_terminal))

        with pytest.raises(UnreadableVideoError):
            await reader.read(tmp_path / "gone[1].mp4")

        assert ("gone[1].mp4" in err.getvalue()) == is_terminal
