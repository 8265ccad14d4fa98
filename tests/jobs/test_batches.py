"""Jobs that come one by one and are done together, such as the photos of an album."""

import asyncio
from dataclasses import replace

import pytest

from bot.core.errors import BackendUnavailableError
from bot.jobs.ledger import DIED
from bot.jobs.port import Batch, Job, RetryLaterError, Room, Submitted
from tests.jobs.conftest import CHAT, nothing_is_open, submit

SOON = Batch("album", pause_s=0.3, at_most_s=5, most=10)
LATER = Batch("album", pause_s=60, at_most_s=120, most=3)


class Tasks:
    """A handler that remembers its tasks, and fails as it is told to."""

    def __init__(self, *errors):
        self.done = []
        self.errors = [*errors]

    async def __call__(self, task):
        self.done.append(([payload["n"] for payload in task.payloads], task.attempt))
        if self.errors:
            raise self.errors.pop(0)


async def add(ledger, n, *, batch=None, chat_id=CHAT, room=None):
    return await ledger.add(Job(f"{n}", "note", chat_id, {"n": n}, 7, batch), room)


async def claimed(ledger):
    return [[each["n"] for each in c.task.payloads] for c in await ledger.claim("A", {"note": 9})]


async def test_a_batch_is_one_task_once_no_more_of_it_comes(ledger, begin):
    tasks = Tasks()
    # Before anybody works, since on a slow disk a pause may pass between one part and the next.
    for n in (1, 2, 3):
        await add(ledger, n, batch=SOON)

    jobs = await begin({"note": tasks})
    await nothing_is_open(jobs)

    assert tasks.done == [([1, 2, 3], 1)]


async def test_a_batch_that_rests_is_not_due(ledger):
    await add(ledger, 1, batch=LATER)
    await add(ledger, 2, batch=LATER)

    assert not await ledger.is_any_due({"note"})
    assert await claimed(ledger) == []


async def test_a_batch_that_is_complete_rests_no_longer(ledger):
    for n in (1, 2, 3):
        await add(ledger, n, batch=LATER)

    assert await claimed(ledger) == [[1, 2, 3]]


async def test_a_batch_that_trickles_is_not_waited_for_for_ever(ledger):
    batch = replace(LATER, at_most_s=0.05)
    await add(ledger, 1, batch=batch)
    await asyncio.sleep(0.06)
    await add(ledger, 2, batch=batch)

    assert await claimed(ledger) == [[1, 2]]


async def test_what_comes_after_a_batch_waits_for_it_and_other_chats_do_not(ledger):
    await add(ledger, 1, batch=LATER)
    await add(ledger, 2)
    await add(ledger, 3, chat_id=5)
    await add(ledger, 4, batch=replace(LATER, name="another"), chat_id=6)

    assert await claimed(ledger) == [[3]]


async def test_what_lies_between_the_parts_of_a_batch_follows_it(begin):
    tasks = Tasks()
    jobs = await begin({"note": tasks})
    two = replace(LATER, most=2)
    for n, batch in ((1, two), (2, None), (3, two)):
        await submit(jobs, n, batch=batch)
    await nothing_is_open(jobs)

    assert [numbers for numbers, _ in tasks.done] == [[1, 3], [2]]


async def test_a_part_that_comes_late_is_a_task_of_its_own(begin):
    tasks = Tasks()
    jobs = await begin({"note": tasks})
    one = replace(LATER, most=1)
    await submit(jobs, 1, batch=one)
    await nothing_is_open(jobs)
    await submit(jobs, 2, batch=one)
    await nothing_is_open(jobs)

    assert [numbers for numbers, _ in tasks.done] == [[1], [2]]


@pytest.mark.parametrize(
    ("error", "second_attempt"), [(RetryLaterError(0.01), 1), (BackendUnavailableError("x"), 2)]
)
async def test_a_batch_that_failed_is_tried_again_as_a_whole(begin, error, second_attempt):
    tasks = Tasks(error)
    jobs = await begin({"note": tasks})
    for n in (1, 2):
        await submit(jobs, n, batch=replace(LATER, most=2))
    await nothing_is_open(jobs)

    assert tasks.done == [([1, 2], 1), ([1, 2], second_attempt)]


async def test_a_batch_that_is_given_up_is_one_letter(begin, diary):
    jobs = await begin({"note": Tasks(*[ValueError()] * 5)})
    for n in (1, 2):
        await submit(jobs, n, batch=replace(LATER, most=2))
    await nothing_is_open(jobs)

    (letter,) = diary.letters
    assert letter.payloads == ({"n": 1}, {"n": 2})


async def test_a_batch_of_a_worker_that_died_is_freed_or_buried_as_a_whole(ledger):
    await add(ledger, 1, batch=replace(LATER, most=2))
    await add(ledger, 2, batch=replace(LATER, most=2))
    assert await claimed(ledger) == [[1, 2]]

    assert [*await ledger.take_from("A", tries=2)] == []
    assert await claimed(ledger) == [[1, 2]]
    (letter,) = await ledger.take_from("A", tries=2)
    assert (letter.payloads, letter.error) == (({"n": 1}, {"n": 2}), DIED)


async def test_after_a_start_a_batch_rests_anew_since_parts_of_it_may_come_again(ledger):
    await add(ledger, 1, batch=replace(LATER, pause_s=0))
    await add(ledger, 2, chat_id=5)

    await ledger.rest_anew(60)
    assert await claimed(ledger) == [[2]]

    await ledger.rest_anew(-60)
    await add(ledger, 3, batch=replace(LATER, most=2))
    assert await claimed(ledger) == [[1, 3]]


async def test_a_batch_that_was_tried_does_not_rest_anew(ledger):
    await add(ledger, 1, batch=replace(LATER, most=1))
    (claim,) = await ledger.claim("A", {"note": 9})
    await ledger.put_back(claim, after_s=0, counts=True)

    await ledger.rest_anew(60)

    assert await claimed(ledger) == [[1]]


@pytest.mark.parametrize(
    "room", [Room(2, 99, 99), Room(99, 2, 99), Room(99, 99, 2)], ids=["total", "chat", "person"]
)
async def test_what_finds_no_room_is_not_written_down(ledger, room):
    assert await add(ledger, 1, room=room) is Submitted.NEW
    assert await add(ledger, 2, room=room) is Submitted.NEW

    assert await add(ledger, 3, room=room) is Submitted.NO_ROOM
    assert (await ledger.stats()).waiting == 2
    # What was accepted before and comes again is no newcomer.
    assert await add(ledger, 2, room=room) is Submitted.KNOWN


async def test_who_was_turned_away_finds_room_later(ledger):
    room = Room(1, 1, 1)
    await add(ledger, 1, room=room)
    assert await add(ledger, 2, room=room) is Submitted.NO_ROOM
    (claim,) = await ledger.claim("A", {"note": 9})
    await ledger.finish(claim)

    assert await add(ledger, 2, room=room) is Submitted.NEW


async def test_one_persons_share_is_their_own(ledger):
    room = Room(99, 99, 1)
    await ledger.add(Job("a", "note", CHAT, {}, 7), room)

    assert await ledger.add(Job("b", "note", CHAT, {}, 8), room) is Submitted.NEW
    assert await ledger.add(Job("c", "note", CHAT, {}, None), room) is Submitted.NEW
