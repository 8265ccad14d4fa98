"""The settings of a chat, by buttons: one message, rewritten in place; only admins may press."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Final
from weakref import WeakValueDictionary

from telegram import Message, Update

from bot.chat.admins import Admins, Standing
from bot.chat.incoming import Press
from bot.chat.intake import chat_in, language_in, press_in
from bot.chat.manners import default_preferences
from bot.chat.messages import reply_target
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
from bot.chat.tongues import Tongues
from bot.chat.types import Context
from bot.chat.welcome import Welcome
from bot.core.errors import StoreError
from bot.core.preferences import ChatPreferences, GroupMode
from bot.replies.lines import Line
from bot.replies.plan import Place
from bot.replies.texts import Texts
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
        tongues: knows who is spoken to in which language.
        welcome: the introduction, whose button switches on.
        outbox: answers commands and presses.
        notices: rewrites the menu.
        now: the moment, with a time zone; tells what the chat's clock shows.
    """

    def __init__(
        self,
        *,
        store: Store,
        moves: Moves,
        admins: Admins,
        tongues: Tongues,
        welcome: Welcome,
        outbox: Outbox,
        notices: Notices,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._store = store
        self._moves = moves
        self._admins = admins
        self._tongues = tongues
        self._welcome = welcome
        self._outbox = outbox
        self._notices = notices
        self._now = now
        # Presses run beside each other; each change has to see the one before.
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    async def on_settings(self, update: Update, context: Context) -> None:
        """Show the menu; `/settings full` (or on, asked, reaction, off) chooses right away."""
        message, code = update.message, language_in(update)
        if message is None:
            return
        target = reply_target(message)
        refusal = await self._refusal_of_sender(message, target.place)
        if refusal is None:
            try:
                chosen = await self._chosen_at_once(message, target.place, context.args or ())
            except StoreError as error:
                _note_trouble(error)
                refusal = Line.STORE_DOWN
            else:
                pages = self._pages(await self._texts(chosen, code))
                text = pages.text(Page.MAIN, chosen, target.place)
                keyboard = pages.keyboard(Page.MAIN, chosen, target.place)
                await self._outbox.say(text, target, keyboard)
                return
        book = await self._tongues.book(target.chat_id, code)
        await self._outbox.say(book.texts.line(refusal), target)

    async def on_press(self, update: Update, _context: Context) -> None:
        """Somebody pressed a button of the menu or of the welcome."""
        query, press = update.callback_query, press_in(update)
        if query is None:
            return
        button = parse_settings_button(press.data) if press else None
        if press is None or button is None or not press.was_offered:
            await self._refuse(update, query.id, Line.SETTINGS_OLD)
            return
        refusal = await self._refusal_of_press(press)
        if refusal is not None:
            await self._refuse(update, query.id, refusal)
            return
        async with self._turn(press.target.chat_id):
            try:
                await self._obey(press, button)
            except StoreError as error:
                _note_trouble(error)
                await self._refuse(update, query.id, Line.STORE_DOWN)

    async def _obey(self, press: Press, button: SettingsButton) -> None:
        target = press.target
        chosen = await self._preferences(target.chat_id, target.place)
        match button:
            case SwitchOn():
                await self._switch_on(press, chosen)
            case Close():
                await self._outbox.answer_press(press.query_id)
                pages = self._pages(await self._texts(chosen, press.language_code))
                summary = pages.text(Page.MAIN, chosen, target.place)
                await self._notices.rewrite(target, summary)
            case OpenPage(page):
                await self._outbox.answer_press(press.query_id)
                texts = await self._texts(chosen, press.language_code)
                await self._show(press, page, chosen, texts)
            case _:
                await self._change(press, button, chosen)

    async def _switch_on(self, press: Press, chosen: ChatPreferences) -> None:
        texts = await self._texts(chosen, press.language_code)
        is_news = chosen.mode is GroupMode.OFF
        if is_news:
            await self._save(press.target.chat_id, with_choice(chosen, SetMode(GroupMode.FULL)))
        toast = texts.line(Line.SWITCHED_ON if is_news else Line.ALREADY_ON)
        await self._outbox.answer_press(press.query_id, toast)
        await self._notices.rewrite(press.target, self._welcome.text(texts, is_on=True))

    async def _change(self, press: Press, choice: Choice, chosen: ChatPreferences) -> None:
        changed = with_choice(chosen, choice)
        # In the language that was just chosen, if that was the choice.
        texts = await self._texts(changed, press.language_code)
        if not changed.emotions:
            toast = texts.line(Line.SETTINGS_ONE_EMOTION)
            await self._outbox.answer_press(press.query_id, toast)
            return
        await self._save(press.target.chat_id, changed)
        await self._outbox.answer_press(press.query_id, texts.line(Line.SETTINGS_SAVED))
        await self._show(press, page_after(choice), changed, texts)

    async def _show(self, press: Press, page: Page, chosen: ChatPreferences, texts: Texts) -> None:
        place, pages = press.target.place, self._pages(texts)
        await self._notices.rewrite(
            press.target, pages.text(page, chosen, place), pages.keyboard(page, chosen, place)
        )

    def _pages(self, texts: Texts) -> SettingsPages:
        return SettingsPages(texts, self._tongues.languages, self._now())

    async def _texts(self, chosen: ChatPreferences, code: str | None) -> Texts:
        return (await self._tongues.pick(chosen.language, code)).texts

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

    async def _refuse(self, update: Update, query_id: str, line: Line) -> None:
        book = await self._tongues.book(chat_in(update), language_in(update))
        await self._outbox.answer_press(query_id, book.texts.line(line))


def _note_trouble(error: StoreError) -> None:
    log.warning("the settings of a chat cannot be reached: %s", error)


def _mode_in(words: Sequence[str]) -> GroupMode | None:
    word = words[0].lower() if words else ""
    if word == _ON:
        return GroupMode.FULL
    return GroupMode(word) if word in set(GroupMode) else None
