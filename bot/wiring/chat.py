"""Builds the chat door and runs it until it is told to stop."""

import asyncio

from telegram.ext import BaseRateLimiter

from bot.chat.app import ChatOptions, build_application
from bot.chat.life import run_bot
from bot.chat.polling import USUAL_TIMING, PollTiming
from bot.chat.pulse import feel_pulse
from bot.chat.webhook import USUAL_HOOK_TIMING, HookTiming, Webhook
from bot.core.backend import EmotionBackend
from bot.media.painter import Painter
from bot.replies.shelf import RuleShelf
from bot.settings import Settings
from bot.store.store import Store
from bot.wiring.emotions import photo_limits
from bot.wiring.health import health_page
from bot.wiring.receiving import build_receiver


async def run_chat(
    settings: Settings,
    backend: EmotionBackend,
    store: Store,
    shelf: RuleShelf,
    *,
    token: str,
    api_url: str,
    stop: asyncio.Event,
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
        token: the bot's token.
        api_url: the Bot API server.
        stop: set by whoever wants it to end.
        limiter: paces the calls; left out, at Telegram's own limits.
        timing: how long polls and waits take.
        hook_timing: how long receiving by webhook takes, where the settings ask for that.

    Raises:
        BotError: Telegram refuses the token, or the health page or the webhook's port cannot be
            served.
    """
    options = chat_options(settings)
    application = build_application(
        token=token,
        api_url=api_url.rstrip("/"),
        backend=backend,
        painter=Painter(photo_limits(settings)),
        shelf=shelf,
        store=store,
        options=options,
        limiter=limiter,
    )
    receiver = build_receiver(settings, application, timing=timing, hook_timing=hook_timing)
    async with health_page(
        settings,
        pulse=lambda: feel_pulse(application),
        hook=receiver.feel if isinstance(receiver, Webhook) else None,
        deaf_after_s=timing.deaf_after_s,
        store=store,
        backend=backend,
        shelf=shelf,
    ):
        await run_bot(application, receiver=receiver, stop=stop, options=options, timing=timing)


def chat_options(settings: Settings) -> ChatOptions:
    """The settings that concern the chat."""
    return ChatOptions(
        operator=settings.operator,
        photos_at_once=settings.photos_at_once,
        photos_waiting=settings.photos_waiting,
        max_photo_bytes=settings.max_photo_bytes,
        shutdown_s=settings.shutdown_seconds,
        stickers=settings.stickers,
        sticker_set=settings.sticker_set,
        sticker_style=settings.sticker_style,
    )
