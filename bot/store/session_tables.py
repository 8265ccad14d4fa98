"""The tables of who takes part in reaction sessions, and of what was counted already.

People are numbers here that mean nothing outside of their session; see
`bot.core.sessions.Session.contributor`.
"""

from sqlalchemy import BigInteger, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.sessions import TOKEN_CHARS
from bot.store.tables import Table


class SessionPersonRow(Table):
    """Somebody who agreed that their photos count in a session.

    Whoever came by link takes part in their private chat; the others do in the session's chat.
    """

    __tablename__ = "session_people"

    session_id: Mapped[int] = mapped_column(
        ForeignKey("sessions.session_id", ondelete="CASCADE"), primary_key=True
    )
    contributor: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    came_by_link: Mapped[bool] = mapped_column(primary_key=True)
    agreed_at_s: Mapped[int] = mapped_column(BigInteger)


class SessionPhotoRow(Table):
    """The mark of a photo or clip that a session or a mood has counted, so that none counts twice.

    It is a number made of its message and the session's salt. Whose photo it was is nowhere; so it
    outlives `/forget`, and what was forgotten does not count again when somebody asks about it.
    """

    __tablename__ = "session_photos"

    session_id: Mapped[int] = mapped_column(
        ForeignKey("sessions.session_id", ondelete="CASCADE"), primary_key=True
    )
    photo: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    at_s: Mapped[int] = mapped_column(BigInteger)


class SessionChoiceRow(Table):
    """From this message on, photos belong to this item; to none where it is NULL."""

    __tablename__ = "session_choices"

    session_id: Mapped[int] = mapped_column(
        ForeignKey("sessions.session_id", ondelete="CASCADE"), primary_key=True
    )
    message_id: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    at_s: Mapped[int] = mapped_column(BigInteger)
    item_id: Mapped[int | None] = mapped_column(BigInteger)


class SessionLinkRow(Table):
    """The link by which people outside of its chat take part in a session."""

    __tablename__ = "session_links"

    session_id: Mapped[int] = mapped_column(
        ForeignKey("sessions.session_id", ondelete="CASCADE"), primary_key=True
    )
    token: Mapped[str] = mapped_column(String(TOKEN_CHARS), unique=True)
