"""One trial: a crowd sends photos to real bots while everything goes wrong, and all is counted."""

import asyncio
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Final

from rich.console import Console

from benchmarks.endurance.answers import Verdict, judge, unexplained_in
from benchmarks.endurance.bot_process import TOKEN, BotProcess, running, settings_for
from benchmarks.endurance.chronicle import Chronicle, Kind
from benchmarks.endurance.crowd import Crowd, Manner
from benchmarks.endurance.databases import Database
from benchmarks.endurance.display import shown
from benchmarks.endurance.small_disk import SmallDisk
from benchmarks.endurance.troubles import Troublemaker, plan_troubles
from bot.sandbox.server import Sandbox

MANNER: Final = Manner(per_chat=3, overall=60, album_share=0.08, fresh_share=0.2)

ONE_PROCESS: Final = ("all",)
THREE_PROCESSES: Final = ("receiver", "worker", "worker")

TAKEOVER_S: Final = 15.0
"""Within this time another worker has done what a dead one had in hand."""

_CALM_S: Final = 90.0
_BURST: Final = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What is tried.

    Attributes:
        troubles: how many of each kind.
        roles: of the processes; with two workers, one of them dies for good in the middle.
        quiet_s: at most so long is waited for the last answers.
        settled_s: so long is waited after them for some that come twice.
    """

    photos: int
    troubles: Mapping[Kind, int]
    people: int = 60
    groups: int = 3
    seed: int = 7
    roles: tuple[str, ...] = ONE_PROCESS
    quiet_s: float = 180.0
    settled_s: float = 12.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of it.

    Attributes:
        happened: how often each trouble did.
        collapses: how often a bot ended by itself, as it may when its database is gone.
        wall_s: from the first photo to the last answer.
        takeover_s: how long another worker took for what the dead one left; None where none died.
        complaints: what went wrong beside the answers, in words.
    """

    database: str
    verdict: Verdict
    happened: Mapping[Kind, int]
    collapses: int
    wall_s: float
    takeover_s: float | None
    complaints: tuple[str, ...]

    @property
    def is_good(self) -> bool:
        """Whether every promise was kept."""
        return self.verdict.is_kept and not self.complaints


def troubles_for(kills: int) -> dict[Kind, int]:
    """How many of each kind go with so many kills."""
    others = [kind for kind in Kind if kind is not Kind.KILL]
    return {Kind.KILL: kills, **dict.fromkeys(others, max(1, kills // 5))}


async def run_trial(
    trial: Trial, database: Database, folder: Path, *, disk: SmallDisk | None, console: Console
) -> Outcome:
    """Run one trial on one database; logs of the bots are in the folder."""
    flag = folder / "backend-is-down"
    async with Sandbox(TOKEN) as sandbox:
        sandbox.limits.is_enforced = True
        crowd = Crowd(sandbox, people=trial.people, groups=trial.groups, chance=Random(trial.seed))
        settings = settings_for(sandbox.url, database.url)
        bots = [
            BotProcess(f"{role}-{number}", _arguments(role, flag), settings, folder)
            for number, role in enumerate(trial.roles)
        ]
        maker = Troublemaker(
            bots=bots,
            sandbox=sandbox,
            database=database,
            disk=disk,
            flag=flag,
            chance=Random(trial.seed + 1),
        )
        async with running(*bots):
            await crowd.meet(bots)
            begun = time.monotonic()
            async with shown(
                console, database.name, trial.photos, lambda: _state(crowd, maker.chronicle)
            ):
                takeover_s = await _send(trial, crowd, maker)
                await crowd.quiet(within_s=trial.quiet_s, settled_s=trial.settled_s)
            codes = {bot.name: await bot.stop() for bot in bots if bot.pid is not None}
    chronicle = maker.chronicle
    _tell_what_broke(crowd, chronicle)
    chronicle.write(folder / "chronicle.log")
    return Outcome(
        database=database.name,
        verdict=judge(crowd.book.debts, kills=chronicle.kills, blocked=chronicle.blocked),
        happened=dict(chronicle.happened),
        collapses=sum(bot.collapses for bot in bots),
        wall_s=crowd.book.last_answer_at - begun,
        takeover_s=takeover_s,
        complaints=tuple(_complaints(codes, takeover_s)),
    )


async def _send(trial: Trial, crowd: Crowd, maker: Troublemaker) -> float | None:
    """Send everything; with two workers one dies in the middle: how long the other took."""
    workers = [bot for bot in maker.bots if bot.name.startswith("worker")]
    if len(workers) != 2:
        await _send_in_trouble(trial, trial.photos, crowd, maker)
        return None
    half = max(1, (trial.photos - _BURST) // 2)
    await _send_in_trouble(_halved(trial), half, crowd, maker)
    takeover_s = await _die_for_good(workers[0], workers[1], crowd, maker)
    await _send_in_trouble(_halved(trial), trial.photos - crowd.sent, crowd, maker)
    return takeover_s


async def _send_in_trouble(trial: Trial, photos: int, crowd: Crowd, maker: Troublemaker) -> None:
    before = crowd.sent
    moments = plan_troubles(trial.troubles, Random(trial.seed + before))
    async with asyncio.TaskGroup() as group:
        group.create_task(crowd.send(photos, MANNER))
        # Not by what was sent, which comes in gushes.
        group.create_task(maker.make(moments, lambda: (crowd.settled(MANNER) - before) / photos))


async def _die_for_good(
    worker: BotProcess, other: BotProcess, crowd: Crowd, maker: Troublemaker
) -> float:
    """Kill a worker amid its work; seconds until all that was sent before is answered."""
    await crowd.quiet(within_s=_CALM_S, settled_s=0.0)
    # The other one takes a nap, or it might have everything in hand; a group's minute is soon
    # full, and would be waited for.
    other.hold(is_on=True)
    before = crowd.book.answered
    await crowd.send(_BURST, replace(MANNER, in_groups=False, album_share=0.0))
    await crowd.until_answered(before + _BURST // 4, within_s=_CALM_S)
    killed_at = time.monotonic()
    maker.kill(worker, for_good=True)
    other.hold(is_on=False)
    maker.bots.remove(worker)
    waiting = crowd.book.unanswered
    await crowd.quiet(within_s=2 * TAKEOVER_S, settled_s=0.0)
    answered = [debt.answers[0].at for debt in waiting if debt.answers]
    is_done = len(answered) == len(waiting)
    return max(answered, default=killed_at) - killed_at if is_done else float("inf")


def _halved(trial: Trial) -> Trial:
    return replace(
        trial, troubles={kind: max(1, count // 2) for kind, count in trial.troubles.items()}
    )


def _arguments(role: str, flag: Path) -> list[str]:
    chosen = [] if role == "all" else ["--role", role]
    return ["--down-while", str(flag), "--", "run", *chosen]


def _state(crowd: Crowd, chronicle: Chronicle) -> tuple[int, str]:
    waiting = len(crowd.book.unanswered)
    kills = chronicle.happened[Kind.KILL]
    now = ", ".join(sorted({kind.value for kind in chronicle.now}))
    return crowd.sent, f"{waiting} wait, {kills} kills{', ' if now else ''}{now}"


def _tell_what_broke(crowd: Crowd, chronicle: Chronicle) -> None:
    for debt in crowd.book.debts:
        if not debt.answers:
            chronicle.tell_of(debt, "LOST")
        elif unexplained_in(debt, chronicle.kills, chronicle.blocked):
            chronicle.tell_of(debt, "DOUBLED")
        elif len(debt.answers) > 1:
            chronicle.tell_of(debt, "doubled or split by a kill")


def _complaints(codes: Mapping[str, int | None], takeover_s: float | None) -> Iterator[str]:
    for name, code in codes.items():
        if code != 0:
            yield f"{name} ended with {'a kill' if code is None else code} when asked to stop"
    if takeover_s is not None and takeover_s > TAKEOVER_S:
        yield f"what a dead worker left took {takeover_s:.0f} s, not {TAKEOVER_S:.0f}"
