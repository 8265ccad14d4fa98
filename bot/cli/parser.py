"""All commands and their options; imports nothing heavy, so that `bot --help` is instant."""

import argparse
from importlib.metadata import version
from pathlib import Path
from typing import Final

from bot.cli.arguments import face_rectangles, plot_file, port
from bot.cli.evaluate_parser import describe_evaluate
from bot.cli.keys_parser import describe_keys
from bot.cli.report_parser import describe_folder_report, describe_report
from bot.cli.rules_parser import describe_rules
from bot.cli.stickers_parser import describe_stickers
from bot.jobs.policy import Role

SANDBOX_PORT: Final = 8081

STYLES: Final = ("aggregate", "perFrame")
"""How the JSON of a video is divided, in the Emotion API's own words."""


def build_parser() -> argparse.ArgumentParser:
    """Build the parser; `parsed.command` is the name of the module that runs it."""
    parser = argparse.ArgumentParser(
        prog="bot",
        description="A Telegram bot that answers the emotions it sees in photos.",
    )
    parser.add_argument("--version", action="version", version=version("emotion-bot"))
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _describe_run(
        commands.add_parser(
            "run",
            help="run the bot on Telegram; needs BOT_TOKEN",
            description="Run the bot on Telegram. Settings: see .env.example.",
        )
    )
    _describe_sandbox(
        commands.add_parser(
            "sandbox",
            help="try the bot in the browser: no account, no token, no internet",
            description="Start a small Telegram on this machine, with the bot connected to it.",
        )
    )
    _describe_analyze(
        commands.add_parser(
            "analyze",
            help="read the faces in photos and videos",
            description="Find every face in each photo or video and estimate how it looks.",
        )
    )
    describe_report(
        commands.add_parser(
            "report",
            help="say what people's faces came to in a reaction session",
            description="Sum up a session: see docs/reports.md.",
        )
    )
    _describe_doctor(
        commands.add_parser(
            "doctor",
            help="see whether everything that the bot needs is there, and how to mend it",
            description="Look at settings, token, Telegram, database, models, rules and disk.",
        )
    )
    _describe_serve(
        commands.add_parser(
            "serve",
            help="serve the protocol of Microsoft's retired Emotion API",
            description="Serve the Emotion API on a machine of your own: docs/emotion-api.md.",
        )
    )
    describe_keys(
        commands.add_parser(
            "keys",
            help="give out and take back the keys of `bot serve`",
            description="For whoever runs `bot serve`: see docs/emotion-api.md.",
        )
    )
    describe_evaluate(
        commands.add_parser(
            "evaluate",
            help="measure the models on labelled pictures",
            description="Measure the models on labelled pictures: see docs/models.md.",
        )
    )
    describe_rules(
        commands.add_parser(
            "rules",
            help="check, try and explain the rules that choose an answer",
            description="For whoever writes rules of their own: see docs/rules.md.",
        )
    )
    describe_stickers(
        commands.add_parser(
            "stickers",
            help="publish the bot's drawings as a sticker set",
            description="For whoever runs the bot: see docs/stickers.md.",
        )
    )
    return parser


def _describe_run(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--role",
        choices=[role.value for role in Role],
        default=Role.ALL.value,
        help=(
            "what this process does: `all`; or, where several share one database, `receiver` to "
            "take photos in, of which there is one, or `worker` to answer them"
        ),
    )


def _describe_sandbox(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--port", type=port, default=SANDBOX_PORT, help="port on 127.0.0.1; 0 takes a free one"
    )
    parser.add_argument(
        "--privacy-mode",
        action="store_true",
        help="in groups show the bot only commands and replies to it, as Telegram does by default",
    )


def _describe_doctor(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--offline", action="store_true", help="do not ask Telegram, nor providers of emotions"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object instead")


def _describe_serve(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--host", help="address to serve on; left out: BOT_SERVICE_HOST, or 127.0.0.1"
    )
    parser.add_argument(
        "--port",
        type=port,
        help="port to serve on, 0 for a free one; left out: BOT_SERVICE_PORT, or PORT",
    )


def _describe_analyze(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="a photo, a video or an animation"
    )
    parser.add_argument(
        "--json",
        action="store_true",
        help="print what the Emotion API answered instead, one line for each file",
    )
    parser.add_argument(
        "--face-rectangles",
        type=face_rectangles,
        metavar="L,T,W,H[;...]",
        help="read these rectangles instead of looking for faces; pixels of the upright photo",
    )
    parser.add_argument(
        "--style",
        choices=STYLES,
        default=STYLES[0],
        help="a video's JSON: all faces together each half second, or each face in each frame",
    )
    parser.add_argument(
        "--plot",
        type=plot_file,
        metavar="FILE",
        help="draw a video's timeline: .png, .svg or .pdf",
    )
    parser.add_argument("--plot-dark", action="store_true", help="draw it on dark paper")
    describe_folder_report(parser)
