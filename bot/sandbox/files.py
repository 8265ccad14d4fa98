"""Files by id, in memory and bounded: over the limit the oldest go, and nothing touches a disk."""

import hashlib
import secrets
from typing import Final

from bot.sandbox.media import Media, Photo, StoredFile

KEPT_BYTES: Final = 300_000_000
"""All files together; a sandbox that runs for days must not fill the machine."""

_ID_PREFIXES: Final = {
    "photos": "AgACAgI",
    "documents": "BQACAgI",
    "videos": "BAACAgI",
    "video_notes": "DQACAgI",
    "animations": "CgACAgI",
    "stickers": "CAACAgI",
    "thumbnails": "AAMCAgI",
}
"""How Telegram's own file ids begin; a person reading a log can tell them apart."""

_EXTENSIONS: Final = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/webp": ".webp",
    "image/gif": ".gif",
    "video/mp4": ".mp4",
    "video/quicktime": ".mov",
    "video/webm": ".webm",
    "video/x-ms-wmv": ".wmv",
    "application/x-tgsticker": ".tgs",
}


class FileStore:
    """Keeps bytes, and which media each file belongs to."""

    def __init__(self, kept_bytes: int = KEPT_BYTES) -> None:
        self._kept_bytes = kept_bytes
        self._total_bytes = 0
        self._data: dict[str, bytes] = {}
        self._files: dict[str, StoredFile] = {}
        self._media: dict[str, Media] = {}
        self._paths: dict[str, str] = {}
        self._expired: set[str] = set()
        self._published = 0

    def add(
        self, data: bytes, *, mime_type: str, folder: str, file_name: str | None = None
    ) -> StoredFile:
        """Keep a file under a new id.

        Args:
            data: its bytes.
            mime_type: what it is.
            folder: first part of its download path: "photos", "videos" or another of those
                that have a prefix for ids.
            file_name: the name its sender gave it.
        """
        file = StoredFile(
            file_id=f"{_ID_PREFIXES[folder]}{secrets.token_urlsafe(30)}",
            # The same bytes get the same unique id however often they are sent, as in Telegram.
            file_unique_id=f"AQAD{hashlib.sha256(data).hexdigest()[:12]}",
            size_bytes=len(data),
            mime_type=mime_type,
            folder=folder,
            file_name=file_name,
        )
        self._files[file.file_id] = file
        self._data[file.file_id] = data
        self._total_bytes += len(data)
        while self._total_bytes > self._kept_bytes and len(self._files) > 1:
            self._drop(next(iter(self._files)))
        return file

    def keep_media(self, media: Media) -> None:
        """Note what its files are, so that they can be sent again by file id."""
        for file in files_of(media):
            if file.file_id in self._files:
                self._media[file.file_id] = media

    def media(self, file_id: str) -> Media | None:
        """The photo, clip, sticker or document that a file is of, while its bytes are kept."""
        return self._media.get(file_id)

    def find(self, file_id: str) -> StoredFile | None:
        """What is known about a file, while its bytes are kept."""
        return self._files.get(file_id)

    def expire(self, folder: str) -> None:
        """Take from bots the use of all ids of a folder so far; what was sent still shows."""
        self._expired |= {each.file_id for each in self._files.values() if each.folder == folder}
        self._media = {key: kept for key, kept in self._media.items() if key not in self._expired}

    def is_expired(self, file_id: str) -> bool:
        """Is this an id that bots may use no longer?"""
        return file_id in self._expired

    def read(self, file_id: str) -> bytes | None:
        """The bytes of a file, while they are kept."""
        return self._data.get(file_id)

    def publish(self, file: StoredFile) -> str:
        """Give a file a download path; Telegram too hands one out only when asked by `getFile`."""
        for path, file_id in self._paths.items():
            if file_id == file.file_id:
                return path
        path = f"{file.folder}/file_{self._published}{_EXTENSIONS.get(file.mime_type, '')}"
        self._published += 1
        self._paths[path] = file.file_id
        return path

    def at_path(self, path: str) -> StoredFile | None:
        """The file behind a download path."""
        return self._files.get(self._paths.get(path, ""))

    def _drop(self, file_id: str) -> None:
        self._total_bytes -= len(self._data.pop(file_id))
        del self._files[file_id]
        self._media.pop(file_id, None)
        self._expired.discard(file_id)
        self._paths = {path: kept for path, kept in self._paths.items() if kept != file_id}


def files_of(media: Media) -> list[StoredFile]:
    """The files that media is made of, smallest first."""
    if isinstance(media, Photo):
        return [size.file for size in media.sizes]
    return [media.file]
