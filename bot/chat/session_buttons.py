"""The callback data of reaction sessions; needs nothing remembered, so old buttons keep working.

Numbers in it are not to be trusted: whoever takes a press looks whether the session is the chat's.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.core.sessions import TOKEN_CHARS

PREFIX: Final = "1:s:"
"""What all of them begin with: the version of this format, and "s" for sessions."""

_ID: Final = "[1-9][0-9]{0,15}"
_ACT: Final = re.compile(rf"([a-z])(?::({_ID}))?(?::({_ID}))?")
_ENTRY: Final = re.compile(rf"([A-Z]):([A-Za-z0-9_-]{{{TOKEN_CHARS}}})")


class Act(StrEnum):
    """What is done about a session in its own chat."""

    JOIN = "j"
    LIST = "l"
    SHOW = "o"
    REPORT = "r"
    COMPARE = "c"
    AGAINST = "a"
    EXPORT = "e"
    CLOSE = "x"
    ASK_DELETE = "q"
    DELETE = "d"


FOR_ADMINS: Final = frozenset({Act.EXPORT, Act.CLOSE, Act.ASK_DELETE, Act.DELETE})

_NUMBERS: Final = {Act.LIST: 0, Act.AGAINST: 2}
"""How many sessions each is about; the others are about one."""


class Entry(StrEnum):
    """What somebody answers who came by link; the link's token shows that they did."""

    AGREE = "Y"
    DECLINE = "N"
    LEAVE = "Z"


@dataclass(frozen=True, slots=True)
class SessionButton:
    """A button about a session of the chat that it is in.

    Attributes:
        session_id: of the session; 0 for all of them.
        other_id: of the one that it is compared with; 0 for none.
    """

    act: Act
    session_id: int = 0
    other_id: int = 0


@dataclass(frozen=True, slots=True)
class EntryButton:
    """A button of the private chat with somebody who came by link."""

    entry: Entry
    token: str


def render_session_button(button: SessionButton | EntryButton) -> str:
    """Write a button's callback data.

    Raises:
        ValueError: for a value that could not be read back.
    """
    if isinstance(button, EntryButton):
        data = f"{PREFIX}{button.entry}:{button.token}"
    else:
        numbers = (button.session_id, button.other_id)
        data = PREFIX + ":".join([str(button.act), *(str(each) for each in numbers if each)])
    if parse_session_button(data) != button:
        raise ValueError(f"{button} does not fit into callback data")
    return data


def parse_session_button(data: str) -> SessionButton | EntryButton | None:
    """Read callback data; None for anything this bot did not write."""
    if not data.startswith(PREFIX):
        return None
    value = data.removeprefix(PREFIX)
    if (match := _ENTRY.fullmatch(value)) and match[1] in set(Entry):
        return EntryButton(Entry(match[1]), match[2])
    match = _ACT.fullmatch(value)
    if match is None or match[1] not in set(Act):
        return None
    act = Act(match[1])
    numbers = [int(each) for each in match.groups()[1:] if each is not None]
    return SessionButton(act, *numbers) if len(numbers) == _NUMBERS.get(act, 1) else None
