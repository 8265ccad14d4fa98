"""Measurements as tables, for people at a terminal."""

import json
from collections.abc import Mapping
from typing import Any

from rich.table import Table

from bot.core.emotions import Emotion
from bot.evaluation.emotion_figures import EmotionFigures
from bot.evaluation.face_figures import FaceFigures


def emotion_table(title: str, rows: Mapping[str, EmotionFigures]) -> Table:
    """Lay out measurements beside each other."""
    table = Table(
        title, "Faces", "Accuracy", "Macro-F1", "Mean recall", "Calibration error", box=None
    )
    for column in table.columns[1:]:
        column.justify = "right"
    for name, figures in rows.items():
        table.add_row(
            name,
            f"{figures.faces:,}",
            f"{figures.accuracy:.2%}",
            f"{figures.macro_f1:.3f}",
            f"{figures.mean_recall:.3f}",
            f"{figures.calibration_error:.3f}",
        )
    return table


def recall_line(figures: EmotionFigures) -> str:
    """How much of each emotion is recognised."""
    parts = [f"{emotion.value} {share:.2f}" for emotion, share in figures.recall.items()]
    return f"recall: {', '.join(parts)}"


def confusion_table(figures: EmotionFigures) -> Table:
    """Lay out which emotion was read as which, in faces."""
    table = Table("Voted \\ read", *(emotion.value for emotion in Emotion), box=None)
    for column in table.columns[1:]:
        column.justify = "right"
    for emotion, counts in zip(Emotion, figures.confusion, strict=True):
        table.add_row(emotion.value, *(str(count) for count in counts))
    return table


def faces_line(title: str, figures: FaceFigures) -> str:
    """Sum up a detector in some lines."""
    lines = [f"{title}: {figures.photos} photos"]
    if figures.recall is not None:
        lines.append(f"found {figures.found} of {figures.faces} faces, {figures.recall:.2%}")
        lines.append(f"average precision of the bare model {figures.average_precision:.3f}")
    lines.append(f"false faces {figures.false_faces}")
    if figures.faceless_photos:
        lines.append(
            f"false faces in {figures.faceless_with_false} of "
            f"{figures.faceless_photos} photos without a face"
        )
    return "\n  ".join(lines)


def options_line(changed: Mapping[str, tuple[Any, Any]]) -> str:
    """Which options of the finder are not as shipped: by name, their value and the shipped one."""
    # Written as in the file that they come from: TOML has numbers and lists in common with JSON.
    told = [
        f"{name} {json.dumps(value)} (shipped {json.dumps(shipped)})"
        for name, (value, shipped) in changed.items()
    ]
    return f"finder: {', '.join(told)}"


def hardships_table(title: str, hard: Mapping[str, float], unchanged: float) -> Table:
    """Lay out what is left under each hardship."""
    table = Table("Hardship", title, "Lost", box=None)
    for column in table.columns[1:]:
        column.justify = "right"
    table.add_row("unchanged", f"{unchanged:.2%}", "")
    for name, share in hard.items():
        table.add_row(name, f"{share:.2%}", f"{(unchanged - share) * 100:.1f}")
    return table
