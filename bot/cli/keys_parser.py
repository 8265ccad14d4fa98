"""The options of `bot keys …`; imports nothing heavy, like the parser it belongs to."""

import argparse
import re

from bot.core.api_keys import MAX_NAME_CHARS, NO_NAME, Plan, is_key_name


def describe_keys(parser: argparse.ArgumentParser) -> None:
    """Add the commands; `parsed.action` is the one that was chosen."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    add = actions.add_parser(
        "add",
        help="give out a key; it is shown once",
        description="Make a key and print it. Only its digest is kept, so it is shown once.",
    )
    add.add_argument("name", type=key_name, help="what to call it, in lists, logs and metrics")
    add.add_argument(
        "--plan",
        choices=[plan.value for plan in Plan],
        default=Plan.FREE.value,
        help=(
            "free: 20 calls a minute and 30,000 a month; basic: 10 a second; "
            "standard: the same, and videos"
        ),
    )
    actions.add_parser("list", help="name every key")
    revoke = actions.add_parser("revoke", help="take a key back for good")
    revoke.add_argument("name", type=key_name, help="what it is called")
    usage = actions.add_parser("usage", help="tell how often each key was used")
    usage.add_argument("--month", type=month, help="only this month, such as 2026-11")


def key_name(text: str) -> str:
    """Parse the name of a key.

    Raises:
        argparse.ArgumentTypeError: in words for whoever typed it.
    """
    if not is_key_name(text):
        raise argparse.ArgumentTypeError(
            f"a name has letters, digits, dots and dashes, at most {MAX_NAME_CHARS}, "
            f"and is not {NO_NAME!r}: {text!r}"
        )
    return text


def month(text: str) -> str:
    """Parse a month.

    Raises:
        argparse.ArgumentTypeError: in words for whoever typed it.
    """
    if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", text, re.ASCII):
        raise argparse.ArgumentTypeError(f"a month is written 2026-11, not {text!r}")
    return text
