"""Who was owed an answer and what came: counts the lost and the doubled; pure."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

BEFORE_KILL_S: Final = 2.0
"""A bot that is killed so soon after it sent an answer may not have noted that it did."""

AFTER_KILL_S: Final = 0.5
"""What a killed bot sent last may arrive so much later than its end was noted here."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One message of the bot about a photo.

    Attributes:
        at: when, in seconds of the book's clock.
        to: the message that it replies to.
        is_apology: whether it says only that something did not work.
    """

    at: float
    to: int
    is_apology: bool = False


@dataclass(slots=True, eq=False)
class Debt:
    """A photo, or an album, that is owed one answer.

    Attributes:
        first_id: the message, or the first one of an album.
        photos: how many it is.
        sent_at: when somebody began to send it, in seconds of the book's clock.
    """

    chat_id: int
    first_id: int
    photos: int
    sent_at: float
    answers: list[Answer] = field(default_factory=list)

    @property
    def wait_s(self) -> float | None:
        """How long the first answer took; None while there is none."""
        return self.answers[0].at - self.sent_at if self.answers else None


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time in which nothing could be written down."""

    begin: float
    end: float

    def overlap_s(self, begin: float, end: float) -> float:
        """How much of it lies between two moments."""
        return max(0.0, min(self.end, end) - max(self.begin, begin))


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of everything that was sent.

    Attributes:
        photos: how many were sent.
        due: the answers that were owed: an album is owed one.
        answered: of these, those that were given.
        apologised: of these, those that got an apology and nothing else.
        lost: of these, those that got nothing.
        split: albums' answers beyond the first that are about parts which came after a kill:
            the bot that is told of them no longer knows the album.
        doubled: all other answers beyond the first.
        unexplained: of these, those that no kill explains.
    """

    photos: int
    due: int
    answered: int
    apologised: int
    lost: int
    split: int
    doubled: int
    unexplained: int

    @property
    def is_kept(self) -> bool:
        """Whether the promise was: nothing lost, nothing doubled but by a kill."""
        return not self.lost and not self.unexplained


class AnswerBook:
    """Notes what is sent and what comes back.

    Args:
        clock: seconds from any origin.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self.clock = clock
        self.debts: list[Debt] = []
        self._open: dict[int, Debt] = {}
        self._by_message: dict[tuple[int, int], Debt] = {}

    def owe(self, chat_id: int, message_ids: Sequence[int], *, sent_at: float) -> Debt:
        """Note that a photo, or the parts of an album, were sent."""
        debt = Debt(chat_id, message_ids[0], len(message_ids), sent_at)
        self.debts.append(debt)
        self._open[id(debt)] = debt
        self._by_message.update(dict.fromkeys(((chat_id, one) for one in message_ids), debt))
        return debt

    def note(self, chat_id: int, message_id: int, *, is_apology: bool) -> Debt | None:
        """Note an answer to a message; None if nobody waited for one."""
        debt = self._by_message.get((chat_id, message_id))
        if debt is not None:
            debt.answers.append(Answer(self.clock(), message_id, is_apology))
            self._open.pop(id(debt), None)
        return debt

    @property
    def last_answer_at(self) -> float:
        """When the last one came; the beginning of the clock while there is none."""
        return max((one.at for debt in self.debts for one in debt.answers), default=0.0)

    @property
    def answered(self) -> int:
        """How many no longer wait."""
        return len(self.debts) - len(self._open)

    @property
    def unanswered(self) -> list[Debt]:
        """Who still waits, longest first."""
        return list(self._open.values())


def judge(
    debts: Collection[Debt], *, kills: Sequence[float] = (), blocked: Sequence[Span] = ()
) -> Verdict:
    """Count.

    Args:
        debts: all that was sent.
        kills: when a bot was killed, in the seconds of the answers.
        blocked: when nothing could be written down; a bot killed in such a time may have sent
            its answer when it began.
    """
    lost = sum(not debt.answers for debt in debts)
    apologised = sum(bool(debt.answers) and _is_only_sorry(debt) for debt in debts)
    split = sum(split_in(debt, kills) for debt in debts)
    beyond = sum(max(0, len(debt.answers) - 1) for debt in debts)
    return Verdict(
        photos=sum(debt.photos for debt in debts),
        due=len(debts),
        answered=len(debts) - lost - apologised,
        apologised=apologised,
        lost=lost,
        split=split,
        doubled=beyond - split,
        unexplained=sum(unexplained_in(debt, kills, blocked) for debt in debts),
    )


def unexplained_in(debt: Debt, kills: Sequence[float], blocked: Sequence[Span]) -> int:
    """How many of its answers came though no kill followed the one before."""
    return sum(not is_explained(first, kills, blocked) for first, _ in _repeated(debt, kills))


def split_in(debt: Debt, kills: Sequence[float]) -> int:
    """How many of an album's answers are about parts that came after a kill."""
    return max(0, len(debt.answers) - 1) - len(_repeated(debt, kills))


def _repeated(debt: Debt, kills: Sequence[float]) -> list[tuple[Answer, Answer]]:
    """Each answer that came again, with the one before it."""
    pairs = list(pairwise(debt.answers))
    return [
        (first, second)
        for number, (first, second) in enumerate(pairs, start=1)
        if second.to in {earlier.to for earlier in debt.answers[:number]}
        or not any(first.at - AFTER_KILL_S <= kill <= second.at for kill in kills)
    ]


def is_explained(answer: Answer, kills: Sequence[float], blocked: Sequence[Span]) -> bool:
    """Whether a kill may have kept the bot from noting that it had sent an answer."""
    for kill in kills:
        since_s = kill - answer.at
        excused_s = sum(span.overlap_s(answer.at, kill) for span in blocked)
        if -AFTER_KILL_S <= since_s <= BEFORE_KILL_S + excused_s:
            return True
    return False


def _is_only_sorry(debt: Debt) -> bool:
    return all(answer.is_apology for answer in debt.answers)
