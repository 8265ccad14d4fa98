"""Answers presses of buttons: posts a suggestion, or shows which face is which."""

import asyncio
from typing import Final

from telegram import Update
from telegram.constants import ChatAction

from bot.chat.acting import Acting
from bot.chat.buttons import Choose, ShowFaces, parse_button
from bot.chat.download import Downloader
from bot.chat.intake import IncomingPhoto, Press, press_in
from bot.chat.outbox import Outbox
from bot.chat.recent import Recent
from bot.chat.refusals import Refusal
from bot.chat.types import Context
from bot.core.backend import EmotionBackend
from bot.core.errors import BotError, DeliveryError
from bot.replies.apologies import apology_for
from bot.replies.lines import Line
from bot.replies.rulebook import RuleBook
from bot.replies.rules import FACE_MAX_TURN_DEGREES, FACE_MIN_PX
from bot.usecases.show_faces import FacePainter, NumberedFaces, show_faces

_PRESSES_KEPT: Final = 4096
_KEEP_S: Final = 24 * 3600.0


class Presses:
    """Answers every press first, and works afterwards: Telegram waits only some seconds.

    Args:
        outbox: delivers.
        acting: shows that work runs.
        downloader: fetches photos.
        backend: reads emotions.
        painter: draws numbered boxes.
        book: rules and texts.
        at_once: holds photos in memory, so many at the same time.
    """

    def __init__(
        self,
        *,
        outbox: Outbox,
        acting: Acting,
        downloader: Downloader,
        backend: EmotionBackend,
        painter: FacePainter,
        book: RuleBook,
        at_once: asyncio.Semaphore,
    ) -> None:
        self._outbox = outbox
        self._acting = acting
        self._downloader = downloader
        self._backend = backend
        self._painter = painter
        self._book = book
        self._at_once = at_once
        self._seen: Recent[str] = Recent(limit=_PRESSES_KEPT, keep_s=_KEEP_S)
        self._said: Recent[tuple[int, int, int, str]] = Recent(limit=_PRESSES_KEPT, keep_s=_KEEP_S)
        self._showing: set[tuple[int, int]] = set()

    async def on_press(self, update: Update, _context: Context) -> None:
        """Somebody pressed a button, or sent something that claims so."""
        query = update.callback_query
        # Telegram may deliver an update twice.
        if query is None or not self._seen.add(query.id):
            return
        press = press_in(update)
        button = parse_button(press.data) if press else None
        if press is None or button is None or not _is_genuine(press, button.photo_id):
            await self._toast(query.id, Line.OPTION_GONE)
            return
        match button:
            case Choose():
                await self._post(press, button)
            case ShowFaces():
                await self._show(press)

    async def _post(self, press: Press, button: Choose) -> None:
        text = self._book.texts.suggestions.get(button.key)
        if text is None:
            await self._toast(press.query_id, Line.OPTION_GONE)
            return
        said = (press.target.chat_id, button.photo_id, press.person_id, button.key)
        if not self._said.add(said):
            await self._toast(press.query_id, Line.SAID_ALREADY)
            return
        await self._toast(press.query_id, Line.SAID_IT)
        name = press.person_name or self._book.texts.line(Line.SOMEBODY)
        try:
            await self._outbox.say(
                self._book.texts.line(Line.CHOSEN_BY, name=name, text=text),
                press.target.of_message(button.photo_id),
            )
        except DeliveryError as error:
            # Worth another press, unless it may be there already.
            if str(error) != Refusal.MAYBE_SENT:
                self._said.discard(said)
            raise

    async def _show(self, press: Press) -> None:
        photo = press.photo
        if photo is None:
            await self._toast(press.query_id, Line.PHOTO_GONE)
            return
        await self._outbox.answer_press(press.query_id)
        key = (photo.target.chat_id, photo.target.message_id)
        if key in self._showing:
            return
        self._showing.add(key)
        try:
            await self._send_faces(photo)
        finally:
            self._showing.discard(key)

    async def _send_faces(self, photo: IncomingPhoto) -> None:
        target = photo.target
        texts = self._book.texts
        try:
            async with self._acting.while_working(target, ChatAction.UPLOAD_PHOTO):
                shown = await self._paint(photo)
        except BotError as error:
            apology = apology_for(error, place=target.place, asked=True, texts=texts)
            await self._outbox.deliver(apology, target)
            return
        if shown is None:
            text = texts.line(Line.NO_FACE, min_px=FACE_MIN_PX, max_turn=FACE_MAX_TURN_DEGREES)
            await self._outbox.say(text, target)
            return
        await self._outbox.send_picture(shown.picture, shown.caption, target)

    async def _paint(self, photo: IncomingPhoto) -> NumberedFaces | None:
        async with self._at_once:
            return await show_faces(
                self._downloader.fetch(photo.file_id, photo.size_bytes),
                self._backend,
                self._painter,
                self._book,
            )

    async def _toast(self, query_id: str, line: Line) -> None:
        await self._outbox.answer_press(query_id, self._book.texts.line(line))


def _is_genuine(press: Press, photo_id: int) -> bool:
    """Whether the button is there, and about the photo that its message replies to."""
    return press.was_offered and press.replies_to in (None, photo_id)
