"""What is erased of moods; runs within the caller's transaction."""

from typing import Final

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.sessions import SessionKind
from bot.store.tables import MoodNoteRow, MoodRow, SessionRow

_OF_CHATS: Final = (MoodRow, MoodNoteRow)


async def drop_mood(session: AsyncSession, chat_id: int) -> None:
    """Erase a chat's mood, with all its faces, notes and choices; its reaction sessions stay."""
    connection = await session.connection()
    gone = delete(SessionRow).where(
        SessionRow.chat_id == chat_id, SessionRow.kind == SessionKind.MOOD.value
    )
    await connection.execute(gone)
    await forget_diary(session, chat_id)


async def forget_diary(session: AsyncSession, user_id: int) -> int:
    """Erase a person's notes, and what they have chosen about their mood.

    Returns:
        How many rows that was.
    """
    connection = await session.connection()
    # A private chat has the id of the person in it.
    gone = [delete(row).where(row.chat_id == user_id) for row in _OF_CHATS]
    return sum([(await connection.execute(each)).rowcount for each in gone])
