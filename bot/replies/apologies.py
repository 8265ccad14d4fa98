"""What to answer when something went wrong: an error becomes a reply plan; pure."""

import math

from bot.core.errors import (
    BackendBusyError,
    BotError,
    PhotoError,
    PhotoGoneError,
    PhotoTooLargeError,
    VideoError,
    VideoSupportError,
    VideoTooLargeError,
)
from bot.replies.lines import Line
from bot.replies.plan import Place, ReplyPlan, Say
from bot.replies.texts import Texts


def apology_for(
    error: BotError, *, place: Place, asked: bool, texts: Texts, is_clip: bool = False
) -> ReplyPlan:
    """Word an error kindly for whoever sent the photo; a group that did not ask hears nothing.

    Args:
        error: what went wrong.
        place: where it was sent.
        asked: whether somebody asked about it.
        texts: the words.
        is_clip: whether a clip was sent; an error of videos is about one anyway.
    """
    if place is Place.GROUP and not asked:
        return ReplyPlan()
    of_clip = is_clip or isinstance(error, VideoError | VideoSupportError)
    return ReplyPlan((Say(_clip_words(error, texts) if of_clip else _words(error, texts)),))


def _words(error: BotError, texts: Texts) -> str:
    match error:
        case PhotoTooLargeError(unit="bytes", limit=limit):
            return texts.line(Line.PHOTO_TOO_HEAVY, limit_mb=math.floor(limit / 1_000_000))
        case PhotoTooLargeError(limit=limit):
            return texts.line(Line.PHOTO_TOO_MANY_PIXELS, limit_mp=math.floor(limit / 1_000_000))
        case PhotoGoneError():
            return texts.line(Line.PHOTO_GONE)
        case PhotoError():
            return texts.line(Line.PHOTO_UNREADABLE)
        case BackendBusyError():
            return texts.line(Line.BACKEND_BUSY)
        case _:
            return texts.line(Line.BACKEND_DOWN)


def _clip_words(error: BotError, texts: Texts) -> str:
    match error:
        case VideoTooLargeError() | PhotoTooLargeError():
            return _limit_of_clips(error, texts)
        case PhotoGoneError():
            return texts.line(Line.CLIP_GONE)
        case PhotoError():
            return texts.line(Line.CLIP_UNREADABLE)
        case VideoSupportError():
            return texts.line(Line.CLIP_NOT_SUPPORTED)
        case BackendBusyError():
            return texts.line(Line.CLIP_BUSY)
        case _:
            return texts.line(Line.CLIP_FAILED)


def _limit_of_clips(error: VideoTooLargeError | PhotoTooLargeError, texts: Texts) -> str:
    match error.unit:
        case "bytes":
            return texts.line(Line.CLIP_TOO_LARGE, limit_mb=math.floor(error.limit / 1_000_000))
        case "pixels":
            limit_mp = math.floor(error.limit / 1_000_000)
            return texts.line(Line.CLIP_TOO_MANY_PIXELS, limit_mp=limit_mp)
        case "seconds":
            return texts.line(Line.CLIP_TOO_LONG, seconds=error.limit)
        case _:
            # Nobody counts in frames or in seconds of work.
            return texts.line(Line.CLIP_STOPPED_LATE)
