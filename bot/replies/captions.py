"""Looks for words in a caption, in any script; pure."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Self

_SPACELESS: Final = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Myanmar
    (0x1780, 0x17FF),  # Khmer
    (0x3040, 0x30FF),  # Hiragana, Katakana
    (0x31F0, 0x31FF),  # Katakana extensions
    (0x3400, 0x4DBF),  # Han
    (0x4E00, 0x9FFF),  # Han
    (0xF900, 0xFAFF),  # Han
    (0x20000, 0x3FFFF),  # Han
)
"""Scripts that do not set words apart. Source: Unicode 16, Blocks.txt (www.unicode.org)."""

_ALIKE: Final = str.maketrans({"ı": "i", "ё": "е", "’": "'", "ʼ": "'", "\u0307": None})
"""Letters that many people type for each other; the last is what is left of a Turkish İ."""


@dataclass(frozen=True, slots=True)
class Caption:
    """What was written under a photo, made ready to look for many words in it.

    Attributes:
        text: as it was written; may be empty.
        folded: the same without upper case.
        origins: for each character of `folded`, where it comes from in `text`.
    """

    text: str
    folded: str
    origins: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> Self:
        """Make a text ready."""
        written = unicodedata.normalize("NFC", text)
        return cls(written, *_fold(written))

    def find(self, words: Sequence[str]) -> str | None:
        """The first of these words, as it is written here; None where there is none.

        Large and small letters are the same. A word must stand alone, except in scripts that do
        not set words apart: there it may stand anywhere.
        """
        spans = [span for word in words if (span := _find(self.folded, _fold_word(word)))]
        if not spans:
            return None
        # The first in the caption; of two that begin together the longer one says more.
        start, end = min(spans, key=lambda span: (span[0], -span[1]))
        return self.text[self.origins[start] : self.origins[end - 1] + 1]


NO_CAPTION: Final = Caption("", "", ())


def _find(caption: str, word: str) -> tuple[int, int] | None:
    start = caption.find(word) if word else -1
    while start >= 0:
        end = start + len(word)
        if _parts(caption, start) and _parts(caption, end):
            return start, end
        start = caption.find(word, start + 1)
    return None


def _parts(text: str, index: int) -> bool:
    """Whether one word may end and another begin here."""
    if index in {0, len(text)}:
        return True
    before, after = text[index - 1], text[index]
    if _is_spaceless(before) or _is_spaceless(after):
        return True
    return not (_is_of_word(before) and _is_of_word(after))


def _is_of_word(char: str) -> bool:
    # Marks count: Hindi writes most vowels as marks, which `\w` has no place for.
    return char == "_" or unicodedata.category(char)[0] in "LMN"


def _is_spaceless(char: str) -> bool:
    return any(first <= ord(char) <= last for first, last in _SPACELESS)


def _fold(text: str) -> tuple[str, tuple[int, ...]]:
    """A text without upper case, and for each of its characters where it comes from."""
    chars: list[str] = []
    origins: list[int] = []
    for index, char in enumerate(text):
        for folded in char.casefold().translate(_ALIKE):
            chars.append(folded)
            origins.append(index)
    return "".join(chars), tuple(origins)


@lru_cache(maxsize=4096)
def _fold_word(word: str) -> str:
    return _fold(unicodedata.normalize("NFC", word).strip())[0]
