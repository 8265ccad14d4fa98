"""Everything that a Bot API method or a person may touch, in one handful."""

from dataclasses import dataclass

from bot.sandbox.callbacks import Callbacks
from bot.sandbox.darkroom import Darkroom
from bot.sandbox.faults import Faults
from bot.sandbox.files import FileStore
from bot.sandbox.guest_queries import GuestQueries
from bot.sandbox.inline_queries import InlineQueries
from bot.sandbox.limits import Limits
from bot.sandbox.records import User
from bot.sandbox.sticker_sets import StickerSets
from bot.sandbox.updates import UpdateQueue
from bot.sandbox.webhooks import Webhooks
from bot.sandbox.world import Clock, World


@dataclass(frozen=True, slots=True)
class Stage:
    """One sandbox's Telegram without its doors."""

    world: World
    updates: UpdateQueue
    webhooks: Webhooks
    callbacks: Callbacks
    inline: InlineQueries
    guests: GuestQueries
    files: FileStore
    darkroom: Darkroom
    faults: Faults
    limits: Limits
    sticker_sets: StickerSets


def set_stage(bot: User, *, clock: Clock, privacy_mode: bool) -> Stage:
    """A fresh Telegram with one bot in it."""
    files = FileStore()
    return Stage(
        world=World(bot=bot, clock=clock, privacy_mode=privacy_mode),
        # Telegram begins anywhere; the clock keeps the ids of two runs apart for a bot that
        # remembers the last one.
        updates=UpdateQueue(clock, first_id=int(clock()) % 2**30),
        webhooks=Webhooks(clock),
        callbacks=Callbacks(clock),
        inline=InlineQueries(clock),
        guests=GuestQueries(clock),
        files=files,
        darkroom=Darkroom(files),
        faults=Faults(),
        limits=Limits(clock),
        sticker_sets=StickerSets(files),
    )
