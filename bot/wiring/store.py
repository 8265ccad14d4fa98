"""Opens what is remembered between restarts."""

import asyncio

from bot.core.errors import StoreError
from bot.settings import Settings
from bot.store.address import parse_address
from bot.store.store import Store


async def open_store(settings: Settings) -> Store:
    """Open the database that the settings name; its tables are created or migrated.

    Raises:
        StoreError: the address is wrong, or there is no usable database.
    """
    return await Store.open(settings.database_url.get_secret_value())


async def open_existing_store(place: str) -> Store:
    """Open a database that is there: a SQLite file, or an address.

    Raises:
        StoreError: the address is wrong, or there is no usable database.
    """
    url = place if "://" in place else f"sqlite:///{place}"
    file = parse_address(url).file
    # Opening one that is missing would create it, and then find nothing in it.
    if file is not None and not await asyncio.to_thread(file.is_file):
        raise StoreError(f"there is no database {file}")
    return await Store.open(url)


async def open_forgetful_store() -> Store:
    """Open a database that is gone with the process.

    Raises:
        StoreError: there is no usable database.
    """
    return await Store.open("sqlite://")
