"""Examines everything that the bot needs, part by part, and changes nothing."""

import asyncio
import contextlib
import shutil
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Final

from bot.chat.checkup import Card, read_card
from bot.chat.refusals import Refusal
from bot.core.errors import BotError, StoreError
from bot.environment import ENV_FILE
from bot.health.check import Check, Verdict
from bot.health.machine_checks import (
    judge_clips_packages,
    judge_database,
    judge_disk,
    judge_env_file,
    judge_models,
    judge_rules_files,
)
from bot.health.proof import prove
from bot.health.telegram_checks import (
    judge_clock,
    judge_guest_mode,
    judge_inline_mode,
    judge_own_webhook,
    judge_privacy_mode,
    judge_sticker_set,
    judge_webhook,
)
from bot.replies.loader import check_rules, load_shelf
from bot.settings import Settings
from bot.store.address import parse_address
from bot.store.survey import survey_database
from bot.wiring.clips import missing_packages
from bot.wiring.emotions import open_embedded
from bot.wiring.provider_checkup import examine_providers

_GET_A_TOKEN: Final = "ask @BotFather for one and put it into .env as BOT_TOKEN"  # noqa: S105
_NO_CARD: Final = {
    Refusal.NOT_SENT: "cannot be reached",
    Refusal.MAYBE_SENT: "does not answer as it should, or not in time",
    Refusal.TOO_FAST: "asks to wait for a while",
}
_PERMISSIONS: Final = 0o777


async def examine(settings: Settings, *, is_offline: bool) -> AsyncIterator[Check]:
    """Look at one part after the other.

    Args:
        settings: as the bot would run with them.
        is_offline: whether Telegram and providers of emotions are left out.

    Yields:
        Each check as soon as it is done.
    """
    yield await asyncio.to_thread(_settings_file)
    async for check in _telegram(settings, is_offline=is_offline):
        yield check
    yield await _database(settings)
    if settings.reads_itself:
        yield await _models(settings)
    async for check in examine_providers(settings, is_offline=is_offline):
        yield check
    yield judge_clips_packages(missing_packages())
    yield await asyncio.to_thread(_rules, settings)
    yield await asyncio.to_thread(_disk, settings)


def unreadable_settings(error: BotError) -> Check:
    """What the doctor says where there are no settings to examine anything with."""
    return Check(
        "settings",
        Verdict.DOWN,
        str(error),
        "correct it in .env or in the environment; .env.example explains every setting",
    )


def _settings_file() -> Check:
    permissions = ENV_FILE.stat().st_mode & _PERMISSIONS if ENV_FILE.is_file() else None
    return judge_env_file(str(ENV_FILE), permissions)


async def _telegram(settings: Settings, *, is_offline: bool) -> AsyncIterator[Check]:
    if settings.token is None:
        verdict = Verdict.DEGRADED if is_offline else Verdict.DOWN
        yield Check("token", verdict, "there is none; `bot run` needs it", _GET_A_TOKEN)
        yield Check("telegram", Verdict.SKIPPED, "not asked: without a token it tells nothing")
        return
    if is_offline:
        yield Check("token", Verdict.OK, "there, and of the right shape")
        yield Check("telegram", Verdict.SKIPPED, "not asked: offline")
        return
    card = await read_card(
        token=settings.token.get_secret_value(),
        api_url=str(settings.api_url).rstrip("/"),
        sticker_set=settings.sticker_set,
        public_url=str(settings.webhook_url) if settings.webhook_url else None,
    )
    checks = _refused(card, settings) if isinstance(card, Refusal) else _accepted(card, settings)
    for check in checks:
        yield check


def _refused(refusal: Refusal, settings: Settings) -> Iterator[Check]:
    host = settings.api_url.host
    if refusal is Refusal.BAD_TOKEN:
        yield Check("token", Verdict.DOWN, f"{host} does not accept it", _GET_A_TOKEN)
    else:
        yield Check("token", Verdict.SKIPPED, "not tried, because nobody was reached")
        yield Check(
            "telegram",
            Verdict.DOWN,
            f"{host} {_NO_CARD.get(refusal, 'gives no useful answer')}",
            "look at this machine's network, proxy and firewall, and at BOT_API_URL",
        )


def _accepted(card: Card, settings: Settings) -> Iterator[Check]:
    yield Check("token", Verdict.OK, f"accepted: this is @{card.username}")
    yield Check("telegram", Verdict.OK, f"{settings.api_url.host} answers")
    yield _webhook(card, settings)
    yield judge_privacy_mode(sees_groups=card.sees_groups)
    yield judge_inline_mode(is_on=card.is_inline)
    yield judge_guest_mode(is_on=card.is_guest)
    if settings.sticker_set:
        yield judge_sticker_set(settings.sticker_set, card.set_size)
    yield judge_clock(card.ahead_s)


def _webhook(card: Card, settings: Settings) -> Check:
    if settings.webhook_url is None:
        return judge_webhook(card.webhook_host)
    return judge_own_webhook(
        card.webhook_host, is_here=card.is_hooked_here, trouble=card.webhook_trouble
    )


async def _database(settings: Settings) -> Check:
    try:
        return judge_database(await survey_database(settings.database_url.get_secret_value()))
    except BotError as error:
        return Check("database", Verdict.DOWN, str(error), "look at BOT_DATABASE_URL")


async def _models(settings: Settings) -> Check:
    try:
        backend = await asyncio.to_thread(open_embedded, settings)
        try:
            begun = time.perf_counter()
            await prove(backend)
            return judge_models(time.perf_counter() - begun)
        finally:
            await backend.aclose()
    except BotError as error:
        return Check("models", Verdict.DOWN, str(error), "install the bot again")


def _rules(settings: Settings) -> Check:
    own = settings.rules
    problems = check_rules(own) if own else ()
    try:
        languages = load_shelf().languages
    except BotError as error:
        return Check("rules", Verdict.DOWN, str(error), "install the bot again")
    return judge_rules_files(str(own) if own else None, problems, len(languages))


def _disk(settings: Settings) -> Check:
    with contextlib.suppress(StoreError):
        file = parse_address(settings.database_url.get_secret_value()).file
        if file is not None and file.absolute().parent.is_dir():
            return _room_in(file.absolute().parent)
    return _room_in(Path.cwd())


def _room_in(folder: Path) -> Check:
    return judge_disk(str(folder), shutil.disk_usage(folder).free)
