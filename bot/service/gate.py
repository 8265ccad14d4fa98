"""Who may call, and how often: keys, plans, rates and monthly quotas."""

import math
import time
from dataclasses import dataclass
from typing import Final

from limits import RateLimitItem, RateLimitItemPerSecond
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import MovingWindowRateLimiter

from bot.core.api_keys import TERMS, ApiKey, Plan, Terms
from bot.service.errors import ServiceError, rate_limited
from bot.service.key_book import KeyBook

_DAY_S: Final = 86_400
_CHALLENGE: Final = (
    'AzureApiManagementKey realm="emotion",name="Ocp-Apim-Subscription-Key",type="header"'
)


@dataclass(frozen=True, slots=True)
class Caller:
    """Whoever has got through the gate.

    Attributes:
        name: of the key; empty where no key is needed.
    """

    name: str


class Gate:
    """Lets calls through, or says why not.

    Rates are those of this process; monthly quotas are those of all that share a database.

    Args:
        book: the keys.
        may_be_open: whether calls without a key are let through as long as no key was ever given
            out; for a service that only this machine can reach.
    """

    def __init__(self, book: KeyBook, *, may_be_open: bool) -> None:
        self._book = book
        self._may_be_open = may_be_open
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    @property
    def is_open(self) -> bool:
        """Whether no key is needed."""
        return self._may_be_open and not self._book.has_keys

    async def admit(
        self, key: str | None, *, for_videos: bool = False, is_counted: bool = True
    ) -> Caller:
        """Let a call through.

        Args:
            key: what came with it; None without any.
            for_videos: whether it is about videos.
            is_counted: whether it is one of the month's calls; asking how a video is doing is not.

        Raises:
            ServiceError: 401 without a good key, 403 when the plan or the quota says no, 429 when
                it was too soon.
        """
        if self.is_open:
            return Caller("")
        found = self._known(key)
        terms = TERMS[found.plan]
        if for_videos and not terms.has_videos:
            raise _not_in_plan(found.plan)
        if is_counted:
            self._keep_quota(found, terms)
        await self._keep_rate(found, terms)
        if is_counted:
            self._book.count(found.name)
        return Caller(found.name)

    def name_of(self, key: str | None) -> str:
        """The name of a key, whether or not its call is let through; empty where it is not good.

        Args:
            key: what came with a call; None without any.
        """
        found = self._book.find(key) if key else None
        return found.name if found else ""

    def _known(self, key: str | None) -> ApiKey:
        if not key:
            raise _denied(
                "missing subscription key. Make sure to include subscription key when making "
                "requests to an API."
            )
        found = self._book.find(key)
        if found is None:
            raise _denied(
                "invalid subscription key. Make sure you are subscribed to an API you are trying "
                "to call and provide the right key."
            )
        return found

    def _keep_quota(self, found: ApiKey, terms: Terms) -> None:
        if terms.monthly_calls is not None and self._book.used(found.name) >= terms.monthly_calls:
            raise _out_of_quota(self._book.month_left_s)

    async def _keep_rate(self, found: ApiKey, terms: Terms) -> None:
        item = _rate(terms)
        if await self._limiter.hit(item, found.name):
            return
        stats = await self._limiter.get_window_stats(item, found.name)
        raise rate_limited(max(1, math.ceil(stats.reset_time - time.time())))


def _rate(terms: Terms) -> RateLimitItem:
    return RateLimitItemPerSecond(terms.calls, terms.window_s)


def _denied(why: str) -> ServiceError:
    message = f"Access denied due to {why}"
    return ServiceError(401, "Unspecified", message, {"WWW-Authenticate": _CHALLENGE})


def _not_in_plan(plan: Plan) -> ServiceError:
    message = f"The plan {plan} of this subscription key does not include videos."
    return ServiceError(403, "Forbidden", message)


def _out_of_quota(wait_s: int) -> ServiceError:
    days = f"{wait_s / _DAY_S:.2f}"
    message = f"Out of call volume quota. Quota will be replenished in {days} days."
    return ServiceError(403, "QuotaLimitExceeded", message, {"Retry-After": str(wait_s)})
