"""What is too little to be shown: few people could be found out, few faces tell nothing; pure."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.reporting.samples import NO_ITEM, TallyTable

MIN_PEOPLE: Final = 5
"""Of fewer people nothing is shown by item or over time."""

MIN_FACES: Final = 10
"""Of fewer faces nothing is claimed."""

_MOST_PERIODS: Final = 24


def shown_items(table: TallyTable) -> tuple[int, ...]:
    """The items of which enough people sent something to show them on their own.

    What is left over, with faces that belong to no item, is itself somebody: if those are few,
    the smallest items are left out as well, or subtracting would show them.
    """
    items = [int(item) for item in np.unique(table.items) if item != NO_ITEM]
    people = {item: table.people(table.items == item) for item in items}
    shown = sorted((item for item in items if people[item] >= MIN_PEOPLE), key=people.__getitem__)
    while shown:
        rest = ~np.isin(table.items, shown)
        if not rest.any() or table.people(rest) >= MIN_PEOPLE:
            break
        shown.pop(0)
    return tuple(sorted(shown))


def periods(table: TallyTable) -> tuple[tuple[int, int], ...]:
    """Slices of time joined until each period has enough people and faces to be shown.

    Returns:
        First slice and the one after the last, of each period; without gaps. None at all where
        not even two periods can be made.
    """
    if not len(table.slices):
        return ()
    end = int(table.slices.max()) + 1
    least = max(MIN_FACES, table.face_count(table.slices >= 0) // _MOST_PERIODS)
    found: list[tuple[int, int]] = []
    first = 0
    for after in range(1, end + 1):
        if _is_enough(table, within(table, first, after), least):
            found.append((first, after))
            first = after
    if found and first < end:
        # Too few are left over at the end: they go with the last period.
        found[-1] = (found[-1][0], end)
    return tuple(found) if len(found) > 1 else ()


def within(table: TallyTable, first: int, after: int) -> NDArray[np.bool_]:
    """Which rows are in a period."""
    return (table.slices >= first) & (table.slices < after)


def _is_enough(table: TallyTable, chosen: NDArray[np.bool_], least_faces: int) -> bool:
    return table.face_count(chosen) >= least_faces and table.people(chosen) >= MIN_PEOPLE
