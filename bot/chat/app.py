"""Builds the chat door: the application with its requests, limits, order and handlers."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final, cast

from telegram.ext import ApplicationBuilder, BaseRateLimiter, ExtBot
from telegram.request import BaseRequest

from bot.chat.acting import Acting
from bot.chat.admins import Admins
from bot.chat.album import AlbumTable
from bot.chat.calls import Caller
from bot.chat.commands import Explainer
from bot.chat.consent import Consent
from bot.chat.desk import PhotoDesk
from bot.chat.download import Downloader
from bot.chat.handlers import Talk, build_handlers
from bot.chat.limits import Limits
from bot.chat.manners import Manners
from bot.chat.membership import Membership
from bot.chat.moves import Moves
from bot.chat.notices import Notices
from bot.chat.options import ChatOptions
from bot.chat.outbox import Outbox
from bot.chat.polling import run_polling
from bot.chat.presses import Presses
from bot.chat.requests import MainRequest, PollingRequest
from bot.chat.settings_menu import SettingsMenu
from bot.chat.settings_pages import SettingsPages
from bot.chat.troubles import on_error
from bot.chat.types import Bot, BotApplication
from bot.chat.updates import ChatOrder, UpdateQueue
from bot.chat.welcome import Welcome
from bot.core.backend import EmotionBackend
from bot.replies.rulebook import RuleBook
from bot.store.store import Store
from bot.usecases.show_faces import FacePainter

__all__ = ["ChatOptions", "assemble", "build_application", "run_polling"]

_OTHER_UPDATES: Final = 256
"""Updates in hand beside photos: commands, presses, texts."""


def build_application(
    *,
    token: str,
    api_url: str,
    backend: EmotionBackend,
    painter: FacePainter,
    book: RuleBook,
    store: Store,
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
        store: remembers what chats have chosen, and what people wish.
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
        store=store,
        options=options,
        limiter=limiter or Limits(),
        caller=Caller(Moves(store)),
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
    store: Store,
    options: ChatOptions,
    limiter: BaseRateLimiter[None],
    caller: Caller,
    albums: AlbumTable | None = None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> BotApplication:
    """Put the parts together over the given requests. See `build_application`.

    Everybody knows moved groups by the caller's `moves`; `now` is a moment with a time zone.
    `albums` is given where a test counts the seconds.
    """
    bot: Bot = ExtBot(
        token,
        base_url=f"{api_url}/bot",
        base_file_url=f"{api_url}/file/bot",
        request=request,
        get_updates_request=poll,
        rate_limiter=limiter,
    )
    manners = Manners(store, caller.moves, now=now)
    acting = Acting(bot)
    outbox = Outbox(bot, caller, book, options.stickers)
    downloader = Downloader(bot, caller, limit_bytes=options.max_photo_bytes)
    at_once = asyncio.Semaphore(options.photos_at_once)
    albums = albums or AlbumTable()
    desk = PhotoDesk(
        bot=bot,
        outbox=outbox,
        acting=acting,
        downloader=downloader,
        backend=backend,
        book=book,
        manners=manners,
        albums=albums,
        at_once=at_once,
    )
    presses = Presses(
        outbox=outbox,
        acting=acting,
        downloader=downloader,
        backend=backend,
        painter=painter,
        book=book,
        manners=manners,
        albums=albums,
        at_once=at_once,
    )
    photos = options.photos_at_once + options.photos_waiting
    order = ChatOrder(
        in_hand=photos + _OTHER_UPDATES,
        photos=photos,
        is_photo=desk.is_photo,
        turn_away=desk.turn_away,
    )
    application = _build(bot, order, poll, book)
    talk = _build_talk(
        bot, outbox=outbox, caller=caller, book=book, store=store, options=options, now=now
    )
    application.add_handlers(tuple(build_handlers(desk, presses, talk)))
    application.add_error_handler(on_error)
    return application


def _build_talk(
    bot: Bot,
    *,
    outbox: Outbox,
    caller: Caller,
    book: RuleBook,
    store: Store,
    options: ChatOptions,
    now: Callable[[], datetime],
) -> Talk:
    texts, moves, operator = book.texts, caller.moves, options.operator
    notices = Notices(bot, caller)
    welcome = Welcome(bot, store=store, moves=moves, texts=texts, operator=operator)
    consent = Consent(store=store, moves=moves, outbox=outbox, texts=texts)
    return Talk(
        explainer=Explainer(
            outbox, welcome=welcome, consent=consent, texts=texts, operator=operator
        ),
        consent=consent,
        menu=SettingsMenu(
            store=store,
            moves=moves,
            admins=Admins(bot, caller),
            pages=SettingsPages(texts, now=now),
            welcome=welcome,
            outbox=outbox,
            notices=notices,
            texts=texts,
        ),
        membership=Membership(
            bot=bot, notices=notices, welcome=welcome, store=store, moves=moves, texts=texts
        ),
    )


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
