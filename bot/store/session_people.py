"""Who agreed to take part in which reaction session: under a number, never by an id."""

import secrets
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, delete, or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.sessions import Session, SessionKind
from bot.store.database import Database
from bot.store.inserting import insert_into
from bot.store.session_rows import seconds, session_of
from bot.store.session_tables import SessionLinkRow, SessionPersonRow
from bot.store.tables import SessionRow

_TOKEN_BYTES: Final = 16
_AT_ONCE: Final = 400
"""Databases take only so many values in one statement."""

CLOCKS_APART_S: Final = 10
"""Telegram's clock says when a photo was sent, and this machine's when somebody agreed."""


class SessionPeople:
    """Remembers agreements, and the links by which people come.

    Every method raises `StoreError` when the database cannot be reached, read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def agree(
        self, session: Session, user_id: int, at: datetime, *, by_link: bool = False
    ) -> bool:
        """Let a person's photos count from now on; False where the session is over.

        Args:
            session: in which; whoever comes by link leaves every other one they came to so.
            user_id: whose.
            at: the moment.
            by_link: whether the photos are those of the private chat.
        """

        async def write(work: AsyncSession) -> bool:
            is_open = select(SessionRow.session_id).where(
                SessionRow.session_id == session.session_id, SessionRow.closed_at_s.is_(None)
            )
            if await work.scalar(is_open.with_for_update(read=True)) is None:
                return False
            if by_link:
                await _withdraw_guest(work, user_id)
            added = insert_into(work, SessionPersonRow).values(
                session_id=session.session_id,
                contributor=session.contributor(user_id),
                came_by_link=by_link,
                agreed_at_s=seconds(at),
            )
            await work.execute(added.on_conflict_do_nothing())
            return True

        return await self._database.write(write)

    async def withdraw(self, session: Session, user_id: int, *, by_link: bool = False) -> bool:
        """Let a person's photos count no more; False where they did not. Faces stay."""
        gone = delete(SessionPersonRow).where(
            SessionPersonRow.session_id == session.session_id,
            SessionPersonRow.contributor == session.contributor(user_id),
            SessionPersonRow.came_by_link.is_(by_link),
        )

        async def write(work: AsyncSession) -> bool:
            return (await (await work.connection()).execute(gone)).rowcount > 0

        return await self._database.write(write)

    async def withdraw_in(self, chat_id: int, user_id: int) -> None:
        """Let none of the photos count that a person sends to a chat."""

        async def write(work: AsyncSession) -> None:
            connection = await work.connection()
            own = select(SessionRow).where(
                SessionRow.chat_id == chat_id, SessionRow.closed_at_s.is_(None)
            )
            for row in (await work.scalars(own)).all():
                gone = delete(SessionPersonRow).where(
                    SessionPersonRow.session_id == row.session_id,
                    SessionPersonRow.contributor == session_of(row).contributor(user_id),
                    SessionPersonRow.came_by_link.is_(False),
                )
                await connection.execute(gone)
            # A private chat has the id of the person in it.
            if chat_id == user_id:
                await _withdraw_guest(work, user_id)

        await self._database.write(write)

    async def sessions_for(
        self, chat_id: int, user_id: int, sent_at: datetime
    ) -> tuple[Session, ...]:
        """Sessions in which a photo counts that a person sent to a chat at a moment."""
        at_s = seconds(sent_at)

        async def read(work: AsyncSession) -> tuple[Session, ...]:
            own = select(SessionRow).where(SessionRow.chat_id == chat_id, was_open(at_s))
            found = [session_of(row) for row in await work.scalars(own)]
            agreed = await _agreed(work, found, user_id, at_s=at_s, by_link=False)
            if chat_id == user_id:
                guests = [session_of(row) for row in await work.scalars(_with_guests(at_s))]
                agreed |= await _agreed(work, guests, user_id, at_s=at_s, by_link=True)
                found += guests
            chosen = {each.session_id: each for each in found if each.session_id in agreed}
            return tuple(chosen.values())

        return await self._database.read(read)

    async def link(self, session_id: int) -> str:
        """What a link into a session ends in; the same whenever it is asked for."""
        wanted = select(SessionLinkRow.token).where(SessionLinkRow.session_id == session_id)

        async def write(work: AsyncSession) -> str:
            added = insert_into(work, SessionLinkRow).values(
                session_id=session_id, token=secrets.token_urlsafe(_TOKEN_BYTES)
            )
            await work.execute(added.on_conflict_do_nothing())
            return (await work.scalars(wanted)).one()

        return await self._database.write(write)

    async def of_link(self, token: str) -> Session | None:
        """The session that a link leads to, open or not; None for none."""
        wanted = (
            select(SessionRow)
            .join(SessionLinkRow, SessionLinkRow.session_id == SessionRow.session_id)
            .where(SessionLinkRow.token == token)
        )

        async def read(work: AsyncSession) -> Session | None:
            row = await work.scalar(wanted)
            return None if row is None else session_of(row)

        return await self._database.read(read)


def was_open(at_s: int) -> ColumnElement[bool]:
    """Whether a reaction session was open at a moment; what is sent as it closes counts."""
    return and_(
        SessionRow.kind == SessionKind.REACTIONS.value,
        SessionRow.opened_at_s <= at_s,
        or_(SessionRow.closed_at_s.is_(None), SessionRow.closed_at_s >= at_s),
    )


def _with_guests(at_s: int) -> Any:  # noqa: ANN401 - SQLAlchemy's own long name
    came = select(SessionPersonRow.session_id).where(
        SessionPersonRow.session_id == SessionRow.session_id,
        SessionPersonRow.came_by_link.is_(True),
    )
    return select(SessionRow).where(was_open(at_s), came.exists())


async def _agreed(
    work: AsyncSession, sessions: Sequence[Session], user_id: int, *, at_s: int, by_link: bool
) -> set[int]:
    """In which of the sessions a person had agreed at a moment."""
    agreed: set[int] = set()
    for pairs in _pairs(sessions, user_id):
        wanted = select(SessionPersonRow.session_id).where(
            tuple_(SessionPersonRow.session_id, SessionPersonRow.contributor).in_(pairs),
            SessionPersonRow.came_by_link.is_(by_link),
            SessionPersonRow.agreed_at_s <= at_s + CLOCKS_APART_S,
        )
        agreed |= set(await work.scalars(wanted))
    return agreed


async def _withdraw_guest(work: AsyncSession, user_id: int) -> None:
    """End what a person came to by link; only by trying can it be found whose number is whose."""
    came = select(SessionPersonRow.session_id).where(SessionPersonRow.came_by_link.is_(True))
    rows = await work.scalars(select(SessionRow).where(SessionRow.session_id.in_(came)))
    connection = await work.connection()
    for pairs in _pairs([session_of(row) for row in rows], user_id):
        gone = delete(SessionPersonRow).where(
            tuple_(SessionPersonRow.session_id, SessionPersonRow.contributor).in_(pairs),
            SessionPersonRow.came_by_link.is_(True),
        )
        await connection.execute(gone)


def _pairs(sessions: Sequence[Session], user_id: int) -> Iterator[list[tuple[int, int]]]:
    pairs = [(each.session_id, each.contributor(user_id)) for each in sessions]
    for first in range(0, len(pairs), _AT_ONCE):
        yield pairs[first : first + _AT_ONCE]
