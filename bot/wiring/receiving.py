"""Chooses the way in which updates come in: by webhook where the settings name an address."""

from bot.chat.polling import Polling, PollTiming
from bot.chat.types import BotApplication
from bot.chat.webhook import HookAddress, HookTiming, Webhook
from bot.settings import Settings


def build_receiver(
    settings: Settings,
    application: BotApplication,
    *,
    timing: PollTiming,
    hook_timing: HookTiming,
) -> Polling | Webhook:
    """Build what receives; nothing is asked, served or set yet.

    Args:
        settings: what the operator chose.
        application: takes the updates.
        timing: how long polls and waits take.
        hook_timing: how long receiving by webhook takes.
    """
    if settings.webhook_url is None:
        return Polling(application, timing)
    address = HookAddress(
        public_url=str(settings.webhook_url), host=settings.webhook_address, port=settings.port
    )
    return Webhook(application, address, timing=hook_timing, life=timing)
