"""A session's faces for other programs, one after the other: CSV and JSON; pure.

A row has a look, its scores and an item that may be shown; no time and no contributor, because
the three together would find people again whom the report itself does not show. Rows are shuffled
for the same reason: the order of writing is that of the photos, which a chat has seen.
"""

import csv
import io
import json
from collections.abc import AsyncIterator, Mapping, Sequence
from random import SystemRandom
from typing import Any, Final

from bot.core.emotions import Emotion, Scores
from bot.core.sessions import FaceRecord
from bot.reporting.cells import cell
from bot.reporting.estimates import Estimate
from bot.reporting.report import Group, Period, Report

_COLUMNS: Final = ("item", "looks", *(emotion.value for emotion in Emotion))
_DECIMALS: Final = 4
_SHUFFLED_AT_ONCE: Final = 2_000
"""Bounds the memory; in so many faces nobody is found by counting."""


async def csv_lines(report: Report, faces: AsyncIterator[FaceRecord]) -> AsyncIterator[str]:
    """A line of names and one for each face."""
    shown = _shown_names(report)
    yield _csv_line(_COLUMNS)
    async for face in _shuffled(faces):
        item = cell(shown.get(face.item_id, ""))
        yield _csv_line((item, face.scores.dominant.value, *_rounded(face.scores)))


async def json_parts(report: Report, faces: AsyncIterator[FaceRecord]) -> AsyncIterator[str]:
    """One object, in parts: what the session comes to, then every face."""
    shown = _shown_names(report)
    head = {
        "session": report.source.name,
        **_group(report.whole),
        "items": [{"item": item.name, **_group(item)} for item in report.items],
        "periods": [_period(period) for period in report.periods],
    }
    yield json.dumps(head, ensure_ascii=False)[:-1] + ', "rows": ['
    between = "\n"
    async for face in _shuffled(faces):
        row = {
            "item": shown.get(face.item_id),
            "looks": face.scores.dominant.value,
            "scores": dict(zip(Emotion, _rounded(face.scores), strict=True)),
        }
        yield between + json.dumps(row, ensure_ascii=False)
        between = ",\n"
    yield "\n]}\n"


async def _shuffled(faces: AsyncIterator[FaceRecord]) -> AsyncIterator[FaceRecord]:
    batch: list[FaceRecord] = []
    async for face in faces:
        batch.append(face)
        if len(batch) == _SHUFFLED_AT_ONCE:
            for each in _in_any_order(batch):
                yield each
            batch.clear()
    for each in _in_any_order(batch):
        yield each


def _in_any_order(faces: Sequence[FaceRecord]) -> Sequence[FaceRecord]:
    # By the system's own dice, because an order from a known seed could be undone.
    return SystemRandom().sample(faces, len(faces))


def _shown_names(report: Report) -> Mapping[int | None, str]:
    shown = {item.name for item in report.items}
    return {number: name for number, name in report.source.items.items() if name in shown}


def _csv_line(cells: tuple[object, ...]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue()


def _rounded(scores: Scores) -> tuple[float, ...]:
    return tuple(round(share, _DECIMALS) for share in scores.shares)


def _group(group: Group) -> dict[str, Any]:
    return {
        "faces": group.faces,
        "people": None if group.has_few_people else group.people,
        "looks": dict(zip(Emotion, group.looks_n8, strict=True)),
        "shares": _estimates(group.shares),
        "scores": _estimates(group.scores),
    }


def _period(period: Period) -> dict[str, Any]:
    return {"begin": period.begin_s, "end": period.end_s, **_group(period.group)}


def _estimates(estimates: tuple[Estimate, ...] | None) -> dict[str, Any] | None:
    if estimates is None:
        return None
    return {
        emotion.value: {
            "value": round(each.value, _DECIMALS),
            "low": round(each.low, _DECIMALS),
            "high": round(each.high, _DECIMALS),
        }
        for emotion, each in zip(Emotion, estimates, strict=True)
    }
