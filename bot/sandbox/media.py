"""What messages carry besides words: files, photos, clips and stickers, as plain records."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, TypeAlias


@dataclass(frozen=True, slots=True)
class StoredFile:
    """What is known about one file; its bytes are in the `FileStore`."""

    file_id: str
    file_unique_id: str
    size_bytes: int
    mime_type: str
    folder: str
    file_name: str | None = None


@dataclass(frozen=True, slots=True)
class PhotoSize:
    """One of the sizes in which a photo is kept."""

    file: StoredFile
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo in growing sizes, never empty."""

    sizes: tuple[PhotoSize, ...]

    @property
    def largest(self) -> PhotoSize:
        """The size that people look at."""
        return self.sizes[-1]


@dataclass(frozen=True, slots=True)
class Document:
    """A file sent as it is."""

    file: StoredFile


@dataclass(frozen=True, slots=True)
class Sticker:
    """A sticker, by itself or of a set.

    Attributes:
        emojis: what it stands for; the first is shown with it.
        thumbnail: the same smaller; animated stickers have none.
        set_name: the set it belongs to; None for none.
    """

    file: StoredFile
    width: int
    height: int
    emojis: tuple[str, ...] = ()
    is_animated: bool = False
    thumbnail: PhotoSize | None = None
    set_name: str | None = None
    keywords: tuple[str, ...] = ()

    @property
    def emoji(self) -> str | None:
        """The first of its emojis."""
        return self.emojis[0] if self.emojis else None


class ClipKind(StrEnum):
    """As what a moving picture is sent, in the Bot API's words for a message's field."""

    VIDEO = "video"
    NOTE = "video_note"
    ANIMATION = "animation"
    LIVE_PHOTO = "live_photo"


@dataclass(frozen=True, slots=True)
class ClipFacts:
    """What a sender says of a moving picture; Telegram believes it without looking.

    Attributes:
        width: in pixels; 0 for unknown, like the others.
        duration_s: seconds, told to bots in whole ones, rounded up.
        still: a picture file: the thumbnail, and for a live photo the photo itself.
    """

    kind: ClipKind = ClipKind.VIDEO
    width: int = 0
    height: int = 0
    duration_s: float = 0.0
    still: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Clip:
    """A video, a round video message, an animation without sound, or a live photo.

    Attributes:
        thumbnail: one frame, small.
        photo: what a live photo shows until it moves; None for the others.
    """

    kind: ClipKind
    file: StoredFile
    width: int
    height: int
    duration_s: float
    thumbnail: PhotoSize | None = None
    photo: Photo | None = None


Media: TypeAlias = Photo | Document | Sticker | Clip


_SPOKEN: Final = {
    ClipKind.VIDEO: "Video",
    ClipKind.NOTE: "VideoNote",
    ClipKind.ANIMATION: "Animation",
    ClipKind.LIVE_PHOTO: "LivePhoto",
}


def kind_name(media: Media) -> str:
    """What kind of media this is, as Telegram's errors spell it."""
    return _SPOKEN[media.kind] if isinstance(media, Clip) else type(media).__name__
