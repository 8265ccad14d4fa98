"""Builds the chat door: the application with its requests, limits, order and handlers."""

import asyncio
from collections.abc import Iterator
from typing import Any, Final, cast

from telegram import Message
from telegram.ext import (
    ApplicationBuilder,
    BaseHandler,
    BaseRateLimiter,
    CallbackQueryHandler,
    CommandHandler,
    ExtBot,
    MessageHandler,
    filters,
)
from telegram.request import BaseRequest
from typing_extensions import override

from bot.chat.acting import Acting
from bot.chat.calls import Caller
from bot.chat.commands import Explainer
from bot.chat.desk import PhotoDesk
from bot.chat.download import Downloader
from bot.chat.intake import is_from_person
from bot.chat.limits import Limits
from bot.chat.options import ChatOptions
from bot.chat.outbox import Outbox
from bot.chat.polling import run_polling
from bot.chat.presses import Presses
from bot.chat.requests import MainRequest, PollingRequest
from bot.chat.troubles import on_error
from bot.chat.types import Bot, BotApplication, Context
from bot.chat.updates import ChatOrder, UpdateQueue
from bot.core.backend import EmotionBackend
from bot.replies.rulebook import RuleBook
from bot.usecases.show_faces import FacePainter

__all__ = ["ChatOptions", "assemble", "build_application", "run_polling"]

_OTHER_UPDATES: Final = 256
"""Updates in hand beside photos: commands, presses, texts."""

_Handler = BaseHandler[Any, Context, None]


def build_application(
    *,
    token: str,
    api_url: str,
    backend: EmotionBackend,
    painter: FacePainter,
    book: RuleBook,
    options: ChatOptions,
    limiter: BaseRateLimiter[None] | None = None,
) -> BotApplication:
    """Build the bot for one Bot API server; `run_polling` runs it.

    Args:
        token: as @BotFather gave it.
        api_url: the server without a slash at the end, such as https://api.telegram.org.
        backend: reads emotions.
        painter: draws numbered boxes.
        book: rules and texts.
        options: what the operator chose.
        limiter: paces the calls; left out, at the pace that Telegram allows.
    """
    return assemble(
        token=token,
        api_url=api_url,
        request=MainRequest(api_url=api_url, max_body_bytes=options.max_photo_bytes),
        poll=PollingRequest(api_url=api_url),
        backend=backend,
        painter=painter,
        book=book,
        options=options,
        limiter=limiter or Limits(),
        caller=Caller(),
    )


def assemble(
    *,
    token: str,
    api_url: str,
    request: BaseRequest,
    poll: PollingRequest,
    backend: EmotionBackend,
    painter: FacePainter,
    book: RuleBook,
    options: ChatOptions,
    limiter: BaseRateLimiter[None],
    caller: Caller,
) -> BotApplication:
    """Put the parts together over the given requests. See `build_application`."""
    bot: Bot = ExtBot(
        token,
        base_url=f"{api_url}/bot",
        base_file_url=f"{api_url}/file/bot",
        request=request,
        get_updates_request=poll,
        rate_limiter=limiter,
    )
    acting = Acting(bot)
    outbox = Outbox(bot, caller, book.texts, options.stickers)
    downloader = Downloader(bot, caller, limit_bytes=options.max_photo_bytes)
    at_once = asyncio.Semaphore(options.photos_at_once)
    desk = PhotoDesk(
        bot=bot,
        outbox=outbox,
        acting=acting,
        downloader=downloader,
        backend=backend,
        book=book,
        at_once=at_once,
    )
    presses = Presses(
        outbox=outbox,
        acting=acting,
        downloader=downloader,
        backend=backend,
        painter=painter,
        book=book,
        at_once=at_once,
    )
    photos = options.photos_at_once + options.photos_waiting
    order = ChatOrder(
        in_hand=photos + _OTHER_UPDATES,
        photos=photos,
        is_photo=desk.is_photo,
        turn_away=desk.turn_away,
    )
    explainer = Explainer(bot, outbox, book.texts, operator=options.operator)
    application = _build(bot, order, poll, book)
    application.add_handlers(tuple(_handlers(desk, presses, explainer)))
    application.add_error_handler(on_error)
    return application


def _build(bot: Bot, order: ChatOrder, poll: PollingRequest, book: RuleBook) -> BotApplication:
    incoming = UpdateQueue(order.max_concurrent_updates)
    parts = {"incoming": incoming, "order": order, "poll": poll, "texts": book.texts}
    builder = (
        ApplicationBuilder()
        .application_class(BotApplication, parts)
        .bot(bot)
        .job_queue(None)
        .concurrent_updates(order)
        .update_queue(incoming)
    )
    return cast("BotApplication", builder.build())


class _FromPerson(filters.MessageFilter):
    """Lets through what people wrote."""

    @override
    def filter(self, message: Message) -> bool:
        return is_from_person(message)


def _handlers(desk: PhotoDesk, presses: Presses, explainer: Explainer) -> Iterator[_Handler]:
    """Yield what is done about which update; the first that fits is taken, and no fit is silence.

    Without the update-type filter, edits, channel posts and business messages would fit as well.
    """
    new = filters.UpdateType.MESSAGE & _FromPerson()
    private = new & filters.ChatType.PRIVATE
    image_file = filters.Document.IMAGE & ~filters.ANIMATION
    yield CallbackQueryHandler(presses.on_press)
    yield CommandHandler("start", explainer.on_start, new)
    yield CommandHandler("help", explainer.on_help, new)
    yield CommandHandler("privacy", explainer.on_privacy, new)
    yield CommandHandler("mood", desk.on_mood, new)
    yield MessageHandler(new & (filters.PHOTO | image_file), desk.on_photo)
    yield MessageHandler(new & filters.StatusUpdate.NEW_CHAT_MEMBERS, explainer.on_new_members)
    yield MessageHandler(private & filters.TEXT, explainer.on_text)
    yield MessageHandler(private & filters.ATTACHMENT, explainer.on_other_file)
