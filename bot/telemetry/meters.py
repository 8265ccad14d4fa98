"""Counts and times the work of the chat door; numbers only, of no chat and nobody."""

import logging
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import Final

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Histogram,
    disable_created_metrics,
)

from bot.telemetry.labels import Stage, UpdateKind, chat_kind_of, outcome_of

log = logging.getLogger(__name__)

_WORK_S: Final = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 120.0)
_CLIP_WORK_S: Final = (1.0, 2.5, 5.0, 10.0, 20.0, 40.0, 80.0, 160.0, 320.0, 640.0)
_WAIT_S: Final = (0.001, 0.1, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 40.0, 60.0)
"""A call waits for its budget for a minute at most."""

_FACES: Final = (0, 1, 2, 3, 5, 8, 16, 32, 64)
"""A photo has 64 faces at most."""

# A series beside each one, with the time it was begun: twice the text, and of no use here.
disable_created_metrics()  # type: ignore[no-untyped-call]


class Meters:
    """Everything that is counted. A new one counts for itself, whether anybody reads it or not.

    Each kind of thing is a member of a small enumeration, so a name, an id or a text can neither
    get into a label nor make series without end.

    Args:
        clock: seconds that never run backwards.

    Attributes:
        registry: what is exported; nothing else is in it.
    """

    def __init__(self, *, clock: Callable[[], float] = time.perf_counter) -> None:
        self._clock = clock
        self.registry = CollectorRegistry()
        self._updates = self._counter(
            "bot_updates_total", "Updates taken from Telegram.", "kind", known=UpdateKind
        )
        self._photos = self._counter(
            "bot_photos_total", "Photos, by how it ended; an album is one.", "outcome", "chat"
        )
        self._photo_s = self._histogram(
            "bot_photo_seconds", "A photo from its turn to its end; an album is one.", _WORK_S
        )
        self._clips = self._counter(
            "bot_clips_total", "Clips, by how it ended.", "outcome", "chat"
        )
        self._clip_s = self._histogram(
            "bot_clip_seconds", "A clip from its turn to its end.", _CLIP_WORK_S
        )
        self._video_s = self._counter(
            "bot_video_seconds_total", "Seconds of video that were read to their end."
        )
        self._stage_s = self._histogram(
            "bot_stage_seconds",
            "A stage of the work on a photo.",
            _WORK_S,
            "stage",
            known=Stage,
        )
        self._faces = self._counter("bot_faces_total", "Faces found in photos.")
        self._photo_faces = self._histogram("bot_photo_faces", "Faces in a photo.", _FACES)
        self._refusals = self._counter(
            "bot_telegram_errors_total", "Calls that Telegram refused or never got.", "kind"
        )
        self._floods = self._counter(
            "bot_telegram_floods_total", "Times that Telegram asked to wait."
        )
        self._waits_s = self._histogram(
            "bot_limiter_wait_seconds",
            "What a call waited to stay below Telegram's limits.",
            _WAIT_S,
            "kind",
        )
        self._dropped = self._counter(
            "bot_limiter_dropped_total", "Calls left out to stay below Telegram's limits.", "kind"
        )

    def count_update(self, kind: UpdateKind) -> None:
        """An update was taken."""
        self._updates.labels(kind).inc()

    def count_photo(self, outcome: str, chat_kind: str, *, took_s: float | None = None) -> None:
        """It ended for a photo, or for an album.

        Args:
            outcome: in the words of the log; only the part before a colon counts.
            chat_kind: Telegram's word, or "guest".
            took_s: since its turn came; None where it never came.
        """
        self._photos.labels(outcome_of(outcome), chat_kind_of(chat_kind)).inc()
        if took_s is not None:
            self._photo_s.observe(took_s)

    def count_clip(
        self,
        outcome: str,
        chat_kind: str,
        *,
        took_s: float | None = None,
        video_s: float | None = None,
    ) -> None:
        """It ended for a clip.

        Args:
            outcome: see `count_photo`.
            chat_kind: see `count_photo`.
            took_s: see `count_photo`.
            video_s: how long it is; None where it was not read to its end.
        """
        self._clips.labels(outcome_of(outcome), chat_kind_of(chat_kind)).inc()
        if took_s is not None:
            self._clip_s.observe(took_s)
        if video_s is not None:
            self._video_s.inc(video_s)

    def count_faces(self, faces: int) -> None:
        """A photo was read."""
        self._faces.inc(faces)
        self._photo_faces.observe(faces)

    def count_refusal(self, kind: StrEnum) -> None:
        """A call failed."""
        self._refusals.labels(kind).inc()

    def count_flood(self) -> None:
        """Telegram asked to wait."""
        self._floods.inc()

    def count_dropped(self, kind: StrEnum) -> None:
        """A call was left out."""
        self._dropped.labels(kind).inc()

    def note_wait(self, kind: StrEnum, waited_s: float) -> None:
        """A call had to wait, or had not."""
        self._waits_s.labels(kind).observe(waited_s)

    @contextmanager
    def stage(self, stage: Stage) -> Iterator[None]:
        """Time a stage, however it ends, and tell of it in a line at DEBUG level."""
        begun = self._clock()
        facts: dict[str, object] = {}
        try:
            yield
        except BaseException as error:
            facts["error"] = type(error).__name__
            raise
        finally:
            took_s = self._clock() - begun
            self._stage_s.labels(stage).observe(took_s)
            log.debug(stage, extra={"ms": round(1000 * took_s), **facts})

    def _counter(
        self, name: str, words: str, *labels: str, known: Iterable[StrEnum] = ()
    ) -> Counter:
        counter = Counter(name, words, labels, registry=self.registry)
        # Series that begin at 0 have their first event seen.
        for each in known:
            counter.labels(each)
        return counter

    def _histogram(
        self,
        name: str,
        words: str,
        buckets: tuple[float, ...],
        *labels: str,
        known: Iterable[StrEnum] = (),
    ) -> Histogram:
        histogram = Histogram(name, words, labels, registry=self.registry, buckets=buckets)
        for each in known:
            histogram.labels(each)
        return histogram
