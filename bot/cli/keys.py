"""`bot keys`: gives out, lists and takes back the keys of `bot serve`, and tells of their use."""

import argparse
import sys
from datetime import UTC, datetime

from rich.console import Console
from rich.table import Table

from bot.core.api_keys import TERMS, ApiKey, KeyUsage, Plan, digest_of, new_key
from bot.core.errors import SettingsError
from bot.settings import Settings
from bot.store.store import Store
from bot.wiring.store import open_store


async def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Do what was chosen, in the database that the settings name."""
    store = await open_store(settings)
    try:
        match arguments.action:
            case "add":
                await _add(store, arguments.name, Plan(arguments.plan))
            case "list":
                _show(_key_table(await store.keys.all()))
            case "revoke":
                await _revoke(store, arguments.name)
            case _:
                keys = {key.name: key for key in await store.keys.all()}
                _show(_usage_table(await store.keys.usage(arguments.month), keys))
    finally:
        await store.aclose()
    return 0


async def _add(store: Store, name: str, plan: Plan) -> None:
    secret = new_key()
    added = await store.keys.add(ApiKey(name, plan, digest_of(secret), datetime.now(UTC).date()))
    if not added:
        raise SettingsError(f"there is a key called {name}; `bot keys revoke {name}` ends it")
    sys.stderr.write(f"The key of {name}, plan {plan}. It is shown this once and kept nowhere:\n")
    sys.stdout.write(f"{secret}\n")


async def _revoke(store: Store, name: str) -> None:
    if not await store.keys.revoke(name, datetime.now(UTC).date()):
        raise SettingsError(f"there is no good key called {name}")
    sys.stdout.write(f"{name} is revoked; a running service refuses it within seconds\n")


def _key_table(keys: tuple[ApiKey, ...]) -> Table:
    table = Table("key", "plan", "added", "revoked", box=None)
    for key in keys:
        table.add_row(key.name, key.plan, str(key.added_on), str(key.revoked_on or ""))
    return table


def _usage_table(usage: tuple[KeyUsage, ...], keys: dict[str, ApiKey]) -> Table:
    table = Table("month", "key", "plan", box=None)
    table.add_column("calls", justify="right")
    table.add_column("left", justify="right")
    for each in usage:
        key = keys.get(each.name)
        limit = TERMS[key.plan].monthly_calls if key else None
        left = "" if limit is None else f"{max(0, limit - each.calls):,}"
        table.add_row(each.month, each.name, key.plan if key else "", f"{each.calls:,}", left)
    return table


def _show(table: Table) -> None:
    if table.row_count:
        Console(markup=False, emoji=False, highlight=False).print(table)
    else:
        sys.stdout.write("none yet\n")
