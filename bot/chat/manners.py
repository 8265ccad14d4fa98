"""How a photo may be met: what the chat has chosen, and who asked to be left alone."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from bot.chat.moves import Moves
from bot.core.errors import StoreError
from bot.core.preferences import ChatPreferences, GroupMode
from bot.replies.lines import Line
from bot.replies.plan import Place
from bot.replies.taste import PLAIN, Taste
from bot.store.store import Store

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Manner:
    """How one photo may be met; with nothing allowed it is not even downloaded.

    Attributes:
        answers: a message may be sent.
        reacts: a reaction may be set.
        taste: which faces are worth an answer, and how it is worded.
        instead: one line to say instead of looking at the photo.
    """

    answers: bool = False
    reacts: bool = False
    taste: Taste = PLAIN
    instead: Line | None = None

    @property
    def looks(self) -> bool:
        """Whether the photo may be looked at."""
        return self.answers or self.reacts


QUIET: Final = Manner()
"""Nothing at all: no message, no reaction, no download."""


class Manners:
    """Knows how each photo may be met.

    Args:
        store: remembers what chats and people want.
        moves: where groups went that became supergroups.
        now: the moment, with a time zone; quiet hours are read from it.
    """

    def __init__(
        self,
        store: Store,
        moves: Moves,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._store = store
        self._moves = moves
        self._now = now
        self._in_trouble = False

    async def judge(
        self,
        *,
        chat_id: int,
        place: Place,
        person_id: int | None,
        asked: bool,
        asker_id: int | None,
        is_reserved: bool,
    ) -> Manner:
        """Say how a photo may be met.

        Args:
            chat_id: where it was sent.
            place: what kind of chat that is.
            person_id: who sent it, as `bot.chat.people.sender_id` tells; None where nobody knows.
            asked: whether somebody asked about this very photo.
            asker_id: who asked, by the same function.
            is_reserved: hidden, forwarded, protected, or a linked channel's post: in a group only
                for those who ask.
        """
        chat_id, in_group = self._moves.here(chat_id), place is Place.GROUP
        if in_group and is_reserved and not asked:
            return QUIET
        try:
            if person_id is not None and await self._store.wants_to_be_left_alone(
                person_id, chat_id
            ):
                return _left_alone(asked=asked or not in_group, own=asker_id in (None, person_id))
            chosen = await self._store.preferences(chat_id)
        except StoreError as error:
            self._note_trouble(error)
            # Not knowing who wants to be left alone, it leaves everybody alone.
            return Manner(instead=Line.BACKEND_DOWN) if asked or not in_group else QUIET
        self._in_trouble = False
        return _as_chosen(chosen or default_preferences(place), self._now(), asked=asked)

    def _note_trouble(self, error: StoreError) -> None:
        # Once, and not for every photo of an outage.
        if not self._in_trouble:
            log.error("what chats have chosen cannot be read: %s", error)
        self._in_trouble = True


def default_preferences(place: Place) -> ChatPreferences:
    """What holds in a chat that has chosen nothing."""
    if place is Place.PRIVATE:
        return ChatPreferences.for_private_chat()
    return ChatPreferences.for_new_group()


def _left_alone(*, asked: bool, own: bool) -> Manner:
    if not asked:
        return QUIET
    return Manner(instead=Line.YOU_ARE_LEFT_ALONE if own else Line.PERSON_IS_LEFT_ALONE)


def _as_chosen(chosen: ChatPreferences, now: datetime, *, asked: bool) -> Manner:
    taste = Taste(
        shows_scores=chosen.shows_scores,
        least_confidence=chosen.least_confidence,
        emotions=chosen.emotions,
    )
    everything = Manner(answers=True, reacts=True, taste=taste)
    match chosen.mode:
        case GroupMode.OFF:
            return Manner(instead=Line.GROUP_IS_OFF) if asked else QUIET
        case _ if asked:
            return everything
        case GroupMode.ASKED:
            return QUIET
        case _ if chosen.quiet_hours is not None and chosen.quiet_hours.covers(now):
            return QUIET
        case GroupMode.REACTION:
            return Manner(reacts=True, taste=taste)
        case GroupMode.FULL:
            return everything
