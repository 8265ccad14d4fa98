"""The options of `bot stickers …`; imports nothing heavy, like the parser it belongs to."""

import argparse

from bot.core.stickers import StickerStyle


def describe_stickers(parser: argparse.ArgumentParser) -> None:
    """Add the commands; `parsed.action` is the one that was chosen."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    publish = actions.add_parser(
        "publish",
        help="make a sticker set of the bot's drawings, or bring it up to date",
        description=(
            "Make a sticker set of the bot's drawings that everybody can add. Run again it "
            "changes what has changed, in place. Needs BOT_TOKEN; see docs/stickers.md."
        ),
    )
    publish.add_argument(
        "--owner",
        type=int,
        required=True,
        metavar="USER_ID",
        help="number of the person whom the set will belong to; they must have started the bot",
    )
    publish.add_argument(
        "--name",
        metavar="NAME",
        help="name in the set's link; the bot's own name follows it (default: faces)",
    )
    publish.add_argument(
        "--title", metavar="TITLE", help="title over the stickers, at most 64 characters"
    )
    publish.add_argument(
        "--style",
        choices=[each.value for each in StickerStyle],
        help="which drawings; left out: BOT_STICKER_STYLE",
    )
    publish.add_argument(
        "--dry-run", action="store_true", help="say what would be done, and change nothing"
    )
