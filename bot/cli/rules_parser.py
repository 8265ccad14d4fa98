"""The options of `bot rules …`; imports nothing heavy, like the parser it belongs to."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Final

from bot.cli.arguments import face_scores, hour, known_language, looks, port
from bot.core.emotions import Emotion

_DEFAULT_SEED: Final = 1
_PLAY_PORT: Final = 8082


def describe_rules(parser: argparse.ArgumentParser) -> None:
    """Add the commands; `parsed.action` is the end of the name of the module that runs it."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    for name, does, describe in _ACTIONS:
        describe(actions.add_parser(name, help=does, description=f"{does[0].upper()}{does[1:]}."))


def _describe_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "rules",
        nargs="?",
        type=Path,
        metavar="FILE",
        help="a rules file or a folder of them; left out: BOT_RULES, or else the built-in rules",
    )
    parser.add_argument(
        "--json", action="store_true", help="print the problems as a JSON array, for editors"
    )


def _describe_explain(parser: argparse.ArgumentParser) -> None:
    _describe_photo(parser)
    parser.add_argument(
        "--caption", default="", metavar="TEXT", help="what stands under the photo"
    )
    parser.add_argument(
        "--group", action="store_true", help="the photo is sent to a group, not in private"
    )
    parser.add_argument(
        "--asked", action="store_true", help="somebody asked about this very photo with /mood"
    )
    parser.add_argument(
        "--language",
        type=known_language,
        default="en",
        metavar="TAG",
        help='language of the answer, such as "de"',
    )
    parser.add_argument(
        "--hour", type=hour, metavar="0-23", help="hour of the day on the chat's clock"
    )
    parser.add_argument(
        "--after",
        choices=[each.value for each in Emotion],
        metavar="EMOTION",
        help="the dominant emotion of the chat's last answer",
    )
    parser.add_argument(
        "--seed",
        type=int,
        default=_DEFAULT_SEED,
        metavar="N",
        help="another number draws other words; the same number the same ones",
    )
    _describe_rules_file(parser)
    parser.add_argument(
        "--all", action="store_true", help="list the rules that did not match, too, and why not"
    )


def _describe_photo(parser: argparse.ArgumentParser) -> None:
    either = parser.add_mutually_exclusive_group(required=True)
    either.add_argument("photo", nargs="?", type=Path, metavar="PHOTO", help="a photo, or a clip")
    either.add_argument(
        "--scores",
        type=face_scores,
        action="append",
        metavar="EMOTION=SHARE[,…]",
        help="a face in place of a photo, such as happiness=0.7,neutral=0.3; "
        "several are several faces, from the left",
    )
    either.add_argument(
        "--looks",
        type=looks,
        metavar="EMOTION[,…]",
        help="looks of a face in place of a clip, in order, such as neutral,surprise,happiness",
    )
    parser.add_argument(
        "--face",
        type=int,
        metavar="N",
        help="explain this face alone, counted from the left, as a press of its number does",
    )


def _describe_report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print the counts as a JSON array")


def _describe_play(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--port", type=port, default=_PLAY_PORT, help="port on 127.0.0.1; 0 takes a free one"
    )
    _describe_rules_file(parser)


def _describe_rules_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--rules",
        type=Path,
        metavar="FILE",
        help="a rules file or a folder of them; left out: BOT_RULES, if set",
    )


def _describe_nothing(_parser: argparse.ArgumentParser) -> None:
    """For actions without options."""


_ACTIONS: Final[tuple[tuple[str, str, Callable[[argparse.ArgumentParser], None]], ...]] = (
    ("check", "say what is wrong with rules, and where", _describe_check),
    ("explain", "tell why a photo or a clip is answered as it is", _describe_explain),
    ("schema", "print the JSON Schema of a rules file, for editors", _describe_nothing),
    ("report", "count what people found not right", _describe_report),
    ("play", "write rules on a local page, and see at once what they do", _describe_play),
)
"""Each action, what it does, and its options; `bot.cli.rules_<action>` runs it."""
