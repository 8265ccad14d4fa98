"""What Telegram calls the bot's own stickers: ids of files, and what was put into which set."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.database import Database
from bot.store.inserting import insert_into
from bot.store.tables import SetStickerRow, StickerFileRow

_BETWEEN: Final = " "


@dataclass(frozen=True, slots=True)
class StickerKey:
    """A drawing as one bot sends it.

    Attributes:
        bot_id: file ids are worth nothing to another bot.
        name: the sticker's name.
        style: "static" or "animated".
    """

    bot_id: int
    name: str
    style: str


@dataclass(frozen=True, slots=True)
class SetSticker:
    """A drawing as it was put into a sticker set.

    Attributes:
        name: the sticker's name.
        file_unique_id: by which Telegram's list of the set tells which one it is.
        content_hash: of the file.
        emojis: what it was said to stand for, in order.
    """

    name: str
    file_unique_id: str
    content_hash: str
    emojis: tuple[str, ...]


class StickerMemory:
    """Remembers stickers; nothing in it is about a person or a chat.

    Every method raises `StoreError` when the database cannot be reached, read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def file_id(self, key: StickerKey, content_hash: str) -> str | None:
        """The id under which Telegram has a drawing; None where it has not, or an older one."""
        wanted = select(StickerFileRow.file_id).where(
            *_is_for(key), StickerFileRow.content_hash == content_hash
        )
        return await self._database.read(lambda session: session.scalar(wanted))

    async def keep_file_id(self, key: StickerKey, content_hash: str, file_id: str) -> None:
        """Remember the id that Telegram gave a drawing, in place of any other."""
        columns = {"content_hash": content_hash, "file_id": file_id}

        async def write(session: AsyncSession) -> None:
            added = insert_into(session, StickerFileRow).values(
                bot_id=key.bot_id, name=key.name, style=key.style, **columns
            )
            await session.execute(
                added.on_conflict_do_update(
                    index_elements=["bot_id", "name", "style"], set_=columns
                )
            )

        await self._database.write(write)

    async def drop_file_id(self, key: StickerKey, file_id: str) -> None:
        """Forget an id that Telegram no longer takes; a newer one stays."""
        gone = delete(StickerFileRow).where(*_is_for(key), StickerFileRow.file_id == file_id)
        await self._database.write(lambda session: session.execute(gone))

    async def in_set(self, set_name: str) -> tuple[SetSticker, ...]:
        """All that was put into a set, in no order."""
        wanted = select(SetStickerRow).where(SetStickerRow.set_name == set_name.lower())

        async def read(session: AsyncSession) -> tuple[SetSticker, ...]:
            return tuple(_in_set(row) for row in await session.scalars(wanted))

        return await self._database.read(read)

    async def keep_in_set(self, set_name: str, *stickers: SetSticker) -> None:
        """Remember what was put into a set, in place of what had these names there."""

        async def write(session: AsyncSession) -> None:
            for sticker in stickers:
                columns = {
                    "file_unique_id": sticker.file_unique_id,
                    "content_hash": sticker.content_hash,
                    "emojis": _BETWEEN.join(sticker.emojis),
                }
                added = insert_into(session, SetStickerRow).values(
                    set_name=set_name.lower(), name=sticker.name, **columns
                )
                await session.execute(
                    added.on_conflict_do_update(index_elements=["set_name", "name"], set_=columns)
                )

        await self._database.write(write)

    async def drop_from_set(self, set_name: str, *names: str) -> None:
        """Forget stickers that a set no longer has."""
        gone = delete(SetStickerRow).where(
            SetStickerRow.set_name == set_name.lower(), SetStickerRow.name.in_(names)
        )
        await self._database.write(lambda session: session.execute(gone))


def _is_for(key: StickerKey) -> tuple[ColumnElement[bool], ...]:
    return (
        StickerFileRow.bot_id == key.bot_id,
        StickerFileRow.name == key.name,
        StickerFileRow.style == key.style,
    )


def _in_set(row: SetStickerRow) -> SetSticker:
    emojis = tuple(row.emojis.split(_BETWEEN))
    return SetSticker(row.name, row.file_unique_id, row.content_hash, emojis)
