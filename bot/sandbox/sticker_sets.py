"""Sticker sets and who may change them: pure state beside the file store, no HTTP."""

from dataclasses import dataclass, field, replace
from typing import Final

from bot.sandbox.files import FileStore
from bot.sandbox.media import PhotoSize, Sticker
from bot.sandbox.sticker_files import StickerFormat

MAX_STICKERS: Final = 120
"""Source: the Bot API's `addStickerToSet`."""

_FOLDER: Final = "stickers"


@dataclass(slots=True, eq=False)
class StickerSet:
    """A set of stickers in the order in which people see them.

    Attributes:
        name: as it was written when the set was made; case does not matter to find it.
        owner_id: the person it belongs to; None for somebody who is not in this Telegram.
        maker_id: the bot that made it and may change it; None when a person did.
        thumbnail: what stands for the set; None for its first sticker.
    """

    name: str
    title: str
    owner_id: int | None = None
    maker_id: int | None = None
    stickers: list[Sticker] = field(default_factory=list)
    thumbnail: PhotoSize | None = None

    @property
    def form(self) -> StickerFormat | None:
        """The format that all its stickers share."""
        forms: set[StickerFormat] = {
            "animated" if each.is_animated else "static" for each in self.stickers
        }
        return forms.pop() if len(forms) == 1 else None


class StickerSets:
    """All sticker sets; whatever becomes of a sticker, its file id stands for what it is now."""

    def __init__(self, files: FileStore) -> None:
        self._files = files
        self._sets: dict[str, StickerSet] = {}

    def find(self, name: str) -> StickerSet | None:
        """A set by its name, in any case."""
        return self._sets.get(name.lower())

    def publish(self, stickers: StickerSet) -> None:
        """Let everybody see a new set."""
        self._sets[stickers.name.lower()] = stickers
        for at, sticker in enumerate(stickers.stickers):
            stickers.stickers[at] = self._kept(sticker, stickers.name)

    def withdraw(self, stickers: StickerSet) -> None:
        """Delete a set; its stickers can still be sent as stickers of no set."""
        del self._sets[stickers.name.lower()]
        for sticker in stickers.stickers:
            self._kept(sticker, None)

    def insert(self, stickers: StickerSet, sticker: Sticker) -> None:
        """Put one more sticker at the end of a set."""
        stickers.stickers.append(self._kept(sticker, stickers.name))

    def change(self, stickers: StickerSet, at: int, sticker: Sticker) -> None:
        """Put another sticker in the place of one, or the same with other emojis."""
        before = stickers.stickers[at]
        if before.file != sticker.file:
            self._kept(before, None)
        stickers.stickers[at] = self._kept(sticker, stickers.name)

    def remove(self, stickers: StickerSet, at: int) -> None:
        """Take a sticker out of a set."""
        self._kept(stickers.stickers.pop(at), None)

    def move(self, stickers: StickerSet, at: int, to: int) -> None:
        """Put a sticker elsewhere in its set; places beyond the end are the end."""
        stickers.stickers.insert(to, stickers.stickers.pop(at))

    def expire_file_ids(self) -> None:
        """Make all file ids of stickers so far useless; sets give out new ones when asked."""
        self._files.expire(_FOLDER)
        for stickers in self._sets.values():
            stickers.stickers = [
                self._kept(self._renewed(sticker), stickers.name) for sticker in stickers.stickers
            ]

    def _renewed(self, sticker: Sticker) -> Sticker:
        data = self._files.read(sticker.file.file_id)
        if data is None:
            return sticker
        mime_type = sticker.file.mime_type
        return replace(sticker, file=self._files.add(data, mime_type=mime_type, folder=_FOLDER))

    def _kept(self, sticker: Sticker, set_name: str | None) -> Sticker:
        kept = replace(sticker, set_name=set_name)
        self._files.keep_media(kept)
        return kept
