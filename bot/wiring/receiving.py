"""Chooses the way in which updates come in: by webhook where the settings name an address."""

from collections.abc import Callable
from typing import TypeAlias

from bot.chat.polling import Polling, PollTiming
from bot.chat.pulse import HookPulse, Pulse
from bot.chat.receiving import NoUpdates
from bot.chat.types import BotApplication
from bot.chat.webhook import HookAddress, HookTiming, Webhook
from bot.health.board import Look
from bot.health.check import Check
from bot.health.judging import judge_deliveries, judge_polling, judge_receiving
from bot.settings import Settings

AnyReceiver: TypeAlias = Polling | Webhook | NoUpdates


def build_receiver(
    settings: Settings,
    application: BotApplication,
    *,
    receives: bool,
    timing: PollTiming,
    hook_timing: HookTiming,
) -> AnyReceiver:
    """Build what receives; nothing is asked, served or set yet.

    Args:
        settings: what the operator chose.
        application: takes the updates.
        receives: whether this process takes updates at all.
        timing: how long polls and waits take.
        hook_timing: how long receiving by webhook takes.
    """
    if not receives:
        return NoUpdates()
    if settings.webhook_url is None:
        return Polling(application, timing)
    address = HookAddress(
        public_url=str(settings.webhook_url), host=settings.webhook_address, port=settings.port
    )
    return Webhook(application, address, timing=hook_timing, life=timing)


def looks_at(
    receiver: AnyReceiver, pulse: Callable[[], Pulse], *, late_after_s: float
) -> tuple[Look, ...]:
    """What the health page looks at to see whether updates come in.

    Args:
        receiver: what receives.
        pulse: how the chat door is doing.
        late_after_s: how long polls, or the start of a webhook, may go unanswered.
    """
    match receiver:
        case Polling():
            return _polling(pulse, late_after_s)
        case Webhook():
            return _hook(receiver.feel, late_after_s)
        case NoUpdates():
            return ()


def _polling(pulse: Callable[[], Pulse], deaf_after_s: float) -> tuple[Look, ...]:
    async def look_at_polling() -> Check:
        felt = pulse()
        return judge_polling(
            is_listening=felt.is_listening,
            silent_s=felt.silent_s,
            deaf_after_s=deaf_after_s,
            has_room=felt.has_room,
        )

    return (look_at_polling,)


def _hook(hook: Callable[[], HookPulse], late_after_s: float) -> tuple[Look, ...]:
    async def look_at_receiving() -> Check:
        felt = hook()
        return judge_receiving(
            is_open=felt.is_open,
            is_broken=felt.is_broken,
            is_ending=felt.is_ending,
            age_s=felt.age_s,
            late_after_s=late_after_s,
            taken_s=felt.taken_s,
        )

    async def look_at_deliveries() -> Check:
        return judge_deliveries(hook().trouble)

    return (look_at_receiving, look_at_deliveries)
