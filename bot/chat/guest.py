"""Guest mode: somebody calls the bot to a chat that it is no member of, and it answers once."""

import asyncio
import logging
import time
from functools import partial

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
    LinkPreviewOptions,
    Update,
)
from telegram.constants import MessageLimit
from telegram.error import TelegramError

from bot.chat.calls import Caller
from bot.chat.download import Downloader
from bot.chat.guest_manners import GuestManners
from bot.chat.incoming import GuestCall, IncomingPhoto
from bot.chat.inline_offers import Offers
from bot.chat.intake import guest_call
from bot.chat.manners import Manner
from bot.chat.pictures import clip
from bot.chat.refusals import classify
from bot.chat.tongues import Tongues
from bot.chat.types import Bot, Context
from bot.core.backend import EmotionBackend
from bot.replies.circumstances import Circumstances
from bot.replies.lines import Line
from bot.replies.plan import Place, ReplyPlan, Say
from bot.replies.rulebook import RuleBook
from bot.replies.texts import Texts
from bot.telemetry.following import about_photo, photo_id
from bot.telemetry.labels import ChatKind, Stage
from bot.telemetry.meters import Meters
from bot.usecases.answer import answer_photos

log = logging.getLogger(__name__)

_RESULT_ID = "answer"


class Guests:
    """Answers calls, each with one message of text.

    Args:
        bot: makes the calls.
        caller: repeats them after network trouble.
        manners: knows how a photo may be met.
        tongues: knows who is spoken to in which language.
        downloader: fetches photos.
        backend: reads emotions.
        offers: remembers what fits whose last photo.
        at_once: holds photos in memory, so many at the same time.
        meters: count photos by how it ended.
    """

    def __init__(
        self,
        bot: Bot,
        caller: Caller,
        *,
        manners: GuestManners,
        tongues: Tongues,
        downloader: Downloader,
        backend: EmotionBackend,
        offers: Offers,
        at_once: asyncio.Semaphore,
        meters: Meters,
    ) -> None:
        self._bot = bot
        self._caller = caller
        self._manners = manners
        self._tongues = tongues
        self._downloader = downloader
        self._backend = backend
        self._offers = offers
        self._at_once = at_once
        self._meters = meters

    async def on_call(self, update: Update, _context: Context) -> None:
        """Somebody named the bot, or answered what it said as a guest."""
        call = guest_call(update, username=self._bot.username)
        if call is None:
            return
        if call.photo is None:
            await self._take(update.update_id, call)
            return
        target = call.photo.target
        with about_photo(photo_id(self._bot.id, target.chat_id, target.message_id)):
            await self._take(update.update_id, call)

    async def _take(self, update_id: int, call: GuestCall) -> None:
        """Answer a call, and log a line about it."""
        started = time.monotonic()
        faces, outcome = None, "left-alone"
        manner = await self._manners.judge(call)
        book = await self._tongues.pick(manner.language, call.language_code)
        if manner.instead is not None:
            outcome = f"instead:{manner.instead}"
            await self._refuse(call, book.texts, manner.instead)
        elif call.photo is not None:
            faces, outcome = await self._look(call, call.photo, manner, book)
        took_s = time.monotonic() - started
        if call.photo is not None:
            self._meters.count_photo(outcome, ChatKind.GUEST, took_s=took_s)
        facts = {
            "update": update_id,
            "faces": faces,
            "ms": round(1000 * took_s),
            "outcome": outcome,
        }
        log.info("guest", extra=facts)

    async def turn_away(self, update: Update) -> None:
        """There is no room for another photo."""
        call = guest_call(update, username=self._bot.username)
        if call is not None and call.photo is not None:
            log.warning("update=%d turned away: too much is waiting", update.update_id)
            book = await self._tongues.pick(None, call.language_code)
            await self._refuse(call, book.texts, Line.BACKEND_BUSY)

    async def _look(
        self, call: GuestCall, photo: IncomingPhoto, manner: Manner, book: RuleBook
    ) -> tuple[int | None, str]:
        """Look at a photo and answer; returns how many faces it has and how it went."""
        async with self._at_once:
            answer = await answer_photos(
                [partial(self._downloader.fetch, photo.file_id, photo.size_bytes)],
                self._backend,
                book,
                circumstances=Circumstances(Place.GROUP, asked=True, caption=photo.caption),
                seed=photo.seed,
                taste=manner.taste,
            )
        faces = answer.face_count if answer.analyses else None
        with self._meters.stage(Stage.DELIVER):
            is_answered = await self._answer(call, _words(answer.plan))
        if not is_answered:
            return faces, "undelivered"
        if answer.error is not None:
            return faces, f"apology:{type(answer.error).__name__}"
        target = photo.target
        self._offers.note((call.caller_id,), (target.chat_id, target.message_id), answer.plan)
        return faces, "answered"

    async def _refuse(self, call: GuestCall, texts: Texts, line: Line) -> None:
        """Say why no photo is looked at, with the way to the chat where one would be."""
        button = InlineKeyboardButton(texts.line(Line.INLINE_OPEN_BOT), url=self._bot.link)
        keyboard = InlineKeyboardMarkup([[button]]) if line is Line.GUEST_OFF else None
        await self._answer(call, texts.line(line), keyboard)

    async def _answer(
        self, call: GuestCall, text: str, keyboard: InlineKeyboardMarkup | None = None
    ) -> bool:
        """Give the one answer; False where Telegram does not take it."""
        content = InputTextMessageContent(
            clip(text, MessageLimit.MAX_TEXT_LENGTH),
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        )
        result = InlineQueryResultArticle(
            _RESULT_ID, self._bot.first_name, content, reply_markup=keyboard
        )
        try:
            # Telegram takes one answer only, so a second one cannot do harm.
            await self._caller.repeat(
                lambda: self._bot.answer_guest_query(call.query_id, result), is_repeatable=True
            )
        except TelegramError as error:
            log.info("a call was not answered: %s", classify(error))
            return False
        return True


def _words(plan: ReplyPlan) -> str:
    """All of an answer as one text: buttons would need a member to answer their presses."""
    say = next(step for step in plan.steps if isinstance(step, Say))
    if not say.suggestions:
        return say.text
    listed = "\n".join(f"• {suggestion.text}" for suggestion in say.suggestions)
    return f"{say.text}\n\n{listed}"
