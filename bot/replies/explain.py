"""Why an answer is what it is: every rule that was looked at, and which one won; pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.faces import Analysis
from bot.core.story import Story
from bot.replies.cascade import LookedAt
from bot.replies.circumstances import Circumstances
from bot.replies.clip_deciding import decide_clip
from bot.replies.deciding import Decision, decide, sends_sticker
from bot.replies.matching import facts_of
from bot.replies.plan import Place, ReplyPlan
from bot.replies.reading import FaceReading
from bot.replies.rule import Part
from bot.replies.rulebook import RuleBook
from bot.replies.taste import PLAIN, Taste


@dataclass(frozen=True, slots=True)
class Winner:
    """The rule that a part of the answer is taken from.

    Attributes:
        part: which part.
        looked: the rule.
        reason: why this one and no other.
        drawn: what was drawn: emoji, a sticker's name, or keys of texts; empty for "none".
        left_out: why the part is not in the plan all the same; empty where it is.
    """

    part: Part
    looked: LookedAt
    reason: str
    drawn: tuple[str, ...]
    left_out: str = ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """A plan, and how it came about.

    Attributes:
        faces: how each face was read, of a clip at its end.
        facts: what the rules could ask about, by the name of the condition.
        looked: every rule in the order of looking.
        winners: for each part of the answer, in order.
        silence: why nothing is said; empty where something is.
        plan: the same that `plan_reply` or `plan_clip_reply` gives.
    """

    faces: tuple[FaceReading, ...]
    facts: tuple[tuple[str, str], ...]
    looked: tuple[LookedAt, ...]
    winners: tuple[Winner, ...]
    silence: str
    plan: ReplyPlan


def explain_reply(
    analyses: Sequence[Analysis],
    circumstances: Circumstances,
    *,
    seed: int,
    book: RuleBook,
    taste: Taste = PLAIN,
) -> Explanation:
    """Plan a reply and tell why; the arguments are those of `plan_reply`."""
    return _explain(
        decide(analyses, circumstances, seed=seed, book=book, taste=taste), circumstances
    )


def explain_clip_reply(
    story: Story | None,
    circumstances: Circumstances,
    *,
    seed: int,
    book: RuleBook,
    taste: Taste = PLAIN,
) -> Explanation:
    """Plan a reply to a clip and tell why; the arguments are those of `plan_clip_reply`."""
    decision = decide_clip(story, circumstances, seed=seed, book=book, taste=taste)
    return _explain(decision, circumstances)


def _explain(decision: Decision, circumstances: Circumstances) -> Explanation:
    return Explanation(
        faces=decision.reading.faces if decision.reading else (),
        facts=facts_of(decision.situation),
        looked=decision.looked,
        winners=tuple(_winner(part, decision, circumstances) for part in Part),
        silence=decision.silence or "",
        plan=decision.plan,
    )


def _winner(part: Part, decision: Decision, circumstances: Circumstances) -> Winner:
    won = decision.winners[part]
    left_out = decision.silence or _left_out(part, won, circumstances)
    drawn = decision.composed.drawn[part]
    return Winner(part, won, _reason(part, won, decision.looked), drawn, left_out)


def _left_out(part: Part, won: LookedAt, circumstances: Circumstances) -> str:
    if part is Part.QUESTION and circumstances.place is not Place.PRIVATE:
        return "questions are asked in private chats only"
    if part is Part.STICKER and not sends_sticker(won, circumstances):
        return "a group gets stickers when somebody asked, or when a rule about groups has one"
    return ""


def _reason(part: Part, won: LookedAt, looked: Sequence[LookedAt]) -> str:
    beaten = next(
        (
            each
            for each in looked
            if each.matched and each.rank > won.rank and part in each.rule.then.stated
        ),
        None,
    )
    if beaten is None:
        return "the only matching rule that states it"
    return f"{_precedence(won, beaten)} “{beaten.rule.name}”, which matches too"


def _precedence(won: LookedAt, beaten: LookedAt) -> str:
    if won.rule.source is not beaten.rule.source:
        return "an own rule, looked at before the built-in"
    more, fewer = won.rule.when.count, beaten.rule.when.count
    if more > fewer:
        noun = "condition" if more == 1 else "conditions"
        return f"{more} {noun}, more than the {fewer} of"
    return "stands in the files before"
