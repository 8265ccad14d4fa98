"""What has to change in a sticker set until it shows the drawings as they are today; pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bot.replies.reaction_emoji import plain
from bot.store.stickers import SetSticker

BEGINS_WITH: Final = 10
"""Stickers in the call that makes a set. Telegram takes 50, but a smaller call survives a slow
line, and those after it come one by one, each remembered."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A sticker as it should be in the set; in the order in which people shall see them."""

    name: str
    content_hash: str
    emojis: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Slot:
    """A sticker that is in the set.

    Attributes:
        file_id: by which it is changed.
        unique_id: by which it is known again.
        emoji: the first that it stands for.
        known: what was put there; None for a sticker that somebody else added.
    """

    file_id: str
    unique_id: str
    emoji: str = ""
    known: SetSticker | None = None

    @property
    def name(self) -> str | None:
        """Which of ours it is."""
        return self.known.name if self.known else None


@dataclass(frozen=True, slots=True)
class Create:
    """Make the set, with these stickers."""

    title: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Retitle:
    """Give the set another title."""

    title: str


@dataclass(frozen=True, slots=True)
class Add:
    """Put a sticker at the end."""

    name: str


@dataclass(frozen=True, slots=True)
class Replace:
    """Put a sticker's newer drawing in its place."""

    name: str


@dataclass(frozen=True, slots=True)
class Restate:
    """Say anew which emoji a sticker stands for."""

    name: str


@dataclass(frozen=True, slots=True)
class Remove:
    """Take a sticker out that is drawn no more."""

    name: str


@dataclass(frozen=True, slots=True)
class Move:
    """Put a sticker at a place, counted from 0."""

    name: str
    place: int


Change = Create | Retitle | Add | Replace | Restate | Remove | Move


def identify(
    found: Sequence[Slot], remembered: Sequence[SetSticker], wanted: Sequence[Wanted]
) -> tuple[Slot, ...]:
    """Say which stickers of a set are ours.

    Where nothing is remembered, as with a new database, those with our emoji are taken for ours in
    order, and will be replaced.

    Args:
        found: the set as it is, with nothing known.
        remembered: what was put there.
        wanted: what should be there.
    """
    if remembered:
        by_id = {each.file_unique_id: each for each in remembered}
        return tuple(_known(slot, by_id.get(slot.unique_id)) for slot in found)
    waiting = list(wanted)
    slots = []
    for slot in found:
        fit = next((each for each in waiting if plain(each.emojis[0]) == plain(slot.emoji)), None)
        if fit is None:
            slots.append(slot)
            continue
        waiting.remove(fit)
        slots.append(_known(slot, SetSticker(fit.name, slot.unique_id, "", ())))
    return tuple(slots)


def plan_new(wanted: Sequence[Wanted], title: str) -> tuple[Change, ...]:
    """The changes that make a set."""
    names = [each.name for each in wanted]
    first = Create(title, tuple(names[:BEGINS_WITH]))
    return (first, *(Add(name) for name in names[BEGINS_WITH:]))


def plan_changes(
    slots: Sequence[Slot], wanted: Sequence[Wanted], *, old_title: str, title: str | None
) -> tuple[Change, ...]:
    """The changes that bring a set up to date; stickers that somebody else added stay.

    Args:
        slots: the set as it is.
        wanted: what should be there.
        old_title: its title.
        title: another title; None to leave it.
    """
    here = {slot.name: slot.known for slot in slots if slot.known}
    changes: list[Change] = []
    if title is not None and title != old_title:
        changes.append(Retitle(title))
    changes += [change for each in wanted if (change := _mend(each, here))]
    names = [each.name for each in wanted]
    # Added before others are removed: Telegram deletes a set with its last sticker.
    changes += [Remove(name) for name in here if name is not None and name not in names]
    return (*changes, *_moves(slots, names))


def _mend(wanted: Wanted, here: Mapping[str | None, SetSticker]) -> Change | None:
    known = here.get(wanted.name)
    if known is None:
        return Add(wanted.name)
    if known.content_hash != wanted.content_hash:
        return Replace(wanted.name)
    return Restate(wanted.name) if known.emojis != wanted.emojis else None


def _moves(slots: Sequence[Slot], names: Sequence[str]) -> list[Move]:
    """Bring ours to the front, in order, once the other changes are done."""
    there = [slot.name for slot in slots if slot.name is None or slot.name in names]
    order = [*there, *(name for name in names if name not in there)]
    moves = []
    for place, name in enumerate(names):
        if order[place] != name:
            order.remove(name)
            order.insert(place, name)
            moves.append(Move(name, place))
    return moves


def _known(slot: Slot, known: SetSticker | None) -> Slot:
    return Slot(slot.file_id, slot.unique_id, slot.emoji, known)
