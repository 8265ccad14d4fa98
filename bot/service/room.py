"""Bounds how many bodies are taken in at the same time."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from bot.service.errors import rate_limited

_WAIT_S: Final = 1


class Room:
    """Places for bodies; who finds none is asked to come again.

    Args:
        places: bodies that may be taken in, fetched or read at the same time.
    """

    def __init__(self, places: int) -> None:
        self._free = places

    @contextmanager
    def place(self) -> Iterator[None]:
        """Have a place for the time of a `with`.

        Raises:
            ServiceError: there is none.
        """
        if not self._free:
            raise rate_limited(_WAIT_S)
        self._free -= 1
        try:
            yield
        finally:
            self._free += 1
