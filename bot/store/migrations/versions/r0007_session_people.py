"""Who takes part in reaction sessions, what was counted, chosen items, and links."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0007"
down_revision = "0006"

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Create the four tables."""
    _create(
        "session_people",
        ("session_id", "contributor", "came_by_link"),
        sa.Column("contributor", sa.BigInteger(), nullable=False),
        sa.Column("came_by_link", sa.Boolean(), nullable=False),
        sa.Column("agreed_at_s", sa.BigInteger(), nullable=False),
    )
    _create(
        "session_photos",
        ("session_id", "photo"),
        sa.Column("photo", sa.BigInteger(), nullable=False),
        sa.Column("at_s", sa.BigInteger(), nullable=False),
    )
    _create(
        "session_choices",
        ("session_id", "message_id"),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("at_s", sa.BigInteger(), nullable=False),
        sa.Column("item_id", sa.BigInteger(), nullable=True),
    )
    _create(
        "session_links",
        ("session_id",),
        sa.Column("token", sa.String(22), nullable=False),
        sa.UniqueConstraint("token", name=op.f("uq_session_links_token")),
    )


def downgrade() -> None:
    """Drop the tables, with all they hold."""
    for name in ("session_links", "session_choices", "session_photos", "session_people"):
        op.drop_table(name)


def _create(name: str, key: Sequence[str], *parts: SchemaItem) -> None:
    """A table whose rows go with their session."""
    op.create_table(
        name,
        sa.Column("session_id", _NUMBER, nullable=False),
        *parts,
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["sessions.session_id"],
            name=op.f(f"fk_{name}_session_id_sessions"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(*key, name=op.f(f"pk_{name}")),
    )
