"""Inline mode: somebody types the bot's name in any chat, and is offered what fits their photo."""

import logging
from collections.abc import Iterator, Sequence
from typing import Final

from telegram import (
    InlineQueryResult,
    InlineQueryResultArticle,
    InlineQueryResultCachedSticker,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
    Update,
)
from telegram.error import TelegramError

from bot.chat.calls import Caller
from bot.chat.inline_offers import Offer, Offers
from bot.chat.refusals import Refusal, classify
from bot.chat.stickers import Stickers
from bot.chat.tongues import Tongues
from bot.chat.types import Bot, Context
from bot.core.errors import StoreError
from bot.replies.lines import Line
from bot.replies.texts import Texts
from bot.store.store import Store

log = logging.getLogger(__name__)

START_PARAMETER: Final = "photo"
"""What /start says when somebody came from an empty list."""

_CACHE_S: Final = 1
"""The next photo changes the list; Telegram would keep it for five minutes."""

_STICKER_ID: Final = "the sticker"
"""No key of a suggestion: those have no blanks."""

_NO_PREVIEW: Final = LinkPreviewOptions(is_disabled=True)


class InlineMode:
    """Offers replies.

    Args:
        bot: makes the calls.
        caller: repeats them after network trouble.
        store: knows who wants to be left alone.
        tongues: knows who is spoken to in which language.
        offers: remembers what fits whose last photo.
        stickers: knows by which ids stickers can be sent.
    """

    def __init__(
        self,
        bot: Bot,
        caller: Caller,
        *,
        store: Store,
        tongues: Tongues,
        offers: Offers,
        stickers: Stickers,
    ) -> None:
        self._bot = bot
        self._caller = caller
        self._store = store
        self._tongues = tongues
        self._offers = offers
        self._stickers = stickers

    async def on_query(self, update: Update, _context: Context) -> None:
        """Somebody typed the bot's name, and maybe some words."""
        query = update.inline_query
        if query is None:
            return
        person = query.from_user
        if await self._is_left_alone(person.id):
            await self._answer(query.id, ())
            return
        texts = (await self._tongues.book(person.id, person.language_code)).texts
        offer = self._offers.of(person.id)
        replies = tuple(_replies(offer, texts, query.query)) if offer else ()
        if offer is None or not replies:
            await self._answer(query.id, (), _ask_for_photo(texts))
            return
        sticker = await self._sticker(offer)
        refusal = await self._answer(query.id, (*replies, *sticker))
        if sticker and refusal not in (None, Refusal.PRESS_EXPIRED):
            # One id that went stale would cost the whole list.
            await self._answer(query.id, replies)

    async def _is_left_alone(self, person_id: int) -> bool:
        try:
            # A person's private chat has the person's own id.
            return await self._store.wants_to_be_left_alone(person_id, person_id)
        except StoreError as error:
            log.warning("nothing is offered: %s", error)
            return True

    async def _sticker(self, offer: Offer) -> tuple[InlineQueryResult, ...]:
        file_id = await self._stickers.known_id(offer.sticker) if offer.sticker else None
        return (InlineQueryResultCachedSticker(_STICKER_ID, file_id),) if file_id else ()

    async def _answer(
        self,
        query_id: str,
        results: Sequence[InlineQueryResult],
        button: InlineQueryResultsButton | None = None,
    ) -> Refusal | None:
        """Answer a query; says why Telegram refused, where it did."""
        try:
            await self._caller.repeat(
                lambda: self._bot.answer_inline_query(
                    query_id, results, cache_time=_CACHE_S, is_personal=True, button=button
                ),
                is_repeatable=True,
            )
        except TelegramError as error:
            refusal = classify(error)
            log.info("nothing was offered: %s", refusal)
            return refusal
        return None


def _replies(offer: Offer, texts: Texts, typed: str) -> Iterator[InlineQueryResult]:
    """The suggestions, those that contain all that was typed first."""
    words = typed.casefold().split()
    # Rules that were loaded meanwhile may have dropped a key.
    known = {key: texts.suggestions[key] for key in offer.suggestions if key in texts.suggestions}

    def misses(key: str) -> bool:
        text = known[key].casefold()
        return not all(word in text for word in words)

    for key in sorted(known, key=misses):
        yield InlineQueryResultArticle(
            key,
            known[key],
            InputTextMessageContent(known[key], link_preview_options=_NO_PREVIEW),
            description=texts.line(Line.INLINE_SUGGESTION),
        )


def _ask_for_photo(texts: Texts) -> InlineQueryResultsButton:
    return InlineQueryResultsButton(
        texts.line(Line.INLINE_NO_PHOTO), start_parameter=START_PARAMETER
    )
