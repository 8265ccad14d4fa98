import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.media.labels import place_labels
from bot.media.marks import label_aspect

SIZE = (640, 480)
LEAST = 18


def place(boxes, size=SIZE, *, tallest=40, least=LEAST):
    aspects = [label_aspect(number) for number in range(1, len(boxes) + 1)]
    return place_labels(boxes, size, aspects=aspects, tallest_px=tallest, least_px=least)


def shared(one, other):
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return max(0, across) * max(0, down)


def hidden(labels, boxes):
    """Square pixels of other faces and other labels under labels."""
    edges = [label.edges for label in labels]
    faces = sum(
        shared(label, box)
        for number, label in enumerate(edges)
        for other, box in enumerate(boxes)
        if other != number
    )
    return faces + sum(shared(one, other) for one, other in itertools.combinations(edges, 2))


def height(label):
    return label.edges[3] - label.edges[1]


def boxes_within(width, height, *, least=1, most=400, count=64):
    """Lists of boxes anywhere on a picture of this size."""

    def fit(box):
        left, top, across, down = box
        left, top = min(left, width - least), min(top, height - least)
        return left, top, min(width, left + across), min(height, top + down)

    side = st.integers(least, most)
    box = st.tuples(st.integers(0, width), st.integers(0, height), side, side)
    return st.lists(box.map(fit), max_size=count)


@settings(max_examples=60)
@given(boxes_within(*SIZE))
def test_labels_stay_inside_the_picture_whatever_the_boxes(boxes):
    labels = place(boxes)

    assert len(labels) == len(boxes)
    for label in labels:
        left, top, right, bottom = label.edges
        assert 0 <= left < right <= SIZE[0]
        assert 0 <= top < bottom <= SIZE[1]
        assert bottom - top >= LEAST


@settings(max_examples=60)
@given(boxes_within(300, 480, count=24))
def test_no_label_hides_a_face_or_a_label_where_half_of_the_picture_is_free(boxes):
    assert hidden(place(boxes), boxes) == 0


def box_of_cell(cell, side=80, columns=8):
    """A box anywhere in its own cell of a grid that covers the picture."""
    index, left, top, width, height = cell
    x, y = index % columns * side, index // columns * side
    return x + left, y + top, x + min(side, left + width), y + min(side, top + height)


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(st.integers(0, 47), *[st.integers(0, 30)] * 2, *[st.integers(50, 80)] * 2),
        max_size=48,
        unique_by=lambda cell: cell[0],
    )
)
def test_no_label_hides_a_face_or_a_label_where_faces_do_not_overlap(cells):
    boxes = [box_of_cell(cell) for cell in cells]

    assert hidden(place(boxes), boxes) == 0


@settings(max_examples=30)
@given(boxes_within(*SIZE))
def test_the_same_boxes_get_the_same_labels(boxes):
    assert place(boxes) == place(boxes)


@settings(max_examples=40)
@given(boxes_within(*SIZE))
def test_a_line_joins_a_label_to_its_box_where_they_do_not_touch(boxes):
    for label, box in zip(place(boxes), boxes, strict=True):
        left, top, right, bottom = label.edges
        apart = left > box[2] or right < box[0] or top > box[3] or bottom < box[1]
        assert (label.leader is not None) == apart
        if label.leader is not None:
            x_box, y_box, x_label, y_label = label.leader
            assert box[0] <= x_box <= box[2]
            assert box[1] <= y_box <= box[3]
            assert left <= x_label <= right
            assert top <= y_label <= bottom


def test_no_box_needs_no_label():
    assert place([]) == []


def test_a_lone_face_has_its_label_above_its_left_corner():
    (label,) = place([(200, 200, 300, 300)])

    assert label.edges[0] == 200
    assert label.edges[3] == 200
    assert height(label) == 40
    assert label.leader is None


def test_a_face_at_the_top_has_its_label_below():
    (label,) = place([(200, 0, 260, 60)])

    assert label.edges[1] == 60


def test_a_face_that_fills_the_picture_has_its_label_in_a_corner_of_its_own():
    (label,) = place([(0, 0, 640, 480)])

    assert label.edges[:2] == (0, 0)


def test_a_face_inside_another_face_is_led_to_from_outside():
    labels = place([(100, 100, 500, 400), (250, 200, 350, 300)])

    assert hidden(labels, [(100, 100, 500, 400), (250, 200, 350, 300)]) == 0
    assert labels[1].leader is not None


def test_a_label_makes_way_for_one_that_has_no_other_spot_at_its_box():
    boxes = [(0, 10, 20, 50), (20, 30, 50, 50), (80, 10, 100, 50)]

    labels = place(boxes, (120, 60), tallest=20, least=20)

    assert hidden(labels, boxes) == 0
    assert [label.leader for label in labels] == [None, None, None]


def test_faces_side_by_side_keep_labels_of_full_height():
    labels = place([(20, 200, 120, 300), (220, 200, 320, 300), (420, 200, 520, 300)])

    assert [height(label) for label in labels] == [40, 40, 40]


def test_labels_shrink_where_faces_are_packed():
    boxes = [
        (x, y, x + 60, y + 60) for y in range(0, SIZE[1], 60) for x in range(0, SIZE[0] - 59, 60)
    ]

    labels = place(boxes)

    assert height(labels[0]) < 30
    assert hidden(labels, boxes) == 0


@pytest.mark.parametrize("size", [(1, 1), (3, 200), (200, 3), (30, 30)])
def test_a_picture_smaller_than_a_label_still_holds_it(size):
    labels = place([(0, 0, *size)] * 3, size)

    assert all(label.edges[2] <= size[0] and label.edges[3] <= size[1] for label in labels)
