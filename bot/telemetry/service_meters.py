"""Counts and times the calls of the service; of a key only the name that its operator gave it."""

import time
from collections.abc import Callable
from typing import Final

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Histogram,
    disable_created_metrics,
)

from bot.core.api_keys import NO_NAME

_SECONDS: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0)

# A series beside each one, with the time it was begun: twice the text, and of no use here.
disable_created_metrics()  # type: ignore[no-untyped-call]


class ServiceMeters:
    """Everything that is counted of the service.

    Args:
        clock: seconds that never run backwards.

    Attributes:
        registry: what is exported; nothing else is in it.
        clock: the same as in the arguments.
    """

    def __init__(self, *, clock: Callable[[], float] = time.perf_counter) -> None:
        self.clock = clock
        self.registry = CollectorRegistry()
        self._calls = Counter(
            "bot_service_calls_total",
            "Calls of the Emotion and Face API, by how they were answered.",
            ("operation", "status", "key"),
            registry=self.registry,
        )
        self._seconds = Histogram(
            "bot_service_seconds",
            "A call from its head to the end of its answer.",
            ("operation",),
            buckets=_SECONDS,
            registry=self.registry,
        )
        self._faces = Counter(
            "bot_service_faces_total", "Faces told of in pictures.", registry=self.registry
        )

    def count_call(self, operation: str, status: int, key: str, took_s: float) -> None:
        """A call was answered.

        Args:
            operation: the route's own name, never what somebody sent.
            status: HTTP status.
            key: its name; empty without a good one.
            took_s: how long it took.
        """
        self._calls.labels(operation, str(status), key or NO_NAME).inc()
        self._seconds.labels(operation).observe(took_s)

    def count_faces(self, faces: int) -> None:
        """A picture was read."""
        self._faces.inc(faces)
