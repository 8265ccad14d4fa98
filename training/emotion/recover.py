"""Makes a checkpoint of a shipped classifier, to go on from or to learn from."""

from pathlib import Path
from typing import Any, Final

import torch
from torch import Tensor, nn

from bot.evaluation.ferplus import NO_LABEL, read_ferplus
from training import checkpoint
from training.emotion.augment import augmented
from training.emotion.network import EmotionNet
from training.emotion.steps import cross_entropy
from training.machine import seed_everything
from training.places import make_room
from training.recipe import EmotionRecipe
from training.recovery import balance_lengths, folded_layers, take_back

_SEEN: Final = 1024
_JUDGED: Final = 512


def recover_emotion(recipe: EmotionRecipe, onnx_file: Path, data: Path, out: Path) -> None:
    """Write a checkpoint of the shape in the recipe with the weights of an ONNX file.

    Args:
        recipe: its shape, its learning rate and decay, which weights are brought in balance with.
        onnx_file: a classifier of one network, in INT8 or in float.
        data: folder of FER+, whose training faces show what the layers see.
        out: the checkpoint.

    Raises:
        SettingsError: the file holds another network, or nothing can be written there.
    """
    make_room(out)
    shape: dict[str, Any] = {
        "widths": recipe.widths,
        "blocks": recipe.blocks,
        "drop": recipe.drop,
        "head_drop": recipe.head_drop,
    }
    network = EmotionNet(**shape)
    faces = read_ferplus(data, "train")
    kept = faces.plurality() != NO_LABEL
    pixels = torch.from_numpy(faces.pixels[kept])[:, None]
    targets = torch.from_numpy(faces.shares_n8()[kept])
    seed_everything(recipe.seed, 0)

    def look(net: nn.Module) -> Tensor:
        logits: Tensor = net(augmented(pixels[torch.randperm(len(pixels))[:_SEEN]]))
        return logits

    def loss(net: nn.Module) -> Tensor:
        chosen = torch.randperm(len(pixels))[:_JUDGED]
        return cross_entropy(net(augmented(pixels[chosen])), targets[chosen])

    take_back(network, folded_layers(onnx_file), look)
    balance_lengths(network, loss, rate=recipe.rate, decay=recipe.decay)
    checkpoint.save_network(out, network, shape)
