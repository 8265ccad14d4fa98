"""A report as one HTML page that needs nothing else: plots as SVG, style inside, no script."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from bot.core.emotions import Emotion
from bot.core.errors import ReportSupportError
from bot.media.sheets import Sheet, written
from bot.reporting import wording
from bot.reporting.panels import Clock, draw_items, draw_periods, draw_shares, legend_of
from bot.reporting.picture import (
    drawing,
    items_height_in,
    legend,
    new_figure,
    shares_height_in,
)
from bot.reporting.support import INSTALL

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from matplotlib.axes import Axes

    from bot.reporting.report import Group, Report

_TIME_IN: Final = 1.5
_LEGEND_IN: Final = 0.5

_SHEET: Final = Sheet(paper="#fefdfc", ink="#010203", faint="#828384")
"""Colours that stand for those of the page, which are light or dark as the reader's screen."""

_VARIABLES: Final = {
    _SHEET.paper: "var(--panel)",
    _SHEET.ink: "var(--text)",
    _SHEET.faint: "var(--faint)",
}

_SVG: Final = re.compile(r"<svg.*</svg>", re.DOTALL)
_METADATA: Final = re.compile(r"<metadata>.*?</metadata>", re.DOTALL)
_SIZE: Final = re.compile(r'(<svg[^>]*?) width="[^"]*"| height="[^"]*"(?=[^>]*viewBox)')
_ID: Final = re.compile(r'(id="|href="#|url\(#)')
_FAMILY: Final = re.compile(r"font: ([^;\"]*?)'DejaVu Sans'[^;\"]*")


def render_page(report: Report, *, clock: Clock, made_at: datetime) -> str:
    """Write a report for somebody who opens it in a browser, or prints it; blocks.

    Args:
        report: what a session comes to.
        clock: how moments are written.
        made_at: when it was made.

    Raises:
        ReportSupportError: Jinja or Matplotlib is not installed.
    """
    try:
        from jinja2 import Environment, PackageLoader, StrictUndefined  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise ReportSupportError(INSTALL) from error
    environment = Environment(
        loader=PackageLoader("bot.reporting", "template"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    template = environment.get_template("report.html")
    return template.render(
        report=report,
        words=wording,
        emotions=tuple(Emotion),
        groups=_groups(report),
        plots=_plots(report, clock),
        verdicts=_verdicts(report),
        made_at=f"{made_at:%d %B %Y, %H:%M}",
    )


def _groups(report: Report) -> list[tuple[str, Group]]:
    """The rows of the tables."""
    groups = [(report.source.name, report.whole)]
    groups += [(item.name or "", item) for item in report.items]
    if report.other is not None:
        groups.append((report.other.name or "", report.other))
    return groups


def _verdicts(report: Report) -> dict[str, tuple[str, ...]]:
    """What comparisons come to, by the part of the page that they belong to."""
    found: dict[str, tuple[str, ...]] = {
        "items": tuple(
            sentence
            for comparison in report.between_items
            for sentence in wording.verdicts(comparison)
        ),
        "periods": () if report.over_time is None else wording.verdicts(report.over_time),
        "other": (),
    }
    if report.against_other is not None:
        found["other"] = wording.verdicts(report.against_other)
    elif report.other is not None:
        names = report.source.name, report.other.name or ""
        found["other"] = (wording.cannot_compare(*names),)
    return found


def _plots(report: Report, clock: Clock) -> dict[str, Any]:
    """Each plot as SVG; those of which there is nothing to draw are left out."""
    whole, other = report.whole, report.other
    plots = {}
    if whole.faces:
        plots["shares"] = _plot(
            "shares",
            shares_height_in(whole, other),
            lambda axes: draw_shares(axes, whole, _SHEET, other),
        )
    if report.items:
        plots["items"] = _plot(
            "items",
            items_height_in(len(report.items)) + _LEGEND_IN,
            lambda axes: draw_items(axes, report.items, _SHEET),
            legend_of(report.items),
        )
    if report.periods:
        plots["periods"] = _plot(
            "periods",
            _TIME_IN + _LEGEND_IN,
            lambda axes: draw_periods(axes, report.periods, _SHEET, clock),
            legend_of([period.group for period in report.periods]),
        )
    return plots


def _plot(
    name: str,
    height_in: float,
    draw: Callable[[Axes], None],
    emotions: list[Emotion] | None = None,
) -> Any:  # noqa: ANN401 - Markup, of a package that may be missing
    from markupsafe import Markup  # noqa: PLC0415 - comes with Jinja

    with drawing():
        from matplotlib import rcParams  # noqa: PLC0415 - an extra, and slow to load

        # Words stay words: any script is then readable, and can be searched and read aloud.
        rcParams["svg.fonttype"] = "none"
        figure = new_figure(height_in, _SHEET)
        draw(figure.subplots())
        if emotions is not None:
            legend(figure, emotions, _SHEET)
        # Matplotlib escapes what people wrote.
        return Markup(_inline(written(figure, "svg").decode(), name))  # noqa: S704  # nosec B704


def _inline(document: str, name: str) -> str:
    """An SVG document as part of a page: without its head, and with names of its own."""
    found = _SVG.search(document)
    svg = _METADATA.sub("", found.group() if found else "")
    svg = _SIZE.sub(lambda match: match.group(1) or "", svg)
    svg = _ID.sub(rf"\g<1>{name}-", svg)
    svg = _FAMILY.sub(r"font: \1var(--font)", svg)
    for colour, variable in _VARIABLES.items():
        svg = svg.replace(colour, variable)
    return svg.replace("<svg ", '<svg role="img" aria-hidden="true" ', 1)
