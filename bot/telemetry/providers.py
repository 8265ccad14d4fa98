"""What providers of emotions were asked and how that went, told when somebody looks."""

from collections.abc import Callable, Iterable, Iterator

from prometheus_client import CollectorRegistry
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily
from prometheus_client.registry import Collector
from typing_extensions import override

from bot.core.providers import ProviderState, RequestOutcome

States = Callable[[], Iterable[ProviderState]]


class _ProviderCounts(Collector):
    """Says what the states say at that moment."""

    def __init__(self, states: States) -> None:
        self._states = states

    @override
    def collect(self) -> Iterator[CounterMetricFamily | GaugeMetricFamily]:
        requests = CounterMetricFamily(
            "bot_provider_requests",
            "Requests to providers of emotions, by how they ended.",
            labels=("provider", "outcome"),
        )
        paused = GaugeMetricFamily(
            "bot_provider_paused",
            "Whether a provider is left alone because it failed or asked for it.",
            labels=("provider",),
        )
        for state in self._states():
            for outcome in RequestOutcome:
                requests.add_metric((state.provider, outcome), state.requests.get(outcome, 0))
            paused.add_metric((state.provider,), int(state.is_paused))
        yield requests
        yield paused


def show_providers(registry: CollectorRegistry, states: States) -> None:
    """Export what providers were asked, and which are left alone.

    Args:
        registry: to export it by.
        states: how it goes with each provider that the operator chose.
    """
    registry.register(_ProviderCounts(states))
