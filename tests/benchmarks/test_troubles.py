"""When trouble comes."""

from random import Random

from benchmarks.endurance.chronicle import Kind
from benchmarks.endurance.trial import troubles_for
from benchmarks.endurance.troubles import plan_troubles


def test_each_kind_is_spread_over_the_whole_time():
    moments = plan_troubles({Kind.KILL: 4, Kind.LOCK: 1}, Random(3))

    kills = [moment.share for moment in moments if moment.kind is Kind.KILL]
    assert [int(4 * share) for share in kills] == [0, 1, 2, 3]
    assert [moment.share for moment in moments] == sorted(moment.share for moment in moments)
    assert len(moments) == 5


def test_the_same_seed_makes_the_same_trouble():
    counts = troubles_for(20)

    assert plan_troubles(counts, Random(5)) == plan_troubles(counts, Random(5))
    assert plan_troubles(counts, Random(5)) != plan_troubles(counts, Random(6))


def test_every_kind_happens_with_few_kills_too():
    assert troubles_for(20)[Kind.KILL] == 20
    assert set(troubles_for(3)) == set(Kind)
    assert all(count >= 1 for count in troubles_for(3).values())
