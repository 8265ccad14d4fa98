"""What each person may say in other chats: the options of their last photo; in memory, for a day.

Holds ids of people and messages, keys of suggestions and names of stickers; no photo, no words.
"""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Final

from bot.core.stickers import Sticker
from bot.replies.plan import ReplyPlan, Say, SendSticker

_PEOPLE_KEPT: Final = 8192
_KEEP_S: Final = 24 * 3600.0

_Message = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Offer:
    """What fits somebody's last photo.

    Attributes:
        photo: ids of its chat and its message.
        suggestions: keys of the replies.
        sticker: the sticker; None where the answer had none.
    """

    photo: _Message
    suggestions: tuple[str, ...]
    sticker: Sticker | None = None


class Offers:
    """Remembers offers: of each person the newest, and of at most so many people.

    Args:
        people_kept: the one whose photo is the longest ago is forgotten first.
        clock: seconds that never run backwards.
    """

    def __init__(
        self,
        *,
        people_kept: int = _PEOPLE_KEPT,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._people_kept = people_kept
        self._clock = clock
        self._made: dict[int, tuple[float, Offer]] = {}

    def of(self, person_id: int) -> Offer | None:
        """What a person may say; None for nothing."""
        self._forget_old()
        made = self._made.get(person_id)
        return made[1] if made else None

    def note(self, people: Iterable[int | None], photo: _Message, plan: ReplyPlan) -> None:
        """Remember what an answer offers, for everybody it was for.

        Args:
            people: their ids; None for somebody nobody knows.
            photo: ids of its chat and its message; of an album, of the first one.
            plan: the answer; one without suggestions changes nothing.
        """
        say = next((step for step in plan.steps if isinstance(step, Say)), None)
        if say is None or not say.suggestions:
            return
        steps = plan.steps
        sticker = next((step.sticker for step in steps if isinstance(step, SendSticker)), None)
        offer = Offer(photo, _keys(say), sticker)
        for person_id in {each for each in people if each is not None}:
            self._keep(person_id, offer)

    def turn_to(self, person_id: int, photo: _Message, say: Say) -> None:
        """Offer what an answer says now that somebody turned it; a newer photo's sticker goes."""
        if not say.suggestions:
            return
        offer = self.of(person_id)
        if offer is None or offer.photo != photo:
            offer = Offer(photo, ())
        self._keep(person_id, replace(offer, suggestions=_keys(say)))

    def forget(self, person_id: int) -> None:
        """Offer a person nothing any more."""
        self._made.pop(person_id, None)

    def _keep(self, person_id: int, offer: Offer) -> None:
        # Put in again as the newest: a dictionary keeps its order.
        self._made.pop(person_id, None)
        self._made[person_id] = (self._clock(), offer)
        while len(self._made) > self._people_kept:
            del self._made[next(iter(self._made))]

    def _forget_old(self) -> None:
        before = self._clock() - _KEEP_S
        while self._made and self._made[oldest := next(iter(self._made))][0] <= before:
            del self._made[oldest]


def _keys(say: Say) -> tuple[str, ...]:
    return tuple(suggestion.key for suggestion in say.suggestions)
