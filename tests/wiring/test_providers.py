import pytest

from bot.backends.embedded import EmbeddedBackend
from bot.backends.fallback import FallbackBackend
from bot.core.errors import SettingsError
from bot.core.providers import Provider
from bot.media.decode import PhotoLimits
from bot.settings import Settings
from bot.wiring.chat import chat_options
from bot.wiring.emotions import in_hand, open_backend
from bot.wiring.provider_checkup import examine_providers
from bot.wiring.providers import open_provider, recipients, refuse_itself

KEYS = {
    "emotion_url": "https://emotions.example.org/",
    "aws_access_key_id": "id",
    "aws_secret_access_key": "key",
    "face_plus_plus_key": "key",
    "face_plus_plus_secret": "word",
}


async def test_without_providers_it_is_the_models_inside():
    backend = open_backend(Settings())

    await backend.aclose()
    assert isinstance(backend, EmbeddedBackend)


@pytest.mark.parametrize(
    ("written", "providers", "has_last"),
    [
        ("emotion-api", ["emotion-api"], False),
        ("face-plus-plus,embedded", ["face-plus-plus"], True),
        ("aws-rekognition,emotion-api", ["aws-rekognition", "emotion-api"], False),
    ],
)
async def test_providers_are_asked_in_the_order_that_is_written(written, providers, has_last):
    backend = open_backend(Settings(emotion_backend=written, **KEYS))

    await backend.aclose()
    assert isinstance(backend, FallbackBackend)
    assert [state.provider for state in backend.states()] == providers
    assert (backend.last is not None) is has_last


@pytest.mark.parametrize(
    ("provider", "missing"),
    [
        (Provider.EMOTION_API, "emotion_url"),
        (Provider.REKOGNITION, "aws_access_key_id"),
        (Provider.REKOGNITION, "aws_secret_access_key"),
        (Provider.FACE_PLUS_PLUS, "face_plus_plus_key"),
        (Provider.FACE_PLUS_PLUS, "face_plus_plus_secret"),
    ],
)
def test_what_is_missing_is_named(provider, missing):
    keys = {name: value for name, value in KEYS.items() if name != missing}

    with pytest.raises(SettingsError, match=f"BOT_{missing.upper()} is missing; `{provider}`"):
        open_provider(Settings(**keys), provider, PhotoLimits())


def test_people_are_told_who_and_where():
    settings = Settings(emotion_backend=",".join(Provider), **KEYS)

    assert recipients(settings) == (
        "Emotion API (emotions.example.org), Amazon Rekognition (AWS, eu-west-1), "
        "Face++ (Megvii, api-us.faceplusplus.com)"
    )
    assert chat_options(settings).providers == recipients(settings)
    assert chat_options(Settings()).providers == ""


async def test_the_doctor_names_what_is_missing_also_offline():
    settings = Settings(emotion_backend="emotion-api,face-plus-plus", emotion_url="https://a.org")

    checks = [check async for check in examine_providers(settings, is_offline=True)]

    assert [(check.name, check.verdict) for check in checks] == [
        ("emotion-api", "skipped"),
        ("face-plus-plus", "down"),
    ]


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("http://127.0.0.1:8000", "127.0.0.1"),
        ("http://localhost:8000/emotion/v1.0", "0.0.0.0"),
        ("http://[::1]:8000", "::1"),
        ("https://10.0.0.5:8000", "10.0.0.5"),
    ],
)
def test_a_service_does_not_ask_itself(url, host):
    settings = Settings(emotion_backend="emotion-api,embedded", emotion_url=url)

    with pytest.raises(SettingsError, match="would ask itself"):
        refuse_itself(settings, host, 8000)


@pytest.mark.parametrize(
    ("url", "backend"),
    [
        ("http://127.0.0.1:8001", "emotion-api"),
        ("https://emotions.example.org:8000", "emotion-api"),
        # Of the bot beside it, which asks this service.
        ("http://127.0.0.1:8000", "embedded"),
    ],
)
def test_a_service_may_ask_another_one(url, backend):
    refuse_itself(Settings(emotion_backend=backend, emotion_url=url), "0.0.0.0", 8000)


def test_as_many_photos_are_in_hand_as_a_provider_is_asked_about_at_once():
    assert in_hand(Settings(workers=1)) == 2
    assert in_hand(Settings(workers=1, emotion_backend="emotion-api", **KEYS)) == 10
