"""`bot evaluate`: measures the models on labelled pictures that somebody has."""

import argparse
import asyncio
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from rich.console import Console

from bot.cli.evaluation_tables import (
    confusion_table,
    emotion_table,
    faces_line,
    hardships_table,
    options_line,
    recall_line,
)
from bot.core.errors import PhotoError, SettingsError
from bot.evaluation.charts import draw_confusion, draw_hardships, draw_reliability
from bot.evaluation.emotion_figures import EmotionFigures
from bot.evaluation.emotions import ferplus_figures, folder_figures, hard_emotions
from bot.evaluation.ferplus import read_ferplus
from bot.evaluation.finder_file import changed_options, read_finder_options
from bot.evaluation.finding import LabelledPhoto, hard_faces, measure_faces
from bot.evaluation.folders import open_photo, photos_by_emotion, photos_with_boxes
from bot.evaluation.hardships import HARDSHIPS, Hardship
from bot.evaluation.summary import emotion_summary, faces_summary
from bot.settings import Settings
from bot.vision.engine import Engine
from bot.vision.finder import FaceFinder, FinderOptions
from bot.vision.session import Model, open_model, read_model
from bot.vision.weights import EMOTION, FACES, SECOND_LOOK, Weights

Report = dict[str, Any]


class _Evaluation:
    """One run of the command: measures, prints, draws, and remembers for the JSON."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self._arguments = arguments
        self._console = Console(highlight=False, file=sys.stderr if arguments.json else None)
        self._finder = FaceFinder(
            _model(arguments.faces_model, FACES),
            _model(arguments.second_look_model, SECOND_LOOK),
            _options(arguments.finder),
        )
        self._emotion = _model(arguments.emotion_model, EMOTION)
        self._hardships = _chosen(arguments.hardships)
        self.report: Report = {}

    def measure(self) -> None:
        """Measure on everything that was named."""
        if self._arguments.ferplus is not None:
            self._ferplus(self._arguments.ferplus)
        if self._arguments.emotions is not None:
            self._folders(self._arguments.emotions)
        if self._arguments.faces is not None:
            self._boxes(self._arguments.faces)

    def _ferplus(self, folder: Path) -> None:
        faces = read_ferplus(folder, self._arguments.split)
        figures = ferplus_figures(self._emotion, faces)
        rows = {
            "with the mirror image, as the bot looks": figures.majority,
            "one look": figures.one_look,
            "also without a majority": figures.plurality,
        }
        self._console.print(emotion_table(f"FER+ {self._arguments.split}", rows))
        self._tell_emotions("ferplus", figures.majority)
        self.report["ferplus"] = {name: emotion_summary(each) for name, each in rows.items()}
        if self._hardships:
            hard = {}
            for hardship, each in hard_emotions(self._emotion, faces, self._hardships):
                hard[hardship.title] = each.accuracy
            self._tell_hardships("ferplus", "read right", hard, figures.majority.accuracy)

    def _folders(self, folder: Path) -> None:
        engine = Engine(finder=self._finder, emotion=self._emotion)
        photos = photos_by_emotion(folder)
        figures = folder_figures(engine, photos, whole=self._arguments.whole)
        self._console.print(emotion_table(folder.name, {"photos": figures.read}))
        self._console.print(
            f"no face found in {figures.without_face}, unreadable {figures.unreadable}"
        )
        self._tell_emotions("emotions", figures.read)
        self.report["emotions"] = emotion_summary(figures.read) | {
            "withoutFace": figures.without_face,
            "unreadable": figures.unreadable,
        }

    def _boxes(self, folder: Path) -> None:
        photos: list[LabelledPhoto] = [
            (partial(open_photo, path), boxes) for path, boxes in photos_with_boxes(folder)
        ]
        figures = measure_faces(self._finder, photos)
        self._console.print(faces_line(folder.name, figures))
        self.report["faces"] = faces_summary(figures)
        if changed := changed_options(self._finder.options):
            self._console.print(options_line(changed), soft_wrap=True)
            self.report["finder"] = {name: value for name, (value, _) in changed.items()}
        if self._hardships and figures.recall is not None:
            hard = {}
            for hardship, each in hard_faces(self._finder, photos, self._hardships):
                hard[hardship.title] = each.recall or 0.0
            self._tell_hardships("faces", "found", hard, figures.recall)

    def _tell_emotions(self, name: str, figures: EmotionFigures) -> None:
        self._console.print(recall_line(figures))
        self._console.print(confusion_table(figures))
        self._draw(f"{name}-reliability", lambda: draw_reliability(figures))
        self._draw(f"{name}-confusion", lambda: draw_confusion(figures))

    def _tell_hardships(
        self, name: str, title: str, hard: Mapping[str, float], unchanged: float
    ) -> None:
        self._console.print(hardships_table(title, hard, unchanged))
        self.report[f"{name}Hardships"] = {key: round(share, 4) for key, share in hard.items()}
        rows = list(hard.items())
        self._draw(f"{name}-hardships", lambda: draw_hardships(title, rows, unchanged=unchanged))

    def _draw(self, name: str, draw: Callable[[], bytes]) -> None:
        folder: Path | None = self._arguments.charts
        if folder is None:
            return
        try:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{name}.png").write_bytes(draw())
        except OSError as error:
            raise SettingsError(f"cannot write to {folder}: {error.strerror}") from error


async def run(arguments: argparse.Namespace, _settings: Settings) -> int:
    """Measure and print.

    Raises:
        SettingsError: no data was named, or it cannot be read, or the finder's options are wrong.
        WeightsError: a model cannot be read, or is none for its task.
    """
    if arguments.ferplus is arguments.emotions is arguments.faces is None:
        raise SettingsError("name labelled data: --ferplus, --emotions or --faces")
    if arguments.finder is not None and arguments.faces is None:
        raise SettingsError("--finder is for measuring with --faces: name photos with boxes")
    evaluation = _Evaluation(arguments)
    try:
        await asyncio.to_thread(evaluation.measure)
    except PhotoError as error:
        raise SettingsError(f"a labelled photo cannot be read: {error}") from error
    if arguments.json:
        sys.stdout.write(json.dumps(evaluation.report) + "\n")
    return 0


def _chosen(names: Sequence[str] | None) -> list[Hardship]:
    """None of the hardships, or all of them, or those of some names."""
    if names is None:
        return []
    return [each for each in HARDSHIPS if not names or each.name in names]


def _model(path: Path | None, shipped: Weights) -> Model:
    return open_model(shipped) if path is None else read_model(path, shipped.kind)


def _options(path: Path | None) -> FinderOptions | None:
    return None if path is None else read_finder_options(path)
