"""Reads the settings, once, from the environment or `.env`; nothing else reads either."""

import difflib
import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from dotenv import dotenv_values
from pydantic import ValidationError
from pydantic_settings import SettingsError as SourceError

from bot.core.errors import SettingsError
from bot.settings import PREFIX, Settings

ENV_FILE: Final = Path(".env")


def load_settings(env_file: Path = ENV_FILE) -> Settings:
    """Read the environment and the `.env` file; the environment wins.

    Raises:
        SettingsError: a value is wrong or a name is unknown; one line that says which.
    """
    _refuse_unknown_names(env_file)
    try:
        return Settings(_env_file=env_file)  # type: ignore[call-arg]
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        place = "__".join(str(part) for part in first["loc"]).upper()
        name = place if place in variable_names() else f"{PREFIX}{place}"
        message = first["msg"].removeprefix("Value error, ")
        raise SettingsError(f"{name}: {message}") from None
    except SourceError as error:
        # Only raised for JSON that does not parse; its message names the field.
        field = re.search(r'field "(\w+)"', str(error))
        which = f"{PREFIX}{field.group(1).upper()}" if field else "a setting"
        raise SettingsError(f"{which}: is not valid JSON") from None


def variable_names() -> tuple[str, ...]:
    """What each setting is called in the environment: the bot's own first, then each part's."""
    own = Settings.__annotations__
    # Pydantic has what a class inherits first, and people look for the token first.
    fields = sorted(Settings.model_fields.items(), key=lambda field: field[0] not in own)
    return tuple(
        str(field.validation_alias or f"{PREFIX}{name}".upper()) for name, field in fields
    )


def _refuse_unknown_names(env_file: Path) -> None:
    known = {name.removeprefix(PREFIX): name for name in variable_names()}
    for name in _bot_names(env_file):
        if name.upper() not in known.values():
            near = difflib.get_close_matches(name.upper().removeprefix(PREFIX), known, n=1)
            hint = f"; did you mean {known[near[0]]}?" if near else ""
            raise SettingsError(f"{name} is no setting of this bot{hint}")


def _bot_names(env_file: Path) -> Iterable[str]:
    in_file = dotenv_values(env_file) if env_file.is_file() else {}
    names = [*os.environ, *in_file]  # noqa: TID251
    return sorted({name for name in names if name.upper().startswith(PREFIX)})
