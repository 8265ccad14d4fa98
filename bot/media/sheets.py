"""Paper and ink of plots, light and dark, and how a figure becomes a file; needs Matplotlib."""

from __future__ import annotations

import io
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Final

from bot.core.emotions import Emotion

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

# A phone's page is 390 px wide, each of which is three of the screen's own.
WIDTH_IN: Final = 3.9
DPI: Final = 300

_FONT_PT: Final = 9

FROM_BELOW: Final = (
    Emotion.HAPPINESS,
    Emotion.SURPRISE,
    Emotion.NEUTRAL,
    Emotion.CONTEMPT,
    Emotion.DISGUST,
    Emotion.FEAR,
    Emotion.SADNESS,
    Emotion.ANGER,
)
"""What is pleasant lies below, what is calm in the middle, and what is not on top."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Paper and ink of a picture."""

    paper: str
    ink: str
    faint: str


LIGHT: Final = Sheet(paper="#ffffff", ink="#1c1f24", faint="#8b929c")
DARK: Final = Sheet(paper="#14171c", ink="#eceff4", faint="#7b838f")


_DRAWING: Final = Lock()
"""Matplotlib's settings are the whole process's, so that one thread may draw at a time."""


def plot_style() -> AbstractContextManager[None]:
    """Draw within this: the machine's own style files would change the picture.

    Whoever draws in a thread of their own waits here for the others.

    Raises:
        ImportError: Matplotlib is not installed.
    """
    from matplotlib import rc_context  # noqa: PLC0415 - an extra, and slow to load

    return _alone(
        rc_context({"font.size": _FONT_PT, "font.family": "DejaVu Sans", "svg.hashsalt": "bot"})
    )


@contextmanager
def _alone(style: AbstractContextManager[None]) -> Iterator[None]:
    with _DRAWING, style:
        yield


def written(figure: Figure, kind: str) -> bytes:
    """A figure as a file: "png", "svg" or "pdf"; the same figure is the same file."""
    out = io.BytesIO()
    # Without the day and the maker.
    metadata = {"png": {"Software": None}, "svg": {"Date": None}, "pdf": {"CreationDate": None}}
    figure.savefig(out, format=kind, dpi=DPI, metadata=metadata[kind])
    return out.getvalue()


def plain(axes: Axes, sheet: Sheet) -> None:
    """Leave of a plot's frame only what is read: the axes at the left and below."""
    axes.set_facecolor(sheet.paper)
    axes.tick_params(colors=sheet.ink, length=3)
    for name, spine in axes.spines.items():
        spine.set_visible(name in {"left", "bottom"})
        spine.set_color(sheet.faint)
