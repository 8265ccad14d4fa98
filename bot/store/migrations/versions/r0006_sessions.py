"""Reaction sessions, their items, and how each face looked."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_EMOTIONS = (
    "anger",
    "contempt",
    "disgust",
    "fear",
    "happiness",
    "neutral",
    "sadness",
    "surprise",
)


def upgrade() -> None:
    """Create the three tables."""
    _create_sessions()
    _create_items()
    _create_faces()


def downgrade() -> None:
    """Drop the tables, with all they hold."""
    op.drop_table("session_faces")
    op.drop_table("session_items")
    op.drop_table("sessions")


def _create_sessions() -> None:
    op.create_table(
        "sessions",
        sa.Column("session_id", _NUMBER, autoincrement=True, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("opened_at_s", sa.BigInteger(), nullable=False),
        sa.Column("closed_at_s", sa.BigInteger(), nullable=True),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("session_id", name=op.f("pk_sessions")),
    )
    op.create_index(
        "uq_sessions_open",
        "sessions",
        ["chat_id", "kind"],
        unique=True,
        sqlite_where=sa.text("closed_at_s IS NULL"),
        postgresql_where=sa.text("closed_at_s IS NULL"),
    )
    op.create_index("ix_sessions_chat_id", "sessions", ["chat_id"])


def _create_items() -> None:
    op.create_table(
        "session_items",
        sa.Column("item_id", _NUMBER, autoincrement=True, nullable=False),
        sa.Column("session_id", _NUMBER, nullable=False),
        sa.Column("key", sa.String(192), nullable=False),
        sa.Column("name", sa.String(64), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["sessions.session_id"],
            name=op.f("fk_session_items_session_id_sessions"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("item_id", name=op.f("pk_session_items")),
        sa.UniqueConstraint("session_id", "key", name=op.f("uq_session_items_session_id")),
    )


def _create_faces() -> None:
    op.create_table(
        "session_faces",
        sa.Column("face_id", _NUMBER, autoincrement=True, nullable=False),
        sa.Column("session_id", _NUMBER, nullable=False),
        sa.Column("at_s", sa.BigInteger(), nullable=False),
        sa.Column("item_id", sa.BigInteger(), nullable=True),
        sa.Column("contributor", sa.BigInteger(), nullable=False),
        sa.Column("looks", sa.SmallInteger(), nullable=False),
        *(sa.Column(emotion, sa.SmallInteger(), nullable=False) for emotion in _EMOTIONS),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["sessions.session_id"],
            name=op.f("fk_session_faces_session_id_sessions"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("face_id", name=op.f("pk_session_faces")),
    )
    op.create_index("ix_session_faces_contributor", "session_faces", ["session_id", "contributor"])
    op.create_index("ix_session_faces_at_s", "session_faces", ["session_id", "at_s"])
