"""Which names a browser may call this machine by; any other was pointed here by a stranger."""

from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

LOOPBACK_NAMES: Final = frozenset({"127.0.0.1", "localhost", "::1"})


def is_own_address(address: str) -> bool:
    """Whether what is served on this address can be reached by this machine only.

    Args:
        address: as a server binds it: a name or an IP address.
    """
    try:
        return address in LOOPBACK_NAMES or ip_address(address).is_loopback
    except ValueError:
        return False


def is_loopback(host: str) -> bool:
    """Whether a Host header names this machine by itself.

    A web site can have its own name point at this machine, and a visitor's browser then lets its
    scripts read what is served here; but the browser says that name in the header.

    Args:
        host: the header, with or without a port; may be anything.
    """
    try:
        return urlsplit(f"//{host}").hostname in LOOPBACK_NAMES
    except ValueError:
        return False
