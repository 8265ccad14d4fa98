"""Counts photos and clips in reaction sessions: each once, however often it is read."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.sessions import (
    MOST_ITEMS,
    FaceRecord,
    Item,
    SeenPhoto,
    Session,
    name_key,
    plain_name,
)
from bot.store.database import Database
from bot.store.inserting import insert_into
from bot.store.session_marks import mark_photo, write_faces
from bot.store.session_people import was_open
from bot.store.session_rows import item_of, seconds
from bot.store.session_tables import SessionChoiceRow, SessionPersonRow
from bot.store.tables import FaceRow, ItemRow, SessionRow


class SessionPhotos:
    """Counts what people who agreed have sent.

    Every method raises `StoreError` when the database cannot be reached, read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def count(self, session: Session, seen: SeenPhoto) -> bool:
        """Count a photo's faces, all of them or none.

        Returns:
            Whether they count now; not where it was counted before, where its sender has not
            agreed or no longer does, and where the session was not open when it was sent.
        """
        if not seen.faces:
            return False
        contributor, at_s = session.contributor(seen.user_id), seconds(seen.sent_at)

        async def write(work: AsyncSession) -> bool:
            if not await _may_count(work, session, seen, contributor):
                return False
            if not await mark_photo(work, session, seen.key, at_s):
                return False
            item_id = await _item_id(work, session, seen)
            faces = [FaceRecord(at_s, item_id, contributor, scores) for scores in seen.faces]
            await write_faces(work, session.session_id, faces)
            return True

        return await self._database.write(write)

    async def choose_item(
        self, session_id: int, name: str | None, at: datetime, message_id: int
    ) -> Item | None:
        """Say what photos belong to that come after a message.

        Args:
            session_id: in which session.
            name: None for nothing in particular.
            at: when the message was sent,
            message_id: and which it is.

        Returns:
            The item; None for none, or where there are too many already.

        Raises:
            ValueError: the name has no letter.
        """
        shown = None if name is None else plain_name(name)

        async def write(work: AsyncSession) -> Item | None:
            item = None if shown is None else await _item(work, session_id, shown)
            if shown is not None and item is None:
                return None
            item_id = None if item is None else item.item_id
            chosen = {"at_s": seconds(at), "item_id": item_id}
            added = insert_into(work, SessionChoiceRow).values(
                session_id=session_id, message_id=message_id, **chosen
            )
            await work.execute(
                added.on_conflict_do_update(
                    index_elements=["session_id", "message_id"], set_=chosen
                )
            )
            return item

        return await self._database.write(write)

    async def face_counts(self, session_ids: Sequence[int]) -> dict[int, int]:
        """How many faces sessions have."""
        counted = (
            select(FaceRow.session_id, func.count())
            .where(FaceRow.session_id.in_(session_ids))
            .group_by(FaceRow.session_id)
        )

        async def read(work: AsyncSession) -> dict[int, int]:
            found = {row[0]: row[1] for row in await work.execute(counted)}
            return {number: found.get(number, 0) for number in session_ids}

        return await self._database.read(read)


async def _may_count(
    work: AsyncSession, session: Session, seen: SeenPhoto, contributor: int
) -> bool:
    """Whether session and agreement hold; locked, so that nobody ends them meanwhile."""
    was_there = select(SessionRow.session_id).where(
        SessionRow.session_id == session.session_id, was_open(seconds(seen.sent_at))
    )
    if await work.scalar(was_there.with_for_update(read=True)) is None:
        return False
    agreed = select(SessionPersonRow.contributor).where(
        SessionPersonRow.session_id == session.session_id,
        SessionPersonRow.contributor == contributor,
        SessionPersonRow.came_by_link.is_(session.chat_id != seen.chat_id),
    )
    return await work.scalar(agreed.with_for_update(read=True)) is not None


async def _item_id(work: AsyncSession, session: Session, seen: SeenPhoto) -> int | None:
    """What a photo belongs to: what it says itself, or else what was chosen when it was sent."""
    if seen.title:
        item = await _item(work, session.session_id, seen.title)
        return None if item is None else item.item_id
    at_s = seconds(seen.sent_at)
    # Of one second's messages the numbers tell the order, within a chat.
    earlier = SessionChoiceRow.at_s <= at_s
    if session.chat_id == seen.chat_id:
        earlier = or_(
            SessionChoiceRow.at_s < at_s,
            and_(SessionChoiceRow.at_s == at_s, SessionChoiceRow.message_id < seen.message_id),
        )
    newest = (
        select(SessionChoiceRow.item_id)
        .where(SessionChoiceRow.session_id == session.session_id, earlier)
        .order_by(SessionChoiceRow.at_s.desc(), SessionChoiceRow.message_id.desc())
        .limit(1)
    )
    return await work.scalar(newest)


async def _item(work: AsyncSession, session_id: int, name: str) -> Item | None:
    """The item of a name, whatever its case; None where a new one would be too many."""
    key = name_key(name)
    wanted = select(ItemRow).where(ItemRow.session_id == session_id, ItemRow.key == key)
    row = await work.scalar(wanted)
    if row is not None:
        return item_of(row)
    of_session = select(func.count()).where(ItemRow.session_id == session_id)
    if (await work.scalar(of_session) or 0) >= MOST_ITEMS:
        return None
    added = insert_into(work, ItemRow).values(session_id=session_id, key=key, name=name)
    await work.execute(added.on_conflict_do_nothing())
    return item_of((await work.scalars(wanted)).one())
