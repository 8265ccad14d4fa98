"""What a session comes to: counts, estimates and comparisons, as far as they may be told."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.core.emotions import Emotion
from bot.core.tallies import Span, Tallies
from bot.reporting.anonymity import MIN_FACES, MIN_PEOPLE, periods, shown_items, within
from bot.reporting.comparing import Comparison, compare, corrected
from bot.reporting.estimates import Estimate, score_estimates, share_estimates
from bot.reporting.samples import NO_ITEM, Sample, TallyTable


@dataclass(frozen=True, slots=True)
class Source:
    """Faces to be reported on.

    Attributes:
        name: of the session, folder or film.
        tallies: its faces.
        items: names by number.
        has_clock: whether moments count from 1970, and not from a film's beginning.
        has_times: whether the moments mean anything at all.
        knows_people: whether contributors are people, and not photos or faces that were followed.
    """

    name: str
    tallies: Tallies
    items: dict[int, str]
    has_clock: bool = True
    has_times: bool = True
    knows_people: bool = True


@dataclass(frozen=True, slots=True)
class Group:
    """How some faces look.

    Attributes:
        name: of the item; None for the whole.
        faces: how many there are.
        people: how many contributed them.
        looks_n8: how many look most like each emotion, in `Emotion` order.
        shares: what shares that is, with intervals; None where too few to claim anything.
        scores: their mean scores; None where too few.
    """

    name: str | None
    faces: int
    people: int
    looks_n8: tuple[int, ...]
    shares: tuple[Estimate, ...] | None
    scores: tuple[Estimate, ...] | None

    @property
    def leading(self) -> Emotion:
        """What most of the faces look like; the first in `Emotion` order of equals."""
        return tuple(Emotion)[int(np.argmax(self.looks_n8))]

    @property
    def has_few_people(self) -> bool:
        """Whether so few contributed that even their number is not told."""
        return self.people < MIN_PEOPLE


@dataclass(frozen=True, slots=True)
class Period:
    """A part of a session's time.

    Attributes:
        begin_s: see `Span`.
        end_s: when the next one begins.
        group: its faces; they are enough.
    """

    begin_s: int
    end_s: int
    group: Group


@dataclass(frozen=True, slots=True)
class Report:
    """What a session comes to.

    Attributes:
        source: what it is about.
        whole: all of its faces.
        items: those of which there are enough, in the order in which they came up.
        items_left_out: how many others there are.
        periods: parts of its time, in order; none where there are not enough of them.
        between_items: each item against all others together; of just two, one against the other.
        over_time: its first half against its second; None where either is too small.
        other: the whole of what it is compared with; None for nothing.
        against_other: against that; None where either is too small.
    """

    source: Source
    whole: Group
    items: tuple[Group, ...]
    items_left_out: int
    periods: tuple[Period, ...]
    between_items: tuple[Comparison, ...]
    over_time: Comparison | None
    other: Group | None = None
    against_other: Comparison | None = None


_TWO: Final = 2

EARLIER, LATER, OTHERS = "first half", "second half", "everything else"
"""What the groups of a comparison are called that have no name of their own."""


def build_report(source: Source, other: Source | None = None) -> Report:
    """Count, estimate and compare.

    Raises:
        ReportSupportError: SciPy is not installed.
    """
    table = TallyTable(source.tallies)
    whole = table.sample()
    shown = shown_items(table)
    all_items = {int(item) for item in np.unique(table.items)} - {NO_ITEM}
    other_sample = None if other is None else TallyTable(other.tallies).sample()
    return Report(
        source,
        _group(None, whole),
        tuple(_group(source.items[item], table.sample(table.items == item)) for item in shown),
        len(all_items) - len(shown),
        _periods(table, source),
        _between_items(table, shown, source.items),
        _over_time(table, source),
        None if other is None or other_sample is None else _group(other.name, other_sample),
        None
        if other is None or other_sample is None
        else _compared((source.name, other.name), whole, other_sample),
    )


def _group(name: str | None, sample: Sample) -> Group:
    is_claimed = _is_enough(sample)
    return Group(
        name,
        sample.face_count,
        sample.people,
        tuple(int(count) for count in sample.looks_k8.sum(axis=0)),
        share_estimates(sample) if is_claimed else None,
        score_estimates(sample) if is_claimed else None,
    )


def _is_enough(sample: Sample) -> bool:
    return sample.face_count >= MIN_FACES and sample.people >= MIN_PEOPLE


def _periods(table: TallyTable, source: Source) -> tuple[Period, ...]:
    span = source.tallies.span
    if span is None or not source.has_times:
        return ()
    return tuple(
        Period(
            _begin_s(span, first),
            _begin_s(span, after),
            _group(None, table.sample(within(table, first, after))),
        )
        for first, after in periods(table)
    )


def _begin_s(span: Span, number: int) -> int:
    return span.first_s + number * span.slice_s


def _between_items(
    table: TallyTable, shown: Sequence[int], names: dict[int, str]
) -> tuple[Comparison, ...]:
    has_item = table.items != NO_ITEM
    if len(shown) == _TWO and set(np.unique(table.items)) <= {NO_ITEM, *shown}:
        # The same question twice would only cost power.
        one, other = shown
        samples = (table.sample(table.items == item) for item in shown)
        comparison = _compared((names[one], names[other]), *samples)
        return () if comparison is None else (comparison,)
    found = (
        _compare_if_enough(
            (names[item], OTHERS),
            table.sample(table.items == item),
            table.sample(has_item & (table.items != item)),
        )
        for item in shown
    )
    return corrected([comparison for comparison in found if comparison is not None])


def _over_time(table: TallyTable, source: Source) -> Comparison | None:
    span = source.tallies.span
    if span is None or not source.has_times:
        return None
    middle = span.slice_of((span.first_s + span.last_s) // 2) + 1
    early: NDArray[np.bool_] = table.slices < middle
    return _compared((EARLIER, LATER), table.sample(early), table.sample(~early))


def _compared(names: tuple[str, str], one: Sample, other: Sample) -> Comparison | None:
    comparison = _compare_if_enough(names, one, other)
    return None if comparison is None else corrected([comparison])[0]


def _compare_if_enough(names: tuple[str, str], one: Sample, other: Sample) -> Comparison | None:
    return compare(names, one, other) if _is_enough(one) and _is_enough(other) else None
