"""From a reply plan to Bot API calls, with fall-backs; knows how, and leaves what to the plan."""

import logging
from collections.abc import Sequence
from typing import Final

from telegram import InlineKeyboardMarkup, LinkPreviewOptions, Message
from telegram.constants import MessageLimit
from telegram.error import TelegramError

from bot.chat.buttons import Subject
from bot.chat.calls import Caller
from bot.chat.incoming import ReplyTarget
from bot.chat.keyboards import summary_keyboard
from bot.chat.modes import has_inline_mode
from bot.chat.pictures import clip, reply_to, send_picture, send_pictures
from bot.chat.reactions import Reactions
from bot.chat.recent import Recent
from bot.chat.refusals import Refusal, as_delivery_error, classify
from bot.chat.stickers import Stickers
from bot.chat.types import Bot
from bot.core.errors import DeliveryError
from bot.core.pictures import Photo
from bot.replies.plan import React, ReplyPlan, Say, SendSticker
from bot.replies.rulebook import RuleBook
from bot.telemetry.labels import Stage
from bot.telemetry.meters import Meters
from bot.usecases.show_faces import NumberedFaces

log = logging.getLogger(__name__)

_NO_PREVIEW: Final = LinkPreviewOptions(is_disabled=True)
_HALVES_KEPT: Final = 4096
_KEEP_S: Final = 24 * 3600.0


class Outbox:
    """Sends what was planned.

    Args:
        bot: makes the calls.
        caller: repeats what is safe to repeat.
        stickers: sends stickers.
        meters: time it; left out, for nobody.
    """

    def __init__(
        self, bot: Bot, caller: Caller, stickers: Stickers, meters: Meters | None = None
    ) -> None:
        self._bot = bot
        self._meters = meters or Meters()
        self._caller = caller
        self._stickers = stickers
        self._reactions = Reactions(bot, caller)
        self._without_words: Recent[tuple[int, int]] = Recent(limit=_HALVES_KEPT, keep_s=_KEEP_S)

    @property
    def bot_id(self) -> int:
        """Who sends; photos have their names in the log after it, too."""
        return self._bot.id

    @property
    def can_share(self) -> bool:
        """Whether suggestions can be said in other chats: where the bot's inline mode is on."""
        return has_inline_mode(self._bot)

    async def deliver(
        self,
        plan: ReplyPlan,
        target: ReplyTarget,
        book: RuleBook,
        *,
        is_album: bool = False,
        picture: Photo | None = None,
    ) -> int | None:
        """Take a plan's steps as replies to a message.

        A reaction or a sticker that Telegram refuses is left out; the words still go.

        Args:
            plan: the steps.
            target: the photo, or the first one of an album.
            book: labels and icons of buttons.
            is_album: whether the words are about the album as a whole.
            picture: stands above the words; left out where Telegram refuses it, as in groups that
                want no photos.

        Returns:
            The message with the words; None where the plan has none.

        Raises:
            LaterError: the words could not be sent, and may be sent later.
            DeliveryError: they cannot be sent, or nobody knows whether they were.
            ChatGoneError: the chat is gone; there is nobody to answer.
        """
        with self._meters.stage(Stage.DELIVER):
            return await self._take(plan, target, book, picture, is_album=is_album)

    async def _take(
        self,
        plan: ReplyPlan,
        target: ReplyTarget,
        book: RuleBook,
        picture: Photo | None,
        *,
        is_album: bool,
    ) -> int | None:
        sent = None
        photo = (target.chat_id, target.message_id)
        for step in plan.steps:
            match step:
                case React(emojis):
                    await self.react(target, emojis)
                case SendSticker(sticker):
                    # Words that could not be sent yet are tried again, and the sticker is there.
                    if self._without_words.add(photo):
                        await self._stickers.send(target, sticker)
                case Say():
                    keyboard = self._keyboard(step, target, book, is_album=is_album)
                    sent = await self._utter(step.text, target, keyboard, picture)
        self._without_words.discard(photo)
        return sent

    async def react(self, target: ReplyTarget, emojis: Sequence[str]) -> None:
        """React with the first emoji that works; putting it again changes nothing.

        Raises:
            ChatGoneError: the chat is gone.
        """
        await self._reactions.put(target, emojis)

    async def amend(self, say: Say, target: ReplyTarget, message_id: int, book: RuleBook) -> None:
        """Put a newer answer about an album in the place of the one that was sent.

        Raises:
            DeliveryError: see `deliver`.
        """
        keyboard = self._keyboard(say, target, book, is_album=True)
        await self.edit(say.text, target.chat_id, message_id, keyboard)

    async def say(
        self, text: str, target: ReplyTarget, keyboard: InlineKeyboardMarkup | None = None
    ) -> int:
        """Send plain text as a reply; links get no preview. Returns the new message's id.

        Raises:
            DeliveryError: see `deliver`.
        """

        async def call(chat_id: int) -> Message:
            return await self._bot.send_message(
                chat_id,
                clip(text, MessageLimit.MAX_TEXT_LENGTH),
                message_thread_id=target.thread_id,
                reply_parameters=reply_to(target),
                link_preview_options=_NO_PREVIEW,
                reply_markup=keyboard,
            )

        try:
            message = await self._caller.about_chat(target.chat_id, call)
        except TelegramError as error:
            raise as_delivery_error(error) from error
        return message.message_id

    async def edit(
        self,
        text: str,
        chat_id: int,
        message_id: int,
        keyboard: InlineKeyboardMarkup | None = None,
    ) -> None:
        """Put another text and other buttons into a message; the same as before is fine too.

        Raises:
            DeliveryError: see `deliver`.
        """

        async def call(chat_id: int) -> Message | bool:
            return await self._bot.edit_message_text(
                clip(text, MessageLimit.MAX_TEXT_LENGTH),
                chat_id,
                message_id,
                link_preview_options=_NO_PREVIEW,
                reply_markup=keyboard,
            )

        try:
            await self._caller.about_chat(chat_id, call, is_repeatable=True)
        except TelegramError as error:
            if classify(error) is not Refusal.NOT_MODIFIED:
                raise as_delivery_error(error) from error

    async def delete(self, chat_id: int, message_id: int) -> None:
        """Delete a message of the bot's own; where that fails it stays."""
        try:
            await self._caller.about_chat(
                chat_id,
                lambda here: self._bot.delete_message(here, message_id),
                is_repeatable=True,
            )
        except TelegramError as error:
            log.info("a message was not deleted: %s", classify(error))

    async def send_pictures(self, shown: Sequence[NumberedFaces], target: ReplyTarget) -> None:
        """Send pictures with captions as a reply: one, or up to ten as an album.

        Raises:
            DeliveryError: see `deliver`.
        """
        await send_pictures(self._bot, self._caller, shown, target)

    async def answer_press(self, query_id: str, toast: str | None = None) -> None:
        """End the waiting of whoever pressed a button; one that waited too long is past help."""
        try:
            await self._caller.repeat(
                lambda: self._bot.answer_callback_query(query_id, toast), is_repeatable=True
            )
        except TelegramError as error:
            log.info("a press was not answered: %s", classify(error))

    async def _utter(
        self,
        text: str,
        target: ReplyTarget,
        keyboard: InlineKeyboardMarkup | None,
        picture: Photo | None,
    ) -> int:
        if picture is not None:
            shown = NumberedFaces(picture, text)
            try:
                return await send_picture(self._bot, self._caller, shown, target, keyboard)
            except DeliveryError as error:
                # Whatever else it is, the words would meet the same, or come twice.
                if str(error) not in {Refusal.NOT_ALLOWED, Refusal.OTHER}:
                    raise
                log.info("a picture was refused, its words go alone: %s", error)
        return await self.say(text, target, keyboard)

    def _keyboard(
        self, say: Say, target: ReplyTarget, book: RuleBook, *, is_album: bool
    ) -> InlineKeyboardMarkup | None:
        return summary_keyboard(
            say,
            place=target.place,
            subject=Subject(target.message_id, is_album=is_album),
            book=book,
            can_share=self.can_share,
        )
