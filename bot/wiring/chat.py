"""Builds the chat door and runs it until it is told to stop."""

import asyncio
import logging

from telegram.ext import BaseRateLimiter

from bot.chat.app import ChatOptions, build_application
from bot.chat.life import run_bot
from bot.chat.polling import USUAL_TIMING, Polling, PollTiming
from bot.chat.pulse import Pulse, feel_pulse
from bot.chat.webhook import USUAL_HOOK_TIMING, HookTiming
from bot.core.backend import EmotionBackend
from bot.jobs.port import Jobs
from bot.media.painter import Painter
from bot.replies.shelf import RuleShelf
from bot.settings import Settings
from bot.store.store import Store
from bot.telemetry.meters import Meters
from bot.wiring.clips import PatientLooker, clip_limits, missing_packages
from bot.wiring.emotions import photo_limits
from bot.wiring.health import health_page
from bot.wiring.providers import recipients
from bot.wiring.receiving import build_receiver, looks_at

log = logging.getLogger(__name__)


async def run_chat(
    settings: Settings,
    backend: EmotionBackend,
    store: Store,
    shelf: RuleShelf,
    jobs: Jobs,
    *,
    token: str,
    api_url: str,
    stop: asyncio.Event,
    receives: bool = True,
    limiter: BaseRateLimiter[None] | None = None,
    timing: PollTiming = USUAL_TIMING,
    hook_timing: HookTiming = USUAL_HOOK_TIMING,
) -> None:
    """Answer one bot's chats on one Bot API server until `stop` is set.

    Args:
        settings: what the operator chose.
        backend: reads the emotions.
        store: remembers what chats have chosen, and what people wish; stays open.
        shelf: rules and texts; may take newer ones while the bot runs.
        jobs: where photos are written down until they are answered; closed at the end.
        token: the bot's token.
        api_url: the Bot API server.
        stop: set by whoever wants it to end.
        receives: whether this process takes updates, beside working on what was written down.
        limiter: paces the calls; left out, at Telegram's own limits.
        timing: how long polls and waits take.
        hook_timing: how long receiving by webhook takes, where the settings ask for that.

    Raises:
        BotError: Telegram refuses the token, or the health page or the webhook's port cannot be
            served.
    """
    options, meters = chat_options(settings), Meters()
    application = build_application(
        token=token,
        api_url=api_url.rstrip("/"),
        backend=backend,
        painter=Painter(photo_limits(settings)),
        looker=_looker(settings, backend),
        shelf=shelf,
        store=store,
        jobs=jobs,
        options=options,
        limiter=limiter,
        meters=meters,
    )
    receiver = build_receiver(
        settings, application, receives=receives, timing=timing, hook_timing=hook_timing
    )

    def pulse() -> Pulse:
        return feel_pulse(application)

    async with health_page(
        settings,
        receiving=looks_at(receiver, pulse, late_after_s=timing.deaf_after_s),
        pulse=pulse if isinstance(receiver, Polling) else None,
        store=store,
        jobs=jobs,
        backend=backend,
        shelf=shelf,
        meters=meters,
    ):
        await run_bot(
            application,
            receiver=receiver,
            stop=stop,
            options=options,
            timing=timing,
            work=application.work,
        )


def _looker(settings: Settings, backend: EmotionBackend) -> PatientLooker | None:
    missing = missing_packages()
    if missing:
        log.info("clips are not looked at: %s not installed", ", ".join(missing))
        return None
    is_dark = settings.clip_pictures == "dark"
    return PatientLooker(backend, clip_limits(settings), is_dark=is_dark)


def chat_options(settings: Settings) -> ChatOptions:
    """The settings that concern the chat."""
    return ChatOptions(
        operator=settings.operator,
        providers=recipients(settings),
        photos_at_once=settings.photos_at_once,
        photos_waiting=settings.photos_waiting,
        max_age_s=settings.max_age,
        regrets_late=settings.late_photos == "apologise",
        max_photo_bytes=settings.max_photo_bytes,
        max_video_bytes=settings.max_video_bytes,
        max_video_s=settings.max_video_seconds,
        clips_at_once=settings.clips_at_once,
        clips_waiting=settings.clips_waiting,
        shutdown_s=settings.shutdown_seconds,
        stickers=settings.stickers,
        sticker_set=settings.sticker_set,
        sticker_style=settings.sticker_style,
        time_zone=settings.time_zone,
        kept_days=settings.retention_days,
        is_dark=settings.clip_pictures == "dark",
    )
