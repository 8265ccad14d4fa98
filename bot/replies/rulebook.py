"""The rules and the texts as values; `bot.replies.loader` reads them from TOML."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.core.emotions import Emotion, Strength
from bot.replies.lines import Line
from bot.replies.plan import Place
from bot.replies.reading import Thresholds

SUGGESTIONS_OFFERED = 3
"""How many suggested replies an answer carries."""

MAX_SUGGESTION_CHARS = 64
"""A suggestion is a button's label; longer ones are cut off on a phone. Telegram copies 256."""

MAX_ICON_CHARS = 4
"""An icon is one emoji; some are made of a few characters."""

MAX_KEY_BYTES = 32
"""A suggestion's key travels in a button's callback data, which holds 64 bytes in all."""


@dataclass(frozen=True, slots=True)
class EmotionRule:
    """What fits one emotion.

    Attributes:
        reactions: emoji by place, in order of preference.
        suggestions: keys of suggested replies by strength.
    """

    reactions: Mapping[Place, tuple[str, ...]]
    suggestions: Mapping[Strength, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class PairRule:
    """What fits two emotions that are too close to call, or two camps of equal size.

    Attributes:
        suggestions: keys of suggested replies.
        reactions: emoji by place; left out, those of the rule it belongs to.
    """

    suggestions: tuple[str, ...]
    reactions: Mapping[Place, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MoodRule:
    """What fits a mixed face or a photo of several faces: fallbacks where no pair is named.

    Attributes:
        reactions: emoji by place, in order of preference.
        suggestions: keys of suggested replies.
        pairs: what fits two emotions, named "anger+happiness" in alphabetical order.
    """

    reactions: Mapping[Place, tuple[str, ...]]
    suggestions: tuple[str, ...]
    pairs: Mapping[str, PairRule] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SharedRule:
    """What fits several faces that agree: keys of suggested replies by emotion."""

    suggestions: Mapping[Emotion, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Icons:
    """The emoji that stands for a face on a button, where a word would not fit.

    Attributes:
        emotions: one for each emotion, no two alike.
        hard_to_read: for a face that cannot be read.
    """

    emotions: Mapping[Emotion, str]
    hard_to_read: str

    def of(self, emotion: Emotion | None) -> str:
        """The emoji of an emotion; None asks for that of a face that is hard to read."""
        return self.hard_to_read if emotion is None else self.emotions[emotion]


@dataclass(frozen=True, slots=True)
class Rules:
    """Everything that is chosen by rule.

    Attributes:
        thresholds: where the words begin.
        icons: what faces look like on buttons.
        emotions: one face with one emotion.
        mixed: one face between two emotions.
        split: several faces that differ, in two camps or more.
        shared: several faces that agree.
        unclear: no face can be read.
    """

    thresholds: Thresholds
    icons: Icons
    emotions: Mapping[Emotion, EmotionRule]
    mixed: MoodRule
    split: MoodRule
    shared: SharedRule
    unclear: MoodRule


@dataclass(frozen=True, slots=True)
class Observations:
    """One-line observations; each list offers variants. `{names}` in braces are filled in.

    Attributes:
        single: by emotion and strength, for one face.
        mixed: for one face between two emotions; {first} and {second} are looks.
        pairs: the same for a named pair ("anger+happiness"), no placeholders.
        shared: several faces that agree; {look}.
        split: two camps; no placeholders.
        crowd: more than two camps; no placeholders.
        unclear: no face can be read; no placeholders.
    """

    single: Mapping[Emotion, Mapping[Strength, tuple[str, ...]]]
    mixed: tuple[str, ...]
    pairs: Mapping[str, tuple[str, ...]]
    shared: tuple[str, ...]
    split: tuple[str, ...]
    crowd: tuple[str, ...]
    unclear: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Texts:
    """Everything that is said, in one language.

    Attributes:
        looks: the word after "looks", by emotion: "happy".
        observations: see `Observations`.
        suggestions: suggested replies by key.
        lines: every fixed line, with the {fields} that `bot.replies.lines` allows it.
    """

    looks: Mapping[Emotion, str]
    observations: Observations
    suggestions: Mapping[str, str]
    lines: Mapping[Line, str]

    def line(self, key: Line, **values: object) -> str:
        """Fill in one of `lines`.

        Raises:
            KeyError: for a field without a value: a bug, not an input.
        """
        return self.lines[key].strip().format(**values)


@dataclass(frozen=True, slots=True)
class RuleBook:
    """Rules together with the texts they name."""

    rules: Rules
    texts: Texts


def pair_key(first: Emotion, second: Emotion) -> str:
    """Name of a pair in the rules, the same in either order."""
    return "+".join(sorted((first.value, second.value)))
