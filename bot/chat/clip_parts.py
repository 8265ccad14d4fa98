"""Puts together who takes clips in, and who answers them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from typing_extensions import override

from bot.chat.clip_acceptance import ClipAcceptance
from bot.chat.clip_answering import ClipAnswerer
from bot.chat.clip_terms import ClipTerms
from bot.chat.clip_waiting import ClipWaiting
from bot.chat.clip_work import ClipWork
from bot.chat.download import Downloader
from bot.chat.parts import Shared, Staff
from bot.chat.progress import Progress
from bot.chat.updates import ChatOrder
from bot.core.errors import VideoSupportError
from bot.core.pictures import Photo
from bot.core.timeline import Timeline
from bot.usecases.clip import ClipLooker, SeenClip
from bot.usecases.show_faces import FacePainter

_DOWNLOAD_S: Final = 180.0
"""A clip is as large as a photo may be, and hardly any photo is."""


@dataclass(frozen=True, slots=True)
class ClipStaff:
    """Who deals with clips."""

    acceptance: ClipAcceptance
    work: ClipWork
    waiting: ClipWaiting


def build_clip_staff(
    shared: Shared,
    staff: Staff,
    order: ChatOrder,
    looker: ClipLooker | None,
    painter: FacePainter,
) -> ClipStaff:
    """Build who deals with clips.

    Args:
        shared: what everybody works with.
        staff: who deals with photos.
        order: has each chat's updates one after the other.
        looker: reads clips; None where what they need is not installed.
        painter: draws numbered boxes.
    """
    options = shared.options
    terms = ClipTerms(
        is_supported=looker is not None,
        most_bytes=options.max_video_bytes,
        most_s=options.max_video_s,
    )
    answerer = _answerer(shared, staff, order, looker or _NoLooker(), painter)
    waiting = ClipWaiting(
        outbox=shared.outbox,
        jobs=shared.jobs,
        manners=staff.manners,
        tongues=shared.tongues,
        pace=options.progress,
    )
    acceptance = ClipAcceptance(
        bot=shared.bot,
        jobs=shared.jobs,
        manners=staff.manners,
        terms=terms,
        waiting=waiting,
        order=order,
        clips=options.clips_at_once + options.clips_waiting,
        note=answerer.note,
    )
    work = ClipWork(
        bot=shared.bot,
        jobs=shared.jobs,
        answerer=answerer,
        terms=terms,
        in_hand=shared.in_hand,
        regrets=staff.regrets,
        outbox=shared.outbox,
        manners=staff.manners,
        tongues=shared.tongues,
        max_age_s=options.max_age_s,
        look_s=options.progress.look_s,
        now=shared.now,
    )
    return ClipStaff(acceptance, work, waiting)


def _answerer(
    shared: Shared, staff: Staff, order: ChatOrder, looker: ClipLooker, painter: FacePainter
) -> ClipAnswerer:
    return ClipAnswerer(
        outbox=shared.outbox,
        progress=Progress(shared.outbox, shared.options.progress),
        downloader=Downloader(
            shared.bot,
            shared.caller,
            limit_bytes=shared.options.max_video_bytes,
            deadline_s=_DOWNLOAD_S,
            meters=shared.meters,
        ),
        looker=looker,
        longest_s=shared.options.longest_look_s,
        painter=painter,
        manners=staff.manners,
        tongues=shared.tongues,
        lately=shared.lately,
        offers=shared.offers,
        onlooker=shared.onlooker,
        order=order,
        meters=shared.meters,
    )


class _NoLooker(ClipLooker):
    """Stands where no clip can be looked at: some may be written down from before."""

    @override
    async def look(self, data: bytes, *, on_progress: Callable[[float], None]) -> SeenClip:
        raise VideoSupportError("what videos need is not installed")

    @override
    async def plot(self, timeline: Timeline) -> Photo:
        raise VideoSupportError("what videos need is not installed")
