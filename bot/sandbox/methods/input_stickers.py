"""The stickers that a call brings for a set: `InputSticker`s in JSON, and their files."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from bot.sandbox.errors import bad_request
from bot.sandbox.media import Document, Sticker
from bot.sandbox.methods.loading import sent_before, uploaded_file
from bot.sandbox.people import Upload
from bot.sandbox.photos import UnusablePictureError
from bot.sandbox.stage import Stage
from bot.sandbox.sticker_files import MAX_STICKER_BYTES, StickerFormat, format_of

MAX_AT_ONCE: Final = 50
MAX_EMOJIS: Final = 20
MAX_KEYWORDS: Final = 20
MAX_KEYWORDS_LENGTH: Final = 64
"""Source: the Bot API's `createNewStickerSet` and `InputSticker`."""

WRONG_KIND: Final[dict[StickerFormat, str]] = {
    "static": "STICKER_PNG_NOPNG",
    "animated": "STICKER_TGS_NOTGS",
}

_EMOJI_CHARACTER: Final = "[\u00a9\u00ae\u203c-\u3299\U0001f000-\U0001faff]"
_EMOJI: Final = re.compile(
    rf"(?:{_EMOJI_CHARACTER}|[0-9#*]\ufe0f?\u20e3)"
    rf"(?:{_EMOJI_CHARACTER}|[\u200d\ufe0f\U000e0020-\U000e007f])*"
)
"""Enough to tell emoji from words; which sequences exist, Unicode's own list would say."""

ValueT = TypeVar("ValueT")


class _FlawError(Exception):
    """What is wrong with one `InputSticker`."""


@dataclass(frozen=True, slots=True)
class InputSticker:
    """One sticker for a set.

    Attributes:
        file: a file id, or `attach://` and the name of a part.
        form: None for whatever the set consists of.
    """

    file: str
    form: StickerFormat | None
    emojis: tuple[str, ...]
    keywords: tuple[str, ...]


def parse_input_stickers(raw: object, *, default_format: str) -> list[InputSticker]:
    """Read the `stickers` of a call.

    Raises:
        ApiError: they are no list of `InputSticker`s, or too many.
    """
    parsed = _from_json(raw, "can't parse stickers JSON object")
    if not isinstance(parsed, list):
        raise bad_request("expected an Array of InputSticker")
    if len(parsed) > MAX_AT_ONCE:
        raise bad_request("too many stickers specified")
    try:
        return [_input_sticker(each, default_format) for each in parsed]
    except _FlawError as flaw:
        raise bad_request(f"can't parse InputSticker: {flaw}") from None


def parse_input_sticker(raw: object) -> InputSticker:
    """Read the one `sticker` of a call.

    Raises:
        ApiError: it is no `InputSticker`.
    """
    parsed = _from_json(raw, "can't parse sticker JSON object")
    try:
        return _input_sticker(parsed, "auto")
    except _FlawError as flaw:
        raise bad_request(f"can't parse sticker: {flaw}") from None


def parse_emojis(raw: object) -> tuple[str, ...]:
    """Read an `emoji_list`.

    Raises:
        ApiError: it is no list of 1 to 20 emoji.
    """
    parsed = _from_json(raw, "can't parse emoji list JSON array")
    try:
        return _emojis(parsed)
    except _FlawError as flaw:
        raise bad_request(f"can't parse emoji list: {flaw}") from None


def parse_keywords(raw: object) -> tuple[str, ...]:
    """Read the `keywords` of a sticker.

    Raises:
        ApiError: they are no list of words, or too many.
    """
    parsed = _from_json(raw, "can't parse keywords JSON object")
    if not isinstance(parsed, list):
        raise bad_request('field "keywords" must be an Array')
    try:
        return _keywords(parsed)
    except _FlawError as flaw:
        raise bad_request(str(flaw)) from None


def parse_format(name: str) -> StickerFormat | None:
    """Read a sticker's format; None for "auto".

    Raises:
        ApiError: there is no such format, or the sandbox does not play it.
    """
    try:
        return _format(name)
    except _FlawError as flaw:
        raise bad_request(str(flaw)[0].lower() + str(flaw)[1:]) from None


async def load_input_sticker(
    stage: Stage, asked: InputSticker, uploads: Mapping[str, Upload], default: StickerFormat | None
) -> Sticker:
    """Make a sticker of no set of what was asked.

    Args:
        stage: where it is kept.
        asked: what was asked.
        uploads: files of the call.
        default: its format where none was named; None when that cannot be told.

    Raises:
        ApiError: its file is not there, too large, or no sticker of its format.
    """
    form = asked.form or default
    if form is None:
        raise bad_request("sticker format must be non-empty")
    data = _read(stage, asked.file, uploads)
    if len(data) > MAX_STICKER_BYTES[form]:
        raise bad_request("file is too big")
    if format_of(data) != form:
        raise bad_request(WRONG_KIND[form])
    try:
        return await stage.darkroom.develop_sticker(
            data, emojis=asked.emojis, keywords=asked.keywords
        )
    except UnusablePictureError as error:
        raise bad_request(error.code) from error


def _read(stage: Stage, value: str, uploads: Mapping[str, Upload]) -> bytes:
    upload = uploaded_file(value, uploads)
    if upload is not None:
        return upload.data
    media = stage.files.media(value)
    # What `uploadStickerFile` has taken is a document to Telegram.
    if not isinstance(media, Document):
        media = sent_before(stage, value, Sticker)
    return stage.files.read(media.file.file_id) or b""


def _input_sticker(value: object, default_format: str) -> InputSticker:
    if not isinstance(value, dict):
        raise _FlawError("InputSticker must be an Object")
    file = _field(value, "sticker", str, "String")
    if not file:
        raise _FlawError("sticker not found")
    form = _field(value, "format", str, "String") or default_format
    if not form:
        raise _FlawError('Can\'t find field "format"')
    emojis = _field(value, "emoji_list", list, "Array")
    if emojis is None:
        raise _FlawError('Can\'t find field "emoji_list"')
    keywords = _field(value, "keywords", list, "Array") or []
    return InputSticker(file, _format(form), _emojis(emojis), _keywords(keywords))


def _field(value: dict[str, Any], name: str, kind: type[ValueT], kind_name: str) -> ValueT | None:
    found = value.get(name)
    if found is not None and not isinstance(found, kind):
        raise _FlawError(f'Field "{name}" must be of type {kind_name}')
    return found


def _format(name: str) -> StickerFormat | None:
    match name:
        case "static" | "animated":
            return name
        case "auto":
            return None
        case "video":
            raise _FlawError("Video stickers are not played by the sandbox")
        case _:
            raise _FlawError("Invalid sticker format specified")


def _emojis(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise _FlawError("expected an Array of string")
    if not value:
        raise _FlawError("emoji list must be non-empty")
    if len(value) > MAX_EMOJIS:
        raise _FlawError("too many emoji specified")
    if not all(isinstance(each, str) for each in value):
        raise _FlawError("emoji must be a string")
    if not all(_EMOJI.fullmatch(each) for each in value):
        raise _FlawError("expected a Unicode emoji")
    return tuple(value)


def _keywords(value: list[object]) -> tuple[str, ...]:
    words = [each for each in value if isinstance(each, str)]
    if len(words) < len(value):
        raise _FlawError("keyword must be a string")
    if len(words) > MAX_KEYWORDS or sum(map(len, words)) > MAX_KEYWORDS_LENGTH:
        raise _FlawError("too many keywords specified")
    return tuple(words)


def _from_json(raw: object, refusal: str) -> object:
    if not isinstance(raw, str):
        return raw
    try:
        return json.loads(raw)
    except ValueError:
        raise bad_request(refusal) from None
