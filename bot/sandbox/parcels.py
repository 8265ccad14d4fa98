"""Files that somebody sends: what may go together, and how they become media."""

from collections.abc import Sequence
from typing import Final

from bot.sandbox.albums import MAX_PARTS
from bot.sandbox.errors import PageError
from bot.sandbox.media import Clip, ClipFacts, ClipKind, Document, Media, Sticker
from bot.sandbox.people import Draft, Upload
from bot.sandbox.photos import UnusablePictureError
from bot.sandbox.stage import Stage

MAX_PHOTO_BYTES: Final = 20 << 20
MAX_FILE_BYTES: Final = 50 << 20


def check_parcel(draft: Draft) -> None:
    """Refuse what cannot go together.

    Raises:
        PageError: an album too large or of what stands alone, or a caption where none can be.
    """
    if len(draft.uploads) > MAX_PARTS:
        raise PageError(400, f"An album has at most {MAX_PARTS} photos.")
    if draft.is_document:
        return
    clips = [each.clip for each in draft.uploads if each.clip is not None]
    kinds = {clip.kind for clip in clips}
    if len(draft.uploads) > 1 and kinds & {ClipKind.NOTE, ClipKind.ANIMATION}:
        raise PageError(400, "Round videos and animations cannot be part of an album.")
    if ClipKind.NOTE in kinds and draft.words.strip():
        raise PageError(400, "A round video has no caption.")
    if any(_lacks_photo(clip) for clip in clips):
        raise PageError(400, "A live photo needs its photo.")


def has_caption(media: Media | None) -> bool:
    """Can there be words with it? A plain text, which has no media, is nothing but words."""
    return not isinstance(media, Sticker) and not _is_note(media)


def can_be_blurred(media: Sequence[Media]) -> bool:
    """Can these be sent under a spoiler?"""
    return bool(media) and not isinstance(media[0], Document) and not _is_note(media[0])


async def store(stage: Stage, upload: Upload, *, is_document: bool) -> Media:
    """Keep a file as what it is sent as.

    Raises:
        PageError: it is empty, too large, or no picture that can be read.
    """
    if not upload.data:
        raise PageError(400, "This file is empty.")
    is_photo = not is_document and upload.clip is None
    limit = MAX_PHOTO_BYTES if is_photo else MAX_FILE_BYTES
    if len(upload.data) > limit:
        raise PageError(413, f"This file is too large: the most is {limit >> 20} MB.")
    named = {"file_name": upload.file_name, "content_type": upload.content_type}
    if is_document:
        return stage.darkroom.file_document(upload.data, **named)
    try:
        if upload.clip is not None:
            return await stage.darkroom.develop_clip(upload.data, upload.clip, **named)
        return await stage.darkroom.develop_photo(upload.data, is_from_bot=False)
    except UnusablePictureError as error:
        raise PageError(400, error.words) from error


def _lacks_photo(facts: ClipFacts) -> bool:
    return facts.kind is ClipKind.LIVE_PHOTO and facts.still is None


def _is_note(media: Media | None) -> bool:
    return isinstance(media, Clip) and media.kind is ClipKind.NOTE
