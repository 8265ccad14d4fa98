"""An analysis as a table with bars, for people at a terminal."""

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from bot.core.emotions import Emotion, Scores, Strength
from bot.core.faces import Analysis
from bot.replies.lines import Line
from bot.replies.reading import FaceReading, read_photos
from bot.replies.rulebook import RuleBook

_BAR_CELLS = 12
_LEAST_SHOWN = 0.01
_MOST_SHOWN = 3
_DEGREES = {Strength.SLIGHT: "a little ", Strength.CLEAR: "", Strength.STRONG: "very "}
_COLOURS = {
    Emotion.ANGER: "red",
    Emotion.CONTEMPT: "magenta",
    Emotion.DISGUST: "green",
    Emotion.FEAR: "bright_magenta",
    Emotion.HAPPINESS: "yellow",
    Emotion.NEUTRAL: "white",
    Emotion.SADNESS: "blue",
    Emotion.SURPRISE: "cyan",
}


def faces_table(name: str, analysis: Analysis, book: RuleBook) -> RenderableType:
    """Lay out one photo: a row for each face, numbered from the left, best emotions as bars."""
    heading = Text.assemble(
        (name, "bold"), f"  {analysis.width} x {analysis.height}, {_count(len(analysis.faces))}"
    )
    reading = read_photos([analysis], book.rules.thresholds)
    if reading is None:
        return heading
    table = Table(
        "Face", "Left", "Top", "Width", "Height", "Looks", "Scores", box=None, pad_edge=False
    )
    for index in range(1, 5):
        table.columns[index].justify = "right"
    pairs = zip(analysis.left_to_right(), reading.faces, strict=True)
    for number, (face, look) in enumerate(pairs, start=1):
        box = face.rectangle
        table.add_row(
            str(number),
            *(str(pixels) for pixels in (box.left, box.top, box.width, box.height)),
            looks_of(look, book),
            bars_of(face.scores),
        )
    return Group(heading, table, "")


def _count(faces: int) -> str:
    return {0: "no face", 1: "1 face"}.get(faces, f"{faces} faces")


def looks_of(face: FaceReading, book: RuleBook) -> str:
    """Word one face: "very happy", "angry / happy"."""
    if not face.is_readable:
        return book.texts.line(Line.HARD_TO_READ)
    look = face.reading
    first = book.texts.looks[look.emotion]
    if look.second is not None:
        return f"{first} / {book.texts.looks[look.second]}"
    return f"{_DEGREES[look.strength]}{first}"


def bars_of(scores: Scores) -> Text:
    """Draw the best emotions of one face as bars."""
    lines = Text()
    shown = [(e, share) for e, share in scores.ranked()[:_MOST_SHOWN] if share >= _LEAST_SHOWN]
    for index, (emotion, share) in enumerate(shown):
        cells = round(share * _BAR_CELLS)
        lines.append("\n" if index else "")
        lines.append("█" * cells or "▏", style=_COLOURS[emotion])
        lines.append(" " * (_BAR_CELLS - max(cells, 1)))
        lines.append(f" {share:4.0%} {emotion.value}")
    return lines
