"""Uploads become media: the work on pixels runs in threads, a few pictures at a time."""

import asyncio
import mimetypes
from typing import Final

from bot.sandbox.files import FileStore
from bot.sandbox.photos import encode_photo, encode_sticker
from bot.sandbox.records import Document, Photo, PhotoSize, Sticker

_AT_ONCE: Final = 2
"""A decoded picture takes some hundred megabytes at worst; two of them bound the memory."""

APP_PHOTO_PX: Final = 1280
BOT_PHOTO_PX: Final = 2560
"""Longer side of the largest size: what Telegram's apps send, and what a bot's upload keeps."""

_SIGNATURES: Final = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
    (b"%PDF-", "application/pdf"),
)
_ANYTHING: Final = "application/octet-stream"


class Darkroom:
    """Turns uploaded bytes into media of the file store."""

    def __init__(self, files: FileStore) -> None:
        self._files = files
        self._places = asyncio.Semaphore(_AT_ONCE)

    async def develop_photo(self, data: bytes, *, is_from_bot: bool) -> Photo:
        """Store a photo in Telegram's sizes.

        Raises:
            UnusablePictureError: Telegram would refuse it.
        """
        longest_px = BOT_PHOTO_PX if is_from_bot else APP_PHOTO_PX
        async with self._places:
            renditions = await asyncio.to_thread(
                encode_photo, data, longest_px=longest_px, shrinks_first=not is_from_bot
            )
        photo = Photo(
            tuple(
                PhotoSize(
                    self._files.add(made.data, mime_type="image/jpeg", folder="photos"),
                    made.width,
                    made.height,
                )
                for made in renditions
            )
        )
        self._files.keep_media(photo)
        return photo

    async def develop_sticker(self, data: bytes, *, emoji: str | None) -> Sticker:
        """Store a sticker as WebP.

        Raises:
            UnusablePictureError: no picture, or not of a sticker's size.
        """
        async with self._places:
            made = await asyncio.to_thread(encode_sticker, data)
        file = self._files.add(made.data, mime_type="image/webp", folder="stickers")
        sticker = Sticker(file, made.width, made.height, emoji)
        self._files.keep_media(sticker)
        return sticker

    def file_document(
        self, data: bytes, *, file_name: str | None, content_type: str | None
    ) -> Document:
        """Store any file as it is, its type guessed from its name, then from its first bytes."""
        file = self._files.add(
            data,
            mime_type=guess_type(data, file_name=file_name, content_type=content_type),
            folder="documents",
            file_name=file_name,
        )
        document = Document(file)
        self._files.keep_media(document)
        return document


def guess_type(data: bytes, *, file_name: str | None, content_type: str | None) -> str:
    """What kind of file this is, as a MIME type."""
    by_name = mimetypes.guess_type(file_name or "", strict=False)[0]
    if by_name is not None:
        return by_name
    if content_type and content_type != _ANYTHING:
        return content_type
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for mark, kind in _SIGNATURES if data.startswith(mark)), _ANYTHING)
