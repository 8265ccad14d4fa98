import pytest

from drawing.pen import capsule, drop, heart, line, path, spark


def test_straight_steps_become_corners():
    curve = path("M 0 0 L 10 0 L 10 5")

    assert [vertex.at for vertex in curve.vertices] == [(0, 0), (10, 0), (10, 5)]
    assert {vertex.after for vertex in curve.vertices} == {(0, 0)}
    assert not curve.closed


def test_cubic_handles_are_relative_to_their_vertices():
    first, second = path("M 0 0 C 1 2 8 2 10 0").vertices

    assert (first.after, second.before) == ((1, 2), (-2, 2))


def test_a_quadratic_step_is_the_same_curve_as_a_cubic():
    first, second = path("M 0 0 Q 6 9 12 0").vertices

    assert first.after == pytest.approx((4, 6))
    assert second.before == pytest.approx((-4, 6))


def test_a_path_that_closes_on_its_start_has_no_double_vertex():
    curve = path("M 0 0 L 10 0 Q 10 10 0 0 Z")

    assert curve.closed
    assert [vertex.at for vertex in curve.vertices] == [(0, 0), (10, 0)]
    assert curve.vertices[0].before != (0, 0)


def test_a_line_goes_through_its_points():
    assert [vertex.at for vertex in line((0, 1), (2, 3)).vertices] == [(0, 1), (2, 3)]


@pytest.mark.parametrize("shape", [drop(20), heart(20), spark(10), capsule(20, 10)])
def test_shapes_are_closed_and_as_large_as_asked(shape):
    across = [vertex.at[0] for vertex in shape.vertices]
    down = [vertex.at[1] for vertex in shape.vertices]

    assert shape.closed
    assert max(max(across) - min(across), max(down) - min(down)) == pytest.approx(20, rel=0.1)
