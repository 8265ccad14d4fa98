"""The languages the bot may speak, by their own names; texts may be there or not."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

DEFAULT_LANGUAGE: Final = "en"


@dataclass(frozen=True, slots=True)
class Language:
    """One language.

    Attributes:
        own_name: what those who speak it call it.
        is_rtl: whether it is written from right to left.
        comma: between the items of a list, with the space after it.
        gap: between two sentences.
    """

    own_name: str
    is_rtl: bool = False
    comma: str = ", "
    gap: str = " "


LANGUAGES: Final[Mapping[str, Language]] = {
    "en": Language("English"),
    "es": Language("Español"),
    "pt": Language("Português"),
    "de": Language("Deutsch"),
    "fr": Language("Français"),
    "it": Language("Italiano"),
    "ru": Language("Русский"),
    "uk": Language("Українська"),
    "tr": Language("Türkçe"),
    "ar": Language("العربية", is_rtl=True, comma="، "),
    "hi": Language("हिन्दी"),
    "id": Language("Bahasa Indonesia"),
    "zh": Language("简体中文", comma="、", gap=""),
    "ja": Language("日本語", comma="、", gap=""),
}
"""By tag, the default first; "pt" is that of Brazil, "zh" is simplified.

Source for the commas of ar, zh and ja: Unicode CLDR list patterns (cldr.unicode.org); facts only.
"""

_RENAMED: Final[Mapping[str, str]] = {"in": "id"}
"""Tags that old phones still send. Source: ISO 639-1, withdrawn codes (www.loc.gov)."""


def primary_tag(tag: str) -> str:
    """The language of a tag, in today's spelling: "pt" for "pt-BR", "id" for "in"."""
    primary = tag.replace("_", "-").split("-", 1)[0].lower()
    return _RENAMED.get(primary, primary)
