"""The sticker files that the bot ships: reads them, knows nothing of how they were drawn."""

from importlib import resources

from bot.core.stickers import Sticker


def sticker_file(sticker: Sticker, *, animated: bool) -> bytes:
    """The file of a sticker as Telegram takes it.

    Args:
        sticker: which one.
        animated: gzipped Lottie (.tgs) if so, else a WebP of 512 pixels with a clear background.
    """
    suffix = "tgs" if animated else "webp"
    return (resources.files("bot.media") / "stickers" / f"{sticker.name}.{suffix}").read_bytes()
