"""Publishes the bot's drawings as a sticker set, on the Bot API server of the settings."""

from bot.chat.publishing import Order, Publication, Tell, publish_set
from bot.settings import Settings
from bot.wiring.store import open_store


async def publish_stickers(settings: Settings, order: Order, tell: Tell) -> Publication:
    """Make the set that was ordered, or bring it up to date.

    Raises:
        SettingsError: there is no token, or Telegram refuses it, the name or the owner.
        DeliveryError: Telegram refuses, or cannot be reached.
        StoreError: what is in the set cannot be remembered.
    """
    token = settings.required_token()
    store = await open_store(settings)
    try:
        return await publish_set(
            token=token,
            api_url=str(settings.api_url).rstrip("/"),
            memory=store.stickers,
            order=order,
            tell=tell,
        )
    finally:
        await store.aclose()
