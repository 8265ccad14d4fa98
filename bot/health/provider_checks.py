"""From how it goes with providers of emotions to verdicts and mends; pure."""

from collections.abc import Sequence
from typing import Final

from bot.core.errors import (
    BackendAnswerError,
    BackendBusyError,
    BackendRefusedError,
    BotError,
    SettingsError,
)
from bot.core.providers import Provider, ProviderState
from bot.health.asking import Answer
from bot.health.check import Check, Verdict
from bot.health.judging import Part, judge_backend

_NETWORK_MEND: Final = "look at this machine's network, proxy and firewall, and whether it is up"
_ANSWER_MEND: Final = "look whether its address is right, and whether there is a newer bot"


def judge_providers(states: Sequence[ProviderState]) -> Check:
    """Judge the providers of a running bot by how they have answered people's photos.

    They are not asked for this: each request costs money, or a part of a quota.
    """
    paused = [state for state in states if state.is_paused]
    if not paused:
        return Check(Part.PROVIDERS, Verdict.OK, f"asked: {_names(states)}")
    return Check(
        Part.PROVIDERS,
        Verdict.DEGRADED,
        f"not asked for now: {_names(paused)}",
        problems=tuple(
            f"{state.trouble}; asked again in {state.paused_s:.0f} s" for state in paused
        ),
    )


def judge_reading(states: Sequence[ProviderState], stand_in: Answer | None) -> Check:
    """Judge whether photos are read, whoever does it.

    Args:
        states: of the providers.
        stand_in: how the shipped models answered, where they stand in; they are asked only while
            every provider is left alone.
    """
    asked = [state for state in states if not state.is_paused]
    if asked:
        return Check(Part.BACKEND, Verdict.OK, f"photos are read by {asked[0].provider}")
    if stand_in is not None:
        return judge_backend(stand_in)
    return Check(Part.BACKEND, Verdict.DOWN, "no provider is asked for now: photos wait")


def judge_provider(provider: Provider, error: BotError | None, took_s: float) -> Check:
    """Judge a provider that was asked about a drawn face.

    Args:
        provider: which one.
        error: why it gave no answer; None where it did.
        took_s: how long it took, in seconds.
    """
    match error:
        case None:
            return Check(provider, Verdict.OK, f"read a drawn photo in {took_s * 1000:.0f} ms")
        case SettingsError():
            return Check(provider, Verdict.DOWN, str(error), "set it in .env")
        case BackendRefusedError(mend=mend):
            return Check(provider, Verdict.DOWN, str(error), mend)
        case BackendBusyError():
            return Check(
                provider, Verdict.DEGRADED, str(error), "wait, or ask it for a higher limit"
            )
        case BackendAnswerError():
            return Check(provider, Verdict.DOWN, str(error), _ANSWER_MEND)
        case _:
            return Check(provider, Verdict.DOWN, str(error), _NETWORK_MEND)


def not_asked(provider: Provider) -> Check:
    """What is said where nobody is to be asked."""
    return Check(provider, Verdict.SKIPPED, "not asked: offline")


def _names(states: Sequence[ProviderState]) -> str:
    return ", ".join(state.provider for state in states)
