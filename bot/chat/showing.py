"""Shows which face is which: sends the photo, or the album, back with numbered boxes."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from telegram.constants import ChatAction

from bot.chat.acting import Acting
from bot.chat.download import Downloader
from bot.chat.incoming import IncomingPhoto
from bot.chat.occasions import Occasion
from bot.chat.outbox import Outbox
from bot.chat.picker import Shown
from bot.chat.recent import Recent
from bot.chat.refusals import Refusal
from bot.core.backend import EmotionBackend
from bot.core.errors import BotError, DeliveryError
from bot.core.faces import Analysis
from bot.replies.apologies import apology_for
from bot.replies.lines import Line
from bot.replies.plan import ReplyPlan, Say
from bot.replies.rules import plan_reply
from bot.usecases.show_faces import FacePainter, NumberedFaces, show_faces

_SHOWN_KEPT: Final = 4096
_SHOWN_AGAIN_AFTER_S: Final = 60.0


class FaceShow:
    """Sends numbered pictures, at most once a minute for each photo.

    Args:
        outbox: delivers.
        acting: shows that work runs.
        downloader: fetches photos.
        backend: reads emotions.
        painter: draws numbered boxes.
        at_once: holds photos in memory, so many at the same time.
        clock: seconds that never run backwards.
    """

    def __init__(
        self,
        *,
        outbox: Outbox,
        acting: Acting,
        downloader: Downloader,
        backend: EmotionBackend,
        painter: FacePainter,
        at_once: asyncio.Semaphore,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._outbox = outbox
        self._acting = acting
        self._downloader = downloader
        self._backend = backend
        self._painter = painter
        self._at_once = at_once
        self._shown: Recent[tuple[int, int]] = Recent(
            limit=_SHOWN_KEPT, keep_s=_SHOWN_AGAIN_AFTER_S, clock=clock
        )

    def begin(self, shown: Shown) -> bool:
        """Whether the pictures may be sent now; if so, they count as sent from here on."""
        return self._shown.add(_key(shown))

    async def show(self, shown: Shown, occasion: Occasion) -> None:
        """Send the pictures, or say why there are none; to be called after `begin`.

        Raises:
            DeliveryError: Telegram refused them.
        """
        target = shown.anchor.target
        is_sent = False
        try:
            async with self._acting.while_working(target, ChatAction.UPLOAD_PHOTO):
                pictures, plan_b = await self._paint(shown, occasion)
            if pictures:
                await self._outbox.send_pictures(pictures, target)
                is_sent = True
            else:
                await self._outbox.deliver(plan_b, target, occasion.book)
        except DeliveryError as error:
            is_sent = str(error) == Refusal.MAYBE_SENT
            raise
        finally:
            if not is_sent:
                self._shown.discard(_key(shown))

    async def _paint(
        self, shown: Shown, occasion: Occasion
    ) -> tuple[list[NumberedFaces], ReplyPlan]:
        """Paint every photo that has faces; and what to say where none could be painted."""
        pictures: list[NumberedFaces] = []
        errors: list[BotError] = []
        async with self._at_once:
            for number, photo in enumerate(shown.photos, start=1):
                try:
                    painted = await self._paint_one(photo, occasion)
                except BotError as error:
                    errors.append(error)
                    continue
                if painted is not None:
                    pictures.append(_numbered(painted, number, shown, occasion))
        if errors:
            return pictures, _apology(errors[0], shown, occasion)
        return pictures, _without_faces(shown, occasion)

    async def _paint_one(self, photo: IncomingPhoto, occasion: Occasion) -> NumberedFaces | None:
        fetch = partial(self._downloader.fetch, photo.file_id, photo.size_bytes)
        return await show_faces(
            fetch, self._backend, self._painter, occasion.book, taste=occasion.taste
        )


def _key(shown: Shown) -> tuple[int, int]:
    return shown.anchor.target.chat_id, shown.anchor.target.message_id


def _numbered(
    painted: NumberedFaces, number: int, shown: Shown, occasion: Occasion
) -> NumberedFaces:
    """Say which photo of an album it is."""
    if len(shown.photos) == 1:
        return painted
    texts = occasion.book.texts
    caption = texts.line(Line.ALBUM_FACES_CAPTION, photo=number, caption=painted.caption)
    return replace(painted, caption=caption)


def _apology(error: BotError, shown: Shown, occasion: Occasion) -> ReplyPlan:
    place = shown.anchor.target.place
    return apology_for(error, place=place, asked=True, texts=occasion.book.texts)


def _without_faces(shown: Shown, occasion: Occasion) -> ReplyPlan:
    """The words for photos in which no face is found any more; nothing else of that answer."""
    plan = plan_reply(
        [Analysis(0, 0)],
        occasion.circumstances,
        seed=shown.anchor.seed,
        book=occasion.book,
        taste=occasion.taste,
    )
    return ReplyPlan(tuple(Say(step.text) for step in plan.steps if isinstance(step, Say)))
