"""Counts photos and clips in reaction sessions, of people who agreed to that."""

from collections.abc import Sequence

from typing_extensions import override

from bot.chat.incoming import IncomingClip, IncomingPhoto
from bot.chat.mood_counting import mean_looks
from bot.chat.moves import Moves
from bot.chat.onlookers import Onlooker
from bot.core.emotions import Scores
from bot.core.faces import Analysis
from bot.core.sessions import SeenPhoto
from bot.core.timeline import Timeline
from bot.store.store import Store


class SessionCounter(Onlooker):
    """Counts what was sent while a session was open. See `Onlooker`.

    What is reserved, such as a forwarded photo, does not count: whoever sent it has not taken it.

    Args:
        store: knows sessions, and who agreed.
        moves: where groups went that became supergroups.
    """

    def __init__(self, store: Store, moves: Moves) -> None:
        self._store = store
        self._moves = moves

    async def counts(self, photos: Sequence[IncomingPhoto]) -> bool:
        """Whether any of the photos would count; none of an album that hides one.

        Raises:
            StoreError: nobody knows now.
        """
        if any(photo.is_reserved for photo in photos):
            return False
        for photo in photos:
            if photo.person_id is None or photo.sent_at is None:
                continue
            here = self._moves.here(photo.target.chat_id)
            if await self._store.people.sessions_for(here, photo.person_id, photo.sent_at):
                return True
        return False

    @override
    async def saw_photos(
        self, photos: Sequence[IncomingPhoto], analyses: Sequence[Analysis]
    ) -> None:
        """See `Onlooker.saw_photos`; the words under an album are about all of it."""
        title = next((photo.title for photo in photos if photo.title), "")
        for photo, analysis in zip(photos, analyses, strict=True):
            faces = tuple(face.scores for face in analysis.faces)
            await self._count(photo, photo.title or title, faces)

    @override
    async def saw_clip(self, clip: IncomingClip, timeline: Timeline) -> None:
        """See `Onlooker.saw_clip`; everybody in the clip counts once, with their mean."""
        await self._count(clip.sent, clip.sent.title, mean_looks(timeline))

    async def _count(self, sent: IncomingPhoto, title: str, faces: tuple[Scores, ...]) -> None:
        if not faces or sent.is_reserved or sent.person_id is None or sent.sent_at is None:
            return
        target = sent.target
        here = self._moves.here(target.chat_id)
        # By the id that the chat had then: in a supergroup the ids of messages begin anew.
        seen = SeenPhoto(
            key=f"{target.chat_id}:{target.message_id}",
            chat_id=here,
            message_id=target.message_id,
            user_id=sent.person_id,
            sent_at=sent.sent_at,
            title=title,
            faces=faces,
        )
        sessions = await self._store.people.sessions_for(here, sent.person_id, sent.sent_at)
        for session in sessions:
            await self._store.photos.count(session, seen)
