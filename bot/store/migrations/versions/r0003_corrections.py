"""How often people found which emotion fitting in place of which."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "corrections",
        sa.Column("seen", sa.String(16), nullable=False),
        sa.Column("better", sa.String(16), nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("seen", "better", name=op.f("pk_corrections")),
    )


def downgrade() -> None:
    """Drop the table, with all it holds."""
    op.drop_table("corrections")
