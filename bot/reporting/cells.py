"""What people wrote, as it may stand in a table that a spreadsheet opens; pure."""

from typing import Final

_FORMULAS: Final = ("=", "+", "-", "@")
"""What spreadsheets take for the beginning of a formula."""


def cell(words: str) -> str:
    """Words that no spreadsheet takes for a formula."""
    return f"'{words}" if words.startswith(_FORMULAS) else words
