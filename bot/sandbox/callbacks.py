"""Presses of inline buttons that wait for the bot's answer."""

import asyncio
import secrets
from dataclasses import dataclass
from typing import Final

from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.updates import CALLBACK_LIFE_S
from bot.sandbox.world import Clock

_ID_DIGITS: Final = 19
_INLINE_ID_BYTES: Final = 21


def new_query_id() -> str:
    """An id of something that the bot is asked: a number of 19 digits, as text."""
    return str(10 ** (_ID_DIGITS - 1) + secrets.randbelow(9 * 10 ** (_ID_DIGITS - 1)))


def new_inline_message_id() -> str:
    """An id by which the bot may edit a message that is not its own, or not in its chat."""
    return secrets.token_urlsafe(_INLINE_ID_BYTES)


def unknown_query() -> ApiError:
    """What was asked is not known, was answered before, or is too old."""
    return bad_request("query is too old and response timeout expired or query ID is invalid")


@dataclass(frozen=True, slots=True)
class CallbackAnswer:
    """What the person sees after a press; all empty when the bot only said "seen"."""

    text: str | None = None
    show_alert: bool = False
    url: str | None = None


@dataclass(frozen=True, slots=True)
class _Press:
    made_at: float
    answer: asyncio.Future[CallbackAnswer]


class Callbacks:
    """Open presses by id; each may be answered once, within its life."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._open: dict[str, _Press] = {}

    def open(self) -> tuple[str, asyncio.Future[CallbackAnswer]]:
        """Begin a press; gives its id and where its answer will be."""
        self._forget_old()
        press_id = new_query_id()
        answer: asyncio.Future[CallbackAnswer] = asyncio.get_running_loop().create_future()
        self._open[press_id] = _Press(self._clock(), answer)
        return press_id, answer

    def answer(self, press_id: str, answer: CallbackAnswer) -> None:
        """Answer a press, even when nobody waits for it any more.

        Raises:
            ApiError: unknown, answered before, or too old.
        """
        self._forget_old()
        press = self._open.pop(press_id, None)
        if press is None:
            raise unknown_query()
        if not press.answer.done():
            press.answer.set_result(answer)

    def close(self) -> None:
        """Let everybody go who waits."""
        for press in self._open.values():
            if not press.answer.done():
                press.answer.set_result(CallbackAnswer())
        self._open.clear()

    def _forget_old(self) -> None:
        alive_after = self._clock() - CALLBACK_LIFE_S
        self._open = {
            press_id: press
            for press_id, press in self._open.items()
            if press.made_at > alive_after
        }
