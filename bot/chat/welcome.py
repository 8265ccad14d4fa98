"""What a group is told about the bot, and the button by which its admins switch it on."""

import logging
from typing import Final

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.chat.moves import Moves
from bot.chat.recent import Recent
from bot.chat.settings_buttons import render_settings_button
from bot.chat.settings_choices import SwitchOn
from bot.chat.tongues import Tongues
from bot.chat.types import Bot
from bot.core.errors import StoreError
from bot.core.preferences import GroupMode
from bot.replies.lines import Line
from bot.replies.texts import Texts
from bot.store.store import Store

log = logging.getLogger(__name__)

_CHATS_KEPT: Final = 4096
_ONCE_IN_S: Final = 10.0
"""A link that adds the bot to a group makes Telegram send /start there as well."""

_SWITCH_ON: Final = render_settings_button(SwitchOn())


class Welcome:
    """Words the introduction.

    Args:
        bot: knows whether Telegram shows it all photos.
        store: what groups have chosen.
        moves: where groups went that became supergroups.
        tongues: knows who is spoken to in which language.
        operator: who runs this bot.
        providers: who else gets photos; empty where nobody does.
    """

    def __init__(
        self,
        bot: Bot,
        *,
        store: Store,
        moves: Moves,
        tongues: Tongues,
        operator: str,
        providers: str,
    ) -> None:
        self._bot = bot
        self._store = store
        self._moves = moves
        self._tongues = tongues
        self._operator = operator
        self._providers = providers
        self._said: Recent[int] = Recent(limit=_CHATS_KEPT, keep_s=_ONCE_IN_S)

    def is_due(self, chat_id: int) -> bool:
        """Whether a group was not introduced to the bot just now; it counts as done from here."""
        return self._said.add(chat_id)

    def say_again(self, chat_id: int) -> None:
        """Let a group be introduced once more: what it was told no longer holds."""
        self._said.discard(chat_id)

    async def for_group(
        self, chat_id: int, language_code: str | None
    ) -> tuple[str, InlineKeyboardMarkup | None]:
        """What to say to a group, with the button where it is switched off.

        Args:
            chat_id: the group.
            language_code: of whoever added the bot or asked; counts where nothing is chosen.
        """
        try:
            chosen = await self._store.preferences(self._moves.here(chat_id))
        except StoreError as error:
            log.warning("what a group has chosen cannot be read: %s", error)
            chosen = None
        book = await self._tongues.pick(chosen.language if chosen else None, language_code)
        is_on = chosen is not None and chosen.mode is not GroupMode.OFF
        keyboard = None if is_on else _keyboard(book.texts)
        return self.text(book.texts, is_on=is_on), keyboard

    def text(self, texts: Texts, *, is_on: bool) -> str:
        """What it does, who runs it, who gets photos, which it sees, and whether it is on."""
        parts = [texts.line(Line.START_GROUP, operator=self._operator)]
        if self._providers:
            parts.append(texts.line(Line.SENT_TO_PROVIDERS, providers=self._providers))
        parts.append(self.what_it_sees(texts))
        parts.append(texts.line(Line.GROUP_SWITCHED_ON if is_on else Line.GROUP_STAYS_OFF))
        return "\n\n".join(parts)

    def what_it_sees(self, texts: Texts) -> str:
        """Which photos of a group Telegram shows to the bot, and how to change that."""
        sees_all = self._bot.can_read_all_group_messages
        return texts.line(Line.GROUP_SEES_PHOTOS if sees_all else Line.GROUP_SEES_COMMANDS)


def _keyboard(texts: Texts) -> InlineKeyboardMarkup:
    label = texts.line(Line.SWITCH_ON)
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=_SWITCH_ON)]])
