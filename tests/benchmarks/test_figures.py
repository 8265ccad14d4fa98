"""How a long run is summed up."""

import os
from pathlib import Path

import pytest

from benchmarks.endurance.figures import growth, look_at, quarters
from benchmarks.soak import Course


def test_each_quarter_is_told_by_its_median():
    assert quarters([1, 2, 90, 4, 4, 4, 5, 5, 6, 8, 9, 8]) == (2, 4, 5, 8)


def test_three_values_have_no_quarters():
    with pytest.raises(ValueError, match="3 values"):
        quarters([1, 2, 3])


def test_growth_leaves_the_first_quarter_out():
    assert growth((10, 100, 100, 105)) == pytest.approx(0.05)
    assert growth((0, 0, 0, 0)) == 0.0


def course(**changed):
    flat = (9.0, 10.0, 10.0, 10.0)
    parts = {"memory_mb": flat, "descriptors": flat, "threads": flat, "database_mb": flat}
    return Course(**{**parts, **changed})


def test_a_flat_course_is_no_reason_to_complain():
    assert list(course().complaints()) == []


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"memory_mb": (200.0, 250.0, 260.0, 270.0)}, "memory grew by 8.0%"),
        ({"descriptors": (20.0, 30.0, 40.0, 50.0)}, "open files grew from 30 to 50"),
        ({"database_mb": (1.0, 2.0, 3.0, 4.0)}, "the database grew by 100.0%"),
    ],
)
def test_what_grew_is_named(changed, words):
    (complaint,) = course(**changed).complaints()

    assert words in complaint


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="there is no /proc here")
def test_a_process_is_looked_at():
    figures = look_at(os.getpid(), database_bytes=2_000_000, answered=3)

    assert figures.memory_mb > 10
    assert figures.descriptors >= 3
    assert figures.threads >= 1
    assert figures.cpu_s > 0
    assert (figures.database_mb, figures.answered) == (2.0, 3)
