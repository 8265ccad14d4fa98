"""Inline queries: what was asked, what the bot offered, and for how long that may be reused."""

import asyncio
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from bot.sandbox.callbacks import new_query_id, unknown_query
from bot.sandbox.media import Media
from bot.sandbox.records import Content, Keyboard
from bot.sandbox.updates import INLINE_LIFE_S
from bot.sandbox.world import Clock

MAX_QUERY: Final = 256
MAX_OFFSET_BYTES: Final = 64
"""Source: the Bot API's `InlineQuery` and `answerInlineQuery`."""

_KEPT_ANSWERS: Final = 500

ResultKind: TypeAlias = Literal["article", "photo", "sticker"]


@dataclass(frozen=True, slots=True)
class InlineResult:
    """One of the things that the bot offers.

    Attributes:
        id: the bot's own name for it.
        content: the message that choosing it sends.
        preview: the picture that stands for it in the list.
    """

    id: str
    kind: ResultKind
    content: Content
    title: str = ""
    description: str = ""
    keyboard: Keyboard = ()
    preview: Media | None = None


@dataclass(frozen=True, slots=True)
class InlineButton:
    """A button over the results, which leads to the private chat with the bot."""

    text: str
    start_parameter: str


@dataclass(frozen=True, slots=True)
class InlineAnswer:
    """What the bot offers.

    Attributes:
        cache_s: for how long it may be offered again without asking.
        is_personal: whether only to who asked.
        next_offset: where more begins; empty when this is all.
    """

    results: tuple[InlineResult, ...] = ()
    cache_s: float = 0.0
    is_personal: bool = False
    next_offset: str = ""
    button: InlineButton | None = None


@dataclass(frozen=True, slots=True)
class InlineQuestion:
    """What somebody typed after the bot's name.

    Attributes:
        offset: where more is wanted from, in the bot's own words; empty for the beginning.
    """

    from_id: int
    query: str
    offset: str = ""


@dataclass(frozen=True, slots=True)
class _Open:
    question: InlineQuestion
    asked_at: float
    answer: asyncio.Future[InlineAnswer]


@dataclass(frozen=True, slots=True)
class _Answered:
    question: InlineQuestion
    answer: InlineAnswer
    fresh_until: float

    def fits(self, question: InlineQuestion) -> bool:
        is_same = (self.question.query, self.question.offset) == (question.query, question.offset)
        return is_same and (not self.answer.is_personal or self.question == question)


class InlineQueries:
    """Questions that wait for the bot, and its newest answers."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._open: dict[str, _Open] = {}
        self._answered: dict[str, _Answered] = {}

    def open(self, question: InlineQuestion) -> tuple[str, asyncio.Future[InlineAnswer]]:
        """Begin a question; gives its id and where its answer will be."""
        self._forget_old()
        query_id = new_query_id()
        answer: asyncio.Future[InlineAnswer] = asyncio.get_running_loop().create_future()
        self._open[query_id] = _Open(question, self._clock(), answer)
        return query_id, answer

    def answer(self, query_id: str, answer: InlineAnswer) -> None:
        """Answer a question, even when nobody waits for it any more.

        Raises:
            ApiError: unknown, answered before, or too old.
        """
        self._forget_old()
        waiting = self._open.pop(query_id, None)
        if waiting is None:
            raise unknown_query()
        fresh_until = self._clock() + answer.cache_s
        self._answered[query_id] = _Answered(waiting.question, answer, fresh_until)
        while len(self._answered) > _KEPT_ANSWERS:
            del self._answered[next(iter(self._answered))]
        if not waiting.answer.done():
            waiting.answer.set_result(answer)

    def cached(self, question: InlineQuestion) -> tuple[str, InlineAnswer] | None:
        """The newest answer to the same question that may be given again, and its id."""
        now = self._clock()
        for query_id, known in reversed(self._answered.items()):
            if known.fits(question) and now < known.fresh_until:
                return query_id, known.answer
        return None

    def offered(self, query_id: str, result_id: str) -> tuple[InlineQuestion, InlineResult] | None:
        """A result of one of the newest answers, and what was asked."""
        known = self._answered.get(query_id)
        for result in known.answer.results if known else ():
            if known is not None and result.id == result_id:
                return known.question, result
        return None

    def close(self) -> None:
        """Let everybody go who waits."""
        for waiting in self._open.values():
            if not waiting.answer.done():
                waiting.answer.set_result(InlineAnswer())
        self._open.clear()

    def _forget_old(self) -> None:
        alive_after = self._clock() - INLINE_LIFE_S
        self._open = {
            query_id: waiting
            for query_id, waiting in self._open.items()
            if waiting.asked_at > alive_after
        }
