"""`bot rules explain`: why a photo or a clip is answered as it is, rule by rule."""

import argparse
import asyncio
import sys

from rich.console import Console

from bot.cli.clip_file import holds_clip
from bot.cli.clip_reader import ClipReader
from bot.cli.explanation import show_explanation
from bot.cli.photo_file import read_photo
from bot.cli.pretending import pretend_clip, pretend_photo
from bot.core.emotions import Emotion
from bot.core.errors import PhotoError, SettingsError
from bot.core.faces import Analysis
from bot.core.story import story_of
from bot.core.timeline import Timeline
from bot.replies.circumstances import Circumstances, LastAnswer
from bot.replies.explain import explain_clip_reply, explain_reply
from bot.replies.plan import Place
from bot.settings import Settings
from bot.wiring.emotions import open_backend
from bot.wiring.rules import open_shelf


async def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Explain the answer to a photo or a clip, or to faces that are only numbers.

    Raises:
        SettingsError: a face is asked for that there is not.
    """
    book = open_shelf(settings, arguments.rules).book(arguments.language)
    try:
        seen = await _look_at(arguments, settings)
    except PhotoError as error:
        sys.stderr.write(f"bot: {arguments.photo}: {error}\n")
        return 1
    circumstances, seed = _circumstances(arguments), arguments.seed
    # Rules and captions may hold what Rich takes for markup.
    console = Console(highlight=False, markup=False, emoji=False)
    if isinstance(seen, Timeline):
        if arguments.face is not None:
            raise SettingsError("--face picks a face of a photo; this is a clip")
        story = story_of(seen)
        told = explain_clip_reply(story, circumstances, seed=seed, book=book)
        show_explanation(console, told, book, shows_all=arguments.all, story=story)
        return 0
    if arguments.face is not None:
        seen = _alone(seen, arguments.face)
    told = explain_reply([seen], circumstances, seed=seed, book=book)
    show_explanation(console, told, book, shows_all=arguments.all)
    return 0


async def _look_at(arguments: argparse.Namespace, settings: Settings) -> Analysis | Timeline:
    if arguments.looks is not None:
        return pretend_clip(arguments.looks)
    if arguments.photo is None:
        return pretend_photo(arguments.scores)
    backend = open_backend(settings)
    try:
        if await asyncio.to_thread(holds_clip, arguments.photo, settings.max_photo_bytes):
            return await ClipReader(backend).read(arguments.photo)
        photo = await asyncio.to_thread(read_photo, arguments.photo, settings.max_photo_bytes)
        return await backend.analyze(photo)
    finally:
        await backend.aclose()


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
