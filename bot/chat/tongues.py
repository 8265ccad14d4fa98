"""Which language is spoken to whom; hands out the rules with their texts in it."""

import asyncio
import logging
from collections.abc import Sequence

from bot.chat.incoming import IncomingPhoto, asked_among
from bot.chat.moves import Moves
from bot.core.errors import RuleBookError, StoreError
from bot.replies.rulebook import RuleBook
from bot.replies.shelf import RuleShelf
from bot.store.store import Store

log = logging.getLogger(__name__)


class Tongues:
    """Finds the rule book for each update; whoever got one uses it to the end of that update.

    A chat's own choice comes first, then the language of whoever asked or sent the photo, then
    English. The shelf may hold newer rules at any moment, so a book is never kept for later.

    Args:
        shelf: the rules in every language.
        store: what chats have chosen.
        moves: where groups went that became supergroups.
    """

    def __init__(self, shelf: RuleShelf, store: Store, moves: Moves) -> None:
        self._shelf = shelf
        self._store = store
        self._moves = moves

    @property
    def languages(self) -> tuple[str, ...]:
        """Tags of the languages there are."""
        return self._shelf.languages

    async def book(self, chat_id: int, language_code: str | None) -> RuleBook:
        """The rules for a chat that nobody has looked up yet.

        Args:
            chat_id: its choice is read from the store; in trouble it counts as having none.
            language_code: of whoever is spoken to, as Telegram says it.
        """
        try:
            chosen = await self._store.preferences(self._moves.here(chat_id))
        except StoreError as error:
            log.warning("which language a chat has chosen cannot be read: %s", error)
            chosen = None
        return await self.pick(chosen.language if chosen else None, language_code)

    async def of_photos(self, photos: Sequence[IncomingPhoto], chosen: str | None) -> RuleBook:
        """The rules for whoever asked about a photo or an album, or else sent it.

        Args:
            photos: the photo, or those of the album.
            chosen: what the chat has chosen; None for nothing.
        """
        asked = asked_among(photos)
        return await self.pick(chosen, (asked or photos[0]).language_code)

    async def pick(self, chosen: str | None, *language_codes: str | None) -> RuleBook:
        """The rules for a chat whose choice is known.

        Args:
            chosen: what the chat has chosen; None for nothing.
            language_codes: what counts otherwise, the first that is known.
        """
        language = chosen or next((code for code in language_codes if code), None)
        if self._shelf.is_at_hand(language):
            return self._shelf.book(language)
        try:
            # Reading a language takes some tenths of a second: not on the loop.
            return await asyncio.to_thread(self._shelf.book, language)
        except RuleBookError as error:
            log.error("the texts of a language cannot be read: %s", error)  # noqa: TRY400
            return self._shelf.book()
