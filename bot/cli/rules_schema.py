"""`bot rules schema`: the JSON Schema of a rules file, by which editors help to write one."""

import argparse
import json
import sys

from bot.replies.loader import rules_schema
from bot.settings import Settings


async def run(_arguments: argparse.Namespace, _settings: Settings) -> int:
    """Print it."""
    sys.stdout.write(json.dumps(rules_schema(), ensure_ascii=False, indent=2) + "\n")
    return 0
