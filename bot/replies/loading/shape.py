"""The shape of a rules file: which keys there are and what each may hold.

The descriptions are read by people: editors show them from the JSON Schema.
"""

from pydantic import Field, StrictBool, StrictStr

from bot.core.emotions import Emotion, Strength
from bot.core.trend import Trend
from bot.replies.loading.shape_values import (
    MAX_NAME_CHARS,
    Choices,
    Faces,
    HoursTable,
    Icon,
    Label,
    Observations,
    Peak,
    Reactions,
    Share,
    Some,
    StickerName,
    Suggestions,
    Table,
    Tag,
    Variant,
    Word,
)
from bot.replies.plan import Place
from bot.replies.reading import Mood, Position, Size
from bot.replies.sentiment import Sentiment


class WhenTable(Table):
    """Conditions; all of them must hold. A list means "any of these". None at all: always."""

    emotion: Some[Emotion] = Field(
        default=(), description="Dominant emotion; of several faces, of all together."
    )
    second: Some[Emotion] = Field(
        default=(),
        description="The other of two emotions that are too close to call; together with "
        "`emotion` the two match in either order.",
    )
    strength: Some[Strength] = Field(
        default=(), description="How plainly the dominant emotion shows."
    )
    mixed: StrictBool | None = Field(
        default=None,
        description="Whether two emotions are too close to call; of several faces, whether there "
        "are two camps of equal size.",
    )
    mood: Some[Mood] = Field(
        default=(), description='How the faces relate; "none": no face was found.'
    )
    faces: Faces | None = Field(
        default=None, description="How many faces: a number, or { from = 3, to = 8 }."
    )
    position: Some[Position] = Field(
        default=(), description="Third of the photo that a single face is in."
    )
    size: Some[Size] = Field(
        default=(),
        description="Height of a single face in the photo's: small below 0.15, large from 0.5.",
    )
    place: Some[Place] = Field(default=(), description="Private chat or group.")
    language: Some[Tag] = Field(default=(), description="Language of the answer.")
    hours: HoursTable | None = Field(
        default=None,
        description="Hours on the chat's clock: { from = 22, to = 6 }; they may pass midnight. "
        "No match where the clock is not known.",
    )
    words: Some[Word] = Field(
        default=(),
        description="Any of these stands in the caption: whole words, in any case of letters.",
    )
    sentiment: Some[Sentiment] = Field(
        default=(), description="How the caption sounds; no match without a caption."
    )
    after: Some[Emotion] = Field(
        default=(), description="Dominant emotion of this chat's last answer, at most a day ago."
    )
    clip: StrictBool | None = Field(
        default=None,
        description="Whether it is a clip (a video or an animation) or a photo. Of a clip, "
        "conditions about faces look at its end.",
    )
    trend: Some[Trend] = Field(
        default=(),
        description="Which way a clip goes: to a lighter look, to a heavier one, one look all "
        "along, or to and fro. Never holds for a photo.",
    )
    peak: Peak | None = Field(
        default=None,
        description="Strongest look of a clip: an emotion, a list, or "
        "{ emotion = …, strength = … }. Never holds for a photo.",
    )


class ThenTable(Table):
    """What is answered; parts left out are taken from the rules that match after this one."""

    reactions: Reactions | None = Field(
        default=None,
        description="Emoji in order of preference, or { kind = […], mirror = […] }; "
        '"none": no reaction.',
    )
    sticker: StickerName | None = Field(
        default=None, description='What the sticker shows; "none": no sticker.'
    )
    observation: Observations | None = Field(
        default=None, description="Key of a text, or a list of { key, weight }."
    )
    suggestions: Suggestions | None = Field(
        default=None,
        description='Keys of at least three suggested replies, or { key, weight }; "none": none.',
    )
    question: Choices | None = Field(
        default=None,
        description='Key of a question, or a list; "none": no question. Private chats only.',
    )


class RuleTable(Table):
    """One rule: when it applies, and what is answered."""

    name: StrictStr = Field(
        min_length=1,
        max_length=MAX_NAME_CHARS,
        pattern=r"\S",
        description="What `explain` calls it; no two in the same place alike.",
    )
    when: WhenTable = Field(default=WhenTable(), description="Left out or empty: always.")
    then: ThenTable = Field(description="At least one part of an answer.")


class ThresholdsTable(Table):
    """Where the words begin; all are shares from 0 to 1."""

    mixed_margin: Share | None = Field(
        default=None, description="The two best emotions less than this apart are both named."
    )
    readable: Share | None = Field(
        default=None, description="Share of the best emotion under which a face is hard to read."
    )
    clear: Share | None = Field(
        default=None, description="Share from which an emotion is clear; below, slight."
    )
    strong: Share | None = Field(default=None, description="Share from which it is strong.")
    shared: Share | None = Field(
        default=None, description="Share of the faces that must agree for a shared mood."
    )


class IconsTable(Table):
    """What a face looks like on a button: one emoji each, all different."""

    hard_to_read: Icon | None = Field(default=None, description="A face that cannot be read.")
    emotions: dict[Emotion, Icon] = Field(default={}, description="One emoji for each emotion.")


class TextsTable(Table):
    """Texts in one language, by key; they stand before built-in ones of the same key."""

    observation: dict[str, Some[Variant]] = Field(
        default={}, description="How it looks; a text or a list of variants."
    )
    suggestion: dict[str, Label] = Field(default={}, description="Suggested replies.")
    question: dict[str, Some[Variant]] = Field(
        default={}, description="Questions; a text or a list of variants."
    )


class RulesFile(Table):
    """Rules for answering photos and clips."""

    extends: StrictBool | None = Field(
        default=None,
        description="true (as if left out): these rules stand before the built-in ones; "
        "false: they replace them.",
    )
    thresholds: ThresholdsTable | None = Field(
        default=None, description="Where the words begin; left out: as built in."
    )
    icons: IconsTable | None = Field(
        default=None, description="Emoji on buttons; left out: as built in."
    )
    rule: tuple[RuleTable, ...] = Field(default=(), description="The rules, each as [[rule]].")
    texts: dict[str, TextsTable] = Field(
        default={}, description="Texts for own keys, or other words for built-in ones."
    )
