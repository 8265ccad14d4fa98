"""How the health page looks at what reads emotions, without spending anybody's money."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from bot.backends.fallback import FallbackBackend
from bot.core.backend import EmotionBackend
from bot.health.asking import Question
from bot.health.board import Look
from bot.health.check import Check
from bot.health.judging import judge_backend
from bot.health.proof import prove
from bot.health.provider_checks import judge_providers, judge_reading

_PATIENCE_S: Final = 10.0
_FRESH_S: Final = 15.0
"""Reading a photo costs some milliseconds of a processor that people's photos want too."""


@dataclass(frozen=True, slots=True)
class BackendLooks:
    """What is looked at.

    Attributes:
        looks: one for each line of the page.
        questions: what they ask; closed with the page.
    """

    looks: Sequence[Look]
    questions: Sequence[Question]


def backend_looks(backend: EmotionBackend) -> BackendLooks:
    """Look at the shipped models by having them read, and at providers by how they have done."""
    if not isinstance(backend, FallbackBackend):
        question = _proof(backend)

        async def look_at_backend() -> Check:
            return judge_backend(await question.answer())

        return BackendLooks((look_at_backend,), (question,))
    return _of_providers(backend)


def _of_providers(backend: FallbackBackend) -> BackendLooks:
    stand_in = _proof(backend.last) if backend.last is not None else None

    async def look_at_reading() -> Check:
        states = backend.states()
        if stand_in is None or not all(state.is_paused for state in states):
            return judge_reading(states, None)
        return judge_reading(states, await stand_in.answer())

    async def look_at_providers() -> Check:
        return judge_providers(backend.states())

    return BackendLooks(
        (look_at_reading, look_at_providers), (stand_in,) if stand_in is not None else ()
    )


def _proof(backend: EmotionBackend) -> Question:
    return Question(partial(prove, backend), patience_s=_PATIENCE_S, fresh_s=_FRESH_S)
