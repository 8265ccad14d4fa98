"""`bot doctor`: examines what the bot needs, and says for each part how to mend it."""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict

from bot.core.errors import SettingsError
from bot.health.check import MARKS, Check, Verdict
from bot.logs import mask_tokens
from bot.settings import Settings
from bot.wiring.doctor import examine, unreadable_settings


async def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Examine part by part and tell each at once; 1 if the bot would not work."""
    checks = []
    async for check in examine(settings, is_offline=arguments.offline):
        checks.append(check)
        if not arguments.json:
            _show(check)
    return _finish(checks, as_json=arguments.json)


def run_without_settings(arguments: argparse.Namespace, error: SettingsError) -> int:
    """Tell what is wrong with settings that cannot be read."""
    check = unreadable_settings(error)
    if not arguments.json:
        _show(check)
    return _finish([check], as_json=arguments.json)


def _show(check: Check) -> None:
    lines = [f"{MARKS[check.verdict]} {check.name}: {check.words}", *check.problems]
    if check.mend:
        lines.append(f"→ {check.mend}")
    # The token is in none of them; should one slip in some day, it is masked.
    sys.stdout.write(mask_tokens("\n    ".join(lines)) + "\n")
    sys.stdout.flush()


def _finish(checks: Sequence[Check], *, as_json: bool) -> int:
    is_ok = all(check.verdict is not Verdict.DOWN for check in checks)
    if as_json:
        told = {"ok": is_ok, "checks": [asdict(check) for check in checks]}
        shown = json.dumps(told, ensure_ascii=False, indent=2)
        sys.stdout.write(mask_tokens(shown) + "\n")
    else:
        sys.stdout.write(_summary(checks, is_ok=is_ok) + "\n")
    return 0 if is_ok else 1


def _summary(checks: Sequence[Check], *, is_ok: bool) -> str:
    if not is_ok:
        return "The bot would not work: mend what is marked ✗."
    if any(check.verdict is Verdict.DEGRADED for check in checks):
        return "The bot works; what is marked ! may need a look."
    return "All is well."
