"""Answers presses of buttons: posts a suggestion, picks a face, or shows which face is which."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from telegram import Update
from telegram.constants import ChatAction

from bot.chat.acting import Acting
from bot.chat.album import AlbumTable
from bot.chat.buttons import Button, Choose, PickFace, ShowFaces, Subject, SumUp, parse_button
from bot.chat.download import Downloader
from bot.chat.intake import IncomingPhoto, Press, press_in
from bot.chat.manners import Manner, Manners
from bot.chat.outbox import Outbox
from bot.chat.picker import Picker, Shown
from bot.chat.recent import Recent
from bot.chat.refusals import Refusal
from bot.chat.types import Context
from bot.core.backend import EmotionBackend
from bot.core.errors import BotError, DeliveryError
from bot.replies.apologies import apology_for
from bot.replies.lines import Line
from bot.replies.plan import ReplyPlan, Say
from bot.replies.rulebook import RuleBook
from bot.replies.rules import FACE_MAX_TURN_DEGREES, FACE_MIN_PX
from bot.replies.taste import Taste
from bot.usecases.show_faces import FacePainter, NumberedFaces, show_faces

_PRESSES_KEPT: Final = 4096
_KEEP_S: Final = 24 * 3600.0
_SHOWN_AGAIN_AFTER_S: Final = 60.0


class Presses:
    """Answers every press first, and works afterwards: Telegram waits only some seconds.

    Args:
        outbox: delivers.
        acting: shows that work runs.
        downloader: fetches photos.
        backend: reads emotions.
        painter: draws numbered boxes.
        book: rules and texts.
        manners: knows whether a photo may still be met.
        albums: knows the other photos of an album.
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
        book: RuleBook,
        manners: Manners,
        albums: AlbumTable,
        at_once: asyncio.Semaphore,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._outbox = outbox
        self._acting = acting
        self._downloader = downloader
        self._backend = backend
        self._painter = painter
        self._book = book
        self._manners = manners
        self._albums = albums
        self._at_once = at_once
        self._picker = Picker(
            outbox=outbox,
            downloader=downloader,
            backend=backend,
            book=book,
            at_once=at_once,
            clock=clock,
        )
        self._seen: Recent[str] = Recent(limit=_PRESSES_KEPT, keep_s=_KEEP_S)
        self._said: Recent[tuple[int, int, int, str]] = Recent(limit=_PRESSES_KEPT, keep_s=_KEEP_S)
        self._shown: Recent[tuple[int, int]] = Recent(
            limit=_PRESSES_KEPT, keep_s=_SHOWN_AGAIN_AFTER_S, clock=clock
        )

    async def on_press(self, update: Update, _context: Context) -> None:
        """Somebody pressed a button, or sent something that claims so."""
        query = update.callback_query
        # Telegram may deliver an update twice.
        if query is None or not self._seen.add(query.id):
            return
        press = press_in(update)
        button = parse_button(press.data) if press else None
        if press is None or button is None or not _is_genuine(press, button):
            await self._toast(query.id, Line.OPTION_GONE)
            return
        shown = self._find(press, button.subject)
        manner = await self._judge(press, shown.anchor if shown else press.photo)
        if manner.instead is not None:
            await self._toast(query.id, manner.instead)
        elif isinstance(button, Choose):
            await self._post(press, button)
        elif shown is None:
            gone = Line.ALBUM_GONE if button.subject.is_album else Line.PHOTO_GONE
            await self._toast(query.id, gone)
        else:
            await self._turn_or_show(press, button, shown, manner.taste)

    def _find(self, press: Press, subject: Subject) -> Shown | None:
        """Find what the button is about; None where it cannot be had any more."""
        if subject.is_album:
            album = self._albums.find(press.target.chat_id, subject.message_id)
            return Shown(album.anchor, album.shown) if album and album.anchor else None
        return Shown(press.photo, (press.photo,)) if press.photo else None

    async def _judge(self, press: Press, photo: IncomingPhoto | None) -> Manner:
        return await self._manners.judge(
            chat_id=press.target.chat_id,
            place=press.target.place,
            person_id=photo.person_id if photo else None,
            asked=True,
            asker_id=press.person_id,
            is_reserved=photo is not None and photo.is_reserved,
        )

    async def _turn_or_show(
        self, press: Press, button: PickFace | SumUp | ShowFaces, shown: Shown, taste: Taste
    ) -> None:
        if isinstance(button, ShowFaces):
            await self._show(press, shown, taste)
        elif self._picker.has_budget(press.target):
            await self._outbox.answer_press(press.query_id)
            await self._picker.turn(button, press.target, shown, taste)
        else:
            await self._toast(press.query_id, Line.TOO_MANY_PRESSES)

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

    async def _show(self, press: Press, shown: Shown, taste: Taste) -> None:
        target = shown.anchor.target
        key = (target.chat_id, target.message_id)
        if not self._shown.add(key):
            await self._toast(press.query_id, Line.SHOWN_ALREADY)
            return
        await self._outbox.answer_press(press.query_id)
        is_sent = False
        try:
            async with self._acting.while_working(target, ChatAction.UPLOAD_PHOTO):
                pictures, plan_b = await self._paint(shown, taste)
            if pictures:
                await self._outbox.send_pictures(pictures, target)
                is_sent = True
            else:
                await self._outbox.deliver(plan_b, target)
        except DeliveryError as error:
            is_sent = str(error) == Refusal.MAYBE_SENT
            raise
        finally:
            if not is_sent:
                self._shown.discard(key)

    async def _paint(self, shown: Shown, taste: Taste) -> tuple[list[NumberedFaces], ReplyPlan]:
        """Paint every photo that has faces; and what to say where none could be painted."""
        pictures: list[NumberedFaces] = []
        errors: list[BotError] = []
        async with self._at_once:
            for number, photo in enumerate(shown.photos, start=1):
                try:
                    painted = await self._paint_one(photo, taste)
                except BotError as error:
                    errors.append(error)
                    continue
                if painted is not None:
                    pictures.append(self._numbered(painted, number, of=len(shown.photos)))
        texts = self._book.texts
        if errors:
            place = shown.anchor.target.place
            return pictures, apology_for(errors[0], place=place, asked=True, texts=texts)
        no_face = texts.line(Line.NO_FACE, min_px=FACE_MIN_PX, max_turn=FACE_MAX_TURN_DEGREES)
        return pictures, ReplyPlan((Say(no_face),))

    async def _paint_one(self, photo: IncomingPhoto, taste: Taste) -> NumberedFaces | None:
        fetch = partial(self._downloader.fetch, photo.file_id, photo.size_bytes)
        return await show_faces(fetch, self._backend, self._painter, self._book, taste=taste)

    def _numbered(self, painted: NumberedFaces, number: int, *, of: int) -> NumberedFaces:
        """Say which photo of an album it is."""
        if of == 1:
            return painted
        line = Line.ALBUM_FACES_CAPTION
        caption = self._book.texts.line(line, photo=number, caption=painted.caption)
        return replace(painted, caption=caption)

    async def _toast(self, query_id: str, line: Line) -> None:
        await self._outbox.answer_press(query_id, self._book.texts.line(line))


def _is_genuine(press: Press, button: Button) -> bool:
    """Whether the button is there, and about the photo that its message replies to.

    Under an album's answer a suggestion may fit any of the album's photos.
    """
    is_in_album = press.photo is not None and press.photo.album_id is not None
    is_about = press.replies_to in (None, button.subject.message_id)
    return press.was_offered and (is_about or is_in_album)
