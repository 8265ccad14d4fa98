"""Ways to move: tracks that begin and end alike, so that every loop is smooth."""

from collections.abc import Sequence
from typing import Final

from drawing.scene import FRAMES, Ease, Key, Numbers, Track

_BLINK: Final = 5
"""Frames from open to shut, and from shut to open."""


def keyed(*keys: tuple[int, Numbers], ease: Ease = Ease.SOFT) -> Track:
    """Values at frames, which end with the first of them."""
    last = (FRAMES, keys[0][1])
    return Track(tuple(Key(frame, value, ease) for frame, value in (*keys, last)))


def swing(low: Numbers, high: Numbers, *, times: int = 1) -> Track:
    """To and fro, evenly: there and back so many times in a loop."""
    half = FRAMES / (2 * times)
    keys = [(round(step * half), high if step % 2 else low) for step in range(2 * times)]
    return keyed(*keys)


def sway(by: Numbers, *, times: int = 1, around: Numbers | None = None) -> Track:
    """To one side, the other, and back to the middle, so many times in a loop."""
    middle = around or (0.0,) * len(by)
    there = tuple(m + b for m, b in zip(middle, by, strict=True))
    back = tuple(m - b for m, b in zip(middle, by, strict=True))
    quarter = FRAMES / (4 * times)
    stops = (middle, there, middle, back)
    keys = [(round(step * quarter), stops[step % 4]) for step in range(4 * times)]
    # The middle is passed at full speed, the ends are reached gently.
    eases = (Ease.SETTLING, Ease.RISING)
    last = Key(FRAMES, middle)
    return Track(
        (*(Key(frame, value, eases[i % 2]) for i, (frame, value) in enumerate(keys)), last)
    )


def blink(*frames: int) -> Track:
    """A scale that shuts an eye for a moment at each of these frames."""
    keys: list[tuple[int, Numbers]] = [(0, (100.0, 100.0))]
    for frame in frames:
        keys += [
            (frame - _BLINK, (100.0, 100.0)),
            (frame, (108.0, 8.0)),
            (frame + _BLINK, (100.0, 100.0)),
        ]
    return keyed(*keys)


def breathe(depth: float = 2.0, *, times: int = 2) -> Track:
    """A scale that widens a little as it lowers."""
    return swing((100.0, 100.0), (100.0 + depth, 100.0 - depth), times=times)


def hop(height: float, at: Numbers, *, times: int = 2) -> Track:
    """A position that jumps up and falls, so many times in a loop."""
    beat = FRAMES / times
    top = (at[0], at[1] - height)
    keys: list[Key] = []
    for step in range(times):
        start = round(step * beat)
        keys += [
            Key(start, at, Ease.SETTLING),
            Key(round(start + beat * 0.45), top, Ease.RISING),
            Key(round(start + beat * 0.9), at),
        ]
    return Track((*keys, Key(FRAMES, at)))


def shiver(by: float, at: Numbers, *, every: int = 4, rests: Sequence[range] = ()) -> Track:
    """A position that trembles sideways, except in frames of rest."""
    keys: list[tuple[int, Numbers]] = [(0, at)]
    for step, frame in enumerate(range(every, FRAMES, every)):
        calm = any(frame in rest for rest in rests)
        side = 0.0 if calm else by if step % 2 else -by
        keys.append((frame, (at[0] + side, at[1])))
    return keyed(*keys)


def pulse(low: float, high: float, *, times: int = 2) -> Track:
    """A scale that grows and shrinks in both directions alike."""
    return swing((low, low), (high, high), times=times)
