"""Faces of a session as arrays, added up for each contributor; pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.core.emotions import Emotion
from bot.core.tallies import SCALE, Tallies

EMOTIONS: Final = len(Emotion)

NO_ITEM: Final = -1
"""Stands for faces of which nobody said what they looked at; items count from 1."""


_SEED: Final = 20_260_501


@dataclass(frozen=True, eq=False)
class Sample:
    """Some faces, added up for each of the k people who contributed them.

    Attributes:
        contributors: (k,) their numbers, rising.
        faces: (k,) how many faces each contributed, at least 1.
        looks_k8: (k, 8) how many of those have each emotion as their strongest.
        sums_k8: (k, 8) sums of their scores.
        lot_looks: (k,) strongest emotion of one face of each that was drawn by lot.
        lot_scores_k8: (k, 8) the scores of that face.
    """

    contributors: NDArray[np.int64]
    faces: NDArray[np.int64]
    looks_k8: NDArray[np.int64]
    sums_k8: NDArray[np.float64]
    lot_looks: NDArray[np.int64]
    lot_scores_k8: NDArray[np.float64]

    @property
    def people(self) -> int:
        """How many contributed."""
        return len(self.contributors)

    @property
    def face_count(self) -> int:
        """How many faces there are."""
        return int(self.faces.sum())

    def of(self, chosen: NDArray[np.bool_]) -> "Sample":
        """Only some contributors: (k,)."""
        return Sample(
            self.contributors[chosen],
            self.faces[chosen],
            self.looks_k8[chosen],
            self.sums_k8[chosen],
            self.lot_looks[chosen],
            self.lot_scores_k8[chosen],
        )


class TallyTable:
    """Tallies as columns, from which samples are taken.

    Attributes:
        items: for each row its item, or `NO_ITEM`.
        slices: for each row its slice of time.
    """

    def __init__(self, tallies: Tallies) -> None:
        rows = tallies.tallies
        self.items = _whole(NO_ITEM if row.item_id is None else row.item_id for row in rows)
        self.slices = _whole(row.slice_number for row in rows)
        self._faces = _whole(row.faces for row in rows)
        self._looks = _whole(row.looks for row in rows)
        self._sums_n8 = _scores(row.sums_n8 for row in rows)
        self._first_n8 = _scores(row.first_n8 for row in rows)
        # People get small numbers, by which sums are fast.
        contributors = _whole(row.contributor for row in rows)
        self._contributors, self._places = np.unique(contributors, return_inverse=True)
        self._lots = self._drawn_order()

    def sample(self, chosen: NDArray[np.bool_] | None = None) -> Sample:
        """Add up the rows that are chosen, or all."""
        if chosen is None:
            chosen = np.ones(len(self._faces), dtype=np.bool_)
        faces = self._per_person(chosen, self._faces[chosen])
        there = np.flatnonzero(faces)
        looks_k8 = [self._per_person(chosen & (self._looks == n)) for n in range(EMOTIONS)]
        sums_k8 = [self._per_person(chosen, self._sums_n8[chosen, n]) for n in range(EMOTIONS)]
        lots = self._first_of_each(chosen)
        return Sample(
            self._contributors[there],
            faces[there].astype(np.int64),
            np.stack(looks_k8, axis=1)[there].astype(np.int64),
            np.stack(sums_k8, axis=1)[there],
            self._looks[lots],
            self._first_n8[lots],
        )

    def people(self, chosen: NDArray[np.bool_]) -> int:
        """How many people contributed to the rows that are chosen."""
        return int(np.count_nonzero(self._per_person(chosen)))

    def face_count(self, chosen: NDArray[np.bool_]) -> int:
        """How many faces the rows that are chosen come to."""
        return int(self._faces[chosen].sum())

    def _per_person(
        self, chosen: NDArray[np.bool_], weights: NDArray[np.generic] | None = None
    ) -> NDArray[np.float64]:
        """Faces of each person in the rows that are chosen, or sums of something else."""
        weights = self._faces[chosen] if weights is None else weights
        people = len(self._contributors)
        sums = np.bincount(self._places[chosen], weights=weights, minlength=people)
        return sums.astype(np.float64, copy=False)

    def _drawn_order(self) -> NDArray[np.int64]:
        """Rows by person, in an order by lot in which each of their faces has the same chances."""
        # The same faces, the same lots: a report must not change when it is asked for again.
        waits = np.random.default_rng(_SEED).exponential(size=len(self._faces)) / self._faces
        order: NDArray[np.int64] = np.lexsort((waits, self._places))
        return order

    def _first_of_each(self, chosen: NDArray[np.bool_]) -> NDArray[np.int64]:
        """The row of each person that the lot prefers of those that are chosen."""
        rows = self._lots[chosen[self._lots]]
        firsts: NDArray[np.int64] = rows[np.diff(self._places[rows], prepend=-1) != 0]
        return firsts


def _scores(rows: Iterable[tuple[int, ...]]) -> NDArray[np.float64]:
    flat = np.fromiter(chain.from_iterable(rows), dtype=np.float64)
    scores: NDArray[np.float64] = flat.reshape(-1, EMOTIONS) / SCALE
    return scores


def _whole(numbers: Iterable[int]) -> NDArray[np.int64]:
    return np.fromiter(numbers, dtype=np.int64)
