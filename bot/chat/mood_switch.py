"""Switches a mood on and off, and sets its clock: in a group only for its admins."""

import logging
from collections.abc import Callable
from datetime import datetime

from bot.chat.admins import Admins
from bot.chat.incoming import Press
from bot.chat.manners import default_preferences
from bot.chat.mood_asking import Asking, Clock, Clocks
from bot.chat.mood_buttons import MoodButton, mood_keyboard
from bot.chat.moves import Moves
from bot.chat.notices import Notices
from bot.chat.outbox import Outbox
from bot.core.moods import next_due
from bot.core.preferences import GroupMode, clock_of
from bot.replies.lines import Line
from bot.replies.plan import Place
from bot.replies.texts import Texts
from bot.store.store import Store

log = logging.getLogger(__name__)


class MoodSwitch:
    """Does what a chat wants of its mood.

    Args:
        store: remembers it.
        moves: where groups went that became supergroups.
        admins: tells who may switch.
        outbox: answers.
        notices: rewrites messages whose button was pressed.
        clocks: know when the days of each chat begin.
        operator: who runs this bot.
        kept_days: for how long it is kept how faces looked.
        now: the moment, with a time zone.
    """

    def __init__(
        self,
        *,
        store: Store,
        moves: Moves,
        admins: Admins,
        outbox: Outbox,
        notices: Notices,
        clocks: Clocks,
        operator: str,
        kept_days: int,
        now: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._moves = moves
        self._admins = admins
        self._outbox = outbox
        self._notices = notices
        self._clocks = clocks
        self._operator = operator
        self._kept_days = kept_days
        self._now = now

    async def on(self, asking: Asking) -> None:
        """Say what would be kept, and offer the button that switches on.

        Raises:
            StoreError: not now.
        """
        if await self._is_refused(asking):
            return
        mood = await self._store.moods.of_chat(asking.chat_id)
        if mood is not None and mood.is_open:
            await self._say(asking, Line.MOOD_ALREADY_ON)
            return
        line = Line.MOOD_ASK_PRIVATE if asking.is_private else Line.MOOD_ASK_GROUP
        question = asking.texts.line(line, operator=self._operator, days=self._kept_days)
        yes = mood_keyboard(MoodButton.SWITCH_ON, asking.texts.line(Line.MOOD_YES))
        await self._outbox.say(question, asking.target, yes)

    async def off(self, asking: Asking) -> None:
        """Count nothing more; in a group offer to erase what was counted.

        Raises:
            StoreError: not now.
        """
        if await self._is_refused(asking):
            return
        await self._store.moods.switch_off(asking.chat_id, self._now())
        if await self._store.moods.of_chat(asking.chat_id) is None:
            await self._say(asking, Line.MOOD_NOT_ON)
        elif asking.is_private:
            await self._say(asking, Line.MOOD_OFF_PRIVATE)
        else:
            erase = mood_keyboard(MoodButton.ERASE, asking.texts.line(Line.MOOD_ERASE))
            await self._outbox.say(asking.texts.line(Line.MOOD_OFF_GROUP), asking.target, erase)

    async def zone(self, asking: Asking) -> None:
        """Let the days of a chat begin on another clock; a reminder goes by it as well.

        Raises:
            StoreError: not now.
        """
        if await self._is_refused(asking):
            return
        name = asking.words[0] if asking.words else ""
        try:
            clock = Clock(name, clock_of(name))
        except ValueError:
            await self._say(asking, Line.MOOD_ZONE_USAGE)
            return
        chat_id = asking.chat_id
        await self._store.moods.choose_zone(chat_id, name)
        remind_at = (await self._store.moods.choices(chat_id)).remind_at
        if remind_at is not None:
            due = next_due(remind_at, clock.zone, self._now())
            await self._store.moods.remind(chat_id, remind_at, due, asking.texts.language)
        words = asking.texts.line(Line.MOOD_ZONE_SET, clock=name, now=clock.time(asking.at))
        await self._outbox.say(words, asking.target)

    async def press(self, press: Press, button: MoodButton, texts: Texts) -> None:
        """Do what a button offers, for whoever may.

        Raises:
            StoreError: not now.
        """
        target, chat_id = press.target, self._moves.here(press.target.chat_id)
        is_private = target.place is Place.PRIVATE
        refusal = await self._admins.refusal_of_press(press)
        if refusal is not None:
            await self._outbox.answer_press(press.query_id, texts.line(refusal))
            return
        words = await self._obey(button, chat_id, texts, is_private=is_private)
        if words is None:
            await self._outbox.answer_press(press.query_id, texts.line(Line.MOOD_OLD))
            return
        await self._outbox.answer_press(press.query_id)
        await self._notices.rewrite(target, words)

    async def _obey(
        self, button: MoodButton, chat_id: int, texts: Texts, *, is_private: bool
    ) -> str | None:
        """Do it; what is then said, or None where the button meant what was before."""
        match button:
            case MoodButton.SWITCH_ON:
                await self._store.moods.switch_on(chat_id, self._now())
                return await self._words_when_on(chat_id, texts, is_private=is_private)
            case MoodButton.ERASE:
                mood = await self._store.moods.of_chat(chat_id)
                if mood is not None and mood.is_open:
                    return None
                await self._store.moods.erase(chat_id)
                return texts.line(Line.MOOD_ERASED)

    async def _words_when_on(self, chat_id: int, texts: Texts, *, is_private: bool) -> str:
        if is_private:
            return texts.line(Line.MOOD_ON_PRIVATE)
        words = texts.line(Line.MOOD_ON_GROUP)
        chosen = await self._store.preferences(chat_id) or default_preferences(Place.GROUP)
        if chosen.mode is GroupMode.OFF:
            words += "\n\n" + texts.line(Line.GROUP_IS_OFF)
        return words

    async def _is_refused(self, asking: Asking) -> bool:
        """Whether the sender may not; says so."""
        refusal = await self._admins.refusal_of_sender(asking.message)
        if refusal is not None:
            await self._say(asking, refusal)
        return refusal is not None

    async def _say(self, asking: Asking, line: Line) -> None:
        await self._outbox.say(asking.texts.line(line), asking.target)
