"""Stickers of faces that agree: at ease with each other, or one held by the others."""

from typing import Final

from bot.core.emotions import Emotion, Strength
from drawing.accents import confetto, love, tear
from drawing.crowd import Member, arm, hand, plain, stand
from drawing.features import brows, curved_mouth, eyes, shut_eyes
from drawing.heads import Look
from drawing.palette import FAMILIES, Family
from drawing.scene import Group, Node, Point

_SUN: Final = FAMILIES[Emotion.HAPPINESS]
_BLUE: Final = FAMILIES[Emotion.SADNESS]
_HONEY: Final = Family("#ffeaa0", "#ffd04d", "#dfa61f", "#ff9a70")
_LEMON: Final = Family("#fffbd0", "#faf08a", "#d9c83f", "#ffab85")
_SCRAPS: Final = ("#ef4f6b", "#56b4e9", "#35b57c", "#ffd23f", "#cc79a7", "#ea6a17")

_SMILE: Final = plain(Emotion.HAPPINESS, Strength.SLIGHT)
_BEAM: Final = plain(Emotion.HAPPINESS, Strength.CLEAR)
_LAUGH: Final = plain(Emotion.HAPPINESS, Strength.STRONG)
_CONTENT: Final = Look((shut_eyes(-11), curved_mouth(24, 11, 24)), cheeks=70)
_KIND: Final = Look((shut_eyes(9, y=-10), curved_mouth(30, 8, 20)), cheeks=80)


def together(strength: Strength) -> tuple[Node, ...]:
    """Faces that lean to each other, with confetti."""
    match strength:
        case Strength.SLIGHT:
            return (
                *_confetti((92, 126), (256, 92), (418, 128)),
                stand(Member(_CONTENT, _HONEY, (146, 300), 116, turn=9)),
                stand(Member(_SMILE, _SUN, (366, 300), 116, turn=-11, late=True)),
            )
        case Strength.CLEAR:
            above, left = (0.0, -18.0), (-2.0, -4.0)
            return (
                *_confetti((66, 178), (112, 94), (180, 50), (336, 50), (402, 94), (448, 176)),
                stand(Member(_BEAM, _LEMON, (256, 190), 98, facing=above, lift=9)),
                stand(Member(_CONTENT, _HONEY, (142, 346), 108, turn=4, facing=left, late=True)),
                stand(Member(_BEAM, _SUN, (370, 346), 108, turn=-7, late=True)),
            )
        case Strength.STRONG:
            return _party()


def _party() -> tuple[Node, ...]:
    above, front = (0.0, -18.0), (0.0, -4.0)
    scraps = _confetti(
        *((44, 238), (46, 152), (88, 82), (158, 50), (256, 46)),
        *((256, 122), (354, 48), (424, 82), (466, 152), (470, 236)),
    )
    return (
        *scraps,
        stand(Member(_CONTENT, _LEMON, (166, 208), 88, -5, above, lift=14, times=3)),
        stand(Member(_LAUGH, _HONEY, (350, 208), 88, 3, above, lift=14, times=3, late=True)),
        stand(Member(_LAUGH, _SUN, (142, 366), 106, 3, front, lift=8, late=True)),
        stand(Member(_BEAM, _SUN, (372, 366), 106, -6, front, lift=8)),
    )


def _confetti(*places: Point) -> tuple[Node, ...]:
    return tuple(
        confetto(at, _SCRAPS[number % len(_SCRAPS)], number) for number, at in enumerate(places)
    )


def comfort(strength: Strength) -> tuple[Node, ...]:
    """A face that is held, and a heart."""
    match strength:
        case Strength.SLIGHT:
            low = Look(
                (brows(-44, -34, bend=-1), eyes(1.1, look=(3, 4)), curved_mouth(44, -7, 19))
            )
            return (
                _quietly(low, _BLUE, (142, 322), 108, turn=10),
                _quietly(_KIND, _SUN, (364, 312), 118, turn=-12),
                love((250, 134), 84),
            )
        case Strength.CLEAR:
            held = Look(
                (brows(-44, -32, bend=-1), shut_eyes(9, y=-8), curved_mouth(42, -6, 18)),
                before=(tear(-45, 22, size=38, falls=32, starts=20),),
                cheeks=45,
            )
            holding = arm("M -60 56 C -100 88 -150 92 -186 68", _SUN)
            return (
                _quietly(held, _BLUE, (140, 322), 110, turn=10),
                _quietly(_KIND, _SUN, (364, 312), 120, turn=-12, arms=holding),
                love((246, 118), 108),
            )
        case Strength.STRONG:
            return _huddle()


def _huddle() -> tuple[Node, ...]:
    eased = Look(
        (brows(-42, -36, bend=-1), shut_eyes(9, y=-8), curved_mouth(38, 4, 17)), cheeks=60
    )
    hands = (hand((-90, 46), _HONEY, turn=(-24,)), hand((90, 46), _SUN, turn=(24,)))
    return (
        _quietly(_KIND, _HONEY, (126, 288), 100, turn=4, facing=(-10, -2)),
        _quietly(_KIND, _SUN, (386, 288), 100, turn=-7, facing=(10, -2)),
        stand(Member(eased, _BLUE, (256, 366), 112, lift=2, times=1, holds=hands)),
        love((256, 124), 132),
        love((112, 120), 50),
        love((400, 120), 56),
    )


def _quietly(
    look: Look,
    tones: Family,
    at: Point,
    size: float,
    *,
    turn: float,
    facing: Point = (0.0, 0.0),
    arms: tuple[Node, ...] = (),
) -> Group:
    return stand(Member(look, tones, at, size, turn, facing, lift=3, times=1, behind=arms))
