from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from bot.tracking.assignment import assign

COSTS = st.integers(1, 4).flatmap(
    lambda columns: st.lists(
        st.lists(st.floats(0, 2), min_size=columns, max_size=columns), min_size=1, max_size=4
    )
)


def test_the_sum_counts_and_not_the_best_pair():
    assert assign([[0.1, 0.2], [0.2, 1.0]], limit=2) == [(0, 1), (1, 0)]


def test_leaving_one_alone_costs_the_limit():
    assert assign([[0.1, 0.9], [0.9, 5.0]], limit=1) == [(0, 0)]


def test_nobody_is_paired_with_nobody():
    assert assign([], limit=1) == []
    assert assign([[], []], limit=1) == []


@given(COSTS)
def test_no_other_pairing_costs_less(costs):
    rows, columns = len(costs), len(costs[0])
    size = max(rows, columns)

    def total(pairs):
        return sum(costs[row][column] for row, column in pairs) + (min(rows, columns) - len(pairs))

    pairings = (
        [(row, column) for row, column in enumerate(order) if row < rows and column < columns]
        for order in permutations(range(size))
    )
    best = min(
        total([(row, column) for row, column in pairs if costs[row][column] < 1])
        for pairs in pairings
    )

    assert abs(total(assign(costs, limit=1)) - best) < 1e-9
