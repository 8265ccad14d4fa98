"""The tables: one class for each, typed; every change here needs a migration beside it."""

from datetime import date, time
from typing import Final

from sqlalchemy import (
    BigInteger,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from bot.core.api_keys import MAX_NAME_CHARS as MAX_KEY_NAME_CHARS
from bot.core.moods import MAX_NOTE_CHARS
from bot.core.preferences import MAX_LANGUAGE_CHARS, MAX_ZONE_CHARS
from bot.core.sessions import MAX_NAME_CHARS

_NAMES: Final = {
    "pk": "pk_%(table_name)s",
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
}
"""Names of keys and indexes, the same in both databases, so that migrations can name them."""


_NUMBER: Final = BigInteger().with_variant(Integer, "sqlite")
"""SQLite counts up by itself only what is called "integer", whose 64 bits it uses as well."""


class Table(DeclarativeBase):
    """What every table has in common."""

    metadata = MetaData(naming_convention=_NAMES)


class ChatRow(Table):
    """What one chat has chosen; see `bot.core.preferences.ChatPreferences`.

    Words are stored as words, not as a database's own enumeration: a new one needs no migration.
    """

    __tablename__ = "chats"

    chat_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    mode: Mapped[str] = mapped_column(String(16))
    shows_scores: Mapped[bool]
    language: Mapped[str | None] = mapped_column(String(MAX_LANGUAGE_CHARS))
    quiet_start: Mapped[time | None]
    quiet_end: Mapped[time | None]
    quiet_zone: Mapped[str | None] = mapped_column(String(MAX_ZONE_CHARS))
    least_confidence: Mapped[float]
    emotions: Mapped[str] = mapped_column(String(200))


class OptOutRow(Table):
    """One person who wants to be left alone in one chat.

    It does not refer to a row of `chats`: nobody need have set anything there, and the wish
    outlives the bot's removal from the chat.
    """

    __tablename__ = "opt_outs"

    user_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    chat_id: Mapped[int] = mapped_column(
        BigInteger, primary_key=True, autoincrement=False, index=True
    )


class StickerFileRow(Table):
    """The id under which Telegram has one of the bot's own drawings, for one bot."""

    __tablename__ = "sticker_files"

    bot_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    name: Mapped[str] = mapped_column(String(64), primary_key=True)
    style: Mapped[str] = mapped_column(String(16), primary_key=True)
    content_hash: Mapped[str] = mapped_column(String(64))
    file_id: Mapped[str] = mapped_column(Text)


class SetStickerRow(Table):
    """One of the bot's own drawings in a sticker set that it made for its operator."""

    __tablename__ = "set_stickers"

    set_name: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(String(64), primary_key=True)
    file_unique_id: Mapped[str] = mapped_column(Text)
    content_hash: Mapped[str] = mapped_column(String(64))
    emojis: Mapped[str] = mapped_column(Text)


class CorrectionRow(Table):
    """How often one emotion was named as fitting better than the one that was seen.

    There is no person, chat, photo, time or score in it.
    """

    __tablename__ = "corrections"

    seen: Mapped[str] = mapped_column(String(16), primary_key=True)
    better: Mapped[str] = mapped_column(String(16), primary_key=True)
    count: Mapped[int] = mapped_column(BigInteger)


class ServiceKeyRow(Table):
    """A key of the service, by its digest; revoked ones stay, so that their usage has a name."""

    __tablename__ = "service_keys"

    name: Mapped[str] = mapped_column(String(MAX_KEY_NAME_CHARS), primary_key=True)
    plan: Mapped[str] = mapped_column(String(16))
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    added_on: Mapped[date]
    revoked_on: Mapped[date | None]


class ServiceUsageRow(Table):
    """How many calls a key made in one month, such as "2026-11"; nothing of what was sent."""

    __tablename__ = "service_usage"

    month: Mapped[str] = mapped_column(String(7), primary_key=True)
    name: Mapped[str] = mapped_column(String(MAX_KEY_NAME_CHARS), primary_key=True)
    calls: Mapped[int] = mapped_column(BigInteger)


class OperationRow(Table):
    """One video that somebody asked the service about; see `bot.core.operations.Operation`.

    There is nothing in it about who asked, and nothing of the video but how its faces looked.
    """

    __tablename__ = "operations"

    operation_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    status: Mapped[str] = mapped_column(String(16))
    created_s: Mapped[float] = mapped_column(Double)
    changed_s: Mapped[float] = mapped_column(Double, index=True)
    progress: Mapped[float] = mapped_column(Double)
    message: Mapped[str | None] = mapped_column(Text)
    result: Mapped[str | None] = mapped_column(Text)


class SessionRow(Table):
    """See `bot.core.sessions.Session`; moments are whole seconds since 1970.

    The item is no foreign key: the two tables would hold each other.
    """

    __tablename__ = "sessions"
    __table_args__ = (
        Index(
            "uq_sessions_open",
            "chat_id",
            "kind",
            unique=True,
            sqlite_where=text("closed_at_s IS NULL"),
            postgresql_where=text("closed_at_s IS NULL"),
        ),
        Index("ix_sessions_chat_id", "chat_id"),
    )

    session_id: Mapped[int] = mapped_column(_NUMBER, primary_key=True)
    chat_id: Mapped[int] = mapped_column(BigInteger)
    kind: Mapped[str] = mapped_column(String(16))
    name: Mapped[str] = mapped_column(String(MAX_NAME_CHARS))
    opened_at_s: Mapped[int] = mapped_column(BigInteger)
    closed_at_s: Mapped[int | None] = mapped_column(BigInteger)
    salt: Mapped[bytes] = mapped_column(LargeBinary)


class ItemRow(Table):
    """See `bot.core.sessions.Item`; the key is what makes two names the same."""

    __tablename__ = "session_items"
    __table_args__ = (UniqueConstraint("session_id", "key", name="uq_session_items_session_id"),)

    item_id: Mapped[int] = mapped_column(_NUMBER, primary_key=True)
    session_id: Mapped[int] = mapped_column(ForeignKey("sessions.session_id", ondelete="CASCADE"))
    key: Mapped[str] = mapped_column(String(3 * MAX_NAME_CHARS))
    name: Mapped[str] = mapped_column(String(MAX_NAME_CHARS))


class FaceRow(Table):
    """See `bot.core.sessions.FaceRecord`; scores are whole ten-thousandths.

    There is no photo, place in it, message or id of anybody in it.
    """

    __tablename__ = "session_faces"
    __table_args__ = (
        Index("ix_session_faces_contributor", "session_id", "contributor"),
        Index("ix_session_faces_at_s", "session_id", "at_s"),
    )

    face_id: Mapped[int] = mapped_column(_NUMBER, primary_key=True)
    session_id: Mapped[int] = mapped_column(ForeignKey("sessions.session_id", ondelete="CASCADE"))
    at_s: Mapped[int] = mapped_column(BigInteger)
    item_id: Mapped[int | None] = mapped_column(BigInteger)
    contributor: Mapped[int] = mapped_column(BigInteger)
    looks: Mapped[int] = mapped_column(SmallInteger)
    anger: Mapped[int] = mapped_column(SmallInteger)
    contempt: Mapped[int] = mapped_column(SmallInteger)
    disgust: Mapped[int] = mapped_column(SmallInteger)
    fear: Mapped[int] = mapped_column(SmallInteger)
    happiness: Mapped[int] = mapped_column(SmallInteger)
    neutral: Mapped[int] = mapped_column(SmallInteger)
    sadness: Mapped[int] = mapped_column(SmallInteger)
    surprise: Mapped[int] = mapped_column(SmallInteger)


class MoodRow(Table):
    """See `bot.core.moods.MoodChoices`; whether a mood is on is said by its session."""

    __tablename__ = "moods"

    chat_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    zone: Mapped[str | None] = mapped_column(String(MAX_ZONE_CHARS))
    remind_at: Mapped[time | None]
    language: Mapped[str | None] = mapped_column(String(MAX_LANGUAGE_CHARS))
    due_s: Mapped[int | None] = mapped_column(BigInteger, index=True)


class MoodNoteRow(Table):
    """A note that a person wrote under a day of their own diary."""

    __tablename__ = "mood_notes"

    chat_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    day: Mapped[date] = mapped_column(primary_key=True)
    note: Mapped[str] = mapped_column(String(MAX_NOTE_CHARS))
