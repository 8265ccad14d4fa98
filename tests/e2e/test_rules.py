"""Rules of one's own in the running bot: taken when they change, and kept when they break."""

import logging

import pytest

from bot.core.emotions import Emotion
from bot.settings import Settings
from tests.builders import analysis
from tests.e2e.town import ADA, observation_in, running_town
from tests.fakes import FakeBackend
from tests.photos.samples import encoded, plain

pytestmark = pytest.mark.e2e

RULES = """
[[rule]]
name = "shine"
[rule.when]
emotion = "happiness"
[rule.then]
reactions = ["{emoji}"]
sticker = "none"
observation = "shining"
[texts.en]
observation.shining = "{text}"
"""


@pytest.fixture
def rules(tmp_path):
    path = tmp_path / "rules.toml"
    write(path, "This face shines.", "🔥")
    return path


def write(path, text, emoji="🏆"):
    path.write_text(RULES.format(text=text, emoji=emoji), encoding="utf-8")


async def answer(town):
    photo = await town.person().send_photo(ADA, encoded(plain()))
    said = await town.answer_to(photo)
    return observation_in(said), town.reaction_to(photo)


async def test_the_next_answer_follows_a_changed_file_and_a_broken_one_changes_nothing(
    rules, caplog
):
    settings = Settings(_env_file=None, rules=rules)
    backend = FakeBackend(analysis(Emotion.HAPPINESS))
    async with running_town(settings=settings, backend=backend, switched_on=False) as town:
        first = await answer(town)

        with caplog.at_level(logging.INFO, "bot.wiring.rules"):
            write(rules, "This face beams.")
            await town.until(lambda: "read again" in caplog.text)
            second = await answer(town)

            rules.write_text("[[rule]]\nname = 3", encoding="utf-8")
            await town.until(lambda: "rules not taken: rules.toml:2:8" in caplog.text)
            third = await answer(town)

    assert first[0] == "This face shines."
    assert second[0] == third[0] == "This face beams."
    assert "🔥" in str(first[1])
    assert "🏆" in str(second[1])
    assert "🏆" in str(third[1])
