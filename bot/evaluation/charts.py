"""Draws measurements: a reliability diagram, a confusion matrix, and bars for each hardship."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

import numpy as np

from bot.core.emotions import Emotion
from bot.core.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.figure import Figure

    from bot.evaluation.emotion_figures import EmotionFigures

_DPI: Final = 150
_SQUARE_IN: Final = (4.6, 4.6)
_INK: Final = "#1c1f24"
_FAINT: Final = "#c3c9d1"
_BAR: Final = "#2f6fb3"
_HALF: Final = 0.5


def draw_reliability(figures: EmotionFigures) -> bytes:
    """Draw accuracy over confidence as PNG: on the diagonal a score is what it says.

    Raises:
        SettingsError: Matplotlib is not installed.
    """
    figure = _figure(_SQUARE_IN)
    axes = figure.add_subplot()
    axes.plot([0, 1], [0, 1], color=_FAINT, linewidth=1)
    confidence = [each.confidence for each in figures.bins]
    accuracy = [each.accuracy for each in figures.bins]
    share = [each.faces / figures.faces for each in figures.bins]
    axes.bar(confidence, share, width=0.03, color=_FAINT, label="share of faces")
    axes.plot(confidence, accuracy, marker="o", color=_BAR, label="read right")
    axes.set(
        xlim=(0, 1),
        ylim=(0, 1),
        xlabel="strongest score",
        ylabel="share",
        title=f"{figures.faces} faces, calibration error {figures.calibration_error:.3f}",
    )
    axes.legend(frameon=False)
    return _png(figure)


def draw_confusion(figures: EmotionFigures) -> bytes:
    """Draw which emotion is read as which, as PNG; each row sums to 1.

    Raises:
        SettingsError: Matplotlib is not installed.
    """
    figure = _figure(_SQUARE_IN)
    axes = figure.add_subplot()
    counts = np.array(figures.confusion, np.float64)
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    names = [emotion.value for emotion in Emotion]
    axes.set_xticks(range(len(names)), names, rotation=45, ha="right")
    axes.set_yticks(range(len(names)), names)
    axes.set(xlabel="read as", ylabel="voted")
    for (row, column), share in np.ndenumerate(shares):
        colour = "white" if share > _HALF else _INK
        axes.text(
            column, row, f"{share:.2f}".removeprefix("0"), ha="center", va="center", color=colour
        )
    return _png(figure)


def draw_hardships(title: str, rows: Sequence[tuple[str, float]], *, unchanged: float) -> bytes:
    """Draw what is left of a share under each hardship, as PNG, beside what it is without.

    Raises:
        SettingsError: Matplotlib is not installed.
    """
    figure = _figure((5.6, 0.6 + 0.26 * len(rows)))
    axes = figure.add_subplot()
    places = range(len(rows))
    axes.barh(places, [share for _, share in rows], color=_BAR)
    axes.axvline(unchanged, color=_INK, linewidth=1)
    axes.set_yticks(places, [name for name, _ in rows])
    axes.invert_yaxis()
    axes.set(xlim=(0, 1), title=f"{title}; the line: unchanged, {unchanged:.3f}")
    for place, (_, share) in zip(places, rows, strict=True):
        axes.text(0.01, place, f"{share:.3f}", va="center", color="white")
    return _png(figure)


def _figure(size_in: tuple[float, float]) -> Figure:
    try:
        from matplotlib.figure import Figure  # noqa: PLC0415
    except ImportError as error:
        raise SettingsError("charts need Matplotlib: pip install '.[training]'") from error
    return Figure(figsize=size_in, layout="constrained")


def _png(figure: Figure) -> bytes:
    out = io.BytesIO()
    # Without the maker: the same figures, the same file.
    figure.savefig(out, format="png", dpi=_DPI, metadata={"Software": None})
    return out.getvalue()
