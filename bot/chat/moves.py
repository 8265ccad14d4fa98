"""Where groups went that became supergroups; what was chosen goes along."""

import logging
from typing import Final

from bot.core.errors import StoreError
from bot.store.store import Store

log = logging.getLogger(__name__)

_KEPT: Final = 1024


class Moves:
    """Knows the new id of each group that moved lately.

    Telegram tells a move by a message in either chat, and by refusing calls with the old id; each
    of these may come first, late, or twice.

    Args:
        store: where preferences and opt-outs follow; without one only ids are remembered.
    """

    def __init__(self, store: Store | None = None) -> None:
        self._store = store
        self._moved: dict[int, int] = {}
        self._to_carry: set[int] = set()

    def here(self, chat_id: int) -> int:
        """The id that a chat has now."""
        return self._moved.get(chat_id, chat_id)

    def before(self, chat_id: int) -> int | None:
        """The id that a chat had before it moved; None where it did not move lately."""
        return next((old for old, new in self._moved.items() if new == chat_id), None)

    async def note(self, old_id: int, new_id: int) -> None:
        """Remember a move, and let what is stored follow it once."""
        if self._moved.get(old_id) != new_id:
            self._moved[old_id] = new_id
            self._to_carry.add(old_id)
            while len(self._moved) > _KEPT:
                oldest = next(iter(self._moved))
                del self._moved[oldest]
                self._to_carry.discard(oldest)
        if self._store is None or old_id not in self._to_carry:
            return
        try:
            await self._store.move_chat(old_id, new_id)
        except StoreError as error:
            # Told again by the next message or refused call, it is tried again.
            log.warning("a group moved, but what it has chosen could not follow: %s", error)
        else:
            self._to_carry.discard(old_id)
