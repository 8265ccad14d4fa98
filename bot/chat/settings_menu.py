"""The settings of a chat, by buttons: one message, rewritten in place; only admins may press."""

import asyncio
import logging
from collections.abc import Sequence
from typing import Final
from weakref import WeakValueDictionary

from telegram import Message, Update

from bot.chat.admins import Admins, Standing
from bot.chat.intake import Press, press_in, reply_target
from bot.chat.manners import default_preferences
from bot.chat.moves import Moves
from bot.chat.notices import Notices
from bot.chat.outbox import Outbox
from bot.chat.settings_buttons import parse_settings_button
from bot.chat.settings_choices import (
    Choice,
    Close,
    OpenPage,
    Page,
    SetMode,
    SettingsButton,
    SwitchOn,
    page_after,
    with_choice,
)
from bot.chat.settings_pages import SettingsPages
from bot.chat.types import Context
from bot.chat.welcome import Welcome
from bot.core.errors import StoreError
from bot.core.preferences import ChatPreferences, GroupMode
from bot.replies.lines import Line
from bot.replies.plan import Place
from bot.replies.rulebook import Texts
from bot.store.store import Store

log = logging.getLogger(__name__)

_ON: Final = "on"
"""`/settings on` means everything."""

_REFUSALS: Final = {Standing.MEMBER: Line.ADMINS_ONLY, Standing.UNKNOWN: Line.CANNOT_CHECK}


class SettingsMenu:
    """Shows and changes what a chat has chosen.

    Args:
        store: remembers it.
        moves: where groups went that became supergroups.
        admins: tells who may change it.
        pages: words it.
        welcome: the introduction, whose button switches on.
        outbox: answers commands and presses.
        notices: rewrites the menu.
        texts: the words of toasts.
    """

    def __init__(
        self,
        *,
        store: Store,
        moves: Moves,
        admins: Admins,
        pages: SettingsPages,
        welcome: Welcome,
        outbox: Outbox,
        notices: Notices,
        texts: Texts,
    ) -> None:
        self._store = store
        self._moves = moves
        self._admins = admins
        self._pages = pages
        self._welcome = welcome
        self._outbox = outbox
        self._notices = notices
        self._texts = texts
        # Presses run beside each other; each change has to see the one before.
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    async def on_settings(self, update: Update, context: Context) -> None:
        """Show the menu; `/settings full` (or on, asked, reaction, off) chooses right away."""
        message = update.message
        if message is None:
            return
        target = reply_target(message)
        text, keyboard = "", None
        refusal = await self._refusal_of_sender(message, target.place)
        if refusal is not None:
            text = self._texts.line(refusal)
        else:
            try:
                chosen = await self._chosen_at_once(message, target.place, context.args or ())
            except StoreError as error:
                log.warning("the settings of a chat cannot be reached: %s", error)
                text = self._texts.line(Line.STORE_DOWN)
            else:
                text = self._pages.text(Page.MAIN, chosen, target.place)
                keyboard = self._pages.keyboard(Page.MAIN, chosen, target.place)
        await self._outbox.say(text, target, keyboard)

    async def on_press(self, update: Update, _context: Context) -> None:
        """Somebody pressed a button of the menu or of the welcome."""
        query, press = update.callback_query, press_in(update)
        if query is None:
            return
        button = parse_settings_button(press.data) if press else None
        if press is None or button is None or not press.was_offered:
            await self._toast(query.id, Line.SETTINGS_OLD)
            return
        refusal = await self._refusal_of_press(press)
        if refusal is not None:
            await self._toast(press.query_id, refusal)
            return
        async with self._turn(press.target.chat_id):
            try:
                await self._obey(press, button)
            except StoreError as error:
                log.warning("the settings of a chat cannot be reached: %s", error)
                await self._toast(press.query_id, Line.STORE_DOWN)

    async def _obey(self, press: Press, button: SettingsButton) -> None:
        target = press.target
        chosen = await self._preferences(target.chat_id, target.place)
        match button:
            case SwitchOn():
                await self._switch_on(press, chosen)
            case Close():
                await self._toast(press.query_id)
                summary = self._pages.text(Page.MAIN, chosen, target.place)
                await self._notices.rewrite(target, summary)
            case OpenPage(page):
                await self._toast(press.query_id)
                await self._show(press, page, chosen)
            case _:
                await self._change(press, button, chosen)

    async def _switch_on(self, press: Press, chosen: ChatPreferences) -> None:
        if chosen.mode is GroupMode.OFF:
            await self._save(press.target.chat_id, with_choice(chosen, SetMode(GroupMode.FULL)))
            await self._toast(press.query_id, Line.SWITCHED_ON)
        else:
            await self._toast(press.query_id, Line.ALREADY_ON)
        await self._notices.rewrite(press.target, self._welcome.text(is_on=True))

    async def _change(self, press: Press, choice: Choice, chosen: ChatPreferences) -> None:
        changed = with_choice(chosen, choice)
        if not changed.emotions:
            await self._toast(press.query_id, Line.SETTINGS_ONE_EMOTION)
            return
        await self._save(press.target.chat_id, changed)
        await self._toast(press.query_id, Line.SETTINGS_SAVED)
        await self._show(press, page_after(choice), changed)

    async def _show(self, press: Press, page: Page, chosen: ChatPreferences) -> None:
        place = press.target.place
        await self._notices.rewrite(
            press.target,
            self._pages.text(page, chosen, place),
            self._pages.keyboard(page, chosen, place),
        )

    async def _chosen_at_once(
        self, message: Message, place: Place, words: Sequence[str]
    ) -> ChatPreferences:
        """What holds, after the mode that stands behind the command, if any."""
        mode = _mode_in(words)
        async with self._turn(message.chat.id):
            chosen = await self._preferences(message.chat.id, place)
            if mode is None or place is Place.PRIVATE:
                return chosen
            changed = with_choice(chosen, SetMode(mode))
            await self._save(message.chat.id, changed)
        return changed

    def _turn(self, chat_id: int) -> asyncio.Lock:
        return self._turns.setdefault(chat_id, asyncio.Lock())

    async def _preferences(self, chat_id: int, place: Place) -> ChatPreferences:
        chosen = await self._store.preferences(self._moves.here(chat_id))
        return chosen or default_preferences(place)

    async def _save(self, chat_id: int, preferences: ChatPreferences) -> None:
        await self._store.set_preferences(self._moves.here(chat_id), preferences)

    async def _refusal_of_sender(self, message: Message, place: Place) -> Line | None:
        if place is Place.PRIVATE:
            return None
        return _REFUSALS.get(await self._admins.standing_of_sender(message))

    async def _refusal_of_press(self, press: Press) -> Line | None:
        if press.target.place is Place.PRIVATE:
            return None
        standing = await self._admins.standing(press.target.chat_id, press.person_id)
        return _REFUSALS.get(standing)

    async def _toast(self, query_id: str, line: Line | None = None) -> None:
        await self._outbox.answer_press(query_id, self._texts.line(line) if line else None)


def _mode_in(words: Sequence[str]) -> GroupMode | None:
    word = words[0].lower() if words else ""
    if word == _ON:
        return GroupMode.FULL
    return GroupMode(word) if word in set(GroupMode) else None
