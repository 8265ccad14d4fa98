"""How people outside of a chat take part in its session: by a link, after they agreed."""

import io
import logging
from collections.abc import Callable
from datetime import datetime
from typing import Final

import segno
from telegram import Update

from bot.chat.admins import Admins, Standing
from bot.chat.incoming import Press, ReplyTarget
from bot.chat.intake import language_in
from bot.chat.messages import reply_target
from bot.chat.notices import Notices
from bot.chat.outbox import Outbox
from bot.chat.people import sender_id
from bot.chat.session_buttons import Entry, EntryButton
from bot.chat.session_pages import SessionPages
from bot.chat.tongues import Tongues
from bot.chat.types import Bot, Context
from bot.core.errors import StoreError
from bot.core.pictures import Photo
from bot.core.sessions import TOKEN_CHARS, Session
from bot.replies.lines import Line
from bot.replies.plan import Place
from bot.replies.texts import Texts
from bot.store.store import Store
from bot.usecases.show_faces import NumberedFaces

log = logging.getLogger(__name__)

_MARK: Final = "s_"
INVITATION: Final = rf"^/start(?:@\w+)?\s+{_MARK}[A-Za-z0-9_-]{{{TOKEN_CHARS}}}\s*$"
"""What Telegram sends for whoever opened a link."""

_QR_SCALE: Final = 12
"""Pixels of a QR code's module: over 500 in all, to be read from a poster."""


class SessionEntry:
    """Sends links, and takes the answers of those who come by them.

    Args:
        bot: knows its own name, and whether Telegram shows it all photos.
        store: remembers links and agreements.
        admins: tells whether the bot is one.
        outbox: answers.
        notices: rewrites the question.
        tongues: knows who is spoken to in which language.
        pages: words sessions.
        now: the moment, with a time zone.
    """

    def __init__(
        self,
        *,
        bot: Bot,
        store: Store,
        admins: Admins,
        outbox: Outbox,
        notices: Notices,
        tongues: Tongues,
        pages: Callable[[Texts], SessionPages],
        now: Callable[[], datetime],
    ) -> None:
        self._bot = bot
        self._store = store
        self._admins = admins
        self._outbox = outbox
        self._notices = notices
        self._tongues = tongues
        self._pages = pages
        self._now = now

    async def send_link(self, session: Session, target: ReplyTarget, texts: Texts) -> None:
        """Send a session's link, as words and as a QR code.

        Raises:
            StoreError: there is none to be had now.
        """
        token = await self._store.people.link(session.session_id)
        url = f"https://t.me/{self._bot.username}?start={_MARK}{token}"
        caption = texts.line(Line.SESSION_LINK, name=session.name, url=url)
        shown = NumberedFaces(Photo(_qr_code(url)), caption)
        await self._outbox.send_pictures((shown,), target)

    async def blindness(self, target: ReplyTarget, texts: Texts) -> str | None:
        """What to say where Telegram shows the bot no photos of a group; None where it does."""
        if target.place is Place.PRIVATE or self._bot.can_read_all_group_messages:
            return None
        if await self._admins.standing(target.chat_id, self._bot.id) is Standing.ADMIN:
            return None
        return texts.line(Line.GROUP_SEES_COMMANDS)

    async def on_invitation(self, update: Update, context: Context) -> None:
        """Somebody opened a link: say what it is about, and ask."""
        message = update.message
        if message is None or not context.args:
            return
        texts = (await self._tongues.book(message.chat.id, language_in(update))).texts
        token = context.args[0].removeprefix(_MARK)
        keyboard = None
        try:
            session = await self._store.people.of_link(token)
        except StoreError as error:
            _note_trouble(error)
            text = texts.line(Line.STORE_DOWN)
        else:
            if session is None or not session.is_open or sender_id(message) is None:
                text = texts.line(Line.SESSION_OVER)
            else:
                text, keyboard = self._pages(texts).invitation(session, token)
        await self._outbox.say(text, reply_target(message), keyboard)

    async def take(self, press: Press, button: EntryButton, texts: Texts) -> None:
        """Somebody answered, or leaves.

        Raises:
            StoreError: nothing is changed.
        """
        session = await self._store.people.of_link(button.token)
        keyboard, pages = None, self._pages(texts)
        if session is None:
            text = texts.line(Line.SESSION_OVER)
        elif button.entry is Entry.AGREE:
            if await self._agree(session, press):
                text, keyboard = pages.agreed(session, button.token)
            else:
                text = texts.line(Line.SESSION_OVER)
        else:
            left = await self._store.people.withdraw(session, press.person_id, by_link=True)
            text = texts.line(Line.SESSION_LEFT if left else Line.SESSION_DECLINED)
        await self._outbox.answer_press(press.query_id)
        await self._notices.rewrite(press.target, text, keyboard)

    async def _agree(self, session: Session, press: Press) -> bool:
        agreed = await self._store.people.agree(
            session, press.person_id, self._now(), by_link=True
        )
        if agreed:
            # Whoever asked to be left alone here has just asked for the opposite.
            await self._store.welcome_back(press.person_id, press.target.chat_id)
        return agreed


def _qr_code(url: str) -> bytes:
    picture = io.BytesIO()
    segno.make_qr(url).save(picture, kind="png", scale=_QR_SCALE)
    return picture.getvalue()


def _note_trouble(error: StoreError) -> None:
    log.warning("a link into a session cannot be looked up: %s", error)
