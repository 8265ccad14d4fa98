"""The light rim around a drawing, and the fine grey edge around that: the same shapes, spread."""

import math
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from drawing.scene import Group, Mark, Node, first_value

RIM: Final = "#ffffff"
EDGE: Final = "#c9d1d8"
RIM_PX: Final = 11.0
EDGE_PX: Final = 2.0


def rims(nodes: tuple[Node, ...]) -> list[tuple[Node, ...]]:
    """What lies below a drawing, from the lowest: the edge, then the rim."""
    edge = tuple(_spread(nodes, RIM_PX + EDGE_PX, EDGE))
    rim = tuple(_spread(nodes, RIM_PX, RIM))
    return [edge, rim]


def _spread(nodes: Iterable[Node], by: float, colour: str) -> Iterator[Node]:
    """The outlines of rimmed marks, filled and wider; groups keep how they move."""
    for node in nodes:
        if isinstance(node, Group):
            # The line is scaled with its group: it is made wider by as much as that shrinks it.
            across, down = first_value(node.scale)
            inner = tuple(_spread(node.nodes, by / math.sqrt(abs(across * down)) * 100, colour))
            if inner:
                yield replace(node, nodes=inner)
        elif node.rimmed:
            yield _wider(node, by, colour)


def _wider(mark: Mark, by: float, colour: str) -> Mark:
    fill = colour if mark.fill is not None else None
    return Mark(mark.shapes, fill=fill, line=colour, width=mark.width + 2 * by)
