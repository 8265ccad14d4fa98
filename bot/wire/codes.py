"""Error codes of others, as far as they look like codes."""

import re
from typing import Final

_CODE: Final = re.compile(r"[A-Za-z][A-Za-z0-9_.]{0,59}")


def plain_code(value: object) -> str:
    """A code that may be shown and logged: one word without anything of a request in it.

    Returns:
        The word, or an empty string for everything else.
    """
    return value if isinstance(value, str) and _CODE.fullmatch(value) else ""
