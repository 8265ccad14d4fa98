"""Builds what reads emotions; loads no Telegram."""

from bot.backends.embedded import EmbeddedBackend, default_workers
from bot.core.backend import EmotionBackend
from bot.media.decode import PhotoLimits
from bot.settings import Settings


def open_backend(settings: Settings) -> EmotionBackend:
    """Open the emotion backend that the settings name, or several behind each other.

    Raises:
        WeightsError: the shipped models are missing or damaged.
        SettingsError: an address or a key of a provider is missing.
    """
    if not settings.providers:
        return open_embedded(settings)
    # Loading what speaks HTTP takes longer than reading a photo, and most need none of it.
    from bot.backends.fallback import FallbackBackend  # noqa: PLC0415
    from bot.wiring.providers import open_guarded  # noqa: PLC0415

    limits = photo_limits(settings)
    providers = [open_guarded(settings, provider, limits) for provider in settings.providers]
    return FallbackBackend(providers, open_embedded(settings) if settings.reads_itself else None)


def in_hand(settings: Settings) -> int:
    """Photos that the backend of these settings takes at the same time without slowing down."""
    if settings.providers:
        from bot.backends.remote import IN_HAND  # noqa: PLC0415 - as above

        return IN_HAND
    # Twice as many as are read at once, so that no thread waits for the event loop.
    return 2 * (settings.workers or default_workers())


def open_embedded(settings: Settings) -> EmbeddedBackend:
    """Open the models that ship inside.

    Raises:
        WeightsError: they are missing or damaged.
    """
    return EmbeddedBackend.open(limits=photo_limits(settings), workers=settings.workers)


def photo_limits(settings: Settings) -> PhotoLimits:
    """What photos are refused."""
    return PhotoLimits(size_bytes=settings.max_photo_bytes, pixels=settings.max_pixels)
