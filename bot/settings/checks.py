"""What single settings may be, beyond what their types say; the words are the operator's."""

import difflib
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from pydantic import HttpUrl, SecretStr

from bot.core.preferences import clock_of
from bot.core.stickers import STICKERS, Motif

_TOKEN_SHAPE: Final = re.compile(r"\d+:[A-Za-z0-9_-]+")
"""A bot token: the bot's id, a colon, and the secret part."""

_STICKER_SET: Final = re.compile(
    r"(?:(?:https://)?t\.me/addstickers/)?([A-Za-z]\w{0,63})", re.ASCII
)
"""A sticker set's name, or the link that Telegram shares."""

LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "[::1]"})
"""Hosts of addresses that are on this machine."""

_TELEGRAM: Final = "api.telegram.org"
_WEBHOOK_PORTS: Final = frozenset({80, 88, 443, 8443})
"""Ports that Telegram delivers to; a server of one's own delivers to any.

Source: Bot API, setWebhook, https://core.telegram.org/bots/api#setwebhook.
"""


def checked_token(token: SecretStr) -> SecretStr:
    """A token of the right shape.

    Raises:
        ValueError: it is something else; its message does not hold it.
    """
    if not _TOKEN_SHAPE.fullmatch(token.get_secret_value()):
        raise ValueError("should look like 123456789:AbCd..., as @BotFather gave it")
    return token


def checked_api_url(url: HttpUrl) -> HttpUrl:
    """A server that the token may be sent to.

    Raises:
        ValueError: it could be read on the way.
    """
    # The token travels in the path: in clear text it may not leave the machine.
    if url.scheme != "https" and url.host not in LOOPBACK:
        raise ValueError("should begin with https:// unless it is on this machine")
    return url


def checked_webhook_url(url: HttpUrl, api_url: HttpUrl | None) -> HttpUrl:
    """An address that updates can be delivered to.

    Args:
        url: the address.
        api_url: the server that delivers; None where that setting is wrong itself.

    Raises:
        ValueError: they cannot.
    """
    if url.query or url.fragment or url.username or url.password:
        raise ValueError("should be an address without ?, # and @")
    if url.host in LOOPBACK:
        return url
    if url.scheme != "https":
        raise ValueError("should begin with https:// unless it is on this machine")
    if api_url is not None and api_url.host == _TELEGRAM and url.port not in _WEBHOOK_PORTS:
        raise ValueError("Telegram delivers to the ports 443, 80, 88 and 8443 only")
    return url


def existing_path(path: Path) -> Path:
    """A file or folder that is there, with `~` spelt out.

    Raises:
        ValueError: it is not there, or cannot be looked at.
    """
    try:
        expanded = path.expanduser()
        is_there = expanded.exists()
    except (OSError, RuntimeError) as error:
        # A folder on the way may not be entered; "~nobody" is the home of nobody.
        raise ValueError("this path cannot be looked at") from error
    if not is_there:
        raise ValueError("there is no such file or folder")
    return expanded


def checked_stickers(stickers: Mapping[str, str]) -> Mapping[str, str]:
    """Stickers by what is drawn.

    Raises:
        ValueError: nothing of that name is drawn.
    """
    known = {*(motif.value for motif in Motif), *(sticker.name for sticker in STICKERS)}
    for name in stickers:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f"; did you mean {near[0]}?" if near else ""
            raise ValueError(f"there is no sticker called {name}{hint}")
    return stickers


def sticker_set_name(text: str) -> str:
    """The name in a name or a link.

    Raises:
        ValueError: it is neither.
    """
    match = _STICKER_SET.fullmatch(text.strip())
    if match is None:
        raise ValueError("should be a set's name, or its link t.me/addstickers/name")
    return match.group(1)


def known_zone(zone: str) -> str:
    """A time zone that clocks can be set by.

    Raises:
        ValueError: there is none of that name.
    """
    clock_of(zone)
    return zone
