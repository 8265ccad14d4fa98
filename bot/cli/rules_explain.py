"""`bot rules explain`: why a photo is answered as it is, rule by rule."""

import argparse
import asyncio
import sys
from collections.abc import Sequence
from typing import Final

from rich.console import Console

from bot.cli.explanation import show_explanation
from bot.cli.photo_file import read_photo
from bot.core.emotions import Emotion, Scores
from bot.core.errors import PhotoError, SettingsError
from bot.core.faces import Analysis, Face, FaceRectangle
from bot.replies.circumstances import Circumstances, LastAnswer
from bot.replies.explain import explain_reply
from bot.replies.plan import Place
from bot.settings import Settings
from bot.wiring.emotions import open_backend
from bot.wiring.rules import open_shelf

_SIDE_PX: Final = 300
_STEP_PX: Final = 1_000
"""Faces without a photo: medium-sized, side by side, a single one in the middle."""


async def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Explain the answer to one photo, or to faces that are only numbers."""
    book = open_shelf(settings, arguments.rules).book(arguments.language)
    try:
        analysis = await _look_at(arguments, settings)
    except PhotoError as error:
        sys.stderr.write(f"bot: {arguments.photo}: {error}\n")
        return 1
    if arguments.face is not None:
        analysis = _alone(analysis, arguments.face)
    told = explain_reply([analysis], _circumstances(arguments), seed=arguments.seed, book=book)
    # Rules and captions may hold what Rich takes for markup.
    console = Console(highlight=False, markup=False, emoji=False)
    show_explanation(console, told, book, shows_all=arguments.all)
    return 0


async def _look_at(arguments: argparse.Namespace, settings: Settings) -> Analysis:
    if arguments.photo is None:
        return _pretend(arguments.scores)
    photo = await asyncio.to_thread(read_photo, arguments.photo, settings.max_photo_bytes)
    backend = open_backend(settings)
    try:
        return await backend.analyze(photo)
    finally:
        await backend.aclose()


def _pretend(all_scores: Sequence[Scores]) -> Analysis:
    """A photo that somebody only thought of."""
    offset = (_STEP_PX - _SIDE_PX) // 2
    faces = [
        Face(FaceRectangle(index * _STEP_PX + offset, offset, _SIDE_PX, _SIDE_PX), scores)
        for index, scores in enumerate(all_scores)
    ]
    return Analysis.of(_STEP_PX * len(faces), _STEP_PX, faces)


def _alone(analysis: Analysis, number: int) -> Analysis:
    faces = analysis.left_to_right()
    if not 1 <= number <= len(faces):
        there = {0: "is no face", 1: "is one face"}.get(len(faces), f"are {len(faces)} faces")
        raise SettingsError(f"--face {number}: there {there} in this photo")
    return Analysis.of(analysis.width, analysis.height, [faces[number - 1]])


def _circumstances(arguments: argparse.Namespace) -> Circumstances:
    return Circumstances(
        place=Place.GROUP if arguments.group else Place.PRIVATE,
        asked=arguments.asked,
        caption=arguments.caption,
        hour=arguments.hour,
        last=LastAnswer(Emotion(arguments.after)) if arguments.after else None,
    )
