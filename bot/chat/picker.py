"""The face picker: turns an answer into one face's, page by page, and back; by editing it."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Final, assert_never

from telegram import InlineKeyboardMarkup

from bot.chat.budgets import Window
from bot.chat.buttons import PickFace, SumUp, Turn
from bot.chat.download import Downloader
from bot.chat.incoming import IncomingPhoto, ReplyTarget
from bot.chat.keyboards import face_keyboard, summary_keyboard
from bot.chat.lanes import Lane
from bot.chat.occasions import Occasion
from bot.chat.outbox import Outbox
from bot.core.backend import EmotionBackend
from bot.core.faces import Analysis
from bot.replies.apologies import apology_for
from bot.replies.plan import Place, Say
from bot.replies.rules import plan_face, plan_reply
from bot.usecases.answer import look_at

_TURNS_IN_A_GROUP: Final = 15
_SPAN_S: Final = 60.0
"""Telegram allows about 20 edits a minute in a group; some are left for late photos of albums.

Source: grammY's documentation, grammy.dev/advanced/flood (MIT); facts only.
"""

_GROUPS_KEPT: Final = 1024


@dataclass(frozen=True, slots=True)
class Shown:
    """What a message with buttons is about, found again.

    Attributes:
        anchor: the photo that the message replies to.
        photos: that photo, or all those of its album in order.
    """

    anchor: IncomingPhoto
    photos: tuple[IncomingPhoto, ...]


class Picker:
    """Turns answers. Nothing of a photo is kept: it is fetched and read again for each turn.

    Args:
        outbox: edits.
        downloader: fetches photos.
        backend: reads emotions.
        at_once: holds photos in memory, so many at the same time.
        clock: seconds that never run backwards.
    """

    def __init__(
        self,
        *,
        outbox: Outbox,
        downloader: Downloader,
        backend: EmotionBackend,
        at_once: asyncio.Semaphore,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._outbox = outbox
        self._downloader = downloader
        self._backend = backend
        self._at_once = at_once
        self._clock = clock
        self._budgets: dict[int, Window] = {}
        self._lanes: dict[tuple[int, int], Lane] = {}
        self._newest: dict[tuple[int, int], Turn] = {}

    def has_budget(self, target: ReplyTarget) -> bool:
        """Whether a message may be turned now; if so, the turn is counted."""
        if target.place is Place.PRIVATE:
            return True
        budget = self._budgets.pop(target.chat_id, None) or Window(_TURNS_IN_A_GROUP, _SPAN_S)
        # Put in again as the newest: the group that was quiet for longest is forgotten first.
        self._budgets[target.chat_id] = budget
        while len(self._budgets) > _GROUPS_KEPT:
            del self._budgets[next(iter(self._budgets))]
        now = self._clock()
        if budget.free_at(now) > now:
            return False
        budget.take(now)
        return True

    async def turn(
        self,
        button: Turn,
        message: ReplyTarget,
        shown: Shown,
        occasion: Occasion,
        *,
        may_correct: bool = True,
    ) -> Say | None:
        """Turn a message; of several presses at once only the last one counts.

        Args:
            button: what to turn it into.
            message: the message.
            shown: what it is about.
            occasion: rules, texts and circumstances.
            may_correct: whether to ask what would fit a face better.

        Returns:
            What the message says now; None where it was not turned.

        Raises:
            DeliveryError: Telegram refused the edit.
        """
        key = (message.chat_id, message.message_id)
        lane = self._lanes.setdefault(key, Lane())
        lane.inside += 1
        self._newest[key] = button
        try:
            async with lane.take_place():
                if self._newest[key] is not button:
                    return None
                return await self._turn(button, message, shown, occasion, may_correct=may_correct)
        finally:
            lane.inside -= 1
            if not lane.inside:
                del self._lanes[key], self._newest[key]

    async def _turn(
        self,
        button: Turn,
        message: ReplyTarget,
        shown: Shown,
        occasion: Occasion,
        *,
        may_correct: bool,
    ) -> Say | None:
        fetch = self._downloader.fetch
        async with self._at_once:
            analyses, error = await look_at(
                [partial(fetch, photo.file_id, photo.size_bytes) for photo in shown.photos],
                self._backend,
            )
        if not analyses and error is not None:
            book, place = occasion.book, message.place
            apology = apology_for(error, place=place, asked=True, texts=book.texts)
            await self._outbox.deliver(apology, shown.anchor.target, book)
            return None
        if self._newest[message.chat_id, message.message_id] is not button:
            return None
        say = _word(button, analyses, shown, occasion)
        if say is None:
            return None
        if not may_correct:
            say = replace(say, correctable=None)
        keyboard = _keyboard(button, say, shown, occasion, can_share=self._outbox.can_share)
        await self._outbox.edit(say.text, message.chat_id, message.message_id, keyboard)
        return say


def _word(
    button: Turn, analyses: tuple[Analysis, ...], shown: Shown, occasion: Occasion
) -> Say | None:
    """Word the message; None where the faces are no longer found."""
    match button:
        case SumUp():
            return _summary(analyses, shown, occasion)
        case PickFace():
            return _face(button, analyses, shown, occasion)
        case _:
            assert_never(button)


def _summary(analyses: tuple[Analysis, ...], shown: Shown, occasion: Occasion) -> Say | None:
    book, circumstances = occasion.book, occasion.circumstances
    plan = plan_reply(
        analyses, circumstances, seed=shown.anchor.seed, book=book, taste=occasion.taste
    )
    return next((step for step in plan.steps if isinstance(step, Say)), None)


def _face(
    picked: PickFace, analyses: tuple[Analysis, ...], shown: Shown, occasion: Occasion
) -> Say | None:
    return plan_face(
        analyses,
        occasion.circumstances,
        photo=picked.photo,
        number=picked.number,
        seed=shown.anchor.seed,
        book=occasion.book,
        taste=occasion.taste,
    )


def _keyboard(
    button: Turn, say: Say, shown: Shown, occasion: Occasion, *, can_share: bool
) -> InlineKeyboardMarkup | None:
    place, book = occasion.circumstances.place, occasion.book
    if isinstance(button, SumUp):
        return summary_keyboard(
            say,
            place=place,
            subject=button.subject,
            book=book,
            page=button.page,
            can_share=can_share,
        )
    photo_id = shown.photos[button.photo - 1].target.message_id
    return face_keyboard(
        say, button, place=place, photo_id=photo_id, book=book, can_share=can_share
    )
