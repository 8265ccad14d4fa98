import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.emotions import Emotion
from bot.evaluation.emotion_figures import emotion_figures

HAPPY, SAD = list(Emotion).index(Emotion.HAPPINESS), list(Emotion).index(Emotion.SADNESS)


def scores(*strongest):
    """A row for each (emotion, share); the rest goes to the others."""
    rows = np.empty((len(strongest), 8))
    for row, (emotion, share) in zip(rows, strongest, strict=True):
        row[:] = (1 - share) / 7
        row[emotion] = share
    return rows


def test_accuracy_is_the_share_of_faces_read_right():
    read = scores((HAPPY, 0.9), (HAPPY, 0.9), (SAD, 0.9), (SAD, 0.9))

    figures = emotion_figures(read, np.array([HAPPY, SAD, SAD, SAD]))

    assert (figures.faces, figures.accuracy) == (4, 0.75)


def test_only_emotions_with_faces_have_a_recall():
    read = scores((HAPPY, 0.9), (HAPPY, 0.9), (SAD, 0.9), (SAD, 0.9))

    figures = emotion_figures(read, np.array([HAPPY, SAD, SAD, SAD]))

    assert figures.recall == {Emotion.HAPPINESS: 1.0, Emotion.SADNESS: pytest.approx(2 / 3)}
    assert figures.mean_recall == pytest.approx(5 / 6)


def test_f1_also_counts_what_is_wrongly_read_so():
    read = scores((HAPPY, 0.9), (HAPPY, 0.9), (SAD, 0.9), (SAD, 0.9))

    figures = emotion_figures(read, np.array([HAPPY, SAD, SAD, SAD]))

    # happiness: precision 1/2, recall 1; sadness: precision 1, recall 2/3.
    assert figures.macro_f1 == pytest.approx((2 / 3 + 4 / 5) / 2)


def test_rows_of_the_confusion_are_labels():
    figures = emotion_figures(scores((HAPPY, 0.9)), np.array([SAD]))

    assert figures.confusion[SAD][HAPPY] == 1
    assert sum(map(sum, figures.confusion)) == 1


def test_scores_that_are_as_sure_as_they_are_right_have_no_calibration_error():
    read = scores(*[(HAPPY, 0.75)] * 4)

    figures = emotion_figures(read, np.array([HAPPY, HAPPY, HAPPY, SAD]))

    assert figures.calibration_error == pytest.approx(0)
    assert [each.faces for each in figures.bins] == [4]


def test_a_sure_mistake_is_a_calibration_error_of_one():
    figures = emotion_figures(scores((HAPPY, 1.0)), np.array([SAD]))

    assert figures.calibration_error == pytest.approx(1)


def test_nothing_is_said_about_no_face():
    with pytest.raises(ValueError, match="no face"):
        emotion_figures(np.empty((0, 8)), np.array([], np.int64))


@given(st.lists(st.tuples(st.integers(0, 7), st.floats(0.2, 1), st.integers(0, 7)), min_size=1))
def test_every_face_is_in_one_bin_and_shares_stay_shares(faces):
    read = scores(*[(emotion, share) for emotion, share, _ in faces])

    figures = emotion_figures(read, np.array([label for *_, label in faces]))

    assert sum(each.faces for each in figures.bins) == figures.faces == len(faces)
    for share in (figures.accuracy, figures.macro_f1, figures.calibration_error):
        assert 0 <= share <= 1
