"""How a photo may be met: what the chat has chosen, and who asked to be left alone."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from bot.chat.incoming import IncomingPhoto, asked_among
from bot.chat.moves import Moves
from bot.chat.session_counting import SessionCounter
from bot.core.errors import StoreError
from bot.core.preferences import ChatPreferences, GroupMode
from bot.replies.lines import Line
from bot.replies.plan import Place, React, ReplyPlan
from bot.replies.taste import PLAIN, Taste
from bot.store.store import Store

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Manner:
    """How one photo may be met; with nothing allowed it is not even downloaded.

    Attributes:
        answers: a message may be sent.
        reacts: a reaction may be set.
        counts: its faces count in a session, so that it is looked at though nothing may be said.
        taste: which faces are worth an answer, and how it is worded.
        instead: one line to say instead of looking at the photo.
        language: the tag that the chat has chosen; None for no choice.
        hour: hour of the day on the chat's clock when the photo was sent; None where nobody knows.
    """

    answers: bool = False
    reacts: bool = False
    counts: bool = False
    taste: Taste = PLAIN
    instead: Line | None = None
    language: str | None = None
    hour: int | None = None

    @property
    def ignores(self) -> bool:
        """Whether nothing at all happens."""
        return not self.looks and self.instead is None

    @property
    def looks(self) -> bool:
        """Whether the photo may be looked at."""
        return self.answers or self.reacts or self.counts

    def allowed(self, plan: ReplyPlan) -> ReplyPlan:
        """What is left of a plan where not everything is welcome."""
        steps = (
            step
            for step in plan.steps
            if (self.reacts if isinstance(step, React) else self.answers)
        )
        return ReplyPlan(tuple(steps))


QUIET: Final = Manner()
"""Nothing at all: no message, no reaction, no download."""


class Manners:
    """Knows how each photo may be met.

    Args:
        store: remembers what chats and people want.
        moves: where groups went that became supergroups.
        counter: knows which photos count in a session; left out, none does.
        now: the moment, with a time zone; quiet hours are read from it.
    """

    def __init__(
        self,
        store: Store,
        moves: Moves,
        *,
        counter: SessionCounter | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._store = store
        self._moves = moves
        self._counter = counter
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
        sent_at: datetime | None = None,
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
            sent_at: when it was sent, with a time zone; None where nobody knows.

        Raises:
            StoreError: nobody knows now who wants to be left alone.
        """
        chat_id, in_group = self._moves.here(chat_id), place is Place.GROUP
        if in_group and is_reserved and not asked:
            return QUIET
        is_heard = asked or not in_group
        try:
            is_left_alone = person_id is not None and await self._store.wants_to_be_left_alone(
                person_id, chat_id
            )
            if is_left_alone and not is_heard:
                return QUIET
            chosen = await self._store.preferences(chat_id) or default_preferences(place)
        except StoreError as error:
            self._note_trouble(error)
            raise
        self._in_trouble = False
        if is_left_alone:
            manner = _left_alone(own=asker_id in (None, person_id))
        else:
            manner = _as_chosen(chosen, self._now(), asked=asked)
        return replace(manner, language=chosen.language, hour=_hour(chosen, sent_at))

    async def of_photos(self, photos: Sequence[IncomingPhoto]) -> Manner:
        """Say how a photo, or an album, may be met. See `judge`."""
        first = photos[0]
        asked = asked_among(photos)
        manner = await self.judge(
            chat_id=first.target.chat_id,
            place=first.target.place,
            person_id=first.person_id,
            asked=asked is not None,
            asker_id=asked.asker_id if asked else None,
            # An album that hides one photo is left alone as a whole.
            is_reserved=any(photo.is_reserved for photo in photos),
            sent_at=first.sent_at,
        )
        # Whoever agreed is counted also where the bot speaks only when asked, or not at night.
        if not manner.ignores or not await self._counts(photos):
            return manner
        return replace(manner, counts=True)

    async def is_closed(self, photo: IncomingPhoto) -> bool:
        """Whether a photo in a group is left alone whatever else comes with it.

        Raises:
            StoreError: nobody knows now.
        """
        if photo.target.place is not Place.GROUP:
            return False
        chat_id, person_id = self._moves.here(photo.target.chat_id), photo.person_id
        if person_id is not None and await self._store.wants_to_be_left_alone(person_id, chat_id):
            return True
        chosen = await self._store.preferences(chat_id) or default_preferences(Place.GROUP)
        return chosen.mode is GroupMode.OFF

    async def _counts(self, photos: Sequence[IncomingPhoto]) -> bool:
        """Whether photos that are met with nothing count in a session all the same."""
        if self._counter is None or not await self._counter.counts(photos):
            return False
        return not await self.is_closed(photos[0])

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


def _left_alone(*, own: bool) -> Manner:
    return Manner(instead=Line.YOU_ARE_LEFT_ALONE if own else Line.PERSON_IS_LEFT_ALONE)


def _hour(chosen: ChatPreferences, sent_at: datetime | None) -> int | None:
    """The hour at which a photo was sent: unlike the present one it stays the same."""
    if chosen.quiet_hours is None or sent_at is None:
        return None
    return chosen.quiet_hours.on_clock(sent_at).hour


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
