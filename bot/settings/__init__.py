"""Every setting, its default and what it may be."""

from bot.settings.settings import PREFIX, Settings

__all__ = ["PREFIX", "Settings"]
