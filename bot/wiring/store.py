"""Opens what is remembered between restarts."""

from bot.settings import Settings
from bot.store.store import Store


async def open_store(settings: Settings) -> Store:
    """Open the database that the settings name; its tables are created or migrated.

    Raises:
        StoreError: the address is wrong, or there is no usable database.
    """
    return await Store.open(settings.database_url.get_secret_value())


async def open_forgetful_store() -> Store:
    """Open a database that is gone with the process.

    Raises:
        StoreError: there is no usable database.
    """
    return await Store.open("sqlite://")
