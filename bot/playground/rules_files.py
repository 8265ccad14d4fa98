"""The rules files that the playground shows: the operator's, and those that ship with the bot."""

import hashlib
import os
import shutil
import tempfile
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Final

from bot.core.errors import SettingsError
from bot.playground.errors import PlaygroundError

DRAFT_NAME: Final = "my-rules.toml"
"""What rules are called that are in no file yet."""

_SUFFIX: Final = ".toml"
_CRLF: Final = b"\r\n"
_ENCODING: Final = "utf-8"


@dataclass(frozen=True, slots=True)
class RulesText:
    """One file.

    Attributes:
        name: without folders.
        text: what is in it, or what could be where there is no such file yet.
        seen: stands for what was in the file; empty for none.
    """

    name: str
    text: str
    seen: str = ""


def built_in_files() -> tuple[RulesText, ...]:
    """The rules that ship with the bot, in the order they are read."""
    folder = resources.files("bot.replies") / "rules"
    names = sorted(file.name for file in folder.iterdir() if file.name.endswith(_SUFFIX))
    return tuple(RulesText(name, (folder / name).read_text(_ENCODING)) for name in names)


def starter() -> str:
    """A first rules file, with words on what is what."""
    return (resources.files("bot.playground") / "starter.toml").read_text(_ENCODING)


class OwnFiles:
    """The operator's rules: a file, a folder of them, or nowhere yet.

    Args:
        path: the file or the folder; a file need not be there yet. None: nothing is ever written.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path

    @property
    def place(self) -> str:
        """Where they are, for people; empty for nowhere."""
        return str(self._path) if self._path else ""

    def read(self) -> tuple[RulesText, ...]:
        """All files; a first one where there is none.

        Raises:
            SettingsError: a file cannot be read, or is no text.
        """
        files = tuple(_read(path) for path in self._paths() if path.exists())
        return files or (RulesText(self._first_name(), starter()),)

    def save(self, draft: RulesText, *, anyway: bool = False) -> str:
        """Write a file; whatever breaks on the way, the old one or the new one is there.

        Args:
            draft: its name and text, and what was seen in it when the work on it began.
            anyway: overwrite it though somebody else has changed it meanwhile.

        Returns:
            What is to be told as `seen` when it is saved again.

        Raises:
            PlaygroundError: it is none of these files, changed meanwhile, or not to be written.
        """
        path = next((each for each in self._paths() if each.name == draft.name), None)
        if path is None:
            raise PlaygroundError(404, "The playground was started without this file.")
        try:
            before = path.read_bytes() if path.exists() else None
            if not anyway and _stamp(before) != draft.seen:
                words = f"{path.name} was changed by another program meanwhile."
                raise PlaygroundError(409, words)
            data = _encode(draft.text, before)
            _replace(path, data)
        except OSError as error:
            words = f"{path.name} cannot be written: {error.strerror}."
            raise PlaygroundError(500, words) from error
        return _stamp(data)

    def _paths(self) -> list[Path]:
        if self._path is None:
            return []
        if not self._path.is_dir():
            return [self._path]
        return sorted(self._path.glob(f"*{_SUFFIX}")) or [self._path / DRAFT_NAME]

    def _first_name(self) -> str:
        return next((path.name for path in self._paths()), DRAFT_NAME)


def _read(path: Path) -> RulesText:
    try:
        data = path.read_bytes()
        text = data.decode("utf-8-sig")
    except OSError as error:
        raise SettingsError(f"{path} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"{path} is no text in UTF-8") from error
    return RulesText(path.name, text.replace("\r\n", "\n"), _stamp(data))


def _stamp(data: bytes | None) -> str:
    return "" if data is None else hashlib.sha256(data).hexdigest()


def _encode(text: str, before: bytes | None) -> bytes:
    """A text with the line ends that its file has."""
    data = text.replace("\r\n", "\n").encode(_ENCODING)
    return data.replace(b"\n", _CRLF) if before and _CRLF in before else data


def _replace(path: Path, data: bytes) -> None:
    # A link stays a link: the file that it leads to is replaced.
    target = path.resolve()
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        if target.exists():
            shutil.copymode(target, name)
        else:
            Path(name).chmod(0o644)
        Path(name).replace(target)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
