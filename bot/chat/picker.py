"""The face picker: turns an answer into one face's, page by page, and back; by editing it."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final, assert_never

from telegram import InlineKeyboardMarkup

from bot.chat.budgets import Window
from bot.chat.buttons import PickFace, SumUp
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

Turn = PickFace | SumUp


@dataclass(frozen=True, slots=True)
class Shown:
    """What a message with buttons is about, found again.

    Attributes:
        anchor: the photo that the message replies to.
        photos: that photo, or all those of its album in order.
    """

    anchor: IncomingPhoto
    photos: tuple[IncomingPhoto, ...]


@dataclass(frozen=True, slots=True)
class _View:
    text: str
    keyboard: InlineKeyboardMarkup | None


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
        self, button: Turn, message: ReplyTarget, shown: Shown, occasion: Occasion
    ) -> None:
        """Turn a message; of several presses at once only the last one counts.

        Raises:
            DeliveryError: Telegram refused the edit.
        """
        key = (message.chat_id, message.message_id)
        lane = self._lanes.setdefault(key, Lane())
        lane.inside += 1
        self._newest[key] = button
        try:
            async with lane.take_place():
                if self._newest[key] is button:
                    await self._turn(button, message, shown, occasion)
        finally:
            lane.inside -= 1
            if not lane.inside:
                del self._lanes[key], self._newest[key]

    async def _turn(
        self, button: Turn, message: ReplyTarget, shown: Shown, occasion: Occasion
    ) -> None:
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
            return
        if self._newest[message.chat_id, message.message_id] is not button:
            return
        view = _view(button, analyses, shown, occasion)
        if view is not None:
            await self._outbox.edit(view.text, message.chat_id, message.message_id, view.keyboard)


def _view(
    button: Turn, analyses: tuple[Analysis, ...], shown: Shown, occasion: Occasion
) -> _View | None:
    """Word the message; None where the faces are no longer found."""
    match button:
        case SumUp():
            return _summary(button, analyses, shown, occasion)
        case PickFace():
            return _face(button, analyses, shown, occasion)
        case _:
            assert_never(button)


def _summary(
    button: SumUp, analyses: tuple[Analysis, ...], shown: Shown, occasion: Occasion
) -> _View | None:
    book, circumstances = occasion.book, occasion.circumstances
    plan = plan_reply(
        analyses, circumstances, seed=shown.anchor.seed, book=book, taste=occasion.taste
    )
    say = next((step for step in plan.steps if isinstance(step, Say)), None)
    if say is None:
        return None
    keyboard = summary_keyboard(
        say, place=circumstances.place, subject=button.subject, book=book, page=button.page
    )
    return _View(say.text, keyboard)


def _face(
    picked: PickFace, analyses: tuple[Analysis, ...], shown: Shown, occasion: Occasion
) -> _View | None:
    book, circumstances = occasion.book, occasion.circumstances
    say = plan_face(
        analyses,
        circumstances,
        photo=picked.photo,
        number=picked.number,
        seed=shown.anchor.seed,
        book=book,
        taste=occasion.taste,
    )
    if say is None:
        return None
    photo_id = shown.photos[picked.photo - 1].target.message_id
    keyboard = face_keyboard(say, picked, place=circumstances.place, photo_id=photo_id, book=book)
    return _View(say.text, keyboard)
