"""Which ids Telegram gave to the bot's own stickers, and which of them are in a set."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Create both tables."""
    op.create_table(
        "sticker_files",
        sa.Column("bot_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("style", sa.String(16), nullable=False),
        sa.Column("content_hash", sa.String(64), nullable=False),
        sa.Column("file_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("bot_id", "name", "style", name=op.f("pk_sticker_files")),
    )
    op.create_table(
        "set_stickers",
        sa.Column("set_name", sa.String(64), nullable=False),
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("file_unique_id", sa.Text(), nullable=False),
        sa.Column("content_hash", sa.String(64), nullable=False),
        sa.Column("emojis", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("set_name", "name", name=op.f("pk_set_stickers")),
    )


def downgrade() -> None:
    """Drop both tables, with all they hold."""
    op.drop_table("set_stickers")
    op.drop_table("sticker_files")
