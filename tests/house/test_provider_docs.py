"""What docs/providers.md says about providers is so."""

import json
import re
from pathlib import Path

import pytest

from bot.backends.emotion_api import EmotionApiDialect
from bot.backends.face_plus_plus import FacePlusPlusDialect
from bot.backends.rekognition import RekognitionDialect
from bot.core.emotions import Emotion
from bot.core.providers import Provider, RequestOutcome
from bot.media.fitting import LONGEST_SIDE_PX
from bot.settings.providers import ProviderSettings
from bot.wire.face_plus_plus import LACKING
from bot.wire.rekognition import EMOTIONS

ROOT = Path(__file__).parent.parent.parent
GUIDE = (ROOT / "docs" / "providers.md").read_text(encoding="utf-8")
DIALECTS = (EmotionApiDialect, RekognitionDialect, FacePlusPlusDialect)


def table(heading):
    """The cells of a section's first table, by the first of each row."""
    section = GUIDE.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    rows = [
        [cell.strip(" `") for cell in line.strip("|").split("|")]
        for line in section.splitlines()
        if line.startswith("|")
    ]
    return {cells[0]: cells[1:] for cells in rows}


def test_every_provider_and_every_setting_of_them_is_named():
    named = set(re.findall(r"`([\w-]+)`", GUIDE))

    assert {provider.value for provider in Provider} <= named
    settings = {f"BOT_{name.upper()}" for name in ProviderSettings.model_fields}
    assert {name for name in settings if name not in GUIDE} == set()


def test_the_table_of_emotions_is_what_the_parsers_do():
    told = table("How their emotions become the eight")
    of_aws = {emotion: word for word, emotion in EMOTIONS.items()}

    for emotion in Emotion:
        assert told[emotion] == [
            emotion.value,
            of_aws.get(emotion, "0"),
            "0" if emotion in LACKING else emotion.value,
        ]


def test_the_limits_are_those_that_photos_are_fitted_to():
    told = table("Limits")

    assert told["JPEG sent, at most"] == [
        f"{dialect.fit.size_bytes / 1e6:g} MB" for dialect in DIALECTS
    ]
    assert told["shorter side, at least"] == [
        f"{dialect.fit.shortest_px} px" for dialect in DIALECTS
    ]
    assert f"at most {LONGEST_SIDE_PX} pixels" in GUIDE


def test_every_outcome_is_explained():
    assert {outcome.value for outcome in RequestOutcome} <= set(table("When a provider fails"))


def test_the_policy_for_aws_allows_one_thing():
    (policy,) = re.findall(r"```json\n(.*?)\n```", GUIDE, re.DOTALL)

    (statement,) = json.loads(policy)["Statement"]
    assert statement["Action"] == "rekognition:DetectFaces"


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", GUIDE))))
def test_every_link_leads_somewhere(target):
    assert (ROOT / "docs" / target).exists()
