"""What Telegram is told about the webhook, and what it tells; serves nothing itself."""

import hashlib
import hmac
import logging
from datetime import datetime
from http import HTTPStatus
from typing import Final
from urllib.parse import urlsplit

from telegram import WebhookInfo
from telegram.error import BadRequest, TelegramError

from bot.chat.modes import wanted_updates
from bot.chat.refusals import classify
from bot.chat.types import Bot
from bot.chat.webhook_route import PATH

log = logging.getLogger(__name__)

_SECRET_LABEL: Final = b"emotion-bot: the webhook's secret"
"""Another label would make another secret of the same token."""

_CONNECTIONS: Final = 40
"""How many updates may be on their way at once: what Telegram chooses by itself, said aloud so
that a webhook of somebody else's making is noticed. Each is answered as soon as it is taken."""

_SHOWN: Final = 200
"""How many characters are shown of what Telegram says."""


def hook_url(public_url: str) -> str:
    """Where Telegram delivers to, for a bot whose server has this address."""
    return public_url.rstrip("/") + PATH


def secret_of(token: str) -> str:
    """What Telegram is to say with each update: the same in every process of one bot.

    It is made from the token, which nobody can find out from it; so there is nothing more to
    set, to store or to lose.
    """
    return hmac.new(token.encode(), _SECRET_LABEL, hashlib.sha256).hexdigest()


class WebhookSetting:
    """Keeps Telegram's idea of the webhook right.

    Args:
        bot: makes the calls.
        url: where Telegram is to deliver.

    Attributes:
        trouble: what is wrong, on one line; empty where nothing is.
    """

    def __init__(self, bot: Bot, url: str) -> None:
        self._bot = bot
        self._url = url
        self._failed_at: datetime | None = None
        self.trouble = "Telegram does not know of it yet"

    @property
    def host(self) -> str:
        """The part of the address that may be shown."""
        return _host(self._url)

    async def begin(self) -> None:
        """Have Telegram deliver here; what waits there is never dropped.

        The webhook is set once at each start, even where all that Telegram shows of it is right:
        it does not show the secret, which only Telegram can compare. Where nothing is new it
        leaves the webhook as it is ("Webhook is already set"), so this costs one call.
        Source: tdlib/telegram-bot-api, `Client.cpp` (BSL-1.0).

        Raises:
            TelegramError: it was not reached, or refuses the address.
        """
        info = await self._bot.get_webhook_info()
        if info.url not in {"", self._url}:
            log.warning("until now updates were sent to %s", _host(info.url))
        # What failed before this start is no news.
        self._failed_at = info.last_error_date
        await self._set()
        self.trouble = ""

    async def look(self) -> None:
        """See whether Telegram still delivers here, and how that goes; mend what can be mended.

        Raises:
            TelegramError: see `begin`.
        """
        info = await self._bot.get_webhook_info()
        said = self._news_in(info)
        if info.url != self._url:
            log.warning("updates are sent to %s: setting the webhook again", _host(info.url))
            await self._set()
        elif self._was_changed(info) or _is_about_the_secret(said):
            log.warning("the webhook is not as it was set: setting it again")
            await self._set()
        self._failed_at = info.last_error_date
        self.trouble = ""
        if said:
            self.trouble = f"{said}; {info.pending_update_count} updates wait there"
            log.warning("Telegram could not deliver: %s", self.trouble)

    def note_failure(self, error: TelegramError) -> None:
        """Remember and log why Telegram could not be told or asked."""
        if isinstance(error, BadRequest):
            self.trouble = f"Telegram refuses it: {_shown(error.message)}"
        else:
            self.trouble = f"Telegram could not be asked: {classify(error)}"
        log.warning("webhook: %s; trying again", self.trouble)

    async def _set(self) -> None:
        await self._bot.set_webhook(
            self._url,
            secret_token=secret_of(self._bot.token),
            allowed_updates=wanted_updates(self._bot),
            max_connections=_CONNECTIONS,
        )

    def _news_in(self, info: WebhookInfo) -> str:
        """What went wrong since the last look; empty where nothing did."""
        is_news = info.last_error_date not in {None, self._failed_at}
        return _shown(info.last_error_message or "unknown trouble") if is_news else ""

    def _was_changed(self, info: WebhookInfo) -> bool:
        is_wanted = set(info.allowed_updates) == set(wanted_updates(self._bot))
        return info.max_connections != _CONNECTIONS or not is_wanted


def _is_about_the_secret(said: str) -> bool:
    return f" {HTTPStatus.UNAUTHORIZED.value} " in f" {said} "


def _shown(words: str) -> str:
    return " ".join(words.split())[:_SHOWN]


def _host(url: str) -> str:
    # Only the host: the path of such an address is often a secret.
    return urlsplit(url).hostname or "nobody"
