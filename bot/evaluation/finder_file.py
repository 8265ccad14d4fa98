"""Reads the options of the face finder from TOML, and tells which are not as they are shipped.

Whoever trains another detector or second look chooses them anew; the bot itself reads no such
file.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import fields
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator
from pydantic_core import ErrorDetails

from bot.core.errors import SettingsError
from bot.vision.detector import DetectorOptions
from bot.vision.finder import FinderOptions

_SHIPPED: Final = FinderOptions()

_WORDS: Final = {
    "extra_forbidden": "is no option of the finder",
    "float_type": "must be a number",
    "finite_number": "must be a number",
    "int_type": "must be a whole number",
    "tuple_type": "must be a list in brackets",
    "model_type": "must be a table",
    "missing": "is missing",
    "too_short": "must not be empty",
    "too_long": "must have {max_length} items",
    "literal_error": "must be {expected}",
    "greater_than_equal": "must be at least {ge:g}",
    "less_than_equal": "must be at most {le:g}",
    "value_error": "{error}",
}
"""What is wrong with a value, by what pydantic calls that."""

_Share = Annotated[float, Field(ge=0, le=1)]
_Logit = Annotated[float, Field(ge=-100, le=100)]
_Count = Annotated[int, Field(ge=1, le=10_000)]
_Side = Annotated[int, Field(ge=1, le=4096)]
# TOML has lists where the options have tuples; what is in them is checked as strictly as the rest.
_Strides = Annotated[tuple[Literal[8, 16, 32, 64], ...], Field(strict=False, min_length=1)]
_Pass = Annotated[tuple[_Side, _Strides], Field(strict=False)]
_Passes = Annotated[tuple[_Pass, ...], Field(strict=False, min_length=1)]
_Range = Annotated[tuple[_Logit, _Logit], Field(strict=False)]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False)


class _DetectorTable(_Table):
    """The fields of `DetectorOptions`."""

    # The shipped strides are among the four, which their type, any whole numbers, does not say.
    passes: _Passes = _SHIPPED.detector.passes  # type: ignore[assignment]
    threshold: _Share = _SHIPPED.detector.threshold
    overlap: _Share = _SHIPPED.detector.overlap
    max_candidates: _Count = _SHIPPED.detector.max_candidates

    @field_validator("passes")
    @classmethod
    def _largest_first(cls, passes: _Passes) -> _Passes:
        sides = [side for side, _ in passes]
        if sides != sorted(sides, reverse=True):
            raise ValueError("must have the pass with the longest side first")
        return passes


class _FinderTable(_Table):
    """The fields of `FinderOptions`."""

    detector: _DetectorTable = _DetectorTable()
    plain: _Share = _SHIPPED.plain
    faint_side_px: Annotated[int, Field(ge=0, le=4096)] = _SHIPPED.faint_side_px
    sure: _Share = _SHIPPED.sure
    most_doubtful: Annotated[int, Field(ge=0, le=10_000)] = _SHIPPED.most_doubtful
    detector_share: Annotated[float, Field(ge=0, le=100)] = _SHIPPED.detector_share
    least: _Logit = _SHIPPED.least
    unclear: _Range = _SHIPPED.unclear
    nested: _Share = _SHIPPED.nested
    max_faces: _Count = _SHIPPED.max_faces

    @field_validator("unclear")
    @classmethod
    def _low_to_high(cls, unclear: _Range) -> _Range:
        if unclear[0] > unclear[1]:
            raise ValueError("must have the lower number first")
        return unclear

    def options(self) -> FinderOptions:
        detector = DetectorOptions(**self.detector.model_dump())
        return FinderOptions(detector=detector, **self.model_dump(exclude={"detector"}))


def read_finder_options(path: Path) -> FinderOptions:
    """Read the options; those that the file does not name are as shipped.

    Raises:
        SettingsError: the file cannot be read, or a name or a value is wrong; one line says which.
    """
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
        return _FinderTable.model_validate(values).options()
    except OSError as error:
        raise SettingsError(f"cannot read {path}: {error.strerror}") from error
    # Pydantic's error is a `ValueError`, too.
    except ValidationError as error:
        raise SettingsError(f"{path}: {_worded(error.errors(include_url=False)[0])}") from error
    except (ValueError, RecursionError) as error:
        raise SettingsError(f"{path} is no TOML file: {error}") from error


def changed_options(options: FinderOptions) -> dict[str, tuple[Any, Any]]:
    """Options that are not as shipped: by name, their value and the shipped one."""
    shipped = dict(_named(_SHIPPED))
    return {
        name: (value, shipped[name]) for name, value in _named(options) if value != shipped[name]
    }


def _named(options: FinderOptions | DetectorOptions) -> Iterator[tuple[str, Any]]:
    for field in fields(options):
        value = getattr(options, field.name)
        if isinstance(value, DetectorOptions):
            yield from ((f"{field.name}.{name}", inner) for name, inner in _named(value))
        else:
            yield field.name, value


def _worded(wrong: ErrorDetails) -> str:
    place = ".".join(part for part in wrong["loc"] if isinstance(part, str))
    of_list = "an item of " if any(isinstance(part, int) for part in wrong["loc"]) else ""
    words = _WORDS.get(wrong["type"], "is wrong").format(**wrong.get("ctx", {}))
    hint = _hint(place) if wrong["type"] == "extra_forbidden" else ""
    return f"{of_list}{place} {words}{hint}"


def _hint(unknown: str) -> str:
    """Which option was probably meant, in whichever table it stands."""
    names = {_last(name): name for name, _ in _named(_SHIPPED)}
    near = get_close_matches(_last(unknown), names, n=1)
    return f"; did you mean {names[near[0]]}?" if near else ""


def _last(name: str) -> str:
    return name.rpartition(".")[2]
