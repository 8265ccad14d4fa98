"""Measures a network on labelled pictures, through the very code that the bot finds faces with."""

from collections.abc import Callable
from typing import Final

import numpy as np
import torch

from bot.core.pictures import Frame
from bot.evaluation.face_figures import FaceFigures, LabelledBoxes
from bot.evaluation.finding import measure_faces
from bot.vision.finder import FaceFinder
from bot.vision.session import FloatArray, Model, open_model
from bot.vision.weights import SECOND_LOOK
from training.faces.network import FaceNet, Looking
from training.faces.pool import SCORE, FacePool, Labels
from training.machine import Machine

_NEEDED_FROM: Final = 0.6
_LEAST_SIDE_PX: Final = 12


def as_model(network: FaceNet, machine: Machine) -> Model:
    """A network in training as the bot's detector takes it."""
    looking = Looking(network).eval()

    @torch.no_grad()
    def run(image: FloatArray) -> list[FloatArray]:
        with machine.precision():
            outputs = looking(machine.take(image))
        return [np.asarray(output.float().cpu().numpy()) for output in outputs]

    return run


def boxes_of(labels: Labels) -> LabelledBoxes:
    """What must be found, and what may: labels that the teacher doubts, and tiny faces."""
    sides = (labels[:, 2:4] - labels[:, :2]).mean(axis=1)
    needed = (labels[:, SCORE] > _NEEDED_FROM) & (sides >= _LEAST_SIDE_PX)
    return LabelledBoxes(labels[needed, :4], labels[~needed, :4])


def figures_of(network: FaceNet, pool: FacePool, machine: Machine) -> FaceFigures:
    """Measure a network on a pool, together with the shipped second look."""
    opened: list[Callable[[], Frame]] = [
        lambda picture=picture: Frame(  # type: ignore[misc]
            picture.tobytes(), picture.width, picture.height, time_s=0.0
        )
        for picture in pool.pictures
    ]
    boxes = [boxes_of(labels) for labels in pool.labels]
    finder = FaceFinder(as_model(network, machine), open_model(SECOND_LOOK))
    return measure_faces(finder, list(zip(opened, boxes, strict=True)))
