"""Words for a clip: its turning points in a sentence, and under its pictures; pure."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from bot.core.story import Look, Story
from bot.replies.lines import Line
from bot.replies.texts import Texts

LOOKS_TOLD: Final = 3
"""More turning points than that are noise; the picture of the clip has them all."""

_MINUTE_S: Final = 60


def clock(time_s: float) -> str:
    """Minutes and seconds: 0:04."""
    minutes, seconds = divmod(int(time_s), _MINUTE_S)
    return f"{minutes}:{seconds:02}"


def told_looks(story: Story) -> tuple[Look, ...]:
    """The looks that are put into words: of many, the first, the one at the peak and the last."""
    looks = story.looks
    if len(looks) <= LOOKS_TOLD:
        return looks
    first, *between, last = looks
    return first, _at_peak(story, between), last


def tell_looks(story: Story, texts: Texts) -> str:
    """Say how a clip goes: "This face looks calm, then surprised at 0:04, then happy at 0:06.".

    Looks that are left out leave dots: one before them did not last until the next that is told.
    """
    told = told_looks(story)
    words = texts.looks[told[0].emotion]
    for before, look in pairwise(told):
        if story.looks.index(look) - story.looks.index(before) > 1:
            words = f"{words}{texts.script.gap}…"
        words = texts.line(
            Line.CLIP_THEN,
            before=words,
            look=texts.looks[look.emotion],
            time=clock(look.time_s),
        )
    return texts.line(
        Line.CLIP_FACE_LOOKS if story.faces == 1 else Line.CLIP_FACES_LOOK, looks=words
    )


def strongest_caption(story: Story, texts: Texts) -> str:
    """What stands under the strongest frame: "The strongest moment, at 0:04: surprised"."""
    peak = story.peak
    return texts.line(Line.CLIP_STRONGEST, time=clock(peak.time_s), look=texts.looks[peak.emotion])


def _at_peak(story: Story, between: Sequence[Look]) -> Look:
    """The look in which the peak lies; where that is the first or the last, what led to the end.

    Args:
        story: the clip.
        between: its looks without the first and the last.
    """
    last = story.looks[-1]
    if between[0].time_s <= story.peak.time_s < last.time_s:
        return [look for look in between if look.time_s <= story.peak.time_s][-1]
    return between[-1]
