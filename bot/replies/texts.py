"""Everything that is said, in one language; wordings are handed in ready to be filled."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random
from typing import TypeAlias

from bot.core.emotions import Emotion
from bot.replies.languages import DEFAULT_LANGUAGE, LANGUAGES, Language
from bot.replies.lines import Line

Wording: TypeAlias = Callable[[Mapping[str, object]], str]
"""Fills the fields of one text; more values than fields are fine.

Raises:
    KeyError: for a field without a value: a bug, not an input.
"""


@dataclass(frozen=True, slots=True)
class Texts:
    """What is said in one language.

    Attributes:
        language: its tag.
        looks: the word after "looks", by emotion: "happy".
        suggestions: suggested replies by key.
        lines: fixed lines, with the fields that `bot.replies.lines` allows them.
        observations: variants by key.
        questions: variants by key, without fields.
    """

    language: str
    looks: Mapping[Emotion, str]
    suggestions: Mapping[str, str]
    lines: Mapping[Line, Wording]
    observations: Mapping[str, tuple[Wording, ...]]
    questions: Mapping[str, tuple[Wording, ...]]

    @property
    def script(self) -> Language:
        """How the language is written."""
        return LANGUAGES.get(self.language, LANGUAGES[DEFAULT_LANGUAGE])

    def line(self, key: Line, **values: object) -> str:
        """Fill in one of the fixed lines; see `Wording` for a field without a value."""
        return self.lines[key](values)

    def observation(self, key: str, chance: Random, **values: object) -> str:
        """Draw a variant of an observation and fill it in."""
        return chance.choice(self.observations[key])(values)

    def question(self, key: str, chance: Random) -> str:
        """Draw a variant of a question."""
        return chance.choice(self.questions[key])({})
