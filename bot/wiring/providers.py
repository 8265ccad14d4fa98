"""Builds the providers that the settings name, each behind its breaker."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

import httpx

from bot.backends.breaker import Breaker
from bot.backends.dialect import Dialect
from bot.backends.emotion_api import EmotionApiDialect
from bot.backends.face_plus_plus import HOSTS, FacePlusPlusDialect
from bot.backends.guarded import GuardedBackend
from bot.backends.rekognition import RekognitionDialect
from bot.backends.remote import AT_ONCE, RemoteBackend
from bot.core.errors import SettingsError
from bot.core.providers import Provider
from bot.media.decode import PhotoLimits
from bot.settings import Settings
from bot.web.hosts import is_own_address

_HEADERS: Final = {"User-Agent": "emotion-bot", "Accept-Encoding": "identity"}

Sleep = Callable[[float], Awaitable[None]]


def open_provider(
    settings: Settings,
    provider: Provider,
    limits: PhotoLimits,
    *,
    transport: httpx.AsyncBaseTransport | None = None,
    sleep: Sleep = asyncio.sleep,
) -> RemoteBackend:
    """Build what asks one provider; nothing is sent yet.

    Args:
        settings: name addresses and keys.
        provider: which one.
        limits: what photos are refused.
        transport: carries the requests; left out, the network does.
        sleep: waits between two tries.

    Raises:
        SettingsError: an address or a key is missing.
    """
    dialect = _dialect(settings, provider)
    client = httpx.AsyncClient(
        headers=_HEADERS,
        timeout=settings.emotion_timeout,
        limits=httpx.Limits(max_connections=AT_ONCE, max_keepalive_connections=AT_ONCE),
        transport=transport,
    )
    return RemoteBackend(
        dialect, client, limits=limits, timeout_s=settings.emotion_timeout, sleep=sleep
    )


def open_guarded(settings: Settings, provider: Provider, limits: PhotoLimits) -> GuardedBackend:
    """Build what asks one provider, behind a breaker. See `open_provider`."""
    return GuardedBackend(open_provider(settings, provider, limits), Breaker(provider))


def recipients(settings: Settings) -> str:
    """Who gets photos, as people may know them, with commas between; empty where nobody does."""
    return ", ".join(_recipient(settings, provider) for provider in settings.providers)


def refuse_itself(settings: Settings, host: str, port: int) -> None:
    """See that a service which asks an Emotion API would not ask itself, without end.

    Args:
        settings: name the Emotion API.
        host: that the service is served on.
        port: the same.

    Raises:
        SettingsError: it would.
    """
    url = settings.emotion_url
    if Provider.EMOTION_API not in settings.providers or url is None or url.port != port:
        return
    named = (url.host or "").strip("[]")
    if named == host or is_own_address(named):
        raise SettingsError(
            "BOT_EMOTION_URL is the address of this service, which would ask itself; choose "
            "BOT_EMOTION_BACKEND=embedded for `bot serve`, or another address"
        )


def _dialect(settings: Settings, provider: Provider) -> Dialect:
    def key(name: str) -> str:
        return settings.required_key(name, provider)

    match provider:
        case Provider.EMOTION_API:
            own = settings.emotion_key
            return EmotionApiDialect(
                url=settings.required_url(), key=own.get_secret_value() if own else None
            )
        case Provider.REKOGNITION:
            token = settings.aws_session_token
            return RekognitionDialect(
                region=settings.aws_region,
                access_key_id=key("aws_access_key_id"),
                secret_access_key=key("aws_secret_access_key"),
                session_token=token.get_secret_value() if token else None,
            )
        case Provider.FACE_PLUS_PLUS:
            return FacePlusPlusDialect(
                region=settings.face_plus_plus_region,
                key=key("face_plus_plus_key"),
                secret=key("face_plus_plus_secret"),
            )


def _recipient(settings: Settings, provider: Provider) -> str:
    match provider:
        case Provider.EMOTION_API:
            host = settings.emotion_url.host if settings.emotion_url else None
            return f"Emotion API ({host})" if host else "Emotion API"
        case Provider.REKOGNITION:
            return f"Amazon Rekognition (AWS, {settings.aws_region})"
        case Provider.FACE_PLUS_PLUS:
            return f"Face++ (Megvii, {HOSTS[settings.face_plus_plus_region]})"
