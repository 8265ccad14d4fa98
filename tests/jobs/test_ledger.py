"""Who holds a job, and who is believed when two say different things."""

import pytest

from bot.jobs.ledger import DIED
from bot.jobs.port import Job, Room, Submitted

TRIES = 5
CHAT = -100


@pytest.fixture
async def claim(ledger):
    """A job in the hand of worker A."""
    await ledger.add(Job("key", "note", CHAT, {"n": 1}, 7))
    (claim,) = await ledger.claim("A", 9)
    return claim


async def take_from_silent(ledger, *, silent_s=-1, by="B"):
    return await ledger.take_from_silent(by, silent_s=silent_s, tries=TRIES)


async def test_a_job_in_hand_is_not_handed_out_again(ledger, claim):
    assert (claim.task.attempt, claim.task.chat_id, claim.user_id) == (1, CHAT, 7)
    assert claim.task.payloads == ({"n": 1},)
    assert not await ledger.is_any_due()
    assert not await ledger.claim("B", 9)


async def test_a_worker_that_beats_keeps_its_jobs(ledger, claim):
    await take_from_silent(ledger, silent_s=60)
    await take_from_silent(ledger, by="A")

    assert (await ledger.stats()).running == 1


async def test_jobs_of_a_silent_worker_are_handed_to_another_as_the_next_try(ledger, claim):
    await take_from_silent(ledger)

    (again,) = await ledger.claim("B", 9)
    assert (again.held[0][0], again.task.attempt) == (claim.held[0][0], 2)


async def test_a_worker_finds_its_own_jobs_after_a_restart(ledger, claim):
    await ledger.take_from("B", tries=TRIES)
    assert not await ledger.is_any_due()

    await ledger.take_from("A", tries=TRIES)
    assert await ledger.is_any_due()


async def test_who_lost_a_job_to_another_is_not_heard(ledger, claim):
    await take_from_silent(ledger)
    await ledger.claim("B", 9)

    await ledger.finish(claim)
    await ledger.put_back(claim, after_s=0, counts=True)

    assert not await ledger.give_up(claim, "Error")
    assert (await ledger.stats()).running == 1


async def test_who_finished_before_another_began_is_heard(ledger, claim):
    await take_from_silent(ledger)

    await ledger.finish(claim)

    assert not await ledger.is_any_due()
    assert (await ledger.stats()).waiting == 0


async def test_a_job_that_ends_its_process_each_time_becomes_a_dead_letter(ledger, claim):
    for _ in range(TRIES - 1):
        assert [*await take_from_silent(ledger)] == []
        await ledger.claim("A", 9)
    (letter,) = await take_from_silent(ledger)

    assert (letter.error, letter.tries, letter.payloads) == (DIED, TRIES, ({"n": 1},))
    assert [dead.error for dead in await ledger.dead_letters(9)] == [DIED]
    assert not await ledger.is_any_due()


async def test_while_the_first_of_a_chat_rests_the_next_one_waits(ledger, claim):
    await ledger.add(Job("next", "note", CHAT, {"n": 2}))
    await ledger.add(Job("other", "note", 5, {"n": 3}))

    await ledger.put_back(claim, after_s=60, counts=False)

    assert [claim.task.payloads for claim in await ledger.claim("A", 9)] == [({"n": 3},)]


async def test_old_rows_are_deleted_and_only_so_many_at_once(ledger):
    for n in range(5):
        await ledger.add(Job(f"key-{n}", "note", n, {}))
    for claim in await ledger.claim("A", 9):
        await ledger.finish(claim)

    assert await ledger.sweep(done_s=60, dead_s=60, rows=9) == 0
    assert await ledger.sweep(done_s=-1, dead_s=60, rows=3) == 3
    assert await ledger.sweep(done_s=-1, dead_s=60, rows=3) == 2
    assert await ledger.add(Job("key-0", "note", 0, {})) is Submitted.NEW


async def test_of_jobs_that_may_have_ended_the_process_one_runs_at_a_time(ledger):
    for n in range(4):
        await ledger.add(Job(f"key-{n}", "note", n, {"n": n}))
    for _ in range(2):
        await ledger.claim("A", 9)
        await ledger.take_from("A", tries=TRIES)
    await ledger.add(Job("fresh", "note", 9, {"n": 9}))

    beside_each_other = {c.task.payloads[0]["n"] for c in await ledger.claim("A", 9)}
    assert beside_each_other == {0, 9}
    assert await ledger.claim("A", 9) in ([], ())

    (letters, again) = await ledger.take_from("A", tries=3), await ledger.claim("A", 9)
    assert [letter.payloads for letter in letters] == [({"n": 0},)]
    assert {c.task.payloads[0]["n"] for c in again} == {1, 9}


async def test_jobs_of_kinds_that_another_program_handles_are_left_to_it(ledger, claim):
    ledger.attend_to({"film"})
    await ledger.add(Job("film", "film", CHAT - 1, {"n": 2}))

    assert [*await take_from_silent(ledger)] == []
    (film,) = await ledger.claim("B", 9)
    assert film.task.kind == "film"
    assert ((await ledger.stats()).waiting, (await ledger.stats()).running) == (0, 1)
    assert not await ledger.is_any_due()


async def test_jobs_of_another_program_take_no_room(ledger, claim):
    ledger.attend_to({"film"})
    film = Job("film", "film", CHAT, {"n": 2}, 7)

    assert await ledger.add(film, Room(total=1, of_chat=1, of_user=1)) is Submitted.NEW


async def test_dead_letters_of_another_program_are_not_shown(ledger, claim):
    await ledger.give_up(claim, "Error")
    ledger.attend_to({"film"})

    assert [*await ledger.dead_letters(9)] == []
