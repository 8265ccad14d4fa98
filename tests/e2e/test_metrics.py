"""What an operator sees of a photo: numbers on the health page, and its way through the log."""

import io
import json
import logging
import re
import sys

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.chat.pulse import Pulse
from bot.core.emotions import Emotion
from bot.jobs.port import JobStats
from bot.logs import set_up_logs
from bot.settings import Settings
from bot.telemetry.following import photo_id
from bot.telemetry.meters import Meters
from bot.wiring.health import health_page
from bot.wiring.store import open_forgetful_store
from tests.builders import analysis
from tests.chat.shelves import FakeShelf
from tests.e2e.town import ADA, GROUP, TOKEN, running_town
from tests.fakes import FakeBackend
from tests.photos.samples import encoded, hopper

pytestmark = pytest.mark.e2e

PULSE = Pulse(
    is_listening=True,
    poll_age_s=1.5,
    silent_s=2.5,
    has_room=True,
)
CAPTION = "sunshine and a secret"


@pytest.fixture
def log(monkeypatch):
    """The log as JSON, as far as it has been written; everything is put back at the end."""
    root = logging.getLogger()
    before = root.handlers[:], root.level
    out = io.StringIO()
    monkeypatch.setattr(sys, "stderr", out)
    set_up_logs("DEBUG", "json")
    yield out
    root.handlers[:], root.level = before
    logging.captureWarnings(capture=False)


def town():
    settings = Settings(_env_file=None, health_port=0)
    backend = FakeBackend(analysis(Emotion.HAPPINESS, Emotion.FEAR))
    return running_town(settings=settings, backend=backend, switched_on=False)


async def metrics_at(url):
    async with httpx.AsyncClient() as client:
        answer = await client.get(f"{url}/metrics")
    return answer.text


def samples(text):
    return {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def page_in(log):
    return re.search(r"health page on (http://[\w.:]+)", log.getvalue())[1]


async def test_a_photo_is_counted_and_nobody_can_be_found_in_the_counts(log):
    async with town() as running:
        url = page_in(log)
        before = samples(await metrics_at(url))
        photo = await running.person().send_photo(ADA, encoded(hopper()), caption=CAPTION)
        await running.answer_to(photo)
        # A photo is counted once its answer is out.
        await running.until(lambda: '"outcome"' in log.getvalue())
        text = await metrics_at(url)

    after = samples(text)
    assert before["bot_updates_total", "photo"] == 0
    assert after["bot_updates_total", "photo"] == 1
    assert after["bot_photos_total", "private", "answered"] == 1
    assert after["bot_photo_seconds_count",] == 1
    assert after["bot_faces_total",] == 2
    assert [after["bot_stage_seconds_count", stage] for stage in ("download", "read")] == [1, 1]
    assert after["bot_poll_silence_seconds",] < 20
    assert ("bot_jobs", "clip", "waiting") in after
    assert after["process_resident_memory_bytes",] > 0
    labels = re.sub(r" \S+$", "", text, flags=re.MULTILINE)
    name = photo_id(running.sandbox.world.bot.id, ADA, photo.message_id)
    for private in (*TOKEN.split(":"), str(ADA), str(GROUP), "sunshine", "happiness", name):
        assert private not in labels


async def test_a_photo_can_be_followed_through_the_log_and_nothing_of_it_is_there(log):
    async with town() as running:
        photo = await running.person().send_photo(ADA, encoded(hopper()), caption=CAPTION)
        await running.answer_to(photo)
        await running.until(lambda: '"outcome"' in log.getvalue())

    lines = [json.loads(line) for line in log.getvalue().splitlines()]
    about = [line for line in lines if "photo" in line]
    name = photo_id(running.sandbox.world.bot.id, ADA, photo.message_id)
    assert {line["photo"] for line in about} == {name}
    assert [line["event"] for line in about] == ["download", "read", "deliver", "photo"]
    assert about[-1]["outcome"] == "answered"
    assert all({"timestamp", "level", "logger", "event"} <= line.keys() for line in lines)
    assert TOKEN.partition(":")[2] not in log.getvalue()
    assert "sunshine" not in log.getvalue()


class Jobs:
    """As much of durable work as the page asks."""

    async def stats(self, kind):
        return JobStats(waiting=4, running=1, dead=0, oldest_age_s=12.5)


async def test_what_is_asked_at_the_look_is_as_it_is_then(log):
    store = await open_forgetful_store()
    async with health_page(
        Settings(_env_file=None, health_port=0),
        pulse=lambda: PULSE,
        receiving=(),
        store=store,
        backend=FakeBackend(analysis()),
        shelf=FakeShelf(),
        meters=Meters(),
        jobs=Jobs(),
    ):
        found = samples(await metrics_at(page_in(log)))
    await store.aclose()

    assert found["bot_jobs", "photo", "waiting"] == 4
    assert found["bot_jobs_oldest_age_seconds", "photo"] == 12.5
    assert found["bot_poll_age_seconds",] == 1.5
    assert found["bot_poll_silence_seconds",] == 2.5
