"""Reaction sessions: how faces looked, while whom to ask about it is open; values only.

A record of a face holds a moment, an item and eight scores. Whom it belongs to is nowhere; who
contributed the photo is a number that means nothing outside of its session.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from hashlib import blake2b
from typing import Final

from bot.core.emotions import Scores

MAX_NAME_CHARS: Final = 64
"""Longest name of a session or an item, in characters; longer ones are cut."""

SALT_BYTES: Final = 16

TOKEN_CHARS: Final = 22
"""Of a link into a session: 16 random bytes, in the letters that such links may have."""

MOST_ITEMS: Final = 100
"""Items that one session may have; what comes after them belongs to none."""

_JOINERS: Final = frozenset("\u200c\u200d")
"""Invisible, but part of words in Hindi or Persian, and of emoji of families."""

_NUMBER_BYTES: Final = 8
_SIGN_BIT: Final = 1 << 63


class SessionKind(StrEnum):
    """What faces are gathered for.

    A chat has at most one open session of either kind.
    """

    REACTIONS = "reactions"
    """Somebody opened it, to see how an audience looks at something; it is closed again."""

    MOOD = "mood"
    """A chat's looks from day to day, or one person's diary; open until it is switched off."""


@dataclass(frozen=True, slots=True)
class Session:
    """A time in which the faces of a chat count.

    Attributes:
        session_id: the store's own number.
        chat_id: Telegram's.
        kind: what it is for.
        name: in the words of whoever opened it.
        opened_at: with a time zone, like every moment here.
        closed_at: None while it is open.
        salt: makes numbers of people; never shown.
    """

    session_id: int
    chat_id: int
    kind: SessionKind
    name: str
    opened_at: datetime
    closed_at: datetime | None = None
    salt: bytes = field(default=b"", repr=False)

    @property
    def is_open(self) -> bool:
        """Whether faces still count."""
        return self.closed_at is None

    def contributor(self, user_id: int) -> int:
        """The number of a person in this session, and in no other.

        Whoever has the session's salt can find out which id has which number, by trying; so that
        `/forget` can, too. Without the salt, as in an export, nobody can.
        """
        return contributor_number(str(user_id), self.salt)

    def photo_number(self, key: str) -> int:
        """The number by which this session knows a photo again; see `contributor`."""
        return contributor_number(key, self.salt)


@dataclass(frozen=True, slots=True)
class Item:
    """Something people react to in a session: a course of a menu, a slide, a film."""

    item_id: int
    name: str


@dataclass(frozen=True, slots=True)
class FaceRecord:
    """How one face looked once.

    Attributes:
        at_s: whole seconds since 1970; of a film since its beginning.
        item_id: what it looked at; None where nobody said.
        contributor: see `Session.contributor`.
        scores: of the eight emotions.
    """

    at_s: int
    item_id: int | None
    contributor: int
    scores: Scores


@dataclass(frozen=True, slots=True)
class SeenPhoto:
    """A photo or a clip that was read, and may count.

    Attributes:
        key: the same whenever it is read.
        chat_id: where it was sent,
        message_id: and as which message.
        user_id: who sent it.
        sent_at: when; sessions that were open then are meant.
        title: what it is about, if whoever sent it wrote so.
        faces: how they look; of a clip, each person once.
    """

    key: str = field(repr=False)
    chat_id: int
    message_id: int
    user_id: int
    sent_at: datetime
    title: str = field(repr=False)
    faces: tuple[Scores, ...]


def contributor_number(who: str, salt: bytes = b"") -> int:
    """The number of whoever contributed a face: 64 bits, signed, as databases count."""
    digest = blake2b(who.encode(), key=salt, digest_size=_NUMBER_BYTES)
    return int.from_bytes(digest.digest()) - _SIGN_BIT


def plain_name(text: str) -> str:
    """A session's or an item's name as it is kept: on one line, and not too long.

    Raises:
        ValueError: nothing is left of it.
    """
    shown = (each if each.isprintable() or each in _JOINERS else " " for each in text)
    name = " ".join("".join(shown).split())[:MAX_NAME_CHARS].rstrip()
    if not name.strip("".join(_JOINERS)):
        raise ValueError("a name needs a letter")
    return name


def name_key(name: str) -> str:
    """What makes two names the same: "Dessert" is "dessert"."""
    return plain_name(name).casefold()


def item_names(items: Iterable[Item]) -> dict[int, str]:
    """Names by number."""
    return {item.item_id: item.name for item in items}
