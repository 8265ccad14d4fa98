"""Settings of the moods of chats."""

from typing import Annotated

from pydantic import AfterValidator, BaseModel, Field

from bot.settings.checks import known_zone


class MoodSettings(BaseModel):
    """On whose clock the days of a mood begin."""

    time_zone: Annotated[str, AfterValidator(known_zone)] = Field(
        default="UTC",
        description=(
            "Time zone of chats that have chosen none, for the days of `/mood`: a name such as "
            "`Europe/Vienna`, or `+02:00`."
        ),
    )
