"""From a clip's story to a reply plan, by the same rules and steps as a photo; pure."""

from typing import Final

from bot.core.story import Story
from bot.core.trend import Trend
from bot.replies.circumstances import Circumstances
from bot.replies.clip_reading import ClipReading, read_story
from bot.replies.clip_wording import tell_looks
from bot.replies.composing import Composed
from bot.replies.deciding import Decision, settle
from bot.replies.lines import Line
from bot.replies.plan import Place, Say
from bot.replies.reading import Mood
from bot.replies.rule import Part
from bot.replies.rulebook import RuleBook
from bot.replies.situation import clip_situation_of
from bot.replies.taste import Taste
from bot.replies.texts import Texts
from bot.replies.wording import list_scores

_OF_PHOTOS: Final = ("no-face",)
"""The built-in words about no face speak of a photo; clips have a line of their own instead."""


def decide_clip(
    story: Story | None,
    circumstances: Circumstances,
    *,
    seed: int,
    book: RuleBook,
    taste: Taste,
) -> Decision:
    """Choose what to answer to a clip; see `plan_clip_reply`."""
    thresholds = book.rules.thresholds
    reading = None
    if story is not None:
        reading = read_story(story, thresholds, least_confidence=taste.least_confidence)
    return settle(
        reading.ending if reading else None,
        clip_situation_of(reading, circumstances, book.texts.language),
        circumstances,
        lambda composed: _say(reading, composed, circumstances, book, taste),
        seed=seed,
        book=book,
        taste=taste,
    )


def _say(
    reading: ClipReading | None,
    composed: Composed,
    circumstances: Circumstances,
    book: RuleBook,
    taste: Taste,
) -> Say:
    """A clip's faces are not offered for a closer look: they are a mean of many frames."""
    text = composed.observation
    if composed.drawn[Part.OBSERVATION] == _OF_PHOTOS:
        text = book.texts.line(Line.CLIP_NO_FACE)
    if reading is not None:
        text = _observe(reading, text, book.texts)
        faces = reading.ending.faces
        if taste.shows_scores and len(faces) == 1:
            scores = list_scores(faces[0].scores, book.texts)
            text = f"{text}\n{book.texts.line(Line.CLIP_END_SCORES, list=scores)}"
    if composed.question and circumstances.place is Place.PRIVATE:
        text = f"{text}\n\n{composed.question}"
    return Say(text, composed.suggestions)


def _observe(reading: ClipReading, observation: str, texts: Texts) -> str:
    """Put the turning points before an observation, unless there are none or it ends in doubt."""
    if reading.trend in {None, Trend.STEADY} or reading.ending.mood is Mood.UNCLEAR:
        return observation
    return texts.script.gap.join((tell_looks(reading.story, texts), observation))
