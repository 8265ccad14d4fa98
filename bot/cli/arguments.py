"""What arguments look like: types and checks that argparse lacks."""

import argparse
from pathlib import Path
from typing import Final

from bot.core.emotions import Emotion, Scores
from bot.core.faces import FaceRectangle
from bot.replies.languages import LANGUAGES, primary_tag

_PARTS = 4
_MAX_PORT = 65_535
_LAST_HOUR = 23

PLOT_KINDS: Final = ("png", "svg", "pdf")
"""What a timeline is drawn as, by the end of the file's name."""


def face_rectangles(text: str) -> list[FaceRectangle]:
    """Parse `left,top,width,height`, several joined by `;`, as the Emotion API took them.

    Raises:
        argparse.ArgumentTypeError: in words for whoever typed it.
    """
    return [_rectangle(part) for part in text.split(";") if part.strip()]


def port(text: str) -> int:
    """Parse a TCP port; 0 means any free one.

    Raises:
        argparse.ArgumentTypeError: in words for whoever typed it.
    """
    if not text.isascii() or not text.isdigit() or int(text) > _MAX_PORT:
        raise argparse.ArgumentTypeError(f"a port is a number from 0 to {_MAX_PORT}, not {text!r}")
    return int(text)


def hour(text: str) -> int:
    """Parse an hour of the day, 0 to 23.

    Raises:
        argparse.ArgumentTypeError: in words for whoever typed it.
    """
    if not text.isascii() or not text.isdigit() or int(text) > _LAST_HOUR:
        raise argparse.ArgumentTypeError(f"an hour is a number from 0 to 23, not {text!r}")
    return int(text)


def known_language(text: str) -> str:
    """Parse a language's tag; a region may follow: "pt-BR".

    Raises:
        argparse.ArgumentTypeError: in words for whoever typed it.
    """
    if primary_tag(text) not in LANGUAGES:
        tags = ", ".join(LANGUAGES)
        raise argparse.ArgumentTypeError(f"a language is one of {tags}, not {text!r}")
    return text


def plot_file(text: str) -> Path:
    """Parse the name of a picture to be drawn.

    Raises:
        argparse.ArgumentTypeError: in words for whoever typed it.
    """
    if kind_of_plot(path := Path(text)) not in PLOT_KINDS:
        kinds = ", ".join(f".{kind}" for kind in PLOT_KINDS)
        raise argparse.ArgumentTypeError(f"a picture's name ends in one of {kinds}, not {text!r}")
    return path


def kind_of_plot(path: Path) -> str:
    """What a picture is drawn as: "png"."""
    return path.suffix.lower().removeprefix(".")


def face_scores(text: str) -> Scores:
    """Parse one face's shares: `happiness=0.7,neutral=0.3`; those left out are 0.

    Raises:
        argparse.ArgumentTypeError: in words for whoever typed it.
    """
    shares: dict[str, float] = {}
    for part in text.split(","):
        name, equals, share = part.partition("=")
        if not equals or name.strip() not in set(Emotion):
            raise argparse.ArgumentTypeError(
                f"expected emotion=share with one of {', '.join(Emotion)}, not {part!r}"
            )
        try:
            shares[name.strip()] = float(share)
        except ValueError as error:
            raise argparse.ArgumentTypeError(f"{share!r} is no share such as 0.7") from error
    try:
        return Scores.of(**shares)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r}: {error}") from error


def looks(text: str) -> tuple[Emotion, ...]:
    """Parse the looks of a face in order: `neutral,surprise,happiness`.

    Raises:
        argparse.ArgumentTypeError: in words for whoever typed it.
    """
    names = [part.strip() for part in text.split(",")]
    if unknown := [name for name in names if name not in set(Emotion)]:
        raise argparse.ArgumentTypeError(
            f"expected some of {', '.join(Emotion)}, not {unknown[0]!r}"
        )
    return tuple(Emotion(name) for name in names)


def _rectangle(text: str) -> FaceRectangle:
    numbers = text.split(",")
    if len(numbers) != _PARTS:
        raise argparse.ArgumentTypeError(f"expected left,top,width,height, not {text!r}")
    try:
        return FaceRectangle(*(int(number) for number in numbers))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r}: {error}") from error
