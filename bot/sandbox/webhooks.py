"""The bot's webhook as a fact: where updates go, and how that went; nothing is sent from here."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from bot.sandbox.world import Clock

DEFAULT_CONNECTIONS: Final = 40
MAX_CONNECTIONS: Final = 100
"""How many updates may be on their way at once.

Source: https://core.telegram.org/bots/api#setwebhook.
"""

ANSWER_WAIT_S: Final = 60.0
"""How long a webhook may take to answer an update.

Source: tdlib/telegram-bot-api, `WebhookActor.cpp` (Boost Software License 1.0); facts only.
"""

_KEPT_ATTEMPTS: Final = 1000


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where updates go.

    Attributes:
        url: as the bot gave it.
        secret_token: what comes with every update, to show whom it is from; may be empty.
        max_connections: how many updates may be on their way at once.
    """

    url: str
    secret_token: str = ""
    max_connections: int = DEFAULT_CONNECTIONS

    @property
    def host(self) -> str:
        """Host and port; the rest of an address may be a secret."""
        return urlsplit(self.url).netloc.rpartition("@")[2]


@dataclass(frozen=True, slots=True)
class Attempt:
    """One update on its way, once.

    Attributes:
        update_id: of the update that was sent.
        status: the HTTP status of the answer; 0 when there was none.
        error: what went wrong, in the words of `getWebhookInfo`; None when it was taken.
        at: when that was known, in Unix seconds.
    """

    update_id: int
    status: int
    error: str | None
    at: float


class Webhooks:
    """The webhook that is set, if any, and what became of the updates that were sent to it.

    Attributes:
        current: None while there is none.
        last_error: the newest attempt of this webhook that failed.
        attempts: the newest ones, oldest first, whatever webhook they went to.
        pace: what the pauses between two attempts are multiplied by; over 0.
        answer_wait_s: how long an answer may take.
        may_be_elsewhere: whether updates may leave this machine; the page says that nothing does.
        listeners: are told when the webhook was set, replaced or deleted.
    """

    def __init__(
        self, clock: Clock, *, pace: float = 1.0, answer_wait_s: float = ANSWER_WAIT_S
    ) -> None:
        self._clock = clock
        self.current: Webhook | None = None
        self.last_error: Attempt | None = None
        self.attempts: deque[Attempt] = deque(maxlen=_KEPT_ATTEMPTS)
        self.pace = pace
        self.answer_wait_s = answer_wait_s
        self.may_be_elsewhere = False
        self.listeners: list[Callable[[], None]] = []

    def set(self, webhook: Webhook | None) -> None:
        """Send updates there from now on; None leaves them to `getUpdates`."""
        self.current = webhook
        self.last_error = None
        for listener in self.listeners:
            listener()

    def note(self, update_id: int, status: int, error: str | None) -> None:
        """Write down how an attempt ended."""
        attempt = Attempt(update_id, status, error, self._clock())
        self.attempts.append(attempt)
        if error is not None:
            self.last_error = attempt
