"""What a video costs: times faster than real time, beside decoding alone, and peak memory.

Run with `make bench`. A 720p film of two faces that move is decoded in its own process and
read in this one, as the bot does. Wall time, because both processes work side by side.
Memory is that of a whole answer in a chat: read, followed, told, and both pictures drawn.
"""

import asyncio
import os
import statistics
import subprocess
import sys
import time
from fractions import Fraction
from pathlib import Path
from tempfile import NamedTemporaryFile

from rich.console import Console

from bot.backends.embedded import EmbeddedBackend
from bot.media.frames import open_clip
from tests.media.clips import Pose, film

SIZE = (1280, 720)
RATE = Fraction(30)
SLOW_RATE = Fraction(10)
"""For memory: as many frames are read as at any rate, and a long film is soon made."""

SECONDS = 20.0
READS_PER_S = (4, 8)
ROUNDS = 3

# What phones and Telegram write is as hard to decode as this; the tests' own films are not.
ENCODER = {"preset": "veryfast", "crf": "23"}
GOAL = 4.0
LENGTHS_S = (10, 60, 180)
MOST_GROWTH = 1.1

MEMORY = """
import asyncio, pathlib, sys, time
sys.path[:0] = {paths!r}
from bot.backends.embedded import EmbeddedBackend
from bot.media.clip_limits import ClipLimits
from bot.wiring.clips import PatientLooker
from benchmarks.video import children_peak_mb, peak_mb

async def main():
    backend = EmbeddedBackend.open(workers=1)
    looker = PatientLooker(backend, ClipLimits())
    decoder, data = 0.0, pathlib.Path(sys.argv[1]).read_bytes()

    def watch(share):
        nonlocal decoder
        decoder = max(decoder, children_peak_mb())

    begun = time.perf_counter()
    seen = await looker.look(data, on_progress=watch)
    await looker.plot(seen.timeline)
    took_s = time.perf_counter() - begun
    await backend.aclose()
    print(peak_mb("self") - len(data) / 1e6, decoder - len(data) / 1e6, took_s)

asyncio.run(main())
"""


def main() -> int:
    """Print the figures; 1 if a goal is missed."""
    console = Console()
    data = two_faces(SECONDS)
    console.print(
        f"{SIZE[0]} x {SIZE[1]}, {float(RATE):g} frames a second, two faces, "
        f"{SECONDS:g} s, {os.cpu_count()} cores"
    )
    speeds = [asyncio.run(speed(console, data, reads)) for reads in READS_PER_S]
    peaks = [memory(console, length) for length in LENGTHS_S]
    growth = max(long / short for short, long in zip(peaks[0], peaks[-1], strict=True))
    good = min(speeds) >= GOAL and growth <= MOST_GROWTH
    console.print(
        f"at least {min(speeds):.1f} times faster than real time (goal {GOAL:g}), "
        f"memory of {LENGTHS_S[-1]} s is {growth:.2f} times that of {LENGTHS_S[0]} s "
        f"(goal {MOST_GROWTH:g}): {'reached' if good else 'MISSED'}"
    )
    return 0 if good else 1


def two_faces(seconds: float, rate: Fraction = RATE) -> bytes:
    """Two heads that sway, so that no frame is like the one before."""

    def scene(time_s: float) -> list[Pose]:
        sway = 120 * abs((time_s / 2) % 2 - 1)
        return [Pose(0, 120 + sway, 160, 360), Pose(1, 760 - sway, 200, 360)]

    return film(scene, rate=rate, seconds=seconds, size=SIZE, options=ENCODER)


async def speed(console: Console, data: bytes, reads: int) -> float:
    """Measure one pace and print its row; how many times faster than real time."""
    backend = EmbeddedBackend.open()
    whole, alone, faces = [], [], 0
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        faces = await read(data, 1 / reads, backend)
        whole.append(SECONDS / (time.perf_counter() - begun))
        begun = time.perf_counter()
        await read(data, 1 / reads, None)
        alone.append(SECONDS / (time.perf_counter() - begun))
    await backend.aclose()
    if faces != 2 * reads * SECONDS:
        raise SystemExit(f"expected {2 * reads * SECONDS:g} faces, found {faces}")
    console.print(
        f"{reads} reads a second: {statistics.median(whole):5.1f} times faster than real time, "
        f"decoding alone {statistics.median(alone):5.1f}"
    )
    return statistics.median(whole)


async def read(data: bytes, every_s: float, backend: EmbeddedBackend | None) -> int:
    """Decode a clip and read its frames; how many faces were found."""
    faces = 0
    async with open_clip(data) as clip:
        async for frame in clip.frames(every_s):
            if backend is not None:
                faces += len((await backend.analyze(frame)).faces)
    return faces


def memory(console: Console, seconds: float) -> tuple[float, float]:
    """Peak MB of a fresh process that answers a film of this length, and of its decoder.

    Both without the file itself, which each of them holds.
    """
    with NamedTemporaryFile(suffix=".mp4") as file:
        file.write(two_faces(seconds, SLOW_RATE))
        file.flush()
        code = MEMORY.format(paths=[path or "." for path in sys.path])
        done = subprocess.run(
            [sys.executable, "-c", code, file.name], capture_output=True, check=True, text=True
        )
    own, decoder, took_s = (float(word) for word in done.stdout.split())
    console.print(
        f"{seconds:4g} s: answered in {took_s:.1f} s, peak {own:.0f} MB, and {decoder:.0f} MB of "
        "the decoder"
    )
    return own, decoder


def peak_mb(process: str) -> float:
    """The most memory that a process ever had."""
    lines = Path(f"/proc/{process}/status").read_text("ascii").splitlines()
    # A process that has ended, and that nobody has asked for its status, has no memory.
    peak = next((line.split()[1] for line in lines if line.startswith("VmHWM:")), "0")
    return int(peak) / 1024


def children_peak_mb() -> float:
    """The same of the largest process that this one has started."""
    lists = Path(f"/proc/{os.getpid()}/task").glob("*/children")
    children = [child for each in lists for child in each.read_text("ascii").split()]
    return max(map(peak_mb, children), default=0.0)


if __name__ == "__main__":
    sys.exit(main())
