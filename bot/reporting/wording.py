"""Every word of a report, in English; what a result is called, and what it does not say; pure."""

from collections.abc import Iterator
from typing import Final

from bot.core.emotions import Emotion
from bot.reporting.anonymity import MIN_FACES, MIN_PEOPLE
from bot.reporting.comparing import Comparison, Difference, Measure
from bot.reporting.estimates import Estimate
from bot.reporting.report import EARLIER, LATER, OTHERS, Group, Report

LOOKS: Final = {
    Emotion.ANGER: "angry",
    Emotion.CONTEMPT: "doubtful",
    Emotion.DISGUST: "put off",
    Emotion.FEAR: "scared",
    Emotion.HAPPINESS: "happy",
    Emotion.NEUTRAL: "neutral",
    Emotion.SADNESS: "sad",
    Emotion.SURPRISE: "surprised",
}
"""The word after "looks"."""

WHOLE: Final = "All faces"
BY_ITEM: Final = "By item"
OVER_TIME: Final = "Over time"
COMPARED: Final = "Compared"
SCORES: Final = "Mean scores"
NOTHING: Final = "No face has been seen yet."

_LEAST_P: Final = 0.001

_PER_CENT: Final = "\N{NO-BREAK SPACE}%"

LIMITS: Final = (
    "A look is not a feeling: people smile out of politeness and taste in silence. The numbers "
    "say how faces looked on photos that somebody chose to take and send, and nothing about any "
    "single person.",
    "The looks are estimated by a program. Of 100 faces of its test set it read 87 as people did; "
    "happy 93, neutral 91, surprised 90, angry 84, sad 73, put off 62, scared 56, doubtful 20. "
    "The intervals do not hold these errors: comparisons suffer less from them than shares do.",
    "Intervals are at 95 %: were the session repeated with other people, the truth would lie in "
    "19 of 20 of them. Faces that one person sent resemble each other, and the intervals are "
    "wider for it.",
    "For comparisons one face of each person is drawn by lot. All tests that answer one question "
    "together claim a false difference 5 times in 100 at most (Holm's correction).",
    f"Under {MIN_FACES} faces nothing is claimed. What fewer than {MIN_PEOPLE} people "
    "contributed to is not shown on its own.",
    "Not for work, school, hiring, policing, health or any decision about a person.",
)
"""What holds for any report. Source of the rates: the models' card."""


NOT_RECOGNISED: Final = (
    "Nobody is recognised: “people” counts photos here, or folders that stand for one person "
    "each, and in films whoever could be followed. Whoever is in several photos counts several "
    "times, which makes the intervals too narrow."
)
"""What takes the place of knowing who somebody is, where no chat says so."""


def limits(report: Report) -> tuple[str, ...]:
    """What whoever reads this report has to know."""
    return LIMITS if report.source.knows_people else (NOT_RECOGNISED, *LIMITS)


def headline(group: Group, name: str | None = None) -> str:
    """One group in a sentence: "Dessert: 62 % of 45 faces look happy (47-75 %)"."""
    begin = f"{name}: " if name else ""
    if group.faces == 0:
        return f"{begin}no face"
    if group.shares is None:
        return f"{begin}{plural(group.faces, 'face')}: {_counts(group)}; {too_few(group)}"
    share = group.shares[_place(group.leading)]
    looks = f"{percent(share.value)} of {plural(group.faces, 'face')}"
    return f"{begin}{looks} look {LOOKS[group.leading]} ({interval(share)})"


def size(group: Group) -> str:
    """How much a group rests on: "45 faces from 20 people"."""
    people = f"fewer than {MIN_PEOPLE}" if group.has_few_people else f"{group.people:,}"
    return f"{plural(group.faces, 'face')} from {people} people"


def period_sizes(report: Report) -> str:
    """How many faces each part of the time rests on, in no language: "n = 10-24"."""
    sizes = [period.group.faces for period in report.periods]
    least, most = min(sizes), max(sizes)
    return f"n = {least:,}" if least == most else f"n = {least:,}-{most:,}"


def too_few(group: Group) -> str:
    """Why nothing is claimed about a group."""
    if group.faces < MIN_FACES:
        return f"under {MIN_FACES} faces nothing is claimed"
    return f"from fewer than {MIN_PEOPLE} people nothing is claimed"


def left_out(report: Report) -> str | None:
    """What is not shown by item, and why; None where everything is."""
    if report.items_left_out == 0:
        return None
    verb = "is" if report.items_left_out == 1 else "are"
    return (
        f"{plural(report.items_left_out, 'item')} {verb} not shown on their own, because too few "
        "people reacted to them, or to what would be left over."
    )


def verdicts(comparison: Comparison) -> tuple[str, ...]:
    """What a comparison comes to, a sentence for each emotion that differs."""
    one, other = comparison.one, comparison.other
    if not comparison.claimed:
        return (
            f"{_begin(one)} and {other}: no difference can be claimed ({_people(comparison)}).",
        )
    said: set[Emotion] = set()
    sentences = []
    for difference in comparison.claimed:
        # The plainer of an emotion's two measures is enough.
        if difference.emotion not in said:
            said.add(difference.emotion)
            sentences.append(_verdict(comparison, difference))
    return tuple(sentences)


def cannot_compare(one: str, other: str) -> str:
    """That there is too little to compare."""
    return (
        f"{one} and {other}: too few to compare; each needs {MIN_FACES} faces from "
        f"{MIN_PEOPLE} people."
    )


def summary(report: Report) -> Iterator[str]:
    """A report in lines, without its limits."""
    if report.whole.faces == 0:
        yield NOTHING
        return
    yield headline(report.whole)
    for item in report.items:
        yield headline(item, item.name)
    if (hidden := left_out(report)) is not None:
        yield hidden
    for comparison in _comparisons(report):
        yield from verdicts(comparison)
    if report.other is not None:
        yield headline(report.other, report.other.name)
        if report.against_other is None:
            yield cannot_compare(report.source.name, report.other.name or "")


def percent(share: float) -> str:
    """A share in whole per cent."""
    return f"{share * 100:.0f}{_PER_CENT}"


def interval(estimate: Estimate) -> str:
    """An interval in whole per cent: "47-75 %"."""
    return f"{estimate.low * 100:.0f}-{estimate.high * 100:.0f}{_PER_CENT}"


def score(value: float) -> str:
    """A mean score."""
    return f"{value:.2f}"


def plural(count: int, noun: str) -> str:
    """A number of things: "1 face", "12,000 faces"."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def _comparisons(report: Report) -> Iterator[Comparison]:
    yield from report.between_items
    for comparison in (report.over_time, report.against_other):
        if comparison is not None:
            yield comparison


def _counts(group: Group) -> str:
    counts = zip(Emotion, group.looks_n8, strict=True)
    shown = sorted((pair for pair in counts if pair[1]), key=lambda pair: -pair[1])
    return ", ".join(f"{count:,} {LOOKS[emotion]}" for emotion, count in shown)


def _verdict(comparison: Comparison, difference: Difference) -> str:
    more, less = comparison.one, comparison.other
    high, low = difference.one, difference.other
    if high < low:
        more, less, high, low = less, more, low, high
    if difference.measure is Measure.SHARE:
        said = f"more faces look {LOOKS[difference.emotion]}"
        values = f"{percent(high)} against {percent(low)}"
    else:
        said = f"faces show more {difference.emotion.value}"
        values = f"a mean score of {score(high)} against {score(low)}"
    sure = f"each person counted alike ({_p(difference)})"
    return f"{_begin(more)}: {said} than in {less}, {values}, {sure}."


def _begin(name: str) -> str:
    """A name at the beginning of a sentence; what somebody wrote stays as it is."""
    return name.capitalize() if name in {EARLIER, LATER, OTHERS} else name


def _p(difference: Difference) -> str:
    return "p < 0.001" if difference.p_value < _LEAST_P else f"p = {difference.p_value:.2g}"


def _people(comparison: Comparison) -> str:
    one, other = comparison.people
    return f"the same {one:,} people" if comparison.is_paired else f"{one:,} and {other:,} people"


def _place(emotion: Emotion) -> int:
    return tuple(Emotion).index(emotion)
