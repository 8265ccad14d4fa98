import re
from importlib import resources

import pytest

from bot.core.errors import WeightsError
from bot.vision.kinds import FACE_DETECTOR
from bot.vision.session import open_model, read_model
from bot.vision.weights import EMOTION, FACES, SECOND_LOOK, Weights

SHIPPED = pytest.mark.parametrize(
    "weights", [FACES, SECOND_LOOK, EMOTION], ids=lambda weights: weights.file_name
)
FOLDER = resources.files("bot.vision") / "weights"


@SHIPPED
def test_the_shipped_models_are_whole_and_small(weights):
    assert 100_000 < len(weights.read()) < 4_000_000


@SHIPPED
def test_the_model_card_names_each_file_by_its_hash(weights):
    card = (FOLDER / "MODEL_CARD.md").read_text(encoding="utf-8")

    assert weights.file_name in card
    assert weights.sha256 in re.findall(r"[0-9a-f]{64}", card)


def test_a_missing_model_is_named():
    with pytest.raises(WeightsError, match=r"gone\.onnx is missing"):
        Weights("gone.onnx", "0", FACE_DETECTOR).read()


def test_a_damaged_model_is_named():
    with pytest.raises(WeightsError, match=r"faces\.onnx is damaged"):
        open_model(Weights("faces.onnx", "0" * 64, FACE_DETECTOR))


@SHIPPED
def test_a_shipped_model_serves_as_its_own_kind(weights):
    assert callable(open_model(weights))


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (given, wanted)
        for given in (FACES, SECOND_LOOK, EMOTION)
        for wanted in (FACES, SECOND_LOOK, EMOTION)
        if given is not wanted
    ],
    ids=lambda weights: weights.kind.name,
)
def test_a_model_given_for_another_is_named_with_what_it_is(given, wanted, tmp_path):
    file = tmp_path / "given.onnx"
    file.write_bytes(given.read())

    with pytest.raises(WeightsError) as caught:
        read_model(file, wanted.kind)

    assert str(caught.value) == (
        f"given.onnx is no {wanted.kind.name}: it takes and gives what the {given.kind.name} does"
    )
