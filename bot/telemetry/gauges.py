"""What is as it is at the moment when somebody looks: asked then, and kept nowhere."""

from collections.abc import Callable

from prometheus_client import CollectorRegistry, Gauge, Info, ProcessCollector


def show_process(registry: CollectorRegistry, *, version: str) -> None:
    """Export which version runs, and what Linux tells of the process as `process_*`."""
    Info("bot_build", "The version that runs.", registry=registry).info({"version": version})
    ProcessCollector(registry=registry)


def show_polling(
    registry: CollectorRegistry, *, age_s: Callable[[], float], silent_s: Callable[[], float]
) -> None:
    """Export how polling goes.

    Args:
        registry: to export it by.
        age_s: seconds since Telegram last answered a poll, if only to refuse it.
        silent_s: seconds since it last told what there was to tell.
    """
    _gauge(registry, "bot_poll_age_seconds", "Since Telegram last answered a poll.", age_s)
    _gauge(
        registry, "bot_poll_silence_seconds", "Since a poll last told what there was.", silent_s
    )


def _gauge(registry: CollectorRegistry, name: str, words: str, ask: Callable[[], float]) -> None:
    Gauge(name, words, registry=registry).set_function(ask)
