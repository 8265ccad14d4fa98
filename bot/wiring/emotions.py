"""Builds what reads emotions; loads no Telegram."""

from bot.backends.embedded import EmbeddedBackend
from bot.core.backend import EmotionBackend
from bot.media.decode import PhotoLimits
from bot.settings import Settings


def open_backend(settings: Settings) -> EmotionBackend:
    """Open the emotion backend that the settings name.

    Raises:
        WeightsError: the shipped models are missing or damaged.
    """
    match settings.emotion_backend:
        case "embedded":
            return EmbeddedBackend.open(limits=photo_limits(settings), workers=settings.workers)


def photo_limits(settings: Settings) -> PhotoLimits:
    """What photos are refused."""
    return PhotoLimits(size_bytes=settings.max_photo_bytes, pixels=settings.max_pixels)
