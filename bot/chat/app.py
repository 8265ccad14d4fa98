"""Builds the chat door: the application with its requests, limits, order and handlers."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final, cast

from telegram.ext import ApplicationBuilder, BaseRateLimiter, ExtBot
from telegram.request import BaseRequest

from bot.chat.acceptance import Acceptance
from bot.chat.calls import Caller
from bot.chat.clip_jobs import ClipsInHand
from bot.chat.clip_parts import ClipStaff, build_clip_staff
from bot.chat.drawings import DrawingIds
from bot.chat.handlers import build_handlers
from bot.chat.inline_offers import Offers
from bot.chat.lately import Lately
from bot.chat.limits import Limits
from bot.chat.mood_counting import MoodCounter
from bot.chat.mood_parts import build_mood_desk, build_reminders
from bot.chat.moves import Moves
from bot.chat.onlookers import Onlookers
from bot.chat.options import ChatOptions
from bot.chat.outbox import Outbox
from bot.chat.parts import Shared, Staff, build_staff, build_talk
from bot.chat.requests import MainRequest, PollingRequest
from bot.chat.session_counting import SessionCounter
from bot.chat.session_parts import build_sessions
from bot.chat.sticker_set import ChosenSet
from bot.chat.stickers import Stickers
from bot.chat.tongues import Tongues
from bot.chat.troubles import on_error
from bot.chat.types import Bot, BotApplication
from bot.chat.updates import ChatOrder, UpdateQueue
from bot.chat.work import PhotoWork
from bot.chat.working import Working
from bot.core.backend import EmotionBackend
from bot.jobs.port import Jobs
from bot.replies.shelf import RuleShelf
from bot.store.store import Store
from bot.telemetry.meters import Meters
from bot.usecases.clip import ClipLooker
from bot.usecases.show_faces import FacePainter

__all__ = ["ChatOptions", "assemble", "build_application"]

_IN_HAND: Final = 456
"""Updates waiting or being worked on: commands, presses, texts, and calls by guests."""

_GUESTS: Final = 200
"""Of these, calls by guests that are about a photo."""


def build_application(
    *,
    token: str,
    api_url: str,
    backend: EmotionBackend,
    painter: FacePainter,
    looker: ClipLooker | None,
    shelf: RuleShelf,
    store: Store,
    jobs: Jobs,
    options: ChatOptions,
    limiter: BaseRateLimiter[None] | None = None,
    meters: Meters | None = None,
) -> BotApplication:
    """Build the bot for one Bot API server; `run_bot` runs it.

    Args:
        token: as @BotFather gave it.
        api_url: the server without a slash at the end, such as https://api.telegram.org.
        backend: reads emotions.
        painter: draws numbered boxes.
        looker: reads clips; None where what they need is not installed.
        shelf: rules and texts, in every language.
        store: remembers what chats have chosen, and what people wish.
        jobs: where photos and clips are written down until they are answered.
        options: what the operator chose.
        limiter: paces the calls; left out, at the pace that Telegram allows.
        meters: count what is done; left out, for nobody.
    """
    meters = meters or Meters()
    return assemble(
        token=token,
        api_url=api_url,
        request=MainRequest(
            api_url=api_url,
            max_body_bytes=max(options.max_photo_bytes, options.max_video_bytes),
        ),
        poll=PollingRequest(api_url=api_url),
        backend=backend,
        painter=painter,
        looker=looker,
        shelf=shelf,
        store=store,
        jobs=jobs,
        options=options,
        limiter=limiter or Limits(meters=meters),
        caller=Caller(Moves(store), meters=meters),
        meters=meters,
    )


def assemble(
    *,
    token: str,
    api_url: str,
    request: BaseRequest,
    poll: PollingRequest,
    backend: EmotionBackend,
    painter: FacePainter,
    looker: ClipLooker | None,
    shelf: RuleShelf,
    store: Store,
    jobs: Jobs,
    options: ChatOptions,
    limiter: BaseRateLimiter[None],
    caller: Caller,
    meters: Meters | None = None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> BotApplication:
    """Put the parts together over the given requests. See `build_application`.

    Everybody knows moved groups by the caller's `moves`; `now` is a moment with a time zone.
    """
    bot: Bot = ExtBot(
        token,
        base_url=f"{api_url}/bot",
        base_file_url=f"{api_url}/file/bot",
        request=request,
        get_updates_request=poll,
        rate_limiter=limiter,
    )
    meters = meters or Meters()
    counter = SessionCounter(store, caller.moves)
    stickers = _stickers(bot, caller, store, options)
    shared = Shared(
        bot=bot,
        caller=caller,
        store=store,
        jobs=jobs,
        tongues=Tongues(shelf, store, caller.moves),
        lately=Lately(caller.moves),
        offers=Offers(),
        onlooker=Onlookers(MoodCounter(store, caller.moves), counter),
        counter=counter,
        outbox=Outbox(bot, caller, stickers, meters),
        stickers=stickers,
        options=options,
        in_hand=ClipsInHand(),
        meters=meters,
        now=now,
    )
    staff = build_staff(shared, backend, painter)
    order = _order(options, staff, meters)
    clips = build_clip_staff(shared, staff, order, looker, painter)
    application = _build(shared, staff, clips, order, poll)
    talk = build_talk(shared, build_mood_desk(shared, staff.counter.desk))
    handlers = build_handlers(staff.counter, talk, build_sessions(shared))
    application.add_handlers(tuple(handlers))
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


def _order(options: ChatOptions, staff: Staff, meters: Meters) -> ChatOrder:
    desk = staff.counter.desk
    return ChatOrder(
        in_hand=_IN_HAND,
        photos=options.photos_at_once + min(options.photos_waiting, _GUESTS),
        is_photo=desk.is_photo,
        turn_away=desk.turn_away,
        meters=meters,
    )


def _build(
    shared: Shared, staff: Staff, clips: ClipStaff, order: ChatOrder, poll: PollingRequest
) -> BotApplication:
    options = shared.options
    acceptance = Acceptance(
        bot=shared.bot,
        jobs=shared.jobs,
        answerer=staff.answerer,
        order=order,
        photos=options.photos_at_once + options.photos_waiting,
        clips=clips.acceptance,
        meters=shared.meters,
    )
    photos = PhotoWork(
        bot=shared.bot,
        answerer=staff.answerer,
        regrets=staff.regrets,
        albums=staff.albums,
        order=order,
        max_age_s=options.max_age_s,
        now=shared.now,
    )
    incoming = UpdateQueue(order.max_concurrent_updates, acceptance.take)
    parts = {
        "incoming": incoming,
        "order": order,
        "poll": poll,
        "tongues": shared.tongues,
        "work": Working(
            shared.jobs, photos, clips.work, clips.waiting, reminders=build_reminders(shared)
        ),
    }
    builder = (
        ApplicationBuilder()
        .application_class(BotApplication, parts)
        .bot(shared.bot)
        .job_queue(None)
        .concurrent_updates(order)
        .update_queue(incoming)
    )
    return cast("BotApplication", builder.build())
