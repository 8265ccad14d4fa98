"""Preferences to and from a row of the table `chats`; pure."""

from collections.abc import Mapping
from typing import Any

from bot.core.emotions import Emotion
from bot.core.errors import StoreError
from bot.core.preferences import ChatPreferences, GroupMode, QuietHours
from bot.store.tables import ChatRow


def chat_columns(preferences: ChatPreferences) -> Mapping[str, Any]:
    """Every column of a chat's row but its id."""
    quiet = preferences.quiet_hours
    return {
        "mode": preferences.mode.value,
        "shows_scores": preferences.shows_scores,
        "language": preferences.language,
        "quiet_start": quiet and quiet.start,
        "quiet_end": quiet and quiet.end,
        "quiet_zone": quiet and quiet.zone,
        "least_confidence": preferences.least_confidence,
        "emotions": " ".join(sorted(preferences.emotions)),
    }


def chat_preferences(row: ChatRow) -> ChatPreferences:
    """Understand a row.

    Raises:
        StoreError: somebody else wrote something there that this version does not know.
    """
    try:
        return ChatPreferences(
            mode=GroupMode(row.mode),
            shows_scores=row.shows_scores,
            language=row.language,
            quiet_hours=_quiet_hours(row),
            least_confidence=row.least_confidence,
            emotions=frozenset(Emotion(name) for name in row.emotions.split()),
        )
    except ValueError as error:
        raise StoreError(f"a chat's settings hold a value that is not known: {error}") from error


def _quiet_hours(row: ChatRow) -> QuietHours | None:
    if row.quiet_start is None or row.quiet_end is None or row.quiet_zone is None:
        return None
    return QuietHours(row.quiet_start, row.quiet_end, row.quiet_zone)
