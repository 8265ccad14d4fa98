"""What is said about the days of a mood, in the language of whoever asks; pure."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from babel.dates import format_date, format_skeleton

from bot.core.emotions import Emotion
from bot.replies.lines import Line
from bot.replies.texts import Texts
from bot.reporting.mood import Look, MoodSummary
from bot.reporting.mood_picture import MoodWords

_WEEK: Final = 7
_WEEKDAY: Final = "EEEE"
_SHORT_WEEKDAY: Final = "EEE"
_SHORT_DAY: Final = "MMMEd"
_DIGITS: Final = "Md"
"""Patterns and skeletons. Source: Unicode LDML, part 4, dates, https://www.unicode.org/reports/tr35."""


def told(summary: MoodSummary, texts: Texts, *, is_private: bool) -> str:
    """What days come to, in a few short sentences."""
    sentences = [texts.line(Line.MOOD_TOTAL, faces=summary.faces, days=summary.days)]
    look = summary.overall
    if look is not None:
        sentences.append(texts.line(Line.MOOD_OVERALL, **_values(look, texts)))
    if summary.best is not None:
        day, look = summary.best
        name = _begun(_name(day, summary.days, texts))
        sentences.append(texts.line(Line.MOOD_BEST, day=name, **_values(look, texts)))
    if summary.too_few:
        names = [_name(day, summary.days, texts) for day in summary.too_few]
        sentences.append(texts.line(Line.MOOD_TOO_FEW, list=texts.script.comma.join(names)))
    if look is not None and look.emotion is Emotion.SADNESS:
        sentences.append(
            texts.line(Line.MOOD_CARE_PRIVATE if is_private else Line.MOOD_CARE_GROUP)
        )
    return texts.script.gap.join(sentences)


def noted(notes: Mapping[date, str], texts: Texts) -> str:
    """A person's notes, each on a line with its day."""
    return "\n".join(
        texts.line(Line.MOOD_NOTE_ITEM, day=short_day(day, texts), note=note)
        for day, note in notes.items()
    )


def short_day(day: date, texts: Texts) -> str:
    """A day with its weekday: "Sat, Nov 21"."""
    return format_skeleton(_SHORT_DAY, day, locale=texts.language)


def picture_words(days: Sequence[date], texts: Texts) -> MoodWords:
    """What is written in the picture of days."""
    return MoodWords(
        looks=texts.looks,
        weekdays=[format_date(day, _SHORT_WEEKDAY, locale=texts.language) for day in days],
        dates=[format_skeleton(_DIGITS, day, locale=texts.language) for day in days],
        too_few=texts.line(Line.MOOD_FEW),
    )


def _name(day: date, days: int, texts: Texts) -> str:
    """A day's name: within a week the weekday says which it is."""
    if days <= _WEEK:
        return format_date(day, _WEEKDAY, locale=texts.language)
    return short_day(day, texts)


def _begun(name: str) -> str:
    """A name as a sentence begins with it."""
    return name[:1].upper() + name[1:]


def _values(look: Look, texts: Texts) -> Mapping[str, object]:
    return {
        "look": texts.looks[look.emotion],
        "percent": look.percent,
        "faces": look.faces,
    }
