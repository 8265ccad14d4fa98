"""One face of several: where it stands, how it leans and bounces; and arms to hold another."""

from dataclasses import dataclass, replace
from typing import Final

from bot.core.emotions import Emotion, Strength
from drawing.heads import Look, head, placed
from drawing.motion import breathe, swing
from drawing.palette import INK, Family, family
from drawing.pen import path
from drawing.scene import Group, Mark, Moving, Node, Oval, Point
from drawing.singles import look_of

_LEANS: Final = 2.5
_OUTLINE: Final = 7.5


@dataclass(frozen=True, slots=True)
class Member:
    """One face of a crowd.

    Attributes:
        at: its centre, in pixels.
        size: its radius, in pixels.
        turn: how it leans, degrees.
        facing: how far its features are moved, as by a head that turns.
        lift: how high it bounces, in pixels.
        times: how often it bounces in a loop.
        late: whether it is up when the others are down.
        behind: its arms, which begin behind it.
        holds: hands that hold it, in front of it.
    """

    look: Look
    tones: Family
    at: Point
    size: float
    turn: float = 0.0
    facing: Point = (0.0, 0.0)
    lift: float = 5.0
    times: int = 2
    late: bool = False
    behind: tuple[Node, ...] = ()
    holds: tuple[Node, ...] = ()


def stand(member: Member) -> Group:
    """A face of a crowd on the canvas."""
    low, high = member.at, (member.at[0], member.at[1] - member.lift)
    ends = (high, low) if member.late else (low, high)
    face = head(member.look, member.tones, facing=member.facing)
    return placed(
        (*member.behind, face, *member.holds),
        swing(*ends, times=member.times),
        member.size,
        turn=swing((member.turn,), (member.turn + _LEANS,)),
        scale=breathe(1.6, times=member.times),
    )


def plain(emotion: Emotion, strength: Strength) -> Look:
    """A face without what is beside or on it: too small for a crowd."""
    return replace(look_of(emotion, strength), behind=(), before=(), beside=())


def one(
    emotion: Emotion,
    strength: Strength,
    at: Point,
    size: float,
    *,
    turn: float = 0.0,
    facing: Point = (0.0, 0.0),
    lift: float = 5.0,
    times: int = 2,
    late: bool = False,
) -> Group:
    """A face of a crowd with the features and colours of an emotion; see `Member`."""
    look, tones = plain(emotion, strength), family(emotion)
    return stand(Member(look, tones, at, size, turn, facing, lift, times, late))


def arm(notation: str, tones: Family) -> tuple[Node, ...]:
    """A soft arm along a path, in units of the head; its end is the hand."""
    way = path(notation)
    return (
        Mark((way,), line=INK, width=27 + 2 * _OUTLINE, rimmed=True),
        Mark((way,), line=tones.body, width=27),
    )


def hand(at: Point, tones: Family, *, turn: Moving = (0.0,)) -> Group:
    """A mitten that comes round from behind."""
    mark = Mark((Oval((0, 0), (23, 17)),), fill=tones.light, line=INK, width=_OUTLINE, rimmed=True)
    return Group((mark,), at, turn=turn)
