"""Whether what reports need is installed; asked before hours of reading, and not after."""

from importlib.util import find_spec
from typing import Final

from bot.core.errors import ReportSupportError

INSTALL: Final = 'reports need more packages: pip install "emotion-bot[reports]"'

_NEEDED: Final = ("jinja2", "matplotlib", "scipy")


def require_reports() -> None:
    """Make sure that reports can be made.

    Raises:
        ReportSupportError: packages are missing.
    """
    if any(find_spec(name) is None for name in _NEEDED):
        raise ReportSupportError(INSTALL)
