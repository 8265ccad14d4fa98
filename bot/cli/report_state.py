"""How far the report of a folder is: a small file beside it, so that it can go on after a stop."""

import json
import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, Self

from bot.cli.exhibits import Exhibit
from bot.core.emotions import Scores
from bot.core.errors import SettingsError
from bot.core.tallies import SCALE, whole_scores

_SUFFIX: Final = ".progress"
_OWNER_ONLY: Final = 0o600

Seen = tuple[int, int, Scores]
"""A face: second of a clip (0 in photos), number of who was followed (0 in photos), scores."""


class ReportState:
    """Remembers what was read of each file, one line each, as soon as it is known.

    A file that has changed since is read again. A line that was cut off by a crash is not there.

    Args:
        path: the file; owned by this process while it is open.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known = _lines_of(path)
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, _OWNER_ONLY)
        except OSError as error:
            raise SettingsError(f"cannot write {path}: {error.strerror}") from error
        self._file = os.fdopen(handle, "a", encoding="utf-8")
        # Ends a line that was cut off.
        self._file.write("\n")

    @classmethod
    def beside(cls, report: Path) -> Self:
        """Open the one of a report.

        Raises:
            SettingsError: it cannot be written.
        """
        return cls(report.with_name(report.name + _SUFFIX))

    def seen_in(self, exhibit: Exhibit) -> tuple[Seen, ...] | None:
        """The faces of a file that was read before; None where it must be read."""
        line = self._known.get(exhibit.name)
        if line is None or line["stamp"] != _stamp(exhibit.path):
            return None
        return tuple(
            (at_s, number, Scores(tuple(each / sum(wholes) for each in wholes)))
            for at_s, number, wholes in line["faces"]
        )

    def keep(self, exhibit: Exhibit, seen: Sequence[Seen]) -> None:
        """Remember the faces of a file."""
        faces = [[at_s, number, whole_scores(scores)] for at_s, number, scores in seen]
        line = {"file": exhibit.name, "stamp": _stamp(exhibit.path), "faces": faces}
        self._file.write(json.dumps(line, separators=(",", ":")) + "\n")
        self._file.flush()

    def close(self) -> None:
        """Leave it for the next try."""
        self._file.close()

    def finish(self) -> None:
        """Remove it: the report is written, and scores are kept no longer than needed."""
        self.close()
        with suppress(OSError):
            self._path.unlink()


def _lines_of(path: Path) -> Mapping[str, Any]:
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return {}
    known = {}
    for line in lines:
        with suppress(ValueError, TypeError, KeyError):
            read = json.loads(line)
            if _is_whole(read["faces"]):
                known[read["file"]] = read
    return known


def _is_whole(faces: Any) -> bool:  # noqa: ANN401 - whatever is in the file
    tolerance = SCALE // 100
    return all(
        isinstance(at_s, int) and isinstance(number, int) and abs(sum(wholes) - SCALE) < tolerance
        for at_s, number, wholes in faces
    )


def _stamp(path: Path) -> list[int]:
    try:
        found = path.stat()
    except OSError:
        return []
    return [found.st_size, found.st_mtime_ns]
