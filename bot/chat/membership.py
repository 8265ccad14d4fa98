"""The bot comes into groups and leaves them, is promoted, and moves with them."""

import logging
from datetime import datetime
from typing import Final

from telegram import ChatMember, ChatMemberRestricted, ChatMemberUpdated, Update
from telegram.constants import ChatMemberStatus, ChatType

from bot.chat.intake import language_in
from bot.chat.moves import Moves
from bot.chat.notices import Notices
from bot.chat.recent import Recent
from bot.chat.tongues import Tongues
from bot.chat.types import Bot, Context
from bot.chat.welcome import Welcome
from bot.core.errors import JobsError, StoreError
from bot.core.preferences import GroupMode
from bot.jobs.port import Jobs
from bot.replies.lines import Line
from bot.store.store import Store

log = logging.getLogger(__name__)

_GROUPS: Final = frozenset({ChatType.GROUP, ChatType.SUPERGROUP})
_INSIDE: Final = frozenset(
    {ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.MEMBER}
)
_ANSWERS_UNASKED: Final = frozenset({GroupMode.REACTION, GroupMode.FULL})

_WELCOMES_KEPT: Final = 4096
_KEEP_S: Final = 24 * 3600.0


class Membership:
    """Greets groups once, and forgets what is over.

    Args:
        bot: knows whether Telegram shows it all photos.
        notices: posts.
        welcome: the introduction.
        store: what chats have chosen.
        jobs: photos that wait for an answer.
        moves: where groups went that became supergroups.
        tongues: knows who is spoken to in which language.
    """

    def __init__(
        self,
        *,
        bot: Bot,
        notices: Notices,
        welcome: Welcome,
        store: Store,
        jobs: Jobs,
        moves: Moves,
        tongues: Tongues,
    ) -> None:
        self._bot = bot
        self._notices = notices
        self._welcome = welcome
        self._store = store
        self._jobs = jobs
        self._moves = moves
        self._tongues = tongues
        self._welcomed: Recent[int] = Recent(limit=_WELCOMES_KEPT, keep_s=_KEEP_S)

    async def on_change(self, update: Update, _context: Context) -> None:
        """What the bot is in a chat has changed."""
        change = update.my_chat_member
        if change is None:
            return
        was_inside = _is_inside(change.old_chat_member)
        is_inside = _is_inside(change.new_chat_member)
        if was_inside and not is_inside:
            await self._forget(change.chat.id, change.date)
        if not is_inside or change.chat.type not in _GROUPS:
            return
        if not was_inside:
            await self._greet(change.chat.id, language_in(update))
        elif _is_promotion(change) and not self._bot.can_read_all_group_messages:
            await self._tell_what_it_sees(change.chat.id, language_in(update))

    async def on_migration(self, update: Update, _context: Context) -> None:
        """A group became a supergroup; told in both, in any order."""
        message = update.message
        if message is None:
            return
        here = message.chat.id
        if message.migrate_to_chat_id is not None:
            await self._moved(here, message.migrate_to_chat_id)
        elif message.migrate_from_chat_id is not None:
            await self._moved(message.migrate_from_chat_id, here)

    async def _moved(self, old_id: int, new_id: int) -> None:
        # The same people: joining the supergroup is no reason to introduce itself again.
        self._welcomed.add(new_id)
        await self._moves.note(old_id, new_id)

    async def _greet(self, chat_id: int, language_code: str | None) -> None:
        if not self._welcomed.add(chat_id) or not self._welcome.is_due(chat_id):
            return
        text, keyboard = await self._welcome.for_group(chat_id, language_code)
        # Where it is switched on already, it was here before, or is moving in.
        if keyboard is not None:
            await self._notices.post(chat_id, text, keyboard)

    async def _forget(self, chat_id: int, at: datetime) -> None:
        try:
            await self._jobs.forget(chat_id=chat_id)
        except JobsError as error:
            log.warning("photos of a chat that wait could not be deleted: %s", error)
        try:
            chosen = await self._store.preferences(chat_id)
            if chosen is not None and chosen.mode is not GroupMode.OFF:
                # Whoever adds it again finds it switched off, and has to be told how to change it.
                self._welcomed.discard(chat_id)
                self._welcome.say_again(chat_id)
            await self._store.drop_chat(chat_id)
            session = await self._store.sessions.current(chat_id)
            if session is not None:
                # Nobody there could end it, and whoever came by link would be counted on.
                await self._store.sessions.close_session(session.session_id, at)
        except StoreError as error:
            log.warning("what a chat had chosen could not be deleted: %s", error)

    async def _tell_what_it_sees(self, chat_id: int, language_code: str | None) -> None:
        try:
            chosen = await self._store.preferences(chat_id)
        except StoreError as error:
            log.warning("what a group has chosen cannot be read: %s", error)
            return
        if chosen is not None and chosen.mode in _ANSWERS_UNASKED:
            book = await self._tongues.pick(chosen.language, language_code)
            await self._notices.post(chat_id, book.texts.line(Line.NOW_SEES_PHOTOS))


def _is_inside(member: ChatMember) -> bool:
    if isinstance(member, ChatMemberRestricted):
        return member.is_member
    return member.status in _INSIDE


def _is_promotion(change: ChatMemberUpdated) -> bool:
    admin = ChatMemberStatus.ADMINISTRATOR
    return change.new_chat_member.status == admin != change.old_chat_member.status
