"""A reaction session's report in words, in any language: short sentences, filled in; pure."""

from collections.abc import Iterator, Sequence
from typing import Final

from bot.core.emotions import Emotion
from bot.replies.lines import Line
from bot.replies.texts import Texts
from bot.reporting.anonymity import MIN_FACES, MIN_PEOPLE
from bot.reporting.comparing import Comparison, Difference, Measure
from bot.reporting.estimates import Estimate
from bot.reporting.picture import PictureWords
from bot.reporting.report import EARLIER, LATER, OTHERS, Group, Report

MOST_ITEMS_TOLD: Final = 10
MOST_VERDICTS: Final = 8
"""A message has 4096 characters; the files of an export have everything."""

_LOOKS_TOLD: Final = 3
_LEAST_P: Final = 0.001
_LEAST_TOLD: Final = 0.005
"""Rounds to one per cent."""

_PARTS: Final = {
    EARLIER: Line.REPORT_EARLIER,
    LATER: Line.REPORT_LATER,
    OTHERS: Line.REPORT_OTHERS,
}


def report_text(report: Report, texts: Texts) -> str:
    """What a session comes to; how many there are is always said."""
    return "\n\n".join("\n".join(part) for part in _parts(report, texts) if part)


def picture_words(texts: Texts) -> PictureWords:
    """What is written in the picture of a report."""
    return PictureWords(
        looks=texts.looks,
        by_item=texts.line(Line.REPORT_BY_ITEM),
        over_time=texts.line(Line.REPORT_OVER_TIME),
        size=lambda group: _told(group, texts),
    )


def _told(group: Group, texts: Texts) -> str:
    """How many there are, and whether that is too few."""
    if group.faces == 0:
        return texts.line(Line.REPORT_NOTHING)
    return _size(group, texts)


def _parts(report: Report, texts: Texts) -> Iterator[Sequence[str]]:
    yield [report.source.name]
    whole = report.whole
    if whole.faces == 0:
        yield [texts.line(Line.REPORT_NOTHING)]
        return
    yield list(_whole(whole, texts))
    yield list(_items(report, texts))
    yield list(_other(report, texts))
    yield list(_verdicts(report, texts))
    yield [texts.line(Line.REPORT_LIMITS, faces=MIN_FACES, people=MIN_PEOPLE)]


def _whole(whole: Group, texts: Texts) -> Iterator[str]:
    yield texts.line(Line.REPORT_WHOLE, list=_looks(whole, texts, len(Emotion)))
    yield _size(whole, texts)
    if whole.scores is None:
        yield texts.line(Line.REPORT_TOO_FEW, faces=MIN_FACES, people=MIN_PEOPLE)
    else:
        yield texts.line(Line.REPORT_SCORES, list=_scores(whole.scores, texts))


def _items(report: Report, texts: Texts) -> Iterator[str]:
    """The items with most faces, in the order in which they came up."""
    most = sorted(report.items, key=lambda item: -item.faces)[:MOST_ITEMS_TOLD]
    shown = [item for item in report.items if item in most]
    if shown:
        yield texts.line(Line.REPORT_BY_ITEM)
    for item in shown:
        yield f"• {_group(item, item.name or '', texts)}"
    if len(shown) < len(report.items):
        # Of those there is enough, and the files have them.
        yield "…"
    if report.items_left_out:
        yield texts.line(Line.REPORT_LEFT_OUT, count=report.items_left_out)


def _other(report: Report, texts: Texts) -> Iterator[str]:
    """What it is compared with."""
    other = report.other
    if other is None:
        return
    yield _group(other, other.name or "", texts)
    if report.against_other is None:
        names = {"one": report.source.name, "other": other.name or ""}
        yield texts.line(Line.REPORT_CANNOT_COMPARE, **names)


def _verdicts(report: Report, texts: Texts) -> Iterator[str]:
    """Differences first, of the most important question first."""
    comparisons = [
        each
        for each in (report.against_other, report.over_time, *report.between_items)
        if each is not None
    ]
    found = [line for each in comparisons for line in _differences(each, texts)]
    nothing = [_no_difference(each, texts) for each in comparisons if not each.claimed]
    yield from [*found, *nothing][:MOST_VERDICTS]


def _group(group: Group, name: str, texts: Texts) -> str:
    looks, size = _looks(group, texts, _LOOKS_TOLD), _size(group, texts)
    return texts.line(Line.REPORT_ITEM, name=name, list=looks, size=size)


def _size(group: Group, texts: Texts) -> str:
    if group.has_few_people:
        return texts.line(Line.REPORT_SIZE_FEW, faces=group.faces, least=MIN_PEOPLE)
    return texts.line(Line.REPORT_SIZE, faces=group.faces, people=group.people)


def _looks(group: Group, texts: Texts, most: int) -> str:
    """Shares with intervals, or only counts where nothing may be claimed."""
    counts = zip(Emotion, group.looks_n8, range(len(Emotion)), strict=True)
    there = sorted((each for each in counts if each[1]), key=lambda each: -each[1])[:most]
    return texts.script.comma.join(
        texts.line(Line.FACE_COUNT_ITEM, count=count, look=texts.looks[emotion])
        if group.shares is None
        else _share(group.shares[place], texts.looks[emotion], texts)
        for emotion, count, place in there
    )


def _share(estimate: Estimate, look: str, texts: Texts) -> str:
    values = {"percent": estimate.value, "low": estimate.low, "high": estimate.high}
    percents = {name: _percent(value) for name, value in values.items()}
    return texts.line(Line.REPORT_SHARE, look=look, **percents)


def _scores(scores: Sequence[Estimate], texts: Texts) -> str:
    pairs = sorted(zip(Emotion, scores, strict=True), key=lambda pair: -pair[1].value)
    return texts.script.comma.join(
        texts.line(Line.SCORE_ITEM, look=texts.looks[emotion], percent=_percent(score.value))
        for emotion, score in pairs[:_LOOKS_TOLD]
        if score.value >= _LEAST_TOLD
    )


def _differences(comparison: Comparison, texts: Texts) -> Iterator[str]:
    """A sentence for each emotion that differs, about the plainer of its two measures."""
    said: set[Emotion] = set()
    for difference in comparison.claimed:
        if difference.emotion not in said:
            said.add(difference.emotion)
            yield _difference(comparison, difference, texts)


def _difference(comparison: Comparison, difference: Difference, texts: Texts) -> str:
    ends = [(comparison.one, difference.one), (comparison.other, difference.other)]
    (less, low), (more, high) = sorted(ends, key=lambda end: end[1])
    is_share = difference.measure is Measure.SHARE
    p_value = difference.p_value
    return texts.line(
        Line.REPORT_MORE_FACES if is_share else Line.REPORT_MORE_SCORE,
        look=texts.looks[difference.emotion],
        more=_named(more, texts),
        high=_percent(high),
        less=_named(less, texts),
        low=_percent(low),
        p=f"< {_LEAST_P}" if p_value < _LEAST_P else f"= {p_value:.2g}",
    )


def _no_difference(comparison: Comparison, texts: Texts) -> str:
    one, other = _named(comparison.one, texts), _named(comparison.other, texts)
    return texts.line(Line.REPORT_NO_DIFFERENCE, one=one, other=other)


def _named(name: str, texts: Texts) -> str:
    """What somebody called it, or the word for a part that nobody named."""
    return texts.line(_PARTS[name]) if name in _PARTS else name


def _percent(share: float) -> int:
    return round(share * 100)
