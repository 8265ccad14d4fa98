"""Reads how faces looked: counted up by the database, or one after the other for an export."""

from collections.abc import AsyncIterator, Iterable
from datetime import datetime
from itertools import pairwise
from typing import Any, Final

from sqlalchemy import Select, distinct, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from bot.core.emotions import Emotion
from bot.core.sessions import FaceRecord
from bot.core.tallies import EMOTION_INDEX, DayMood, Span, Tallies, Tally
from bot.store.database import Database
from bot.store.session_rows import FACE_COLUMNS, SCORE_COLUMNS, AnyRow, face_of, seconds
from bot.store.tables import FaceRow

_AT_ONCE: Final = 2_000
"""Faces read at once for an export; bounds its memory."""

_SUMS: Final = tuple(func.sum(column).label(column.name) for column in SCORE_COLUMNS)

_KEYS: Final = 5
_FIRST: Final = _KEYS + len(SCORE_COLUMNS)
"""Where in a row of counts the sums begin, and the scores of the first face."""


class SessionFaces:
    """Counts and reads the faces of sessions.

    Every method raises `StoreError` when the database cannot be reached or read.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def tallies(self, session_id: int) -> Tallies:
        """Count a session's faces by item, slice of time, contributor and look."""

        async def read(session: AsyncSession) -> Tallies:
            span = await _span(session, session_id)
            if span is None:
                return Tallies()
            rows = await session.execute(_counted(session_id, span))
            return Tallies(span, tuple(map(_tally, rows)))

        return await self._database.read(read)

    async def stream(self, session_id: int) -> AsyncIterator[FaceRecord]:
        """Every face, in the order of writing; those written meanwhile may be among them."""
        last = 0
        while rows := await self._after(session_id, last):
            for row in rows:
                yield face_of(row)
            last = rows[-1].face_id

    async def mood_by_day(
        self, session_id: int, midnights: Iterable[datetime]
    ) -> tuple[DayMood, ...]:
        """Count faces from each midnight to the next; one day fewer than midnights.

        Args:
            session_id: of a mood.
            midnights: rising, by the chat's own clock, so that days may have 23 or 25 hours.
        """
        edges_s = [seconds(midnight) for midnight in midnights]

        async def read(session: AsyncSession) -> tuple[DayMood, ...]:
            days = pairwise(edges_s)
            return tuple([await _day(session, session_id, *edges) for edges in days])

        return await self._database.read(read)

    async def _after(self, session_id: int, face_id: int) -> list[AnyRow]:
        wanted = (
            select(*FACE_COLUMNS)
            .where(FaceRow.session_id == session_id, FaceRow.face_id > face_id)
            .order_by(FaceRow.face_id)
            .limit(_AT_ONCE)
        )

        async def read(session: AsyncSession) -> list[AnyRow]:
            return list(await session.execute(wanted))

        return await self._database.read(read)


async def _span(session: AsyncSession, session_id: int) -> Span | None:
    # Typed by hand: what the database makes of no rows is None.
    ends: Select[*tuple[Any, ...]] = select(func.min(FaceRow.at_s), func.max(FaceRow.at_s)).where(
        FaceRow.session_id == session_id
    )
    first_s, last_s = (await session.execute(ends)).one()
    return None if first_s is None else Span(first_s, last_s)


def _counted(session_id: int, span: Span) -> Select[*tuple[Any, ...]]:
    number = (FaceRow.at_s - span.first_s) // span.slice_s
    keys = (FaceRow.item_id, number.label("slice"), FaceRow.contributor, FaceRow.looks)
    counted = (
        select(
            *keys, func.count().label("faces"), *_SUMS, func.min(FaceRow.face_id).label("first")
        )
        # Faces that were written since the span was read are left for the next report.
        .where(FaceRow.session_id == session_id, FaceRow.at_s.between(span.first_s, span.last_s))
        .group_by(FaceRow.item_id, "slice", FaceRow.contributor, FaceRow.looks)
        .subquery()
    )
    columns = [column for column in counted.c if column.name != "first"]
    first = aliased(FaceRow)
    scores = [getattr(first, emotion.value) for emotion in Emotion]
    return select(*columns, *scores).join(first, first.face_id == counted.c.first)


def _tally(row: AnyRow) -> Tally:
    item_id, slice_number, contributor, looks, faces = row[:_KEYS]
    sums_n8, first_n8 = row[_KEYS:_FIRST], row[_FIRST:]
    return Tally(item_id, slice_number, contributor, looks, faces, sums_n8, first_n8)


async def _day(session: AsyncSession, session_id: int, begin_s: int, end_s: int) -> DayMood:
    of_day = (
        FaceRow.session_id == session_id,
        FaceRow.at_s >= begin_s,
        FaceRow.at_s < end_s,
    )
    people = await session.scalar(select(func.count(distinct(FaceRow.contributor))).where(*of_day))
    rows = await session.execute(
        select(FaceRow.looks, func.count(), *_SUMS).where(*of_day).group_by(FaceRow.looks)
    )
    looks = [0] * len(Emotion)
    sums = [0] * len(EMOTION_INDEX)
    for look, faces, *scores in rows:
        looks[look] = faces
        sums = [before + more for before, more in zip(sums, scores, strict=True)]
    return DayMood(sum(looks), people or 0, tuple(looks), tuple(sums))
