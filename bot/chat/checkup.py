"""Asks Telegram what it knows about the bot, once, for whoever sets the bot up."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final
from urllib.parse import urlsplit

import httpx
from telegram import Bot, WebhookInfo
from telegram.error import BadRequest, TelegramError

from bot.chat.refusals import Refusal, classify
from bot.chat.requests import MainRequest
from bot.chat.webhook_setting import hook_url

_PATIENCE_S: Final = 20.0
_NEWS: Final = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Card:
    """What Telegram knows about the bot.

    Attributes:
        username: without the @.
        sees_groups: whether privacy mode is off, so that groups show it every message.
        is_inline: whether inline mode is on.
        is_guest: whether guest mode is on.
        webhook_host: where updates are sent to; None without a webhook.
        is_hooked_here: whether that is the address that was asked about.
        webhook_trouble: why a delivery failed in the last ten minutes, in Telegram's words; None
            where none did.
        set_size: number of stickers in the operator's set; None where there is no such set.
        ahead_s: how much this machine's clock is ahead of Telegram's; None where it tells none.
    """

    username: str
    sees_groups: bool
    is_inline: bool
    is_guest: bool
    webhook_host: str | None
    set_size: int | None
    ahead_s: float | None
    is_hooked_here: bool = False
    webhook_trouble: str | None = None


async def read_card(
    *,
    token: str,
    api_url: str,
    sticker_set: str | None = None,
    public_url: str | None = None,
    transport: httpx.AsyncBaseTransport | None = None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Card | Refusal:
    """Ask Telegram about the bot; changes nothing there.

    Args:
        token: the bot's.
        api_url: the server without a slash at the end.
        sticker_set: name of a set to look for.
        public_url: of the bot's own server, where it has one; see `hook_url`.
        transport: stands in for the network in tests.
        now: the moment, with a time zone.

    Returns:
        The card, or why there is none.
    """
    request = _DatedRequest(api_url=api_url, transport=transport, now=now)
    bot = Bot(token, base_url=f"{api_url}/bot", request=request, get_updates_request=request)
    try:
        async with asyncio.timeout(_PATIENCE_S):
            await bot.initialize()
            webhook = await bot.get_webhook_info()
            set_size = await _set_size(bot, sticker_set) if sticker_set else None
    except TelegramError as error:
        return classify(error)
    except TimeoutError:
        return Refusal.MAYBE_SENT
    finally:
        await bot.shutdown()
    return Card(
        username=bot.username,
        sees_groups=bool(bot.bot.can_read_all_group_messages),
        is_inline=bool(bot.bot.supports_inline_queries),
        is_guest=bool(bot.bot.supports_guest_queries),
        # Only the host: the path of such an address is often a secret.
        webhook_host=urlsplit(webhook.url).hostname if webhook.url else None,
        set_size=set_size,
        ahead_s=request.ahead_s,
        is_hooked_here=public_url is not None and webhook.url == hook_url(public_url),
        webhook_trouble=_trouble(webhook, now()),
    )


def _trouble(webhook: WebhookInfo, now: datetime) -> str | None:
    failed_at = webhook.last_error_date
    is_news = failed_at is not None and now - failed_at < _NEWS
    words = " ".join((webhook.last_error_message or "it does not say why").split())
    return words if is_news else None


async def _set_size(bot: Bot, name: str) -> int | None:
    try:
        return len((await bot.get_sticker_set(name)).stickers)
    except BadRequest:
        return None


class _DatedRequest(MainRequest):
    """Compares this machine's clock with the time that stands on each answer.

    Attributes:
        ahead_s: see `Card`.
    """

    def __init__(
        self,
        *,
        api_url: str,
        transport: httpx.AsyncBaseTransport | None,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(api_url=api_url, max_body_bytes=0, transport=transport)
        self.ahead_s: float | None = None
        self._now = now
        self._client.event_hooks = {"response": [self._compare]}

    async def _compare(self, answer: httpx.Response) -> None:
        try:
            theirs = parsedate_to_datetime(answer.headers.get("Date", ""))
            self.ahead_s = (self._now() - theirs).total_seconds()
        except (ValueError, TypeError):
            # No date, or one without a zone; there is nothing to compare with.
            return
