"""Settings of reaction sessions and their reports."""

from pydantic import BaseModel, Field


class ReportSettings(BaseModel):
    """How long it is kept how faces looked."""

    retention_days: int = Field(
        default=90,
        ge=1,
        le=3650,
        description=(
            "Days for which reaction sessions and moods keep how faces looked; then it is erased."
        ),
    )
