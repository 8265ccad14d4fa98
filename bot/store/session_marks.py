"""Writes the faces of a photo, once however often it is read; within the caller's transaction."""

from collections.abc import Sequence

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.sessions import FaceRecord, Session
from bot.store.inserting import insert_into
from bot.store.session_rows import face_columns
from bot.store.session_tables import SessionPhotoRow
from bot.store.tables import FaceRow


async def mark_photo(work: AsyncSession, session: Session, key: str, at_s: int) -> bool:
    """Note that a photo or clip counts in a session; False where that was noted before.

    Args:
        work: the transaction.
        session: in which it counts.
        key: what makes it this photo and no other; only a number made of it is kept.
        at_s: when it was sent, in whole seconds since 1970.
    """
    added = insert_into(work, SessionPhotoRow).values(
        session_id=session.session_id, photo=session.photo_number(key), at_s=at_s
    )
    fresh = added.on_conflict_do_nothing().returning(SessionPhotoRow.photo)
    return await work.scalar(fresh) is not None


async def write_faces(work: AsyncSession, session_id: int, faces: Sequence[FaceRecord]) -> None:
    """Write how faces looked."""
    rows = [face_columns(session_id, face) for face in faces]
    if rows:
        await (await work.connection()).execute(insert(FaceRow), rows)
