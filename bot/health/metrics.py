"""What Prometheus reads: everything that is counted, and what is asked when it looks."""

from collections.abc import Iterator
from typing import Final

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4
from prometheus_client.registry import Collector
from typing_extensions import override

from bot.health.job_counts import ByKind, JobCounts

CONTENT_TYPE: Final = CONTENT_TYPE_PLAIN_0_0_4
"""Source: Prometheus, exposition formats, prometheus.io/docs/instrumenting/exposition_formats."""


class JobGauges(Collector):
    """Says how much durable work there is, and says nothing while its database does not answer.

    Args:
        counts: the numbers.
    """

    def __init__(self, counts: JobCounts) -> None:
        self._counts = counts
        self._shown: ByKind | None = None

    async def refresh(self) -> None:
        """Ask anew, unless the last answer is still good."""
        _, self._shown = await self._counts.ask()

    @override
    def collect(self) -> Iterator[GaugeMetricFamily]:
        """Hand out what `refresh` has learnt."""
        if self._shown is None:
            return
        jobs = GaugeMetricFamily(
            "bot_jobs", "Jobs that are written down.", labels=("kind", "state")
        )
        ages_s = GaugeMetricFamily(
            "bot_jobs_oldest_age_seconds",
            "Since the oldest job that is not finished was submitted.",
            labels=("kind",),
        )
        for kind, stats in self._shown.items():
            for state, count in (
                ("waiting", stats.waiting),
                ("running", stats.running),
                ("dead", stats.dead),
            ):
                jobs.add_metric((kind, state), count)
            ages_s.add_metric((kind,), stats.oldest_age_s)
        yield jobs
        yield ages_s


class Metrics:
    """The text that Prometheus reads.

    Args:
        registry: what is counted.
        jobs: durable work; None where there is none.
    """

    def __init__(self, registry: CollectorRegistry, jobs: JobGauges | None = None) -> None:
        self._registry = registry
        self._jobs = jobs
        if jobs is not None:
            registry.register(jobs)

    async def text(self) -> bytes:
        """Write everything down as it is now; bounded in time."""
        if self._jobs is not None:
            await self._jobs.refresh()
        return generate_latest(self._registry)
