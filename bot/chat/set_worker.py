"""Changes a sticker set by Bot API calls; what to change is decided by `bot.chat.set_changes`."""

from collections.abc import Mapping, Sequence

from telegram import InputSticker, StickerSet

from bot.chat.drawings import Drawing
from bot.chat.set_changes import (
    Add,
    Change,
    Create,
    Move,
    Remove,
    Replace,
    Restate,
    Retitle,
    Slot,
    Wanted,
)
from bot.chat.types import Bot
from bot.core.errors import DeliveryError
from bot.core.stickers import EMOJIS
from bot.store.stickers import SetSticker, StickerMemory


class SetWorker:
    """Carries out changes one by one, and remembers each before the next.

    Args:
        bot: makes the calls.
        memory: keeps what is in the set.
        set_name: which set.
        owner_id: the person whom it belongs to.
        drawings: every sticker that it should hold, by name.
        slots: the set as it is.
    """

    def __init__(
        self,
        bot: Bot,
        memory: StickerMemory,
        *,
        set_name: str,
        owner_id: int,
        drawings: Mapping[str, Drawing],
        slots: Sequence[Slot],
    ) -> None:
        self._bot = bot
        self._memory = memory
        self._set_name = set_name
        self._owner_id = owner_id
        self._drawings = drawings
        self._seen = {slot.unique_id for slot in slots}
        self._file_ids = {slot.name: slot.file_id for slot in slots if slot.name}
        self._unique_ids = {slot.name: slot.unique_id for slot in slots if slot.name}

    async def carry_out(self, change: Change) -> None:
        """Make one change.

        Raises:
            TelegramError: Telegram refuses, or cannot be reached.
            DeliveryError: somebody else changes the set at the same time.
            StoreError: it was made, but cannot be remembered.
        """
        match change:
            case Create(title, names):
                stickers = [self._input(name) for name in names]
                await self._bot.create_new_sticker_set(
                    self._owner_id, self._set_name, title, stickers
                )
                await self._note_new(*names)
            case Add(name):
                await self._bot.add_sticker_to_set(
                    self._owner_id, self._set_name, self._input(name)
                )
                await self._note_new(name)
            case Replace(name):
                old = self._file_ids[name]
                await self._bot.replace_sticker_in_set(
                    self._owner_id, self._set_name, old, self._input(name)
                )
                await self._note_new(name)
            case _:
                await self._rearrange(change)

    async def _rearrange(self, change: Retitle | Restate | Remove | Move) -> None:
        """Make a change after which every sticker is still known by the same id."""
        match change:
            case Retitle(title):
                await self._bot.set_sticker_set_title(self._set_name, title)
            case Restate(name):
                emojis = wanted_of(self._drawings[name]).emojis
                await self._bot.set_sticker_emoji_list(self._file_ids[name], emojis)
                await self._keep(name, self._unique_ids[name])
            case Remove(name):
                await self._bot.delete_sticker_from_set(self._file_ids[name])
                await self._memory.drop_from_set(self._set_name, name)
            case Move(name, place):
                await self._bot.set_sticker_position_in_set(self._file_ids[name], place)

    async def _note_new(self, *names: str) -> None:
        """Find out which ids Telegram gave to stickers that were just put there, in order."""
        slots = slots_of(await self._bot.get_sticker_set(self._set_name))
        new = [slot for slot in slots if slot.unique_id not in self._seen]
        if not new:
            # The very same file in place of itself keeps its ids.
            new = [slot for slot in slots if slot.unique_id == self._unique_ids.get(names[0])]
        if len(new) != len(names):
            raise DeliveryError(f"the set {self._set_name} was changed by somebody else meanwhile")
        self._seen |= {slot.unique_id for slot in new}
        for name, slot in zip(names, new, strict=True):
            self._file_ids[name], self._unique_ids[name] = slot.file_id, slot.unique_id
            await self._keep(name, slot.unique_id)

    async def _keep(self, name: str, unique_id: str) -> None:
        wanted = wanted_of(self._drawings[name])
        kept = SetSticker(name, unique_id, wanted.content_hash, wanted.emojis)
        await self._memory.keep_in_set(self._set_name, kept)

    def _input(self, name: str) -> InputSticker:
        drawing = self._drawings[name]
        return InputSticker(
            drawing.upload(attach=True),
            wanted_of(drawing).emojis,
            drawing.style.value,
            keywords=[drawing.sticker.motif.value],
        )


def wanted_of(drawing: Drawing) -> Wanted:
    """A drawing as it should be in a set."""
    sticker = drawing.sticker
    return Wanted(sticker.name, drawing.content_hash, EMOJIS[sticker.motif])


def slots_of(found: StickerSet) -> tuple[Slot, ...]:
    """A set as Telegram lists it."""
    return tuple(
        Slot(each.file_id, each.file_unique_id, each.emoji or "") for each in found.stickers
    )
