"""Answers presses of buttons: posts suggestions, picks and shows faces, and takes doubts."""

from typing import Final

from telegram import Update

from bot.chat.album import AlbumTable
from bot.chat.buttons import (
    Button,
    Choose,
    CorrectFace,
    DoubtFace,
    PhotoButton,
    ShowFaces,
    StopClip,
    Subject,
    Turn,
    parse_button,
)
from bot.chat.clip_stopping import ClipStopping
from bot.chat.feedback import Feedback
from bot.chat.incoming import IncomingPhoto, Press
from bot.chat.inline_offers import Offers
from bot.chat.intake import chat_in, language_in, press_in
from bot.chat.lately import Lately
from bot.chat.manners import Manner, Manners
from bot.chat.occasions import Occasion, occasion_of
from bot.chat.outbox import Outbox
from bot.chat.picker import Picker, Shown
from bot.chat.recent import Recent
from bot.chat.refusals import Refusal
from bot.chat.showing import FaceShow
from bot.chat.tongues import Tongues
from bot.chat.types import Context
from bot.core.errors import DeliveryError, StoreError
from bot.replies.lines import Line
from bot.replies.plan import Place
from bot.replies.rulebook import RuleBook
from bot.telemetry.following import about_photo, photo_id

_PRESSES_KEPT: Final = 4096
_KEEP_S: Final = 24 * 3600.0


class Presses:
    """Answers every press first, and works afterwards: Telegram waits only some seconds.

    Args:
        outbox: delivers.
        picker: turns answers into one face's, and back.
        show: sends pictures with numbered faces.
        manners: knows whether a photo may still be met.
        tongues: knows who is spoken to in which language.
        lately: knows in which language an answer is, and what its chat heard before.
        albums: knows the other photos of an album.
        feedback: takes what fits a face better.
        offers: remembers what fits whose last photo.
        stopping: gives up clips.
    """

    def __init__(
        self,
        *,
        outbox: Outbox,
        picker: Picker,
        show: FaceShow,
        manners: Manners,
        tongues: Tongues,
        lately: Lately,
        albums: AlbumTable,
        feedback: Feedback,
        offers: Offers,
        stopping: ClipStopping,
    ) -> None:
        self._outbox = outbox
        self._picker = picker
        self._show = show
        self._manners = manners
        self._tongues = tongues
        self._lately = lately
        self._albums = albums
        self._feedback = feedback
        self._offers = offers
        self._stopping = stopping
        self._seen: Recent[str] = Recent(limit=_PRESSES_KEPT, keep_s=_KEEP_S)
        self._said: Recent[tuple[int, int, int, str]] = Recent(limit=_PRESSES_KEPT, keep_s=_KEEP_S)

    async def on_press(self, update: Update, _context: Context) -> None:
        """Somebody pressed a button, or sent something that claims so."""
        query = update.callback_query
        # Telegram may deliver an update twice.
        if query is None or not self._seen.add(query.id):
            return
        press = press_in(update)
        button = parse_button(press.data) if press else None
        if press is None or button is None or not _is_genuine(press, button):
            book = await self._tongues.book(chat_in(update), language_in(update))
            await self._outbox.answer_press(query.id, book.texts.line(Line.OPTION_GONE))
            return
        about = photo_id(self._outbox.bot_id, press.target.chat_id, button.subject.message_id)
        with about_photo(about):
            if isinstance(button, StopClip):
                book = await self._tongues.book(chat_in(update), language_in(update))
                await self._stopping.take(press, button, book.texts)
            else:
                await self._take(press, button)

    async def _take(self, press: Press, button: PhotoButton) -> None:
        shown = self._find(press, button.subject)
        photo = shown.anchor if shown else press.photo
        manner = await self._judge(press, photo)
        if manner.instead is not None:
            await self._toast(press, await self._own_book(press, manner), manner.instead)
        elif isinstance(button, Choose):
            await self._post(press, button, photo, manner)
        elif isinstance(button, DoubtFace):
            await self._doubt(press, button, photo, manner)
        elif isinstance(button, CorrectFace):
            await self._correct(press, button, shown, manner)
        elif shown is None:
            gone = Line.ALBUM_GONE if button.subject.is_album else Line.PHOTO_GONE
            await self._toast(press, await self._own_book(press, manner), gone)
        else:
            await self._turn_or_show(press, button, shown, manner)

    def _find(self, press: Press, subject: Subject) -> Shown | None:
        """Find what the button is about; None where it cannot be had any more."""
        if subject.is_album:
            album = self._albums.find(press.target.chat_id, subject.message_id)
            return Shown(album.anchor, album.shown) if album and album.anchor else None
        return Shown(press.photo, (press.photo,)) if press.photo else None

    async def _judge(self, press: Press, photo: IncomingPhoto | None) -> Manner:
        try:
            return await self._manners.judge(
                chat_id=press.target.chat_id,
                place=press.target.place,
                person_id=photo.person_id if photo else None,
                asked=True,
                asker_id=press.person_id,
                is_reserved=photo is not None and photo.is_reserved,
                sent_at=photo.sent_at if photo else None,
            )
        except StoreError:
            # Not knowing who wants to be left alone, it leaves everybody alone.
            return Manner(instead=Line.BACKEND_DOWN)

    async def _turn_or_show(
        self,
        press: Press,
        button: Turn | ShowFaces,
        shown: Shown,
        manner: Manner,
    ) -> None:
        own = await self._own_book(press, manner)
        if isinstance(button, ShowFaces):
            if not self._show.begin(shown):
                await self._toast(press, own, Line.SHOWN_ALREADY)
                return
            await self._outbox.answer_press(press.query_id)
            await self._show.show(shown, self._occasion(shown, manner, own))
        elif self._picker.has_budget(press.target):
            await self._outbox.answer_press(press.query_id)
            await self._turn(press, button, shown, manner)
        else:
            await self._toast(press, own, Line.TOO_MANY_PRESSES)

    async def _turn(self, press: Press, page: Turn, shown: Shown, manner: Manner) -> None:
        book = await self._book_of_message(press, shown.anchor, manner)
        say = await self._picker.turn(
            page,
            press.target,
            shown,
            self._occasion(shown, manner, book),
            may_correct=self._feedback.may_tell(press, page),
        )
        if say is not None and press.target.place is Place.PRIVATE:
            photo = (press.target.chat_id, shown.anchor.target.message_id)
            self._offers.turn_to(press.person_id, photo, say)

    async def _doubt(
        self, press: Press, doubt: DoubtFace, photo: IncomingPhoto | None, manner: Manner
    ) -> None:
        own = await self._own_book(press, manner)
        if self._feedback.has_told(press, doubt.page):
            await self._toast(press, own, Line.NOT_RIGHT_ALREADY)
        elif not self._picker.has_budget(press.target):
            await self._toast(press, own, Line.TOO_MANY_PRESSES)
        else:
            await self._toast(press, own, Line.NOT_RIGHT_QUESTION)
            book = await self._book_of_message(press, photo, manner)
            await self._feedback.ask(press, doubt, book)

    async def _correct(
        self, press: Press, correction: CorrectFace, shown: Shown | None, manner: Manner
    ) -> None:
        line = await self._feedback.count(press, correction)
        await self._toast(press, await self._own_book(press, manner), line)
        is_counted = line is Line.NOT_RIGHT_THANKS
        if is_counted and shown is not None and self._picker.has_budget(press.target):
            await self._turn(press, correction.page, shown, manner)

    async def _post(
        self, press: Press, button: Choose, photo: IncomingPhoto | None, manner: Manner
    ) -> None:
        own = await self._own_book(press, manner)
        book = await self._book_of_message(press, photo, manner)
        if button.key not in book.texts.suggestions:
            await self._toast(press, own, Line.OPTION_GONE)
            return
        said = (press.target.chat_id, button.photo_id, press.person_id, button.key)
        if not self._said.add(said):
            await self._toast(press, own, Line.SAID_ALREADY)
            return
        await self._toast(press, own, Line.SAID_IT)
        # What stands on the button is what was meant, in whatever language that was.
        text = press.label or book.texts.suggestions[button.key]
        name = press.person_name or book.texts.line(Line.SOMEBODY)
        try:
            await self._outbox.say(
                book.texts.line(Line.CHOSEN_BY, name=name, text=text),
                press.target.of_message(button.photo_id),
            )
        except DeliveryError as error:
            # Worth another press, unless it may be there already.
            if str(error) != Refusal.MAYBE_SENT:
                self._said.discard(said)
            raise

    async def _own_book(self, press: Press, manner: Manner) -> RuleBook:
        """What whoever pressed is told by."""
        return await self._tongues.pick(manner.language, press.language_code)

    async def _book_of_message(
        self, press: Press, photo: IncomingPhoto | None, manner: Manner
    ) -> RuleBook:
        """What the message with the button is worded by: it stays in its language."""
        spoken = self._lately.language(press.target.chat_id, press.target.message_id)
        sender = photo.language_code if photo else None
        return await self._tongues.pick(manner.language, spoken, sender, press.language_code)

    def _occasion(self, shown: Shown, manner: Manner, book: RuleBook) -> Occasion:
        return occasion_of(
            shown.photos, manner, book, self._lately, anchor=shown.anchor, asked=True
        )

    async def _toast(self, press: Press, book: RuleBook, line: Line) -> None:
        await self._outbox.answer_press(press.query_id, book.texts.line(line))


def _is_genuine(press: Press, button: Button) -> bool:
    """Whether the button is there, and about the photo that its message replies to.

    Under an album's answer a suggestion may fit any of the album's photos. What is counted must
    stand on a button for sure, also under an old message.
    """
    if isinstance(button, DoubtFace | CorrectFace) and press.label is None:
        return False
    is_in_album = press.photo is not None and press.photo.album_id is not None
    is_about = press.replies_to in (None, button.subject.message_id)
    return press.was_offered and (is_about or is_in_album)
