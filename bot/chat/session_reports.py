"""Sends what a reaction session comes to: one picture, and one message."""

import asyncio
import logging
from collections.abc import Callable
from datetime import tzinfo
from functools import partial

from bot.chat.incoming import ReplyTarget
from bot.chat.mood_asking import Clocks
from bot.chat.outbox import Outbox
from bot.chat.session_pages import SessionPages
from bot.chat.session_words import picture_words, report_text
from bot.core.errors import ReportSupportError
from bot.core.pictures import Photo
from bot.core.sessions import Session, item_names
from bot.replies.lines import Line
from bot.replies.texts import Texts
from bot.reporting.panels import Clock
from bot.reporting.picture import draw_report
from bot.reporting.report import Report, Source, build_report
from bot.store.store import Store
from bot.usecases.show_faces import NumberedFaces

log = logging.getLogger(__name__)


class SessionReporter:
    """Counts, draws and sends; for each chat one report at a time.

    Args:
        store: has the faces.
        outbox: sends.
        pages: knows the buttons under a report.
        clocks: know whose midnight is meant.
        is_dark: whether pictures are light on dark paper.
    """

    def __init__(
        self,
        store: Store,
        outbox: Outbox,
        pages: Callable[[Texts], SessionPages],
        *,
        clocks: Clocks,
        is_dark: bool,
    ) -> None:
        self._store = store
        self._outbox = outbox
        self._pages = pages
        self._clocks = clocks
        self._is_dark = is_dark
        self._busy: set[int] = set()
        # Drawing takes a core and some memory; photos are read beside it.
        self._at_once = asyncio.Semaphore(1)

    def is_busy(self, target: ReplyTarget) -> bool:
        """Whether a report for this chat is being made."""
        return target.chat_id in self._busy

    async def build(self, session: Session, other: Session | None = None) -> Report:
        """Count a session's faces, and those of the one that it is compared with.

        Raises:
            StoreError: they cannot be read.
            ReportSupportError: what this needs is not installed.
        """
        sources = [await self._source(each) for each in (session, other) if each is not None]
        async with self._at_once:
            return await asyncio.to_thread(build_report, *sources)

    async def send(
        self, target: ReplyTarget, texts: Texts, session: Session, other: Session | None = None
    ) -> Line | None:
        """Send a session's report.

        Returns:
            What to say instead, where there is none.

        Raises:
            StoreError: the faces cannot be read.
            DeliveryError: it cannot be sent.
        """
        if self.is_busy(target):
            return Line.SESSION_BUSY
        self._busy.add(target.chat_id)
        try:
            await self._send(target, texts, session, other)
        except ReportSupportError as error:
            log.warning("a report cannot be made: %s", error)
            return Line.SESSION_NOT_SUPPORTED
        finally:
            self._busy.discard(target.chat_id)
        return None

    async def _send(
        self, target: ReplyTarget, texts: Texts, session: Session, other: Session | None
    ) -> None:
        report = await self.build(session, other)
        clock = await self._clocks.of_chat(session.chat_id)
        picture = await self._draw(report, texts, clock.zone)
        await self._outbox.send_pictures((NumberedFaces(picture, session.name),), target)
        keyboard = self._pages(texts).under_report(session)
        await self._outbox.say(report_text(report, texts), target, keyboard)

    async def _source(self, session: Session) -> Source:
        number = session.session_id
        tallies = await self._store.faces.tallies(number)
        return Source(session.name, tallies, item_names(await self._store.sessions.items(number)))

    async def _draw(self, report: Report, texts: Texts, zone: tzinfo) -> Photo:
        draw = partial(
            draw_report,
            report,
            clock=Clock(has_date=True, zone=zone),
            dark=self._is_dark,
            words=picture_words(texts),
        )
        async with self._at_once:
            return Photo(await asyncio.to_thread(draw))
