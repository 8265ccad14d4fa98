"""The commands of reaction sessions: /session and /item."""

import logging
import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from telegram import Message, Update

from bot.chat.intake import language_in
from bot.chat.messages import reply_target
from bot.chat.outbox import Outbox
from bot.chat.people import sender_id
from bot.chat.session_entry import SessionEntry
from bot.chat.session_exports import SessionExporter
from bot.chat.session_pages import SessionPages
from bot.chat.session_reports import SessionReporter
from bot.chat.session_shelf import SessionShelf
from bot.chat.tongues import Tongues
from bot.chat.types import Context
from bot.core.errors import ReportSupportError, StoreError
from bot.core.sessions import MOST_ITEMS, Session
from bot.replies.lines import Line
from bot.replies.texts import Texts
from bot.reporting.support import require_reports
from bot.store.store import Store

log = logging.getLogger(__name__)

_AGAINST: Final = re.compile(r"\s+vs\.?\s+", re.IGNORECASE)

Pages = Callable[[Texts], SessionPages]
"""Words sessions in a language."""

_Command = Callable[[Message, str, Texts], Awaitable[Line | None]]
"""Obeys what stands behind /session; what it returns is said."""


class SessionDesk:
    """Obeys commands, of admins where it takes one.

    Args:
        store: remembers sessions.
        shelf: finds them.
        outbox: answers.
        tongues: knows who is spoken to in which language.
        pages: words sessions.
        reporter: says what they come to.
        exporter: sends their faces.
        entry: sends links into them.
    """

    def __init__(
        self,
        *,
        store: Store,
        shelf: SessionShelf,
        outbox: Outbox,
        tongues: Tongues,
        pages: Pages,
        reporter: SessionReporter,
        exporter: SessionExporter,
        entry: SessionEntry,
    ) -> None:
        self._store = store
        self._shelf = shelf
        self._outbox = outbox
        self._tongues = tongues
        self._pages = pages
        self._reporter = reporter
        self._exporter = exporter
        self._entry = entry
        self._commands: Mapping[str, _Command] = {
            "start": self._start,
            "stop": self._stop,
            "report": self._report,
            "export": self._export,
            "link": self._link,
        }

    async def on_session(self, update: Update, context: Context) -> None:
        """Obey /session and what stands behind it; alone it lists the chat's sessions."""
        words = list(context.args or ())
        verb = words.pop(0).lower() if words else ""
        if verb:
            await self._obey(update, self._commands.get(verb, self._help), " ".join(words))
        else:
            await self._obey(update, self._list, "")

    async def on_item(self, update: Update, context: Context) -> None:
        """Say what the photos that follow are about."""
        await self._obey(update, self._item, " ".join(context.args or ()))

    async def _obey(self, update: Update, command: _Command, words: str) -> None:
        message = update.message
        if message is None:
            return
        texts = (await self._tongues.book(message.chat.id, language_in(update))).texts
        try:
            line = await command(message, words, texts)
        except StoreError as error:
            log.warning("a session cannot be reached: %s", error)
            line = Line.STORE_DOWN
        if line is not None:
            await self._outbox.say(texts.line(line), reply_target(message))

    async def _help(self, _message: Message, _words: str, _texts: Texts) -> Line:
        return Line.SESSION_HELP

    async def _list(self, message: Message, _words: str, texts: Texts) -> None:
        sessions = await self._shelf.all(message.chat.id)
        faces = await self._store.photos.face_counts([each.session_id for each in sessions])
        text, keyboard = self._pages(texts).listing(sessions, faces)
        await self._outbox.say(text, reply_target(message), keyboard)

    async def _start(self, message: Message, name: str, texts: Texts) -> Line | None:
        target = reply_target(message)
        refusal = await self._shelf.refusal_of_sender(message)
        if refusal is not None:
            return refusal
        if await self._shelf.is_off(target.chat_id, target.place):
            return Line.GROUP_IS_OFF
        try:
            # Nothing is gathered of which nothing can be said.
            require_reports()
            session = await self._store.sessions.open_session(
                self._shelf.here(target.chat_id), name, message.date
            )
        except ReportSupportError:
            return Line.SESSION_NOT_SUPPORTED
        except ValueError:
            return Line.SESSION_HELP
        if session is None:
            return Line.SESSION_OPEN_ALREADY
        text, keyboard = self._pages(texts).opening(session)
        blind = await self._entry.blindness(target, texts)
        await self._outbox.say(f"{text}\n\n{blind}" if blind else text, target, keyboard)
        return None

    async def _stop(self, message: Message, _words: str, texts: Texts) -> Line | None:
        refusal = await self._shelf.refusal_of_sender(message)
        if refusal is not None:
            return refusal
        session = await self._shelf.current(message.chat.id)
        if session is None or not await self._shelf.close(session, message.date):
            return Line.SESSION_NONE_OPEN
        faces = await self._shelf.faces(session)
        text, keyboard = self._pages(texts).closed(session, faces)
        await self._outbox.say(text, reply_target(message), keyboard)
        return None

    async def _item(self, message: Message, name: str, texts: Texts) -> Line | None:
        refusal = await self._shelf.refusal_of_sender(message)
        if refusal is not None:
            return refusal
        session = await self._shelf.current(message.chat.id)
        if session is None:
            return Line.SESSION_NONE_OPEN
        try:
            item = await self._store.photos.choose_item(
                session.session_id, name or None, message.date, message.message_id
            )
        except ValueError:
            return Line.SESSION_HELP
        if not name:
            return Line.SESSION_NO_ITEM
        if item is None:
            text = texts.line(Line.SESSION_ITEMS_FULL, count=MOST_ITEMS)
        else:
            text = texts.line(Line.SESSION_ITEM_CHOSEN, item=item.name)
        await self._outbox.say(text, reply_target(message))
        return None

    async def _report(self, message: Message, words: str, texts: Texts) -> Line | None:
        found = await self._two(message.chat.id, words)
        if found is None:
            return Line.SESSION_GONE
        return await self._reporter.send(reply_target(message), texts, *found)

    async def _two(self, chat_id: int, words: str) -> tuple[Session, Session | None] | None:
        """The session that is named, or the two, with "vs" between them; None where one is not."""
        # A name of its own may hold the word.
        whole = await self._shelf.named(chat_id, words)
        if whole is not None:
            return whole, None
        names = _AGAINST.split(words, maxsplit=1)
        found = [await self._shelf.named(chat_id, name) for name in names]
        if len(found) < len(("one", "other")) or found[0] is None or found[1] is None:
            return None
        return found[0], found[1]

    async def _export(self, message: Message, name: str, _texts: Texts) -> Line | None:
        refusal = await self._shelf.refusal_of_sender(message)
        if refusal is not None:
            return refusal
        session = await self._shelf.named(message.chat.id, name)
        if session is None:
            return Line.SESSION_GONE
        person_id = sender_id(message)
        if person_id is None:
            return Line.SESSION_EXPORT_TO_WHOM
        return await self._exporter.send(person_id, session, reply_target(message))

    async def _link(self, message: Message, _words: str, texts: Texts) -> Line | None:
        refusal = await self._shelf.refusal_of_sender(message)
        if refusal is not None:
            return refusal
        session = await self._shelf.current(message.chat.id)
        if session is None:
            return Line.SESSION_NONE_OPEN
        await self._entry.send_link(session, reply_target(message), texts)
        return None
