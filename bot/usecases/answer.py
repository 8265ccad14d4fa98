"""Answering one photo: the backend looks, the rules choose, and an error becomes an apology."""

from collections.abc import Awaitable
from dataclasses import dataclass

from bot.core.backend import EmotionBackend
from bot.core.errors import BotError
from bot.core.faces import Analysis
from bot.core.pictures import Photo
from bot.replies.apologies import apology_for
from bot.replies.plan import Place, ReplyPlan
from bot.replies.rulebook import RuleBook
from bot.replies.rules import plan_reply


@dataclass(frozen=True, slots=True)
class Answer:
    """What to do about a photo, and how it went.

    Attributes:
        plan: the steps to take.
        analysis: what was seen, None after an error.
        error: why nothing was seen, None otherwise.
    """

    plan: ReplyPlan
    analysis: Analysis | None = None
    error: BotError | None = None


async def answer_photo(
    photo: Awaitable[Photo],
    backend: EmotionBackend,
    book: RuleBook,
    *,
    place: Place,
    asked: bool,
    seed: int,
) -> Answer:
    """Look at a photo and plan the reply; never raises a `BotError`.

    Args:
        photo: a download on its way, so that its failure is worded like any other.
        backend: reads the emotions.
        book: rules and texts.
        place: private chat or group.
        asked: whether somebody asked about this very photo.
        seed: see `plan_reply`.
    """
    try:
        analysis = await backend.analyze(await photo)
    except BotError as error:
        plan = apology_for(error, place=place, asked=asked, texts=book.texts)
        return Answer(plan, error=error)
    plan = plan_reply(analysis, place=place, asked=asked, seed=seed, book=book)
    return Answer(plan, analysis=analysis)
