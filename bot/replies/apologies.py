"""What to answer when something went wrong: an error becomes a reply plan; pure."""

import math

from bot.core.errors import (
    BackendBusyError,
    BotError,
    PhotoError,
    PhotoTooLargeError,
)
from bot.replies.lines import Line
from bot.replies.plan import Place, ReplyPlan, Say
from bot.replies.texts import Texts


def apology_for(error: BotError, *, place: Place, asked: bool, texts: Texts) -> ReplyPlan:
    """Word an error kindly for whoever sent the photo; a group that did not ask hears nothing."""
    if place is Place.GROUP and not asked:
        return ReplyPlan()
    return ReplyPlan((Say(_words(error, texts)),))


def _words(error: BotError, texts: Texts) -> str:
    match error:
        case PhotoTooLargeError(unit="bytes", limit=limit):
            return texts.line(Line.PHOTO_TOO_HEAVY, limit_mb=math.floor(limit / 1_000_000))
        case PhotoTooLargeError(limit=limit):
            return texts.line(Line.PHOTO_TOO_MANY_PIXELS, limit_mp=math.floor(limit / 1_000_000))
        case PhotoError():
            return texts.line(Line.PHOTO_UNREADABLE)
        case BackendBusyError():
            return texts.line(Line.BACKEND_BUSY)
        case _:
            return texts.line(Line.BACKEND_DOWN)
