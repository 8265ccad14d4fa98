"""Chats with their preferences, and people who want to be left alone."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create both tables."""
    op.create_table(
        "chats",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("mode", sa.String(16), nullable=False),
        sa.Column("shows_scores", sa.Boolean(), nullable=False),
        sa.Column("language", sa.String(35), nullable=True),
        sa.Column("quiet_start", sa.Time(), nullable=True),
        sa.Column("quiet_end", sa.Time(), nullable=True),
        sa.Column("quiet_zone", sa.String(64), nullable=True),
        sa.Column("least_confidence", sa.Double(), nullable=False),
        sa.Column("emotions", sa.String(200), nullable=False),
        sa.PrimaryKeyConstraint("chat_id", name=op.f("pk_chats")),
    )
    op.create_table(
        "opt_outs",
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("user_id", "chat_id", name=op.f("pk_opt_outs")),
    )
    op.create_index(op.f("ix_opt_outs_chat_id"), "opt_outs", ["chat_id"])


def downgrade() -> None:
    """Drop both tables, with all they hold."""
    op.drop_table("opt_outs")
    op.drop_table("chats")
