"""`bot report`: what a session in a database comes to, as words, a page, a picture and rows."""

import argparse
import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bot.cli.report_files import checked_name, write_bytes, write_parts, write_text
from bot.core.errors import SettingsError
from bot.core.sessions import Session, item_names
from bot.reporting.export import csv_lines, json_parts
from bot.reporting.page import render_page
from bot.reporting.panels import Clock
from bot.reporting.picture import draw_report
from bot.reporting.report import Report, Source, build_report
from bot.reporting.support import require_reports
from bot.reporting.wording import summary
from bot.settings import Settings
from bot.store.store import Store
from bot.wiring.store import open_existing_store


async def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Print a session's report and write what is asked for; or list the sessions."""
    del settings
    console = Console(highlight=False, markup=False, emoji=False, soft_wrap=True)
    require_reports()
    checked_name(arguments.picture, ".png")
    store = await open_existing_store(arguments.database)
    try:
        sessions = await store.sessions.of_chat()
        if arguments.session is None:
            console.print(_listed(sessions))
            return 0
        session = _chosen(sessions, arguments.session)
        other = None if arguments.compare is None else _chosen(sessions, arguments.compare)
        report = await _report(store, session, other)
        for line in summary(report):
            console.print(line)
        await _write(store, session, report, arguments)
    finally:
        await store.aclose()
    return 0


def _chosen(sessions: tuple[Session, ...], wanted: str) -> Session:
    """The newest session of a name, or the one of a number.

    Raises:
        SettingsError: there is none.
    """
    for session in sessions:
        if session.name.casefold() == wanted.strip().casefold():
            return session
    for session in sessions:
        if str(session.session_id) == wanted:
            return session
    raise SettingsError(f"there is no session {wanted!r}; without --session they are listed")


def _listed(sessions: tuple[Session, ...]) -> Table | str:
    if not sessions:
        return "There is no session in it."
    table = Table("ID", "Name", "Opened", "Closed", box=None, pad_edge=False)
    for session in sessions:
        closed = "open" if session.closed_at is None else f"{session.closed_at:%Y-%m-%d %H:%M}"
        opened = f"{session.opened_at:%Y-%m-%d %H:%M}"
        table.add_row(str(session.session_id), session.name, opened, closed)
    return table


async def _report(store: Store, session: Session, other: Session | None) -> Report:
    sources = [await _source(store, each) for each in (session, other) if each is not None]
    return await asyncio.to_thread(build_report, *sources)


async def _source(store: Store, session: Session) -> Source:
    items = await store.sessions.items(session.session_id)
    return Source(session.name, await store.faces.tallies(session.session_id), item_names(items))


async def _write(
    store: Store, session: Session, report: Report, arguments: argparse.Namespace
) -> None:
    now = datetime.now(UTC)
    clock = Clock(has_date=True, zone=now.astimezone().tzinfo or UTC)
    if arguments.html is not None:
        page = await asyncio.to_thread(
            render_page, report, clock=clock, made_at=now.astimezone(clock.zone)
        )
        write_text(arguments.html, page)
    if arguments.picture is not None:
        picture = await asyncio.to_thread(draw_report, report, clock=clock, dark=arguments.dark)
        write_bytes(arguments.picture, picture)
    exports: tuple[tuple[Path | None, Callable[..., AsyncIterator[str]]], ...] = (
        (arguments.csv, csv_lines),
        (arguments.json, json_parts),
    )
    for path, parts in exports:
        if path is not None:
            await write_parts(path, parts(report, store.faces.stream(session.session_id)))
