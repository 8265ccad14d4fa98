"""Keys of the service, and how often each was used in a month."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Create both tables."""
    op.create_table(
        "service_keys",
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("plan", sa.String(16), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("added_on", sa.Date(), nullable=False),
        sa.Column("revoked_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_service_keys")),
        sa.UniqueConstraint("digest", name=op.f("uq_service_keys_digest")),
    )
    op.create_table(
        "service_usage",
        sa.Column("month", sa.String(7), nullable=False),
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("calls", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("month", "name", name=op.f("pk_service_usage")),
    )


def downgrade() -> None:
    """Drop both tables, with all they hold."""
    op.drop_table("service_usage")
    op.drop_table("service_keys")
