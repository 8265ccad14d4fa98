"""What is erased of sessions, or follows a chat; runs within the caller's transaction."""

from datetime import datetime

from sqlalchemy import and_, delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.sessions import SessionKind
from bot.store.session_rows import seconds, session_of
from bot.store.session_tables import SessionPersonRow, SessionPhotoRow
from bot.store.tables import FaceRow, SessionRow


async def forget_contributor(session: AsyncSession, user_id: int) -> int:
    """Erase what a person contributed or agreed to anywhere, and their private chat's sessions.

    Returns:
        How many faces, sessions and agreements that was; what went with a session is not counted.
    """
    connection = await session.connection()
    # A private chat has the id of the person in it.
    own = delete(SessionRow).where(SessionRow.chat_id == user_id)
    erased = (await connection.execute(own)).rowcount
    for row in (await session.scalars(select(SessionRow))).all():
        contributor = session_of(row).contributor(user_id)
        for table in (FaceRow, SessionPersonRow):
            theirs = delete(table).where(
                table.session_id == row.session_id, table.contributor == contributor
            )
            erased += (await connection.execute(theirs)).rowcount
    return erased


async def purge_faces(session: AsyncSession, before: datetime) -> int:
    """Erase faces and marks from before a moment, and sessions from before it that have none left.

    A mood that is still open stays, as somebody wants it.

    Returns:
        How many faces that were.
    """
    before_s = seconds(before)
    connection = await session.connection()
    # Asked by session, because that is what the index begins with.
    old = delete(FaceRow).where(
        FaceRow.session_id.in_(select(SessionRow.session_id)), FaceRow.at_s < before_s
    )
    erased = (await connection.execute(old)).rowcount
    await connection.execute(delete(SessionPhotoRow).where(SessionPhotoRow.at_s < before_s))
    has_faces = select(FaceRow.face_id).where(FaceRow.session_id == SessionRow.session_id).exists()
    is_over = or_(
        SessionRow.closed_at_s < before_s,
        and_(
            SessionRow.closed_at_s.is_(None),
            SessionRow.kind != SessionKind.MOOD.value,
            SessionRow.opened_at_s < before_s,
        ),
    )
    await connection.execute(delete(SessionRow).where(is_over, ~has_faces))
    return erased


async def move_sessions(session: AsyncSession, old_id: int, new_id: int) -> None:
    """Let sessions follow a group that became a supergroup.

    Where both have an open one of a kind, that of the old chat ends as the other begins.
    """
    connection = await session.connection()
    newer = SessionRow.__table__.alias()
    begun_s = (
        select(newer.c.opened_at_s)
        .where(
            newer.c.chat_id == new_id,
            newer.c.kind == SessionRow.kind,
            newer.c.closed_at_s.is_(None),
        )
        .scalar_subquery()
    )
    old = SessionRow.chat_id == old_id
    # Without such a session the subquery is NULL, which leaves it open.
    await connection.execute(
        update(SessionRow).where(old, SessionRow.closed_at_s.is_(None)).values(closed_at_s=begun_s)
    )
    await connection.execute(update(SessionRow).where(old).values(chat_id=new_id))
