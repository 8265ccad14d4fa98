"""`bot stickers publish`: the bot's drawings as a sticker set that everybody can add."""

import argparse
from typing import Final

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from bot.chat.publishing import DEFAULT_NAME, Order, Publication
from bot.chat.set_changes import Add, Change, Create, Move, Remove, Replace, Restate, Retitle
from bot.core.errors import SettingsError
from bot.core.stickers import StickerStyle
from bot.settings import Settings
from bot.wiring.stickers import publish_stickers

MAX_TITLE: Final = 64
"""Source: the Bot API's `createNewStickerSet`."""

_ABOUT_ONE: Final = {
    Add: "add {}",
    Replace: "replace {} by its newer drawing",
    Restate: "tell the emoji of {} anew",
    Remove: "take out {}",
}


async def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Publish, and say what was done."""
    order = _order(arguments, settings)
    # A title may hold what Rich takes for markup.
    console = Console(highlight=False, markup=False, emoji=False, soft_wrap=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("publishing", total=None)

        def tell(change: Change, done: int, total: int) -> None:
            progress.console.print(in_words(change))
            progress.update(task, completed=done, total=total)

        publication = await publish_stickers(settings, order, tell)
    if order.is_rehearsal:
        for change in publication.changes:
            console.print(f"would: {in_words(change)}")
    console.print(summary(publication, is_rehearsal=order.is_rehearsal))
    return 0


def in_words(change: Change) -> str:
    """A change on one line."""
    match change:
        case Create(title, names):
            return f"make the set “{title}” with {len(names)} stickers"
        case Retitle(title):
            return f"call the set “{title}”"
        case Move(name, place):
            return f"move {name} to place {place + 1}"
        case _:
            return _ABOUT_ONE[type(change)].format(change.name)


def summary(publication: Publication, *, is_rehearsal: bool) -> str:
    """What an operator needs to know at the end."""
    if is_rehearsal and publication.changes:
        return f"nothing was changed; the set is {publication.link}"
    if not publication.changes:
        return f"up to date, {publication.count} stickers: {publication.link}"
    return (
        f"done, {publication.count} stickers: {publication.link}\n"
        f"to let the bot send them from there: BOT_STICKER_SET={publication.name}"
    )


def _order(arguments: argparse.Namespace, settings: Settings) -> Order:
    title = arguments.title
    if title is not None and not 0 < len(title.strip()) <= MAX_TITLE:
        raise SettingsError(f"--title: a title has 1 to {MAX_TITLE} characters")
    return Order(
        owner_id=arguments.owner,
        name=arguments.name or DEFAULT_NAME,
        title=title.strip() if title is not None else None,
        style=StickerStyle(arguments.style) if arguments.style else settings.sticker_style,
        is_rehearsal=arguments.dry_run,
    )
