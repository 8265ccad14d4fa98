"""Which addresses of the network may be asked for a stranger's file: public ones only."""

from collections.abc import Collection
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Final

Address = IPv4Address | IPv6Address

_TRANSLATED: Final = tuple(map(IPv6Network, ("64:ff9b::/96", "64:ff9b:1::/48")))
"""What a gateway turns into IPv4 addresses, perhaps private. Source: RFC 6052 and RFC 8215."""

_OF_CLOUDS: Final = frozenset({ip_address("168.63.129.16")})
"""Looks public, and tells each machine of Azure about itself.
Source: What is IP address 168.63.129.16?, learn.microsoft.com."""


def is_public(text: str, *, allowed: Collection[Address] = ()) -> bool:
    """Whether a resolved address belongs to the public internet.

    Args:
        text: as the resolver gives it; an IPv6 scope such as `%eth0` may follow.
        allowed: addresses that count as public all the same; for tests.
    """
    try:
        address = ip_address(text.partition("%")[0])
    except ValueError:
        return False
    if address in allowed:
        return True
    if isinstance(address, IPv6Address) and not _is_plain(address):
        return False
    is_special = address.is_multicast or address.is_reserved or address.is_unspecified
    return address.is_global and not is_special and address not in _OF_CLOUDS


def _is_plain(address: IPv6Address) -> bool:
    """Whether it stands for itself, and for no IPv4 address that may be private."""
    return not (
        address.ipv4_mapped is not None
        or address.sixtofour is not None
        or address.teredo is not None
        or address.is_site_local
        or any(address in network for network in _TRANSLATED)
        # The old way to write an IPv4 address in IPv6: `::127.0.0.1`.
        or int(address) >> 32 == 0
    )
