"""Makes a checkpoint of a shipped detector, to go on from."""

from pathlib import Path
from typing import Any, Final

from torch import nn

from training import checkpoint
from training.faces.canvases import Canvases
from training.faces.light import relit
from training.faces.network import FaceNet
from training.faces.pool import read_pool, split
from training.faces.run import CLOSE_UPS_PX, SCENES_PX
from training.machine import seed_everything
from training.places import make_room
from training.recipe import FacesRecipe
from training.recovery import folded_layers, take_back

_WHITE: Final = 255


def recover_faces(recipe: FacesRecipe, onnx_file: Path, data: Path, out: Path) -> None:
    """Write a checkpoint of the shape in the recipe with the weights of an ONNX file.

    Args:
        recipe: its shape, and the canvases that show what the layers see.
        onnx_file: a detector in float.
        data: folder with the pools `scenes` and `faces`.
        out: the checkpoint.

    Raises:
        SettingsError: the file holds another network, or nothing can be written there.
    """
    make_room(out)
    shape: dict[str, Any] = {"width": recipe.width, "channels": recipe.channels}
    network = FaceNet(**shape)
    scenes, _ = split(read_pool(data, "scenes", side_px=SCENES_PX), recipe.hold_out)
    close_ups = read_pool(data, "faces", side_px=CLOSE_UPS_PX)
    canvases = Canvases(scenes, close_ups, recipe)

    def look(net: nn.Module) -> object:
        seed_everything(recipe.seed, 0)
        pictures, _ = canvases[0]
        return net(relit(pictures.permute(0, 3, 1, 2).float() / _WHITE))

    take_back(network, folded_layers(onnx_file), look)
    checkpoint.save_network(out, network, shape)
