from prometheus_client import CollectorRegistry

from bot.core.providers import Provider, ProviderState, RequestOutcome
from bot.telemetry.providers import show_providers


def test_requests_and_pauses_are_told_by_provider():
    states = [
        ProviderState(Provider.EMOTION_API, {RequestOutcome.BUSY: 3}, paused_s=7, trouble="x"),
        ProviderState(Provider.REKOGNITION, {}, paused_s=0, trouble=""),
    ]
    registry = CollectorRegistry()
    show_providers(registry, lambda: states)

    def value(name, **labels):
        return registry.get_sample_value(name, labels)

    asked = "bot_provider_requests_total"
    assert value(asked, provider="emotion-api", outcome="busy") == 3
    # Series that begin at 0 have their first event seen.
    assert value(asked, provider="aws-rekognition", outcome="answered") == 0
    assert value("bot_provider_paused", provider="emotion-api") == 1
    assert value("bot_provider_paused", provider="aws-rekognition") == 0
