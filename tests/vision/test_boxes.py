import numpy as np
import pytest

from bot.vision.boxes import (
    best_of_overlapping,
    intersection_over_smaller,
    intersection_over_union,
)

BOX = np.array([0, 0, 10, 10], np.float32)
OTHERS = np.array(
    [[0, 0, 10, 10], [5, 0, 15, 10], [2, 2, 4, 4], [20, 20, 30, 30], [12, 2, 14, 4], [5, 5, 5, 5]],
    np.float32,
)


def test_overlap_is_shared_area_over_joint_area():
    shares = intersection_over_union(BOX, OTHERS)

    assert shares == pytest.approx([1, 1 / 3, 0.04, 0, 0, 0])


def test_a_box_inside_a_large_one_is_all_shared():
    shares = intersection_over_smaller(BOX, OTHERS)

    assert shares == pytest.approx([1, 0.5, 1, 0, 0, 0])


@pytest.mark.parametrize("share_of", [intersection_over_union, intersection_over_smaller])
def test_each_of_some_boxes_is_compared_with_each_of_others(share_of):
    table = share_of(OTHERS[:2, None], OTHERS)

    assert table.shape == (2, 6)
    assert table[1] == pytest.approx(share_of(OTHERS[1], OTHERS))


@pytest.mark.parametrize("share_of", [intersection_over_union, intersection_over_smaller])
def test_nothing_is_compared_with_nothing(share_of):
    assert share_of(OTHERS[:, None], np.empty((0, 4), np.float32)).shape == (6, 0)


def test_of_boxes_that_overlap_only_the_best_is_kept():
    boxes = np.array(
        [[0, 0, 10, 10], [1, 0, 11, 10], [20, 20, 30, 30], [6, 0, 16, 10]], np.float32
    )

    assert best_of_overlapping(boxes, 0.4).tolist() == [0, 2, 3]


def test_of_no_boxes_none_is_kept():
    assert best_of_overlapping(np.empty((0, 4), np.float32), 0.4).tolist() == []
