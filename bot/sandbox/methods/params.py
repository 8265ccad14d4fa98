"""Parameters as bots send them: flat, nested values as JSON strings, checked by one model each."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, ClassVar, Final, Generic, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from bot.sandbox.errors import bad_request
from bot.sandbox.people import Upload
from bot.sandbox.records import Json
from bot.sandbox.stage import Stage

ATTACHED: Final = "attach://"


def _from_json(value: object) -> object:
    return json.loads(value) if isinstance(value, str) else value


def _chat_id(value: object) -> object:
    """A number, or the text of a public name such as "@channel"."""
    if isinstance(value, str) and value.lstrip("-").isdecimal():
        return int(value)
    return value


FromJson = BeforeValidator(_from_json)
"""Marks a nested value, which arrives as a JSON string or inside a JSON body as it is."""

ChatId = Annotated[int | str, BeforeValidator(_chat_id)]


class Params(BaseModel):
    """Parameters of a method. Telegram ignores names it does not know, and so do the models."""

    model_config = ConfigDict(extra="ignore", frozen=True, coerce_numbers_to_str=True)

    missing: ClassVar[Mapping[str, str]] = {}
    """What Telegram says when a parameter is absent, where one method differs from others."""


class Nothing(Params):
    """A method that takes no parameters."""


class Entity(Params):
    """A `MessageEntity` in a text that a bot sends."""

    type: str
    offset: int = Field(ge=0)
    length: int = Field(ge=0)
    url: str | None = None
    user: Json | None = None
    language: str | None = None
    custom_emoji_id: str | None = None
    unix_time: int | None = None
    date_time_format: str | None = None


Entities = Annotated[list[Entity], FromJson]


class ReplyParameters(Params):
    """Which message is answered."""

    message_id: int
    chat_id: ChatId | None = None
    allow_sending_without_reply: bool = False


class Addressed(Params):
    """What all methods share that put messages into a chat."""

    chat_id: ChatId
    message_thread_id: int | None = None
    business_connection_id: str | None = None
    reply_parameters: Annotated[ReplyParameters | None, FromJson] = None
    reply_to_message_id: int | None = None
    allow_sending_without_reply: bool = False
    protect_content: bool = False

    @property
    def reply(self) -> ReplyParameters | None:
        """Which message is answered, in the present spelling or the one before it."""
        if self.reply_parameters is not None or self.reply_to_message_id is None:
            return self.reply_parameters
        return ReplyParameters(
            message_id=self.reply_to_message_id,
            allow_sending_without_reply=self.allow_sending_without_reply,
        )


class Sending(Addressed):
    """The same for one message, which may have buttons."""

    reply_markup: Annotated[Json | None, FromJson] = None


P_co = TypeVar("P_co", bound=Params, covariant=True)


@dataclass(frozen=True, slots=True)
class Arguments:
    """The raw parameters of one request.

    Attributes:
        values: by name; text, or parsed JSON when the body was JSON.
        uploads: files by the name of their part.
    """

    values: Mapping[str, Any]
    uploads: Mapping[str, Upload] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Call(Generic[P_co]):
    """One call of a method with its checked parameters."""

    stage: Stage
    params: P_co
    uploads: Mapping[str, Upload]


@dataclass(frozen=True, slots=True)
class Described:
    """A result with a word on it, which a few methods add to their answer."""

    value: Json | bool
    words: str


ParamsT = TypeVar("ParamsT", bound=Params)


def parse_params(model: type[ParamsT], arguments: Arguments) -> ParamsT:
    """Check the parameters of a call.

    Raises:
        ApiError: one is missing or malformed, in Telegram's words where they are known.
    """
    # Telegram takes an empty value for a missing one.
    values = {name: value for name, value in arguments.values.items() if value not in ("", None)}
    for name in arguments.uploads:
        if name in model.model_fields:
            values.setdefault(name, f"{ATTACHED}{name}")
    try:
        return model.model_validate(values)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        name = str(first["loc"][0])
        if first["type"] == "missing" and len(first["loc"]) == 1:
            words = model.missing.get(name) or _MISSING.get(name)
            raise bad_request(words or f'parameter "{name}" is required') from None
        place = ".".join(str(part) for part in first["loc"])
        raise bad_request(f'wrong parameter "{place}" in request: {first["msg"]}') from None


_MISSING: Final = {
    "action": "wrong parameter action in request",
    "callback_query_id": ("query is too old and response timeout expired or query ID is invalid"),
    "chat_id": "chat_id is empty",
    "guest_query_id": "query is too old and response timeout expired or query ID is invalid",
    "inline_query_id": "query is too old and response timeout expired or query ID is invalid",
    "commands": "can't parse commands JSON array",
    "document": "there is no document in the request",
    "file_id": "invalid file_id",
    "media": "there are no media in the request",
    "message_id": "message identifier is not specified",
    "photo": "there is no photo in the request",
    "sticker": "there is no sticker in the request",
    "text": "message text is empty",
    "user_id": "invalid user_id specified",
}
"""What Telegram says when a parameter is absent."""
