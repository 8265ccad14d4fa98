"""The rules and the texts as values; `bot.replies.loader` reads them from files."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.core.emotions import Emotion
from bot.replies.reading import Thresholds
from bot.replies.rule import ReactionStyle, Rule
from bot.replies.texts import Texts

__all__ = ["MAX_KEY_BYTES", "SUGGESTIONS_OFFERED", "Icons", "RuleBook", "Rules", "Texts"]

SUGGESTIONS_OFFERED = 3
"""How many suggested replies an answer carries."""

MAX_SUGGESTION_CHARS = 64
"""A suggestion is a button's label; longer ones are cut off on a phone. Telegram copies 256."""

MAX_VARIANT_CHARS = 600
"""Two of these, a list of faces and their scores stay under the 4096 that a message holds."""

MAX_ICON_CHARS = 4
"""An icon is one emoji; some are made of a few characters."""

MAX_KEY_BYTES = 32
"""A suggestion's key travels in a button's callback data, which holds 64 bytes in all."""


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
    """Everything that is chosen by rule; the same in every language.

    Attributes:
        thresholds: where the words begin.
        icons: what faces look like on buttons.
        ranked: the rules in the order of looking; at least one matches in any situation and
            states each part.
        style: which of a rule's reactions are taken.
    """

    thresholds: Thresholds
    icons: Icons
    ranked: tuple[Rule, ...]
    style: ReactionStyle = ReactionStyle.KIND


@dataclass(frozen=True, slots=True)
class RuleBook:
    """Rules together with the texts they name, in one language."""

    rules: Rules
    texts: Texts
