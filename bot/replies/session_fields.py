"""What is filled into the lines of reaction sessions; see `bot.replies.lines.FIELDS`."""

from collections.abc import Mapping
from typing import Final

SESSION_FIELDS: Final[Mapping[str, frozenset[str]]] = {
    "session-opened": frozenset({"name", "operator"}),
    "session-invited": frozenset({"name", "operator"}),
    "session-kept": frozenset({"days"}),
    "session-joined": frozenset({"name"}),
    "session-agreed": frozenset({"name"}),
    "session-closed": frozenset({"name", "faces"}),
    "session-item": frozenset({"name", "date", "faces"}),
    "session-item-open": frozenset({"name", "date", "faces"}),
    "session-item-chosen": frozenset({"item"}),
    "session-items-full": frozenset({"count"}),
    "session-ask-delete": frozenset({"name", "faces"}),
    "session-deleted": frozenset({"name"}),
    "session-compare-with": frozenset({"name"}),
    "session-link": frozenset({"name", "url"}),
    "report-whole": frozenset({"list"}),
    "report-item": frozenset({"name", "list", "size"}),
    "report-size": frozenset({"faces", "people"}),
    "report-size-few": frozenset({"faces", "least"}),
    "report-share": frozenset({"look", "percent", "low", "high"}),
    "report-scores": frozenset({"list"}),
    "report-too-few": frozenset({"faces", "people"}),
    "report-left-out": frozenset({"count"}),
    "report-more-faces": frozenset({"look", "more", "high", "less", "low", "p"}),
    "report-more-score": frozenset({"look", "more", "high", "less", "low", "p"}),
    "report-no-difference": frozenset({"one", "other"}),
    "report-cannot-compare": frozenset({"one", "other"}),
    "report-limits": frozenset({"faces", "people"}),
}
