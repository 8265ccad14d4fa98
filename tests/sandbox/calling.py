"""Calls of methods as clients make them, without HTTP."""

import json

import pytest

from bot.sandbox.errors import ApiError
from bot.sandbox.methods.params import Arguments
from bot.sandbox.methods.registry import METHODS
from bot.sandbox.stage import Stage

ADA, GROUP = 1001, -4001


async def call(stage: Stage, method: str, uploads=None, **values):
    """One call as a client sends it: nested values as JSON strings."""
    flat = {
        name: json.dumps(value) if isinstance(value, list | dict) else str(value)
        for name, value in values.items()
    }
    return await METHODS[method.lower()].call(stage, Arguments(flat, uploads or {}))


async def refusal(stage: Stage, method: str, uploads=None, **values) -> str:
    """How a call that must fail was refused."""
    with pytest.raises(ApiError) as caught:
        await call(stage, method, uploads, **values)
    return caught.value.description


async def updates_of(stage: Stage) -> list[dict]:
    """Everything that waits for the bot, which confirms it as a polling bot does."""
    taken: list[dict] = []
    while batch := await stage.updates.read(
        offset=taken[-1]["update_id"] + 1 if taken else 0, limit=100, timeout_s=0
    ):
        taken += batch
    return taken


async def heard(stage: Stage, kind: str = "message") -> list[dict]:
    """What the bot is told of one kind."""
    return [update[kind] for update in await updates_of(stage) if kind in update]


async def said(stage: Stage, text: str = "hello", **values) -> int:
    """The id of a new message of the bot to Ada."""
    return (await call(stage, "sendMessage", chat_id=ADA, text=text, **values))["message_id"]
