"""How far a trial is, live on a terminal; on anything else it is silent."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Final

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
)

_EVERY_S: Final = 0.25


@asynccontextmanager
async def shown(
    console: Console, title: str, goal: int, look: Callable[[], tuple[int, str]]
) -> AsyncIterator[None]:
    """Show a bar for the time of a `with`.

    Args:
        console: where.
        title: of the bar.
        goal: what makes it full.
        look: says how far it is, and what goes on.
    """
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("{task.fields[words]}"),
    )
    with Progress(
        *columns, console=console, transient=True, disable=not console.is_terminal
    ) as bar:
        task = bar.add_task(title, total=goal, words="")

        async def follow() -> None:
            while True:
                done, words = look()
                bar.update(task, completed=done, words=words)
                await asyncio.sleep(_EVERY_S)

        following = asyncio.create_task(follow())
        try:
            yield
        finally:
            following.cancel()
            await asyncio.gather(following, return_exceptions=True)
