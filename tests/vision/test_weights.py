import re
from importlib import resources

import pytest

from bot.core.errors import WeightsError
from bot.vision.session import open_model
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
        Weights("gone.onnx", "0").read()


def test_a_damaged_model_is_named():
    with pytest.raises(WeightsError, match=r"faces\.onnx is damaged"):
        open_model(Weights("faces.onnx", "0" * 64))
