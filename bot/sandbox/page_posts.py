"""The form in which the page sends a message, and the draft that it becomes."""

from dataclasses import replace
from typing import Annotated, Any, Final

from pydantic import BaseModel, BeforeValidator, Field, TypeAdapter, ValidationError
from starlette.datastructures import FormData
from starlette.requests import Request

from bot.sandbox.albums import MAX_PARTS
from bot.sandbox.errors import PageError
from bot.sandbox.media import ClipFacts, ClipKind
from bot.sandbox.page_answers import parsed
from bot.sandbox.people import Draft, Upload
from bot.sandbox.requests import bounded, fields_of, uploads_named

_MAX_POST_BYTES: Final = 101 << 20
"""Ten photos of an album, as large as telephones make them."""

_MAX_SIDE_PX: Final = 100_000
_MAX_DURATION_S: Final = 1e6

_OrNone = BeforeValidator(lambda value: value or None)


class _Facts(BaseModel):
    kind: ClipKind
    width: int = Field(default=0, ge=0, le=_MAX_SIDE_PX)
    height: int = Field(default=0, ge=0, le=_MAX_SIDE_PX)
    duration: float = Field(default=0.0, ge=0, le=_MAX_DURATION_S)


_AllFacts = TypeAdapter(dict[int, _Facts])


def _facts(value: Any) -> dict[int, _Facts]:  # noqa: ANN401
    try:
        return _AllFacts.validate_json(value)
    except ValidationError:
        raise ValueError("wrong facts") from None


class _Post(BaseModel):
    """Fields of the form; `clips` holds what is said of the files by their positions."""

    chat_id: int
    from_id: int
    text: str = ""
    caption: str = ""
    as_document: bool = False
    reply_to: Annotated[int | None, _OrNone] = None
    topic_id: Annotated[int | None, _OrNone] = None
    spoiler: bool = False
    forwarded: bool = False
    clips: Annotated[dict[int, _Facts], BeforeValidator(_facts)] = Field(default_factory=dict)


async def read_draft(request: Request) -> Draft:
    """What somebody is about to send, from the page's form.

    Raises:
        PageError: some fields are missing or wrong.
        BodyTooLargeError: more than can be sent at once.
    """
    # One part more than an album has, so that its own words are told instead of the parser's;
    # and each may have a still picture.
    limited = bounded(request, _MAX_POST_BYTES)
    async with limited.form(max_files=2 * MAX_PARTS + 1, max_fields=20) as form:
        post = parsed(_Post, fields_of(form))
        uploads = await _uploads(form, post.clips)
    return Draft(
        chat_id=post.chat_id,
        from_id=post.from_id,
        words=post.caption if uploads else post.text,
        uploads=uploads,
        is_document=post.as_document,
        reply_to_id=post.reply_to,
        topic_id=post.topic_id,
        has_spoiler=post.spoiler,
        is_forwarded=post.forwarded,
    )


async def _uploads(form: FormData, said: dict[int, _Facts]) -> tuple[Upload, ...]:
    uploads = list(await uploads_named("photo", form))
    for place, facts in said.items():
        if not 0 <= place < len(uploads):
            raise PageError(400, "This cannot be done: clips is wrong.")
        stills = await uploads_named(f"still-{place}", form)
        clip = ClipFacts(
            facts.kind,
            facts.width,
            facts.height,
            facts.duration,
            still=stills[0].data if stills else None,
        )
        uploads[place] = replace(uploads[place], clip=clip)
    return tuple(uploads)
