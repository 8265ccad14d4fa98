"""Every sticker's scene, by what the sticker shows."""

from bot.core.emotions import Emotion
from bot.core.stickers import Motif, Sticker
from drawing.camps import mixed, split
from drawing.company import comfort, together
from drawing.scene import Node, Scene
from drawing.singles import single


def scene_of(sticker: Sticker) -> Scene:
    """The drawing of a sticker."""
    return Scene(sticker.name, _nodes(sticker))


def _nodes(sticker: Sticker) -> tuple[Node, ...]:
    match sticker.motif:
        case Motif.TOGETHER:
            return together(sticker.strength)
        case Motif.COMFORT:
            return comfort(sticker.strength)
        case Motif.SPLIT:
            return split(sticker.strength)
        case Motif.MIXED:
            return mixed(sticker.strength)
        case emotion:
            return single(Emotion(emotion), sticker.strength)
