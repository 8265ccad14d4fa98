"""What chats choose about their mood, and notes in diaries."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Create the two tables."""
    op.create_table(
        "moods",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("zone", sa.String(64), nullable=True),
        sa.Column("remind_at", sa.Time(), nullable=True),
        sa.Column("language", sa.String(35), nullable=True),
        sa.Column("due_s", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("chat_id", name=op.f("pk_moods")),
    )
    op.create_index(op.f("ix_moods_due_s"), "moods", ["due_s"])
    op.create_table(
        "mood_notes",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("note", sa.String(40), nullable=False),
        sa.PrimaryKeyConstraint("chat_id", "day", name=op.f("pk_mood_notes")),
    )


def downgrade() -> None:
    """Drop the tables, with all they hold."""
    op.drop_table("mood_notes")
    op.drop_table("moods")
