"""A timeline as one line that sums it up and two tables, for people at a terminal."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from bot.cli.faces_table import bars_of, looks_of
from bot.core.emotions import Scores
from bot.core.faces import Analysis, Face, FaceRectangle
from bot.core.pace import Pace
from bot.core.timeline import Timeline
from bot.core.turns import Turn, turns_of
from bot.core.windows import Window, mean_of, windows_of
from bot.replies.clip_wording import clock
from bot.replies.reading import read_photos
from bot.replies.rulebook import RuleBook

_MOST_TURNS: Final = 20
_MOST_FACES: Final = 10
_SUMMED_UP: Final = 6
_NOBODY: Final = "nobody"
_ANYWHERE: Final = FaceRectangle(0, 0, 1, 1)


def timeline_table(name: str, timeline: Timeline, book: RuleBook) -> RenderableType:
    """Lay out one video: what it comes to, a row for each turn, and a row for each face."""
    clip = timeline.clip
    heading = Text.assemble(
        (name, "bold"),
        f"  {clip.width} x {clip.height}, {clock(round(clip.duration_s))}, {_count(timeline)}",
    )
    pace = Pace.of(clip)
    windows = windows_of(timeline, pace)
    turns = turns_of(windows, pace)
    if not turns:
        return heading
    by_turn = _scores_by_turn(turns, windows, pace)
    return Group(
        heading,
        summary_of(turns, book),
        "",
        _turns_table(turns, by_turn, book),
        "",
        _faces_table(timeline, book),
        "",
    )


def summary_of(turns: Sequence[Turn], book: RuleBook) -> str:
    """Word the turns: "calm, then surprised at 0:04, then happy at 0:06"."""
    words = ", then ".join(_worded(turn, book) for turn in turns[:_SUMMED_UP])
    more = len(turns) - _SUMMED_UP
    return words if more <= 0 else f"{words}, and so on: {_plural(more, 'more turn')}"


def _worded(turn: Turn, book: RuleBook) -> str:
    look = _NOBODY if turn.emotion is None else book.texts.looks[turn.emotion]
    return f"{look} at {clock(turn.time_s)}" if turn.time_s else look


def _count(timeline: Timeline) -> str:
    faces = len(timeline.track_ids)
    if faces == 0:
        return "no face"
    if faces == timeline.most_at_once:
        return _plural(faces, "face")
    return f"{_plural(faces, 'face')}, at most {timeline.most_at_once} at once"


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _scores_by_turn(
    turns: Sequence[Turn], windows: Iterable[Window], pace: Pace
) -> Iterator[Scores | None]:
    """The mean of each turn until the next; None where nobody is."""
    rest = iter(windows)
    window = next(rest, None)
    ends_s = (*(turn.time_s for turn in turns[1:]), float("inf"))
    for turn, end_s in zip(turns, ends_s, strict=True):
        means = []
        while window is not None and pace.seconds(window.start) < end_s:
            if window.faces is not None and pace.seconds(window.start) >= turn.time_s:
                means.append(window.faces.mean)
            window = next(rest, None)
        yield mean_of(means) if means and turn.emotion is not None else None


def _turns_table(
    turns: Sequence[Turn], by_turn: Iterator[Scores | None], book: RuleBook
) -> RenderableType:
    table = _table("From", "Looks", "Scores", numbers=1)
    for turn, scores in list(zip(turns, by_turn, strict=True))[:_MOST_TURNS]:
        table.add_row(clock(turn.time_s), *_look(scores, book))
    return _with_rest(table, len(turns) - _MOST_TURNS, "turn")


def _faces_table(timeline: Timeline, book: RuleBook) -> RenderableType:
    """A row for each of the faces that were seen longest, in order of appearance."""
    seen: dict[int, list[tuple[float, Scores]]] = defaultdict(list)
    for moment in timeline.moments:
        for sighting in moment.sightings:
            seen[sighting.track_id].append((moment.time_s, sighting.face.scores))
    table = _table("Face", "From", "To", "Looks", "Scores", numbers=3)
    for number in sorted(sorted(seen, key=lambda number: -len(seen[number]))[:_MOST_FACES]):
        times_s, all_scores = zip(*seen[number], strict=True)
        table.add_row(
            str(number),
            clock(times_s[0]),
            clock(times_s[-1]),
            *_look(mean_of(all_scores), book),
        )
    return _with_rest(table, len(seen) - _MOST_FACES, "face")


def _table(*columns: str, numbers: int) -> Table:
    table = Table(*columns, box=None, pad_edge=False)
    for column in table.columns[:numbers]:
        column.justify = "right"
    return table


def _look(scores: Scores | None, book: RuleBook) -> tuple[str, Text]:
    if scores is None:
        return _NOBODY, Text()
    # Worded as the one face of a photo would be.
    photo = Analysis.of(1, 1, [Face(_ANYWHERE, scores)])
    reading = read_photos([photo], book.rules.thresholds)
    return (looks_of(reading.faces[0], book) if reading else _NOBODY), bars_of(scores)


def _with_rest(table: Table, more: int, noun: str) -> RenderableType:
    return table if more <= 0 else Group(table, f"and {_plural(more, f'more {noun}')}")
