"""What arguments look like: types and checks that argparse lacks."""

import argparse

from bot.core.faces import FaceRectangle

_PARTS = 4
_MAX_PORT = 65_535


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


def _rectangle(text: str) -> FaceRectangle:
    numbers = text.split(",")
    if len(numbers) != _PARTS:
        raise argparse.ArgumentTypeError(f"expected left,top,width,height, not {text!r}")
    try:
        return FaceRectangle(*(int(number) for number in numbers))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r}: {error}") from error
