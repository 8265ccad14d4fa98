"""Answering photos: the backend looks, the rules choose, and an error becomes an apology."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from bot.core.backend import EmotionBackend
from bot.core.errors import BackendError, BotError
from bot.core.faces import Analysis
from bot.core.pictures import Photo
from bot.replies.apologies import apology_for
from bot.replies.circumstances import Circumstances
from bot.replies.plan import ReplyPlan
from bot.replies.rulebook import RuleBook
from bot.replies.rules import plan_reply
from bot.replies.taste import PLAIN, Taste

Download: TypeAlias = Callable[[], Awaitable[Photo]]
"""Fetches a photo when called, so that it is in memory no sooner than it is looked at."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What to do about a photo or an album, and how it went.

    Attributes:
        plan: the steps to take.
        analyses: what was seen, in order; a photo that failed counts as one without a face.
            Empty when all of them failed.
        error: why a photo was not seen: the first such error, None when all went well.
    """

    plan: ReplyPlan
    analyses: tuple[Analysis, ...] = ()
    error: BotError | None = None

    @property
    def face_count(self) -> int:
        """Faces seen in all photos."""
        return sum(len(analysis.faces) for analysis in self.analyses)


async def answer_photos(
    photos: Sequence[Download],
    backend: EmotionBackend,
    book: RuleBook,
    *,
    circumstances: Circumstances,
    seed: int,
    taste: Taste = PLAIN,
) -> Answer:
    """Look at a photo, or at those of an album, and plan one reply; never raises a `BotError`.

    Args:
        photos: fetched one after another, so that one at a time is in memory, and a failure is
            worded like any other.
        backend: reads the emotions.
        book: rules and texts.
        circumstances: where it was seen, who asked, and what was written and said before.
        seed: see `plan_reply`.
        taste: what the chat likes to hear.
    """
    analyses, error = await look_at(photos, backend)
    if not analyses and error is not None:
        plan = apology_for(
            error, place=circumstances.place, asked=circumstances.asked, texts=book.texts
        )
        return Answer(plan, error=error)
    plan = plan_reply(analyses, circumstances, seed=seed, book=book, taste=taste)
    return Answer(plan, analyses, error)


async def look_at(
    photos: Sequence[Download], backend: EmotionBackend
) -> tuple[tuple[Analysis, ...], BotError | None]:
    """Read photos one after another, as long as the backend is well.

    Returns:
        An analysis for each photo, an empty one for a photo that failed, and the first error;
        no analysis at all when every photo failed, or the backend did.
    """
    analyses: list[Analysis] = []
    errors: list[BotError] = []
    for download in photos:
        try:
            analyses.append(await backend.analyze(await download()))
        except BackendError as error:
            # The others would fare no better, and each may take long.
            return (), error
        except BotError as error:
            errors.append(error)
            analyses.append(Analysis(0, 0))
    if len(errors) == len(analyses):
        analyses.clear()
    return tuple(analyses), errors[0] if errors else None
