import numpy as np
import pytest

from bot.evaluation.face_figures import (
    LabelledBoxes,
    Match,
    average_precision,
    face_figures,
    match_faces,
)
from bot.vision.detector import Detections

NOWHERE = np.empty((0, 4), np.float32)


def boxes(*rows):
    return np.array(rows, np.float32).reshape(-1, 4)


def found(*rows):
    """(score, box) best first."""
    return Detections(
        boxes(*(box for _, box in rows)),
        np.zeros((len(rows), 5, 2), np.float32),
        np.array([score for score, _ in rows], np.float32),
    )


def kinds(matches):
    return [match.is_face for match in matches]


def test_a_box_close_to_a_face_is_that_face():
    labelled = LabelledBoxes(boxes((0, 0, 10, 10)), NOWHERE)

    assert kinds(match_faces(found((0.9, (1, 1, 11, 11))), labelled)) == [True]


def test_a_box_far_from_every_face_is_false():
    labelled = LabelledBoxes(boxes((0, 0, 10, 10)), NOWHERE)

    assert kinds(match_faces(found((0.9, (8, 8, 18, 18))), labelled)) == [False]


def test_a_face_is_found_once():
    labelled = LabelledBoxes(boxes((0, 0, 10, 10)), NOWHERE)
    twice = found((0.9, (0, 0, 10, 10)), (0.8, (1, 0, 11, 10)))

    assert kinds(match_faces(twice, labelled)) == [True, False]


def test_what_lies_at_an_ignored_place_counts_for_nothing():
    labelled = LabelledBoxes(NOWHERE, boxes((0, 0, 30, 30)))

    assert match_faces(found((0.9, (10, 10, 20, 20))), labelled) == []


def test_average_precision_is_one_when_faces_come_before_mistakes():
    matches = [Match(0.9, is_face=True), Match(0.8, is_face=True), Match(0.1, is_face=False)]

    assert average_precision(matches, 2) == pytest.approx(1)


def test_average_precision_falls_when_mistakes_come_first_and_faces_are_missed():
    matches = [Match(0.9, is_face=False), Match(0.8, is_face=True)]

    assert average_precision(matches, 2) == pytest.approx(0.25)


def test_without_faces_there_is_no_average_precision():
    assert average_precision([Match(0.9, is_face=False)], 0) is None
    assert average_precision([], 3) == 0


def test_false_faces_are_counted_apart_in_photos_without_a_face():
    photos = [LabelledBoxes(boxes((0, 0, 9, 9)), NOWHERE), LabelledBoxes(NOWHERE, NOWHERE)]
    matches = [[Match(0.9, is_face=True)], [Match(0.7, is_face=False), Match(0.6, is_face=False)]]

    figures = face_figures(photos, matches, matches)

    assert (figures.found, figures.faces, figures.recall) == (1, 1, 1)
    assert (figures.false_faces, figures.faceless_photos, figures.faceless_with_false) == (2, 1, 1)
