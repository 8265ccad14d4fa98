"""Answers presses of the buttons of reaction sessions."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Final

from telegram import InlineKeyboardMarkup, Update

from bot.chat.incoming import Press
from bot.chat.intake import chat_in, language_in, press_in
from bot.chat.notices import Notices
from bot.chat.outbox import Outbox
from bot.chat.recent import Recent
from bot.chat.session_buttons import (
    FOR_ADMINS,
    Act,
    EntryButton,
    SessionButton,
    parse_session_button,
)
from bot.chat.session_entry import SessionEntry
from bot.chat.session_exports import SessionExporter
from bot.chat.session_pages import SessionPages
from bot.chat.session_reports import SessionReporter
from bot.chat.session_shelf import SessionShelf
from bot.chat.tongues import Tongues
from bot.chat.types import Context
from bot.core.errors import StoreError
from bot.core.sessions import Session
from bot.replies.lines import Line
from bot.replies.texts import Texts
from bot.store.store import Store

log = logging.getLogger(__name__)

_PRESSES_KEPT: Final = 4096
_KEEP_S: Final = 24 * 3600.0

_Deed = Callable[[Press, Session, Texts], Awaitable[None]]


class SessionPresses:
    """Obeys buttons, of admins where it takes one.

    Args:
        store: remembers sessions, and who agreed.
        shelf: finds sessions.
        outbox: answers.
        notices: rewrites messages.
        tongues: knows who is spoken to in which language.
        pages: words sessions.
        reporter: says what they come to.
        exporter: sends their faces.
        entry: takes the answers of those who came by link.
        now: the moment, with a time zone.
    """

    def __init__(
        self,
        *,
        store: Store,
        shelf: SessionShelf,
        outbox: Outbox,
        notices: Notices,
        tongues: Tongues,
        pages: Callable[[Texts], SessionPages],
        reporter: SessionReporter,
        exporter: SessionExporter,
        entry: SessionEntry,
        now: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._shelf = shelf
        self._outbox = outbox
        self._notices = notices
        self._tongues = tongues
        self._pages = pages
        self._reporter = reporter
        self._exporter = exporter
        self._entry = entry
        self._now = now
        self._seen: Recent[str] = Recent(limit=_PRESSES_KEPT, keep_s=_KEEP_S)
        self._deeds: Mapping[Act, _Deed] = {
            Act.JOIN: self._join,
            Act.SHOW: self._show,
            Act.REPORT: self._report,
            Act.COMPARE: self._compare,
            Act.EXPORT: self._export,
            Act.CLOSE: self._close,
            Act.ASK_DELETE: self._ask_delete,
            Act.DELETE: self._delete,
        }

    async def on_press(self, update: Update, _context: Context) -> None:
        """Somebody pressed a button, or sent something that claims so."""
        query, press = update.callback_query, press_in(update)
        # Telegram may deliver a press twice, and the second would undo an agreement.
        if query is None or not self._seen.add(query.id):
            return
        texts = (await self._tongues.book(chat_in(update), language_in(update))).texts
        button = parse_session_button(press.data) if press else None
        if press is None or button is None or not press.was_offered:
            await self._outbox.answer_press(query.id, texts.line(Line.SESSION_GONE))
            return
        try:
            await self._obey(press, button, texts)
        except StoreError as error:
            log.warning("a session cannot be reached: %s", error)
            await self._toast(press, texts.line(Line.STORE_DOWN))

    async def _obey(self, press: Press, button: SessionButton | EntryButton, texts: Texts) -> None:
        if isinstance(button, EntryButton):
            await self._entry.take(press, button, texts)
            return
        if button.act in FOR_ADMINS:
            refusal = await self._shelf.refusal_of_press(press)
            if refusal is not None:
                await self._toast(press, texts.line(refusal))
                return
        if button.act is Act.LIST:
            await self._list(press, texts)
            return
        session = await self._shelf.of_number(press.target.chat_id, button.session_id)
        if session is None:
            await self._toast(press, texts.line(Line.SESSION_GONE))
        elif button.act is Act.AGAINST:
            await self._against(press, session, button.other_id, texts)
        else:
            await self._deeds[button.act](press, session, texts)

    async def _join(self, press: Press, session: Session, texts: Texts) -> None:
        """Let whoever pressed take part, or no longer, and say which."""
        people, person_id = self._store.people, press.person_id
        if await people.withdraw(session, person_id):
            line = Line.SESSION_LEFT
        elif await self._store.wants_to_be_left_alone(person_id, session.chat_id):
            line = Line.YOU_ARE_LEFT_ALONE
        elif await people.agree(session, person_id, self._now()):
            line = Line.SESSION_JOINED
        else:
            line = Line.SESSION_OVER
        await self._toast(press, texts.line(line, name=session.name))

    async def _list(self, press: Press, texts: Texts) -> None:
        sessions = await self._shelf.all(press.target.chat_id)
        faces = await self._store.photos.face_counts([each.session_id for each in sessions])
        await self._turn(press, *self._pages(texts).listing(sessions, faces))

    async def _show(self, press: Press, session: Session, texts: Texts) -> None:
        faces = await self._shelf.faces(session)
        await self._turn(press, *self._pages(texts).one(session, faces))

    async def _report(self, press: Press, session: Session, texts: Texts) -> None:
        await self._send_report(press, session, None, texts)

    async def _compare(self, press: Press, session: Session, texts: Texts) -> None:
        others = [each for each in await self._shelf.all(press.target.chat_id) if each != session]
        if not others:
            await self._toast(press, texts.line(Line.SESSION_NOTHING_ELSE))
            return
        text, keyboard = self._pages(texts).comparing(session, others)
        # Not in the place of a report, which is still wanted.
        await self._outbox.answer_press(press.query_id)
        await self._outbox.say(text, press.target, keyboard)

    async def _against(self, press: Press, session: Session, other_id: int, texts: Texts) -> None:
        other = await self._shelf.of_number(press.target.chat_id, other_id)
        if other is None:
            await self._toast(press, texts.line(Line.SESSION_GONE))
        else:
            await self._send_report(press, session, other, texts)

    async def _send_report(
        self, press: Press, session: Session, other: Session | None, texts: Texts
    ) -> None:
        if self._reporter.is_busy(press.target):
            await self._toast(press, texts.line(Line.SESSION_BUSY))
            return
        # Before the work: Telegram waits only some seconds.
        await self._outbox.answer_press(press.query_id)
        line = await self._reporter.send(press.target, texts, session, other)
        if line is not None:
            await self._outbox.say(texts.line(line), press.target)

    async def _export(self, press: Press, session: Session, texts: Texts) -> None:
        await self._outbox.answer_press(press.query_id)
        line = await self._exporter.send(press.person_id, session, press.target)
        if line is not None:
            await self._outbox.say(texts.line(line), press.target)

    async def _close(self, press: Press, session: Session, texts: Texts) -> None:
        if not await self._shelf.close(session, self._now()):
            await self._toast(press, texts.line(Line.SESSION_OVER))
            return
        faces = await self._shelf.faces(session)
        await self._turn(press, *self._pages(texts).closed(session, faces))

    async def _ask_delete(self, press: Press, session: Session, texts: Texts) -> None:
        faces = await self._shelf.faces(session)
        await self._turn(press, *self._pages(texts).deleting(session, faces))

    async def _delete(self, press: Press, session: Session, texts: Texts) -> None:
        await self._store.sessions.drop_session(session.session_id)
        await self._turn(press, texts.line(Line.SESSION_DELETED, name=session.name), None)

    async def _turn(self, press: Press, text: str, keyboard: InlineKeyboardMarkup | None) -> None:
        """Turn the message with the button into another page."""
        await self._outbox.answer_press(press.query_id)
        await self._notices.rewrite(press.target, text, keyboard)

    async def _toast(self, press: Press, text: str) -> None:
        await self._outbox.answer_press(press.query_id, text)
