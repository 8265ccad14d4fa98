"""What is remembered of videos, on every kind of database."""

import pytest

from bot.core.operations import Operation, OperationStatus
from bot.store.store import Store
from bot.store.tables import OperationRow

ONE, OTHER = "7e2f0a3e-3c1b-4d5a-9e9c-6f0a4f1f5d0b", "11111111-3c1b-4d5a-9e9c-6f0a4f1f5d0b"
NOW_S = 1_763_690_000.25


@pytest.fixture
async def memory(store):
    await store.operations.add(ONE, NOW_S)
    return store.operations


async def test_a_new_operation_has_not_started(memory):
    assert await memory.find(ONE) == Operation(ONE, OperationStatus.NOT_STARTED, NOW_S, NOW_S)
    assert await memory.find(OTHER) is None


async def test_progress_is_told(memory):
    await memory.note(ONE, OperationStatus.RUNNING, NOW_S + 1, progress=37.5)

    assert await memory.find(ONE) == Operation(
        ONE, OperationStatus.RUNNING, NOW_S, NOW_S + 1, progress=37.5
    )


async def test_a_result_is_kept_whole(memory):
    result = '{"fragments":[' + "1," * 1_000_000 + "1]}"

    await memory.succeed(ONE, result, NOW_S + 1)

    found = await memory.find(ONE)
    assert (found.status, found.progress, found.result) == (
        OperationStatus.SUCCEEDED,
        100.0,
        result,
    )


async def test_what_has_ended_is_not_changed_by_who_comes_late(memory):
    await memory.fail(ONE, "why", NOW_S + 1)

    await memory.note(ONE, OperationStatus.RUNNING, NOW_S + 2, progress=50.0)
    await memory.succeed(ONE, "{}", NOW_S + 3)

    found = await memory.find(ONE)
    assert (found.status, found.message, found.changed_s) == (
        OperationStatus.FAILED,
        "why",
        NOW_S + 1,
    )


async def test_old_ones_are_forgotten_and_told_of(memory):
    await memory.add(OTHER, NOW_S + 10)

    assert await memory.drop_unchanged_since(NOW_S) == ()
    assert await memory.drop_unchanged_since(NOW_S + 1) == (ONE,)
    assert await memory.find(ONE) is None
    assert await memory.find(OTHER) is not None


async def test_what_was_not_taken_on_is_forgotten(memory):
    await memory.drop(ONE)

    assert await memory.find(ONE) is None


async def test_operations_outlive_a_restart(file):
    url = f"sqlite:///{file}"
    store = await Store.open(url)
    await store.operations.add(ONE, NOW_S)
    await store.aclose()

    store = await Store.open(url)
    found = await store.operations.find(ONE)
    await store.aclose()

    assert found.created_s == NOW_S


def test_nothing_about_who_asked_is_in_the_table():
    assert set(OperationRow.__table__.columns.keys()) == {
        "operation_id", "status", "created_s", "changed_s", "progress", "message", "result",
    }  # fmt: skip
