"""Uploads become media: the work on pixels runs in threads, a few pictures at a time."""

import asyncio
import mimetypes
from dataclasses import replace
from typing import Final

from bot.sandbox.files import FileStore
from bot.sandbox.media import (
    Clip,
    ClipFacts,
    ClipKind,
    Document,
    Photo,
    PhotoSize,
    Sticker,
)
from bot.sandbox.photos import Rendition, encode_photo, read_gif
from bot.sandbox.sticker_files import (
    TGS,
    WEBP,
    StickerFormat,
    encode_set_thumbnail,
    encode_sticker,
    format_of,
)

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
    (b"\x1a\x45\xdf\xa3", "video/webm"),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "video/x-ms-wmv"),
)
_ANYTHING: Final = "application/octet-stream"
_GIF: Final = "image/gif"
_THUMBNAIL_PX: Final = 320

_CLIP_FOLDERS: Final = {
    ClipKind.VIDEO: "videos",
    ClipKind.NOTE: "video_notes",
    ClipKind.ANIMATION: "animations",
    ClipKind.LIVE_PHOTO: "videos",
}


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

    async def develop_clip(
        self, data: bytes, facts: ClipFacts, *, file_name: str | None, content_type: str | None
    ) -> Clip:
        """Store a moving picture as it is; of a GIF what the sender left out is read from it.

        Raises:
            UnusablePictureError: a GIF or a still that cannot be read.
        """
        mime_type = guess_type(data, file_name=file_name, content_type=content_type)
        still = facts.still
        if mime_type == _GIF:
            facts, still = await self._completed(data, facts), still or data
        photo = None
        if facts.kind is ClipKind.LIVE_PHOTO and still is not None:
            photo = await self.develop_photo(still, is_from_bot=False)
        folder = _CLIP_FOLDERS[facts.kind]
        clip = Clip(
            facts.kind,
            self._files.add(data, mime_type=mime_type, folder=folder, file_name=file_name),
            facts.width,
            facts.height,
            facts.duration_s,
            thumbnail=None if still is None or photo else await self._shrink(still),
            photo=photo,
        )
        self._files.keep_media(clip)
        return clip

    async def _completed(self, gif: bytes, facts: ClipFacts) -> ClipFacts:
        async with self._places:
            read = await asyncio.to_thread(read_gif, gif)
        return replace(
            facts,
            width=facts.width or read.width,
            height=facts.height or read.height,
            duration_s=facts.duration_s or read.duration_s,
        )

    async def _shrink(self, picture: bytes) -> PhotoSize:
        async with self._places:
            made = await asyncio.to_thread(
                encode_photo, picture, longest_px=_THUMBNAIL_PX, shrinks_first=True
            )
        return self._keep_thumbnail(made[-1], "image/jpeg")

    async def develop_sticker(
        self, data: bytes, *, emojis: tuple[str, ...] = (), keywords: tuple[str, ...] = ()
    ) -> Sticker:
        """Store a sticker of no set: a picture as WebP, an animation as it is.

        Raises:
            UnusablePictureError: neither of them, or not of a sticker's size.
        """
        async with self._places:
            made = await asyncio.to_thread(encode_sticker, data)
        small = made.preview
        sticker = Sticker(
            self._files.add(made.data, mime_type=made.mime_type, folder="stickers"),
            made.width,
            made.height,
            emojis,
            is_animated=made.mime_type == TGS,
            thumbnail=self._keep_thumbnail(small, WEBP) if small else None,
            keywords=keywords,
        )
        self._files.keep_media(sticker)
        return sticker

    async def keep_for_sets(self, data: bytes) -> Sticker | Document:
        """Store a file of which stickers can be made; a picture stays a document until then.

        Raises:
            UnusablePictureError: see `develop_sticker`.
        """
        if format_of(data) == "animated":
            return await self.develop_sticker(data)
        async with self._places:
            await asyncio.to_thread(encode_sticker, data)
        return self.file_document(data, file_name="sticker.png", content_type=None)

    async def develop_set_thumbnail(self, data: bytes, form: StickerFormat) -> PhotoSize:
        """Store the little picture that stands for a sticker set.

        Raises:
            UnusablePictureError: another kind of file, or of another size.
        """
        async with self._places:
            made = await asyncio.to_thread(encode_set_thumbnail, data, form)
        small = Rendition(made.data, made.width, made.height)
        return self._keep_thumbnail(small, made.mime_type)

    def _keep_thumbnail(self, small: Rendition, mime_type: str) -> PhotoSize:
        file = self._files.add(small.data, mime_type=mime_type, folder="thumbnails")
        return PhotoSize(file, small.width, small.height)

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
    if data[4:8] == b"ftyp":
        return "video/quicktime" if data[8:12] == b"qt  " else "video/mp4"
    return next((kind for mark, kind in _SIGNATURES if data.startswith(mark)), _ANYTHING)
