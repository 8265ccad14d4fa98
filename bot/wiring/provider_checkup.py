"""Has each provider that the settings name read a drawn face, once, for the doctor."""

import time
from collections.abc import AsyncIterator

from bot.core.errors import BotError
from bot.core.providers import Provider
from bot.health.check import Check
from bot.health.proof import drawn_photo
from bot.health.provider_checks import judge_provider, not_asked
from bot.settings import Settings
from bot.wiring.emotions import photo_limits
from bot.wiring.providers import open_provider


async def examine_providers(settings: Settings, *, is_offline: bool) -> AsyncIterator[Check]:
    """Ask one after the other.

    Args:
        settings: name them.
        is_offline: whether nobody is to be asked.

    Yields:
        A check of each.
    """
    for provider in settings.providers:
        begun = time.perf_counter()
        error = await _trouble_with(settings, provider, is_offline=is_offline)
        if error is None and is_offline:
            yield not_asked(provider)
        else:
            yield judge_provider(provider, error, time.perf_counter() - begun)


async def _trouble_with(
    settings: Settings, provider: Provider, *, is_offline: bool
) -> BotError | None:
    try:
        backend = open_provider(settings, provider, photo_limits(settings))
        try:
            if not is_offline:
                await backend.analyze(drawn_photo())
        finally:
            await backend.aclose()
    except BotError as error:
        return error
    return None
