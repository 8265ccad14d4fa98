"""Counts how faces look for the moods of chats, each photo and clip once."""

from collections import defaultdict
from collections.abc import Sequence
from statistics import fmean

from typing_extensions import override

from bot.chat.incoming import IncomingClip, IncomingPhoto
from bot.chat.moves import Moves
from bot.chat.onlookers import Onlooker
from bot.core.emotions import Scores
from bot.core.faces import Analysis
from bot.core.sessions import FaceRecord
from bot.core.timeline import Timeline
from bot.store.store import Store


class MoodCounter(Onlooker):
    """Counts what was sent while a mood is on. See `Onlooker`.

    What is reserved, such as a forwarded photo, does not count, as it tells nothing of this chat;
    nor do photos from whom nobody can tell, because `/forget` could never find them.

    Args:
        store: knows which moods are on, and keeps the counts.
        moves: where groups went that became supergroups.
    """

    def __init__(self, store: Store, moves: Moves) -> None:
        self._store = store
        self._moves = moves

    @override
    async def saw_photos(
        self, photos: Sequence[IncomingPhoto], analyses: Sequence[Analysis]
    ) -> None:
        """See `Onlooker.saw_photos`."""
        for photo, analysis in zip(photos, analyses, strict=True):
            await self._count(photo, [face.scores for face in analysis.faces])

    @override
    async def saw_clip(self, clip: IncomingClip, timeline: Timeline) -> None:
        """See `Onlooker.saw_clip`; everybody in the clip counts once, with their mean."""
        await self._count(clip.sent, mean_looks(timeline))

    async def _count(self, sent: IncomingPhoto, looks: Sequence[Scores]) -> None:
        if not looks or sent.is_reserved or sent.person_id is None or sent.sent_at is None:
            return
        target = sent.target
        mood = await self._store.moods.of_chat(self._moves.here(target.chat_id))
        if mood is None or not mood.is_open or sent.sent_at < mood.opened_at:
            return
        at_s, who = int(sent.sent_at.timestamp()), mood.contributor(sent.person_id)
        faces = [FaceRecord(at_s, None, who, scores) for scores in looks]
        # By the id that the chat had then: in a supergroup the ids of messages begin anew.
        await self._store.moods.count(mood, f"{target.chat_id}:{target.message_id}", faces)


def mean_looks(timeline: Timeline) -> tuple[Scores, ...]:
    """How everybody in a clip looks on average, in order of their numbers."""
    seen: defaultdict[int, list[tuple[float, ...]]] = defaultdict(list)
    for moment in timeline.moments:
        for sighting in moment.sightings:
            seen[sighting.track_id].append(sighting.face.scores.shares)
    return tuple(
        Scores(tuple(map(fmean, zip(*seen[number], strict=True)))) for number in timeline.track_ids
    )
