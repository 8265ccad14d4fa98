"""Keys of the service and what they allow; values only, and a key itself is never one of them."""

import hashlib
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

MAX_NAME_CHARS: Final = 64

NO_NAME: Final = "none"
"""Stands in the metrics for calls without a good key."""

_NAME: Final = re.compile(rf"[A-Za-z0-9][A-Za-z0-9._-]{{0,{MAX_NAME_CHARS - 1}}}")
_KEY_BYTES: Final = 16
"""Keys have 32 hexadecimal digits: clients of the retired service check that."""


class Plan(StrEnum):
    """What a key was given out for, in the names that the retired service sold."""

    FREE = "free"
    BASIC = "basic"
    STANDARD = "standard"


@dataclass(frozen=True, slots=True)
class Terms:
    """What a plan allows.

    Attributes:
        calls: so many at most in any `window_s`.
        window_s: seconds.
        monthly_calls: so many in a calendar month, UTC; None for no end.
        has_videos: whether videos may be sent, too.
    """

    calls: int
    window_s: int
    monthly_calls: int | None = None
    has_videos: bool = False


TERMS: Final[Mapping[Plan, Terms]] = MappingProxyType(
    {
        Plan.FREE: Terms(calls=20, window_s=60, monthly_calls=30_000),
        Plan.BASIC: Terms(calls=10, window_s=1),
        Plan.STANDARD: Terms(calls=10, window_s=1, has_videos=True),
    }
)
"""Source: the retired service's price list, as its users wrote it down."""


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key that was given out.

    Attributes:
        name: what its owner calls it; shown in logs and metrics.
        plan: what it allows.
        digest: see `digest_of`; the key itself is nowhere.
        added_on: the day it was given out, UTC.
        revoked_on: the day it was taken back; None while it is good.
    """

    name: str
    plan: Plan
    digest: str = field(repr=False)
    added_on: date
    revoked_on: date | None = None


@dataclass(frozen=True, slots=True)
class KeyUsage:
    """How often a key was used in one month.

    Attributes:
        name: of the key.
        month: "2026-11", in UTC.
        calls: those that were let through.
    """

    name: str
    month: str
    calls: int


def new_key() -> str:
    """Make up a key: 32 hexadecimal digits that nobody can guess."""
    return secrets.token_hex(_KEY_BYTES)


def digest_of(key: str) -> str:
    """What is kept in place of a key.

    A plain SHA-256 will do: a random key of 128 bits cannot be found by trying, as a password can.
    """
    return hashlib.sha256(key.strip().lower().encode()).hexdigest()


def is_key_name(name: str) -> bool:
    """Whether a key may be called so: letters, digits, dots, dashes, 64 at most, not `NO_NAME`."""
    return _NAME.fullmatch(name) is not None and name != NO_NAME
