"""Two copies of the service on Ray: one is killed while strangers send photos.

Needs the extra `ray`; where it is missing this fails, as nothing else would tell.
"""

import asyncio
import itertools
import os
import signal
import tempfile
from collections import Counter
from pathlib import Path

import httpx
import pytest

from tests.e2e.ray_cluster import cluster
from tests.photos.samples import collage, encoded

pytestmark = [pytest.mark.e2e, pytest.mark.model]

RECOGNIZE = "/emotion/v1.0/recognize"
SENDERS = 6
PHOTOS = 120
KILLED_AFTER = 30
MOST_TRIES = 200
GAVE_UP_S = 90.0


class Crowd:
    """Senders who send each photo again until it is answered, and count what they had to."""

    def __init__(self, client, keys, photo):
        self.answered = 0
        self.sent_again = 0
        self.failed = Counter()
        self.enough = asyncio.Event()
        self._client = client
        self._keys = itertools.cycle(keys)
        self._photo = photo
        self._left = iter(range(PHOTOS))

    async def send(self):
        async with asyncio.TaskGroup() as group:
            for _ in range(SENDERS):
                group.create_task(self._sender())

    async def _sender(self):
        for _ in self._left:
            for attempt in range(MOST_TRIES):
                if await self._is_answered():
                    break
                self.sent_again += attempt == 0
                await asyncio.sleep(0.05)
            else:
                raise AssertionError("a photo was lost")
            self.answered += 1
            if self.answered >= KILLED_AFTER:
                self.enough.set()

    async def _is_answered(self):
        headers = {
            "Ocp-Apim-Subscription-Key": next(self._keys),
            "Content-Type": "application/octet-stream",
        }
        try:
            answer = await self._client.post(RECOGNIZE, content=self._photo, headers=headers)
        except httpx.TransportError as error:
            self.failed[type(error).__name__] += 1
            return False
        if answer.status_code != 200:
            self.failed[answer.status_code] += 1
            return False
        assert len(answer.json()) == 2
        return True


@pytest.fixture
def folder():
    with tempfile.TemporaryDirectory(prefix="ray-", dir="/tmp") as name:
        yield Path(name)


async def test_when_one_of_two_copies_is_killed_only_what_it_had_in_hand_is_sent_again(folder):
    photo = encoded(collage(2, (640, 480)))
    async with (
        cluster(folder, copies=2) as ray,
        httpx.AsyncClient(base_url=ray.url, timeout=30) as client,
        asyncio.timeout(GAVE_UP_S),
    ):
        first, second = ray.replicas()
        crowd = Crowd(client, ray.keys, photo)
        sending = asyncio.create_task(crowd.send())
        await crowd.enough.wait()

        os.kill(first, signal.SIGKILL)
        await sending

        assert second in ray.replicas()
    assert crowd.answered == PHOTOS
    assert crowd.sent_again <= SENDERS, crowd.failed
