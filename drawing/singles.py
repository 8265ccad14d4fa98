"""Stickers of one face: what it shows, how it moves, and where it stands on the canvas."""

from collections.abc import Callable
from types import MappingProxyType
from typing import Final

from bot.core.emotions import Emotion, Strength
from drawing.bright import BRIGHT
from drawing.heads import Look, head
from drawing.heavy import HEAVY
from drawing.motion import breathe, hop, keyed, shiver, sway
from drawing.palette import family
from drawing.scene import Group, Node, Point

_FEET: Final = (0.0, 98.0)
_LOOKS: Final = MappingProxyType({**BRIGHT, **HEAVY})
_ROOMY: Final = 196.0
_WITH_ACCENTS: Final = 178.0
_SUNK: Final = 26.0
"""How far a face is lowered, so that what stands above it has room."""


def look_of(emotion: Emotion, strength: Strength) -> Look:
    """What one face shows."""
    return _LOOKS[emotion](strength)


def portrait(emotion: Emotion, strength: Strength, *, facing: Point = (0.0, 0.0)) -> Group:
    """A head for a crowd: its features and its colours, nothing beside it."""
    look = look_of(emotion, strength)
    tones = family(emotion, Strength.CLEAR)
    return head(Look(look.features, cheeks=look.cheeks), tones, facing=facing)


def single(emotion: Emotion, strength: Strength) -> tuple[Node, ...]:
    """The one face of a sticker with all that belongs to it."""
    look = look_of(emotion, strength)
    more = bool(look.beside or look.behind)
    size, sunk = (_WITH_ACCENTS, _SUNK) if more else (_ROOMY, 0.0)
    moving = _MOTIONS.get((emotion, strength), _calmly)(head(look, family(emotion, strength)))
    return (Group((moving, *look.beside), (256.0, 256.0 + sunk), scale=(size, size)),)


def _calmly(face: Group) -> Group:
    return Group((face,), _FEET, _FEET, breathe(1.8))


def _gladly(face: Group) -> Group:
    return Group((face,), _FEET, _FEET, breathe(2.2, times=4), sway((4.0,), times=2))


def _jumping(face: Group) -> Group:
    squash = keyed(
        (0, (100, 100)),
        (12, (97, 103)),
        (40, (99, 101)),
        (82, (103, 96)),
        (90, (100, 100)),
        (102, (97, 103)),
        (130, (99, 101)),
        (172, (103, 96)),
    )
    return Group((face,), hop(13, _FEET), _FEET, squash, sway((2.5,)))


def _startled(face: Group) -> Group:
    start = keyed(
        (0, (100, 100)),
        (8, (96, 105)),
        (20, (102, 98)),
        (32, (100, 100)),
        (90, (100, 100)),
        (98, (96, 105)),
        (110, (102, 98)),
        (122, (100, 100)),
    )
    return Group((face,), _FEET, _FEET, start)


def _trembling(face: Group) -> Group:
    return Group(
        (face,), shiver(1.3, _FEET, every=3, rests=(range(70, 90), range(150, 180))), _FEET
    )


def _fuming(face: Group) -> Group:
    rests = (range(56, 90), range(146, 180))
    return Group((face,), shiver(1.5, _FEET, every=3, rests=rests), _FEET, breathe(2.4))


def _sinking(face: Group) -> Group:
    return Group((face,), _FEET, _FEET, breathe(2.6, times=1), sway((1.8,)))


def _tilting(face: Group) -> Group:
    turns = keyed((0, (0.0,)), (40, (5.0,)), (88, (5.0,)), (120, (0.0,)))
    return Group((face,), _FEET, _FEET, breathe(1.6), turns)


def _recoiling(face: Group) -> Group:
    turns = keyed((0, (0.0,)), (20, (-4.0,)), (34, (3.0,)), (48, (-3.0,)), (66, (0.0,)))
    return Group((face,), _FEET, _FEET, breathe(2.0), turns)


_MOTIONS: Final[MappingProxyType[tuple[Emotion, Strength], Callable[[Group], Group]]] = (
    MappingProxyType(
        {
            (Emotion.HAPPINESS, Strength.CLEAR): _gladly,
            (Emotion.HAPPINESS, Strength.STRONG): _jumping,
            (Emotion.SURPRISE, Strength.CLEAR): _startled,
            (Emotion.SURPRISE, Strength.STRONG): _startled,
            (Emotion.FEAR, Strength.CLEAR): _trembling,
            (Emotion.FEAR, Strength.STRONG): _trembling,
            (Emotion.ANGER, Strength.STRONG): _fuming,
            (Emotion.SADNESS, Strength.CLEAR): _sinking,
            (Emotion.SADNESS, Strength.STRONG): _sinking,
            (Emotion.CONTEMPT, Strength.SLIGHT): _tilting,
            (Emotion.CONTEMPT, Strength.CLEAR): _tilting,
            (Emotion.CONTEMPT, Strength.STRONG): _tilting,
            (Emotion.DISGUST, Strength.CLEAR): _recoiling,
            (Emotion.DISGUST, Strength.STRONG): _recoiling,
        }
    )
)
