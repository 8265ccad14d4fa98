import json

import numpy as np
import pytest
from PIL import Image

from bot.core.emotions import Emotion
from bot.core.errors import SettingsError
from bot.evaluation.ferplus import NO_LABEL, VotedFaces, read_ferplus

# The order of FER+'s columns; the last two are "unknown" and "no face".
NEUTRAL, HAPPY, SURPRISE, SAD, ANGER, DISGUST, FEAR, CONTEMPT, UNKNOWN, NO_FACE = range(10)
INDEX = {emotion: index for index, emotion in enumerate(Emotion)}


def voted(**votes):
    row = np.zeros((1, 10), np.uint8)
    for column, count in votes.items():
        row[0, globals()[column]] = count
    return VotedFaces(np.zeros((1, 48, 48), np.uint8), row)


def test_more_than_half_of_the_votes_is_a_majority():
    assert voted(HAPPY=6, NEUTRAL=4).majority() == [INDEX[Emotion.HAPPINESS]]
    assert voted(HAPPY=5, NEUTRAL=5).majority() == [NO_LABEL]


def test_a_lone_vote_is_dropped():
    faces = voted(SAD=5, NEUTRAL=4, FEAR=1)

    assert faces.majority() == [INDEX[Emotion.SADNESS]]
    assert faces.shares_n8()[0, INDEX[Emotion.FEAR]] == 0


def test_the_strongest_vote_is_enough_for_the_plurality():
    faces = voted(SAD=4, NEUTRAL=3, CONTEMPT=3)

    assert faces.plurality() == [INDEX[Emotion.SADNESS]]
    assert faces.majority() == [NO_LABEL]


@pytest.mark.parametrize("column", ["UNKNOWN", "NO_FACE"])
def test_what_is_no_emotion_has_no_label(column):
    faces = voted(**{column: 6, "HAPPY": 4})

    assert faces.majority() == faces.plurality() == [NO_LABEL]


def test_shares_are_those_of_the_emotions_alone():
    shares = voted(HAPPY=6, NEUTRAL=2, UNKNOWN=2).shares_n8()

    assert shares[0, INDEX[Emotion.HAPPINESS]] == pytest.approx(0.75)
    assert shares.sum() == pytest.approx(1)


def test_a_face_without_a_kept_vote_has_no_shares():
    assert voted(HAPPY=1, SAD=1).shares_n8().sum() == 0


def test_a_folder_without_ferplus_is_named(tmp_path):
    with pytest.raises(SettingsError, match="no FER"):
        read_ferplus(tmp_path, "test")


def test_votes_that_do_not_belong_to_the_faces_are_refused(tmp_path):
    (tmp_path / "counts.json").write_text(json.dumps({"Test": 2}))
    Image.new("L", (96, 48)).save(tmp_path / "Test_000.webp", lossless=True)
    np.save(tmp_path / "Test_votes.npy", np.zeros((1, 10), np.uint8))

    with pytest.raises(SettingsError, match="do not belong together"):
        read_ferplus(tmp_path, "test")
