"""Asks a provider for emotions: fits the photo, asks, tries again, and finds the boxes again."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from typing import Final

import httpx
from typing_extensions import override

from bot.backends.dialect import Dialect
from bot.backends.exchange import Exchange
from bot.backends.preparing import Prepared, prepare
from bot.backends.retrying import ask_again
from bot.core.backend import EmotionBackend
from bot.core.errors import (
    BackendAnswerError,
    BackendBusyError,
    BackendError,
    BackendRefusedError,
    BackendUnavailableError,
    FaceRectangleError,
)
from bot.core.faces import Analysis, Face, FaceRectangle
from bot.core.given import MAX_RECTANGLES
from bot.core.pictures import Picture
from bot.core.providers import Provider, RequestOutcome
from bot.media.decode import PhotoLimits
from bot.media.fitting import FittedJpeg
from bot.wire.format_error import WireFormatError

AT_ONCE: Final = 8
"""Requests to one provider at the same time."""

_WAITING: Final = 256
_PREPARED_AT_ONCE: Final = 2

IN_HAND: Final = AT_ONCE + _PREPARED_AT_ONCE
"""Photos that are asked about or made ready at the same time; more would wait for each other."""

_OK: Final = 200


class RemoteBackend(EmotionBackend):
    """Reads emotions by asking a provider. See `EmotionBackend`.

    A photo is decoded and encoded here first, so that what cannot be read never leaves the
    machine, and what does holds pixels only.

    Args:
        dialect: how the provider is asked.
        client: sends; closed with the backend.
        limits: what photos are refused.
        timeout_s: how long one request may take.
        sleep: waits between two tries.
    """

    def __init__(
        self,
        dialect: Dialect,
        client: httpx.AsyncClient,
        *,
        limits: PhotoLimits,
        timeout_s: float,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._dialect = dialect
        self._client = client
        self._limits = limits
        self._sleep = sleep
        self._exchange = Exchange(dialect.provider, client, timeout_s=timeout_s)
        self._preparing = asyncio.Semaphore(_PREPARED_AT_ONCE)
        self._asking = asyncio.Semaphore(AT_ONCE)
        self._inside = 0
        self._requests: Counter[RequestOutcome] = Counter()

    @property
    def provider(self) -> Provider:
        """Who is asked."""
        return self._dialect.provider

    @property
    def requests(self) -> Counter[RequestOutcome]:
        """How many requests ended how, since the start."""
        return Counter(self._requests)

    @override
    async def analyze(
        self, photo: Picture, *, rectangles: Sequence[FaceRectangle] | None = None
    ) -> Analysis:
        """Have one photo or frame read elsewhere. See `EmotionBackend.analyze`."""
        if self._inside >= AT_ONCE + _WAITING:
            raise BackendBusyError(f"{self._inside} photos wait for {self.provider} already")
        self._inside += 1
        try:
            async with self._preparing:
                prepared = await asyncio.to_thread(
                    prepare, photo, self._dialect, self._limits, rectangles
                )
            faces = await self._read(prepared, rectangles)
        finally:
            self._inside -= 1
        found = Analysis.of(prepared.width, prepared.height, faces)
        return Analysis(found.width, found.height, found.faces[:MAX_RECTANGLES])

    @override
    async def aclose(self) -> None:
        """Close the connections. See `EmotionBackend.aclose`."""
        await self._exchange.aclose()

    async def _read(
        self, prepared: Prepared, rectangles: Sequence[FaceRectangle] | None
    ) -> list[Face]:
        if rectangles is None:
            (jpeg,) = prepared.jpegs
            found = await self._ask(jpeg)
            return [face for each in found if (face := jpeg.in_photo(each))]
        if not rectangles:
            return []
        if self._dialect.takes_rectangles:
            (jpeg,) = prepared.jpegs
            return await self._read_given(jpeg, rectangles)
        # One after the other: providers that need it so are slow to forgive bursts.
        return [
            await self._read_crop(jpeg, box, number)
            for number, (jpeg, box) in enumerate(
                zip(prepared.jpegs, rectangles, strict=True), start=1
            )
        ]

    async def _read_given(
        self, jpeg: FittedJpeg, rectangles: Sequence[FaceRectangle]
    ) -> list[Face]:
        """Have these faces read; the service may tell of them in any order."""
        sent = [jpeg.sent(box) for box in rectangles]
        answers: dict[FaceRectangle, list[Face]] = {}
        for face in await self._ask(jpeg, sent):
            answers.setdefault(face.rectangle, []).append(face)
        try:
            return [
                Face(box, answers[asked].pop().scores)
                for box, asked in zip(rectangles, sent, strict=True)
            ]
        except (KeyError, IndexError) as error:
            raise BackendAnswerError(
                f"{self.provider} does not tell of each face that it was given"
            ) from error

    async def _read_crop(self, jpeg: FittedJpeg, box: FaceRectangle, number: int) -> Face:
        """Have the provider find the face that is in a rectangle, and put it there."""
        found = [face for each in await self._ask(jpeg) if (face := jpeg.in_photo(each))]
        best = max(found, key=lambda face: _shared_area(face.rectangle, box), default=None)
        if best is None or not _shared_area(best.rectangle, box):
            raise FaceRectangleError(f"{self.provider} finds no face in face rectangle {number}")
        return Face(box, best.scores)

    async def _ask(self, jpeg: FittedJpeg, boxes: Sequence[FaceRectangle] = ()) -> list[Face]:
        return await ask_again(lambda: self._ask_once(jpeg, boxes), sleep=self._sleep)

    async def _ask_once(self, jpeg: FittedJpeg, boxes: Sequence[FaceRectangle]) -> list[Face]:
        try:
            async with self._asking:
                request = self._dialect.request(self._client, jpeg, boxes)
                reply = await self._exchange.send(request, self._dialect.auth)
            if reply.status != _OK:
                raise self._dialect.refusal(reply)
            faces = self._dialect.faces(reply.body, jpeg)
        except WireFormatError as error:
            self._requests[RequestOutcome.BAD_ANSWER] += 1
            raise BackendAnswerError(f"{self.provider}: {error}") from error
        except BackendError as error:
            self._requests[_outcome_of(error)] += 1
            raise
        self._requests[RequestOutcome.ANSWERED] += 1
        return faces


def _outcome_of(error: BackendError) -> RequestOutcome:
    match error:
        case BackendBusyError():
            return RequestOutcome.BUSY
        case BackendRefusedError():
            return RequestOutcome.REFUSED
        case BackendUnavailableError():
            return RequestOutcome.UNAVAILABLE
        case _:
            return RequestOutcome.BAD_ANSWER


def _shared_area(one: FaceRectangle, other: FaceRectangle) -> int:
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    return max(0, across) * max(0, down)
