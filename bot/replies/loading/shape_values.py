"""The values of a rules file, single ones and small tables: what each may be."""

from typing import Annotated, Final, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    StrictStr,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from bot.core.emotions import Emotion, Strength
from bot.core.stickers import Motif
from bot.replies.languages import LANGUAGES
from bot.replies.loading.spellings import (
    NONE,
    as_choices,
    as_count,
    as_list,
    as_peak,
    as_reactions,
    key_of_text,
    known_language,
    known_sticker,
    reaction,
    wrong,
)
from bot.replies.reaction_emoji import REACTION_EMOJI
from bot.replies.rulebook import (
    MAX_ICON_CHARS,
    MAX_SUGGESTION_CHARS,
    MAX_VARIANT_CHARS,
    SUGGESTIONS_OFFERED,
)

_T = TypeVar("_T")

MAX_NAME_CHARS: Final = 64
MAX_WORD_CHARS: Final = 64
MAX_WEIGHT: Final = 1000


class _OneOrMore:
    """Tells editors that a single value may stand without a list."""

    def __get_pydantic_json_schema__(
        self, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        several = handler(core)
        return {"anyOf": [several["items"], {**several, "minItems": 1}]}


def _allowed(*words: str) -> dict[str, list[str]]:
    return {"enum": list(words)}


def _unlike(emojis: tuple[str, ...]) -> tuple[str, ...]:
    if len(set(emojis)) < len(emojis):
        raise wrong("an emoji stands here twice", "name each once")
    return emojis


Some = Annotated[tuple[_T, ...], BeforeValidator(as_list), _OneOrMore()]
Share = Annotated[float, Field(strict=True, ge=0, le=1)]
Icon = Annotated[StrictStr, Field(min_length=1, max_length=MAX_ICON_CHARS, pattern=r"\S")]
Hour = Annotated[int, Field(strict=True, ge=0, le=23)]
Number = Annotated[int, Field(strict=True, ge=0)]
Word = Annotated[StrictStr, Field(min_length=1, max_length=MAX_WORD_CHARS, pattern=r"\S")]
Key = Annotated[StrictStr, AfterValidator(key_of_text)]
Tag = Annotated[
    StrictStr, AfterValidator(known_language), Field(json_schema_extra=_allowed(*LANGUAGES))
]
Emoji = Annotated[
    StrictStr, AfterValidator(reaction), Field(json_schema_extra=_allowed(*REACTION_EMOJI))
]
Emojis = Annotated[Some[Emoji], AfterValidator(_unlike)]
StickerName = Annotated[
    StrictStr, AfterValidator(known_sticker), Field(json_schema_extra=_allowed(*Motif, NONE))
]
Variant = Annotated[StrictStr, Field(min_length=1, max_length=MAX_VARIANT_CHARS, pattern=r"\S")]
Label = Annotated[StrictStr, Field(min_length=1, max_length=MAX_SUGGESTION_CHARS, pattern=r"\S")]


class Table(BaseModel):
    """What all tables have in common: no key may be misspelt."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class FacesTable(Table):
    """How many faces: { from = 3, to = 8 }; either end may be left out."""

    at_least: Number | None = Field(default=None, alias="from", description="At least so many.")
    at_most: Number | None = Field(default=None, alias="to", description="At most so many.")


class PeakTable(Table):
    """The strongest look of a clip: { emotion = "surprise", strength = "strong" }, or either."""

    emotion: Some[Emotion] = Field(default=(), description="What it shows.")
    strength: Some[Strength] = Field(default=(), description="How plainly it shows.")


class HoursTable(Table):
    """Hours of the day on the chat's clock: { from = 22, to = 6 }; they may pass midnight."""

    start: Hour = Field(alias="from", description="The first of these hours, 0 to 23.")
    end: Hour = Field(alias="to", description="The first hour after them, 0 to 23.")


class ReactionsTable(Table):
    """Reactions by style; BOT_REACTIONS picks one, "kind" where nothing is set."""

    kind: Emojis = Field(description="Reactions that answer the person.")
    mirror: Emojis | None = Field(
        default=None, description="Reactions that show what was seen; left out: the kind ones."
    )


class ChoiceTable(Table):
    """A text that may be drawn, and how often compared to the others."""

    key: Key = Field(description="The text's key.")
    weight: float = Field(
        default=1.0,
        strict=True,
        gt=0,
        le=MAX_WEIGHT,
        description="2 is drawn twice as often as 1, which is the default.",
    )


def _each_once(choices: tuple[ChoiceTable, ...]) -> tuple[ChoiceTable, ...]:
    keys = [choice.key for choice in choices]
    for key in keys:
        if keys.count(key) > 1:
            mend = "name it once, with a weight: { key = …, weight = 2 }"
            raise wrong(f'"{key}" stands here twice', mend)
    return choices


def _enough(choices: tuple[ChoiceTable, ...]) -> tuple[ChoiceTable, ...]:
    if choices and len(choices) < SUGGESTIONS_OFFERED:
        mend = f"name at least {SUGGESTIONS_OFFERED} different ones"
        raise wrong(f"{len(choices)} of them are too few", mend)
    return choices


def _something(choices: tuple[ChoiceTable, ...]) -> tuple[ChoiceTable, ...]:
    if not choices:
        mend = "name a text, or take the line away: then another rule's is taken"
        raise wrong("an answer always says something", mend)
    return choices


Choices = Annotated[
    tuple[ChoiceTable, ...],
    BeforeValidator(
        as_choices, json_schema_input_type=str | ChoiceTable | list[str | ChoiceTable]
    ),
    AfterValidator(_each_once),
]
Observations = Annotated[Choices, AfterValidator(_something)]
Suggestions = Annotated[Choices, AfterValidator(_enough)]
Faces = Annotated[FacesTable, BeforeValidator(as_count, json_schema_input_type=int | FacesTable)]
Peak = Annotated[
    PeakTable,
    BeforeValidator(as_peak, json_schema_input_type=Emotion | list[Emotion] | PeakTable),
]
Reactions = Annotated[
    ReactionsTable,
    BeforeValidator(as_reactions, json_schema_input_type=str | list[str] | ReactionsTable),
]
