"""Builds the chat door: the application with its requests, limits, order and handlers."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final, cast

from telegram.ext import ApplicationBuilder, BaseRateLimiter, ExtBot
from telegram.request import BaseRequest

from bot.chat.album import AlbumTable
from bot.chat.calls import Caller
from bot.chat.drawings import DrawingIds
from bot.chat.handlers import build_handlers
from bot.chat.inline_offers import Offers
from bot.chat.lately import Lately
from bot.chat.limits import Limits
from bot.chat.moves import Moves
from bot.chat.options import ChatOptions
from bot.chat.outbox import Outbox
from bot.chat.parts import Shared, build_counter, build_talk
from bot.chat.requests import MainRequest, PollingRequest
from bot.chat.sticker_set import ChosenSet
from bot.chat.stickers import Stickers
from bot.chat.tongues import Tongues
from bot.chat.troubles import on_error
from bot.chat.types import Bot, BotApplication
from bot.chat.updates import ChatOrder, UpdateQueue
from bot.core.backend import EmotionBackend
from bot.replies.shelf import RuleShelf
from bot.store.store import Store
from bot.usecases.show_faces import FacePainter

__all__ = ["ChatOptions", "assemble", "build_application"]

_OTHER_UPDATES: Final = 256
"""Updates in hand beside photos: commands, presses, texts."""


def build_application(
    *,
    token: str,
    api_url: str,
    backend: EmotionBackend,
    painter: FacePainter,
    shelf: RuleShelf,
    store: Store,
    options: ChatOptions,
    limiter: BaseRateLimiter[None] | None = None,
) -> BotApplication:
    """Build the bot for one Bot API server; `run_bot` runs it.

    Args:
        token: as @BotFather gave it.
        api_url: the server without a slash at the end, such as https://api.telegram.org.
        backend: reads emotions.
        painter: draws numbered boxes.
        shelf: rules and texts, in every language.
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
        shelf=shelf,
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
    shelf: RuleShelf,
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
    stickers = _stickers(bot, caller, store, options)
    shared = Shared(
        bot=bot,
        caller=caller,
        store=store,
        tongues=Tongues(shelf, store, caller.moves),
        lately=Lately(caller.moves),
        offers=Offers(),
        outbox=Outbox(bot, caller, stickers),
        stickers=stickers,
        options=options,
        now=now,
    )
    counter = build_counter(shared, backend, painter, albums or AlbumTable())
    photos = options.photos_at_once + options.photos_waiting
    order = ChatOrder(
        in_hand=photos + _OTHER_UPDATES,
        photos=photos,
        is_photo=counter.desk.is_photo,
        turn_away=counter.desk.turn_away,
    )
    application = _build(bot, order, poll, shared.tongues)
    application.add_handlers(tuple(build_handlers(counter, build_talk(shared))))
    application.add_error_handler(on_error)
    return application


def _stickers(bot: Bot, caller: Caller, store: Store, options: ChatOptions) -> Stickers:
    return Stickers(
        bot,
        caller,
        DrawingIds(bot, store.stickers),
        style=options.sticker_style,
        own=options.stickers,
        chosen_set=ChosenSet(bot, options.sticker_set) if options.sticker_set else None,
    )


def _build(bot: Bot, order: ChatOrder, poll: PollingRequest, tongues: Tongues) -> BotApplication:
    incoming = UpdateQueue(order.max_concurrent_updates)
    parts = {"incoming": incoming, "order": order, "poll": poll, "tongues": tongues}
    builder = (
        ApplicationBuilder()
        .application_class(BotApplication, parts)
        .bot(bot)
        .job_queue(None)
        .concurrent_updates(order)
        .update_queue(incoming)
    )
    return cast("BotApplication", builder.build())
