from bot.cli.sandbox import for_this_machine
from bot.settings import Settings


def test_the_sandbox_sends_nothing_to_providers_or_to_the_real_bots_address():
    settings = Settings(
        emotion_backend="aws-rekognition,embedded", webhook_url="https://bot.example.org"
    )

    played = for_this_machine(settings)

    assert played.providers == ()
    assert played.reads_itself
    assert played.webhook_url is None
