"""A timeline as a picture in a file on this machine."""

from pathlib import Path

from bot.cli.arguments import kind_of_plot
from bot.core.errors import SettingsError
from bot.core.timeline import Timeline
from bot.media.timeline_plot import draw_timeline


def write_plot(path: Path, timeline: Timeline, *, dark: bool) -> None:
    """Draw a timeline into a file, as what its name ends in; blocks.

    Raises:
        VideoSupportError: Matplotlib is not installed.
        SettingsError: the file cannot be written.
    """
    picture = draw_timeline(timeline, dark=dark, kind=kind_of_plot(path))
    try:
        path.write_bytes(picture)
    except OSError as error:
        raise SettingsError(f"cannot write {path}: {error.strerror}") from error
