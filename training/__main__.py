"""`python -m training`: one step of making a model; errors become one plain line."""

import argparse
import sys
from collections.abc import Sequence
from typing import Final

from bot.core.errors import BotError
from training.emotion.commands import describe_emotion
from training.faces.commands import describe_faces
from training.looks.commands import describe_looks
from training.stopping import STOPPED, StoppedError

MISUSED: Final = 2


def main(words: Sequence[str] | None = None) -> int:
    """Read the command line, or these words, and do that step.

    Returns:
        0 when all went well, 2 for wrong arguments, recipes or files, 130 when it was stopped.
    """
    parser = argparse.ArgumentParser(
        prog="python -m training",
        description="Make the embedded models. docs/models.md tells the steps in order.",
    )
    models = parser.add_subparsers(metavar="MODEL", required=True)
    describe_emotion(models.add_parser("emotion", help="the classifier of eight emotions"))
    describe_faces(models.add_parser("faces", help="the detector of faces"))
    describe_looks(models.add_parser("looks", help="the second look at doubtful faces"))
    arguments = parser.parse_args(words)
    try:
        arguments.step(arguments)
    except BotError as error:
        return _tell(str(error), MISUSED)
    except StoppedError as stop:
        return _tell(str(stop), STOPPED)
    except KeyboardInterrupt:
        return _tell("stopped", STOPPED)
    return 0


def _tell(words: str, code: int) -> int:
    sys.stderr.write(f"training: {words}\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
