"""Takes the weights of a shipped ONNX file back into a network, so that training can go on.

An exported network has its batch norms folded into its convolutions, and the classifier's
weights are rounded to seven bits. What comes back answers as the file does, up to that rounding.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper
from torch import Tensor, nn

from bot.core.errors import SettingsError

_ENDINGS: Final = ("/Conv_output_0", "/Gemm_output_0")
_LAYERS: Final = frozenset({"Conv", "Gemm"})
_LEAST_VARIANCE: Final = 1e-5

Folded = Mapping[str, tuple[Tensor, Tensor]]
"""Weight and bias of each layer by its name in the network."""


def folded_layers(path: Path) -> Folded:
    """Read weights and biases, in float, of all convolutions and linear layers.

    Raises:
        SettingsError: the file cannot be read, or its layers are not kept in that way.
    """
    try:
        graph = onnx.load(str(path)).graph
    # Protobuf's errors have no public base but Exception.
    except Exception as error:
        raise SettingsError(f"cannot read {path} ({type(error).__name__})") from error
    values = {each.name: numpy_helper.to_array(each) for each in graph.initializer}
    for node in graph.node:
        if node.op_type == "DequantizeLinear" and node.input[0] in values:
            values[node.output[0]] = _in_float(*(values[name] for name in node.input))
        # The exporter writes weights that are equal once.
        elif node.op_type == "Identity" and node.input[0] in values:
            values[node.output[0]] = values[node.input[0]]
    try:
        return {
            _layer_of(node.output[0]): (
                torch.from_numpy(values[node.input[1]].copy()),
                torch.from_numpy(values[node.input[2]].copy()),
            )
            for node in graph.node
            if node.op_type in _LAYERS
        }
    except (LookupError, TypeError) as error:
        raise SettingsError(f"{path} holds another network") from error


def take_back(network: nn.Module, folded: Folded, look: Callable[[nn.Module], object]) -> None:
    """Put folded weights into a network with batch norms, which then answers as before.

    Args:
        network: of the shape that was exported.
        folded: what was read; names must be the network's.
        look: lets the network look at typical input, to learn each norm's mean and spread.

    Raises:
        SettingsError: the weights are not those of such a network.
    """
    layers = dict(network.named_modules())
    if missing := set(folded) ^ {
        name for name, layer in layers.items() if isinstance(layer, nn.Conv2d | nn.Linear)
    }:
        raise SettingsError(f"the weights are of another network: {min(missing)}")
    norms = _norms_behind(network)
    with torch.no_grad():
        for name, (weight, bias) in folded.items():
            if weight.numel() != layers[name].weight.numel():
                raise SettingsError(f"the weights are of another network: {name}")
            layers[name].weight.copy_(weight.view_as(layers[name].weight))
            if name in norms:
                _set_norm(norms[name], torch.zeros_like(bias), torch.ones_like(bias), bias)
            else:
                layers[name].bias.copy_(bias)
        seen = _outputs_seen(network, {name: layers[name] for name in norms}, look)
        for name, (mean, variance) in seen.items():
            _set_norm(norms[name], mean, variance.clamp_min(_LEAST_VARIANCE), folded[name][1])


def balance_lengths(
    network: nn.Module, loss: Callable[[nn.Module], Tensor], *, rate: float, decay: float
) -> None:
    """Bring each convolution before a norm to the length that SGD would have given it.

    A norm makes the length of the weights before it meaningless to the answer, but not to
    training: the longer they are, the less a step turns them. At rest a step turns them by
    sqrt(2 rate decay).

    Source: Wan et al. 2021, "Spherical motion dynamics".
    """
    network.train()
    torch.autograd.backward(loss(network))
    layers = dict(network.named_modules())
    turn = (2 * rate * decay) ** 0.5
    with torch.no_grad():
        for name, norm in _norms_behind(network).items():
            weight: Any = layers[name].weight
            length = float(weight.norm())
            # Batches are smaller in training than here, and their gradients so much noisier.
            force = 2 * float(weight.grad.norm()) * length
            factor = (rate * force / turn) ** 0.5 / length
            weight.mul_(factor)
            mean, variance = _statistics(norm)
            mean.mul_(factor)
            variance.copy_((variance + norm.eps) * factor**2 - norm.eps)
    network.zero_grad(set_to_none=True)
    network.eval()


def _in_float(
    rounded: NDArray[Any], scale: NDArray[Any], zero: NDArray[Any]
) -> NDArray[np.float32]:
    shape = [-1] + [1] * (rounded.ndim - 1)
    values = (rounded.astype(np.float64) - zero.reshape(shape)) * scale.reshape(shape)
    return np.asarray(values, np.float32)


def _layer_of(output: str) -> str:
    """`/net/body/body.4/c1/Conv_output_0` is the layer `body.4.c1`."""
    for ending in _ENDINGS:
        output = output.removesuffix(ending)
    name: list[str] = []
    for part in output.strip("/").split("/")[1:]:
        # Inside a sequence the exporter repeats the way that leads there.
        if name and part.rpartition(".")[0] == name[-1]:
            name[-1] = part
        else:
            name.append(part)
    return ".".join(name)


def _norms_behind(network: nn.Module) -> dict[str, nn.BatchNorm2d]:
    """The norm right behind each convolution that has one."""
    norms = {}
    before = ""
    for name, layer in network.named_modules():
        if isinstance(layer, nn.BatchNorm2d) and before:
            norms[before] = layer
        before = name if isinstance(layer, nn.Conv2d) else ""
    return norms


def _outputs_seen(
    network: nn.Module, layers: Mapping[str, nn.Module], look: Callable[[nn.Module], object]
) -> dict[str, tuple[Tensor, Tensor]]:
    """Mean and variance of each channel of each layer."""
    seen: dict[str, tuple[Tensor, Tensor]] = {}

    def watch(name: str) -> Callable[[nn.Module, object, Tensor], None]:
        def note(_layer: nn.Module, _inputs: object, output: Tensor) -> None:
            values = output.float()
            seen[name] = values.mean((0, 2, 3)), values.var((0, 2, 3))

        return note

    hooks = [layer.register_forward_hook(watch(name)) for name, layer in layers.items()]
    network.eval()
    look(network)
    for hook in hooks:
        hook.remove()
    return seen


def _set_norm(norm: nn.BatchNorm2d, mean: Tensor, variance: Tensor, bias: Tensor) -> None:
    """Make a norm add the bias and do nothing else, whatever its statistics are."""
    kept_mean, kept_variance = _statistics(norm)
    kept_mean.copy_(mean)
    kept_variance.copy_(variance)
    norm.weight.copy_(torch.sqrt(variance + norm.eps))
    norm.bias.copy_(mean + bias)


def _statistics(norm: nn.BatchNorm2d) -> tuple[Tensor, Tensor]:
    mean, variance = norm.running_mean, norm.running_var
    if mean is None or variance is None:
        raise TypeError("the norm keeps no statistics")
    return mean, variance
