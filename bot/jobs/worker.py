"""Does jobs: takes them from the ledger, runs their handlers, and notes how it went."""

import asyncio
import contextlib
import logging
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from typing import Final

from bot.core.errors import JobsError, origin_of
from bot.jobs.ledger import Claim, Ledger
from bot.jobs.policy import Policy
from bot.jobs.port import DeadLetter, Handler, OnDead, RetryLaterError

log = logging.getLogger(__name__)

_AFTER_TROUBLE_S: Final = 0.5
_TURNS_KEPT: Final = 64
"""Chats of which it is known that they had their turn."""

_MISSED_BEATS: Final = 3
"""A look that comes so many beats late could not be made in time."""


class Worker:
    """Runs at most `Policy.slots_for` jobs of each kind at once, until it is stopped.

    Args:
        ledger: where the jobs are.
        name: that of this process.
        handlers: by kind.
        policy: how patiently.
        on_dead: told about each job that is given up here.
        clock: seconds that never run backwards.
    """

    def __init__(
        self,
        ledger: Ledger,
        name: str,
        handlers: Mapping[str, Handler],
        policy: Policy,
        on_dead: OnDead | None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._ledger = ledger
        self._name = name
        self._handlers = handlers
        self._policy = policy
        self._on_dead = on_dead
        self._wake = asyncio.Event()
        self._is_stopping = False
        self._running: dict[asyncio.Task[None], Claim] = {}
        # Where slots are few, one chat's long line must not keep all others waiting.
        self._served: dict[str, list[int]] = {kind: [] for kind in policy.slots_of}
        self._loops: list[asyncio.Task[None]] = []
        self._burials: set[asyncio.Task[None]] = set()
        self._clock = clock
        self._steady_since = self._looked_at = clock()

    async def start(self) -> None:
        """Free what an earlier process of this name left behind, then work.

        Raises:
            JobsError: the ledger cannot be reached.
        """
        self._bury(await self._ledger.take_from(self._name, tries=self._policy.tries))
        await self._ledger.rest_anew(self._policy.rest_s)
        self._loops = [
            asyncio.create_task(self._take_jobs(), name="taker"),
            asyncio.create_task(self._every(self._policy.beat_s, self._look_after), name="keeper"),
            # A beat apart, so that nothing the keeper waits for makes this process look dead.
            asyncio.create_task(self._every(self._policy.beat_s, self._beat), name="heart"),
            asyncio.create_task(self._every(self._policy.sweep_s, self._sweep), name="sweeper"),
        ]

    def wake(self) -> None:
        """Look for jobs now, because one has just been submitted here."""
        self._wake.set()

    def pause(self) -> None:
        """Take no more jobs; those that run go on."""
        self._is_stopping = True
        self._wake.set()

    async def stop(self, grace_s: float) -> None:
        """Take no more jobs; let running ones finish, or after `grace_s` put them back."""
        self.pause()
        if self._loops:
            # Never cancelled in the middle of a claim, which would leave jobs in no hand.
            await asyncio.wait(self._loops[:1])
        if self._running or self._burials:
            await asyncio.wait([*self._running, *self._burials], timeout=grace_s)
        tasks = [*self._running, *self._burials, *self._loops]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _take_jobs(self) -> None:
        while not self._is_stopping:
            self._wake.clear()
            rooms = self._rooms()
            try:
                claims = await self._claim(rooms) if rooms else ()
                for claim in claims:
                    self._begin(claim)
                taken = Counter(claim.task.kind for claim in claims)
                if all(taken[kind] < room for kind, room in rooms.items()):
                    await self._rest(rooms)
            except JobsError as error:
                log.warning("jobs cannot be taken: %s", error)
                await asyncio.sleep(_AFTER_TROUBLE_S)
            except Exception as error:  # noqa: BLE001 - whatever it is, photos wait behind it
                _log_bug("jobs cannot be taken", error)
                await asyncio.sleep(_AFTER_TROUBLE_S)

    async def _claim(self, rooms: Mapping[str, int]) -> Sequence[Claim]:
        claims = await self._ledger.claim(self._name, rooms, self._served)
        for task in (claim.task for claim in claims if claim.task.kind in self._served):
            others = [each for each in self._served[task.kind] if each != task.chat_id]
            self._served[task.kind] = [*others, task.chat_id][-_TURNS_KEPT:]
        return claims

    def _rooms(self) -> dict[str, int]:
        """How many more jobs of each kind may be begun; kinds without room are left out."""
        running = Counter(claim.task.kind for claim in self._running.values())
        rooms = {kind: self._policy.slots_for(kind) - running[kind] for kind in self._handlers}
        return {kind: room for kind, room in rooms.items() if room > 0}

    async def _rest(self, kinds: Collection[str]) -> None:
        """Wait until something changed here, or a look shows that it did elsewhere."""
        while not self._wake.is_set():
            try:
                async with asyncio.timeout(self._policy.poll_s if kinds else None):
                    await self._wake.wait()
            except TimeoutError:
                if await self._ledger.is_any_due(kinds):
                    return

    def _begin(self, claim: Claim) -> None:
        task = asyncio.create_task(self._do(claim))
        self._running[task] = claim
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        del self._running[task]
        self._wake.set()

    async def _do(self, claim: Claim) -> None:
        try:
            async with asyncio.timeout(self._policy.time_limit_s):
                await self._handlers[claim.task.kind](claim.task)
        except asyncio.CancelledError:
            await self._cancelled(claim)
        except RetryLaterError as error:
            await self._later(claim, error)
        except Exception as error:  # noqa: BLE001 - a handler's bug must not stop the others
            await self._failed(claim, error)
        else:
            await self._note(lambda: self._ledger.finish(claim))

    async def _cancelled(self, claim: Claim) -> None:
        if not self._is_stopping:
            await self._failed(claim, asyncio.CancelledError())
            return
        try:
            await self._ledger.put_back(claim, after_s=0.0, counts=False)
        except JobsError as error:
            log.warning("a job could not be put back, it waits for the next start: %s", error)

    async def _later(self, claim: Claim, error: RetryLaterError) -> None:
        counts = claim.task.age_s >= self._policy.patience_s
        if counts and claim.task.attempt >= self._policy.tries:
            await self._failed(claim, error)
            return
        await self._note(
            lambda: self._ledger.put_back(claim, after_s=error.after_s, counts=counts)
        )

    async def _failed(self, claim: Claim, error: BaseException) -> None:
        task, name = claim.task, type(error).__name__
        log.warning(
            # Never the message, which may hold what people wrote.
            "%s job: try %d of %d failed: %s at %s",
            task.kind,
            task.attempt,
            self._policy.tries,
            name,
            origin_of(error),
        )
        if task.attempt < self._policy.tries:
            pause_s = self._policy.pause_s(task.attempt)
            await self._note(lambda: self._ledger.put_back(claim, after_s=pause_s, counts=True))
            return
        if await self._note(lambda: self._ledger.give_up(claim, name)):
            letter = DeadLetter(
                kind=task.kind,
                chat_id=task.chat_id,
                user_id=claim.user_id,
                payloads=task.payloads,
                tries=task.attempt,
                error=name,
                age_s=task.age_s,
            )
            self._bury([letter])

    async def _note(self, write: Callable[[], Awaitable[bool | None]]) -> bool | None:
        """Write until it is written: what was done must not be done again."""
        while True:
            try:
                return await write()
            except JobsError as error:
                log.warning("the end of a job cannot be noted yet: %s", error)
            try:
                await asyncio.sleep(_AFTER_TROUBLE_S)
            except asyncio.CancelledError:
                with contextlib.suppress(JobsError):
                    await write()
                raise

    def _bury(self, letters: Sequence[DeadLetter]) -> None:
        """Tell of jobs that were given up, while the work goes on."""
        for letter in letters:
            log.error(
                "%s job given up after %d tries: %s", letter.kind, letter.tries, letter.error
            )
            if self._on_dead is not None:
                burial = asyncio.create_task(self._tell(letter, self._on_dead))
                self._burials.add(burial)
                burial.add_done_callback(self._burials.discard)

    @staticmethod
    async def _tell(letter: DeadLetter, on_dead: OnDead) -> None:
        try:
            await on_dead(letter)
        except Exception as error:  # noqa: BLE001 - the others are told all the same
            _log_bug("nobody could be told that a job was given up", error)

    async def _every(self, pause_s: float, work: Callable[[], Awaitable[None]]) -> None:
        while True:
            try:
                await work()
            except JobsError as error:
                log.warning("jobs cannot be looked after: %s", error)
            except Exception as error:  # noqa: BLE001 - the next look may go better
                _log_bug("jobs cannot be looked after", error)
            await asyncio.sleep(pause_s)

    async def _beat(self) -> None:
        # A process without a job in hand has nothing to prove, and leaves the disk alone.
        if self._running:
            await self._ledger.beat(self._name)

    async def _look_after(self) -> None:
        """Take over what others left behind who have died.

        After an outage of the database everybody has been silent. So nobody is taken for dead
        before this process itself could look again and again for as long as that takes.
        """
        policy, now = self._policy, self._clock()
        if now - self._looked_at > _MISSED_BEATS * policy.beat_s:
            self._steady_since = now
        if now - self._steady_since < policy.silent_s:
            await self._ledger.is_any_due(self._handlers.keys())
            self._looked_at = self._clock()
            return
        letters = await self._ledger.take_from_silent(
            self._name, silent_s=policy.silent_s, tries=policy.tries
        )
        self._looked_at = self._clock()
        self._bury(letters)

    async def _sweep(self) -> None:
        policy = self._policy
        await self._ledger.sweep(
            done_s=policy.keep_done_s, dead_s=policy.keep_dead_s, rows=policy.sweep_rows
        )


def _log_bug(words: str, error: Exception) -> None:
    # Never the message, which may hold what people wrote.
    log.error("%s: %s at %s", words, type(error).__name__, origin_of(error))
