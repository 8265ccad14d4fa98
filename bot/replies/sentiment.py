"""Whether a caption sounds glad or heavy; knows words only, nothing of photos or chats."""

from enum import StrEnum
from functools import lru_cache
from typing import Final

from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from bot.replies.languages import primary_tag

_WORDED_IN: Final = "en"
"""The only language of VADER's word list."""

_FROM: Final = 0.05
"""A compound score this far from 0 is no longer neutral.

Source: VADER's README, "About the Scoring", github.com/cjhutto/vaderSentiment (MIT).
"""

_JUDGED_CHARS: Final = 400
"""How much of a caption is judged: VADER takes four times as long for twice as many emoji, and
ten captions of nothing else would hold everybody up for half a minute."""


class Sentiment(StrEnum):
    """How a caption sounds."""

    POSITIVE = "positive"
    NEUTRAL = "neutral"
    NEGATIVE = "negative"


def sentiment_of(caption: str, language: str) -> Sentiment | None:
    """How a caption sounds.

    Args:
        caption: what was written; may be empty.
        language: tag of the language it is taken to be in.

    Returns:
        None without a caption; neutral in a language that cannot be judged.
    """
    if not caption.strip():
        return None
    if primary_tag(language) != _WORDED_IN:
        return Sentiment.NEUTRAL
    compound = _analyzer().polarity_scores(caption.strip()[:_JUDGED_CHARS])["compound"]
    if compound >= _FROM:
        return Sentiment.POSITIVE
    return Sentiment.NEGATIVE if compound <= -_FROM else Sentiment.NEUTRAL


@lru_cache(maxsize=1)
def _analyzer() -> SentimentIntensityAnalyzer:
    # Reads its word list in some milliseconds: only once somebody writes a caption.
    return SentimentIntensityAnalyzer()
