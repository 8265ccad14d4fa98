"""Sessions, items and faces to and from rows of their tables; pure."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import Row

from bot.core.emotions import Emotion, Scores
from bot.core.errors import StoreError
from bot.core.sessions import FaceRecord, Item, Session, SessionKind
from bot.core.tallies import looks_of, whole_scores
from bot.store.tables import FaceRow, ItemRow, SessionRow

SCORE_COLUMNS: Final = tuple(FaceRow.__table__.c[emotion.value] for emotion in Emotion)
"""The eight columns of scores, in `Emotion` order."""

FACE_COLUMNS: Final = (
    FaceRow.face_id,
    FaceRow.at_s,
    FaceRow.item_id,
    FaceRow.contributor,
    *SCORE_COLUMNS,
)
"""What `face_of` reads."""


AnyRow = Row[*tuple[Any, ...]]
"""Columns of any kind and number."""


def session_of(row: SessionRow) -> Session:
    """Understand a session's row.

    Raises:
        StoreError: somebody else wrote something there that this version does not know.
    """
    try:
        kind = SessionKind(row.kind)
    except ValueError as error:
        raise StoreError(f"a session is of a kind that is not known: {error}") from error
    return Session(
        session_id=row.session_id,
        chat_id=row.chat_id,
        kind=kind,
        name=row.name,
        opened_at=moment(row.opened_at_s),
        closed_at=None if row.closed_at_s is None else moment(row.closed_at_s),
        salt=row.salt,
    )


def item_of(row: ItemRow) -> Item:
    """Understand an item's row."""
    return Item(row.item_id, row.name)


def face_columns(session_id: int, face: FaceRecord) -> Mapping[str, Any]:
    """Every column of a face's row but its number."""
    scores = zip(Emotion, whole_scores(face.scores), strict=True)
    return {
        "session_id": session_id,
        "at_s": face.at_s,
        "item_id": face.item_id,
        "contributor": face.contributor,
        "looks": looks_of(face.scores),
        **{emotion.value: whole for emotion, whole in scores},
    }


def face_of(row: AnyRow) -> FaceRecord:
    """Understand `FACE_COLUMNS`."""
    _, at_s, item_id, contributor, *wholes = row
    # Divided by their own sum, because rounding left it a little beside the whole.
    total = sum(wholes)
    return FaceRecord(at_s, item_id, contributor, Scores(tuple(each / total for each in wholes)))


def seconds(at: datetime) -> int:
    """Whole seconds since 1970."""
    return int(at.timestamp())


def moment(at_s: int) -> datetime:
    """A moment from whole seconds since 1970."""
    return datetime.fromtimestamp(at_s, UTC)
