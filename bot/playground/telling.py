"""What the page is told: the JSON of the playground's answers, made of the bot's values."""

from typing import Self

from pydantic import BaseModel, ConfigDict

from bot.core.emotions import Emotion, Strength
from bot.core.faces import Analysis
from bot.playground.asking import AskedFace, AskedPhoto
from bot.replies.cascade import LookedAt
from bot.replies.circumstances import LastAnswer
from bot.replies.explain import Explanation, Winner
from bot.replies.plan import FaceChoice, React, ReplyPlan, Say, SendSticker
from bot.replies.reading import FaceReading
from bot.replies.rule import Part, Source
from bot.replies.rulebook import Icons


class _Told(BaseModel):
    model_config = ConfigDict(from_attributes=True, frozen=True)


class ToldProblem(_Told):
    """Something that is wrong with the rules; see `bot.replies.problems.Problem`."""

    file: str
    line: int
    column: int
    key: str
    message: str
    mend: str


class ToldCheck(_Told):
    """A condition that was looked at."""

    key: str
    wanted: str
    found: str
    holds: bool


class ToldRule(_Told):
    """A rule that was looked at."""

    rank: int
    name: str
    source: Source
    file: str
    line: int
    matched: bool
    states: tuple[Part, ...]
    checks: tuple[ToldCheck, ...]

    @classmethod
    def of(cls, looked: LookedAt) -> Self:
        """Tell of a rule."""
        rule = looked.rule
        return cls(
            rank=looked.rank,
            name=rule.name,
            source=rule.source,
            file=rule.file,
            line=rule.line,
            matched=looked.matched,
            states=rule.then.stated,
            checks=tuple(ToldCheck.model_validate(each) for each in looked.checks),
        )


class ToldWinner(_Told):
    """Which rule a part of the answer is from; `rank` finds it among all that were looked at."""

    part: Part
    rank: int
    reason: str
    drawn: tuple[str, ...]
    left_out: str

    @classmethod
    def of(cls, winner: Winner) -> Self:
        """Tell of a winner."""
        return cls(
            part=winner.part,
            rank=winner.looked.rank,
            reason=winner.reason,
            drawn=winner.drawn,
            left_out=winner.left_out,
        )


class ToldFace(_Told):
    """How a face was read; the words are those of `bot.replies.reading`."""

    emotion: Emotion
    second: Emotion | None
    strength: Strength
    is_readable: bool
    position: str
    size: str

    @classmethod
    def of(cls, face: FaceReading) -> Self:
        """Tell of a face."""
        return cls(
            emotion=face.reading.emotion,
            second=face.reading.second,
            strength=face.reading.strength,
            is_readable=face.is_readable,
            position=face.position,
            size=face.size,
        )


class ToldSuggestion(_Told):
    """A suggested reply."""

    key: str
    text: str


class ToldPlan(_Told):
    """What would be sent; a text of None means that nothing is said."""

    reactions: tuple[str, ...] = ()
    sticker: str | None = None
    text: str | None = None
    suggestions: tuple[ToldSuggestion, ...] = ()
    picks: tuple[str, ...] = ()

    @classmethod
    def of(cls, plan: ReplyPlan, icons: Icons) -> Self:
        """Tell of a plan."""
        told = cls()
        for step in plan.steps:
            match step:
                case React(emojis):
                    told = told.model_copy(update={"reactions": emojis})
                case SendSticker(sticker):
                    told = told.model_copy(update={"sticker": sticker.name})
                case Say():
                    told = told.model_copy(update=_said(step, icons))
        return told


def _said(say: Say, icons: Icons) -> dict[str, object]:
    suggestions = tuple(ToldSuggestion.model_validate(each) for each in say.suggestions)
    picks = tuple(_pick(choice, icons) for choice in say.choices)
    return {"text": say.text, "suggestions": suggestions, "picks": picks}


def _pick(choice: FaceChoice, icons: Icons) -> str:
    return f"{choice.number} {icons.of(choice.emotion)}"


class ToldLast(_Told):
    """What the rules would know of this answer when the chat's next photo comes."""

    emotion: Emotion | None
    suggestions: tuple[str, ...]


class ToldAnswer(_Told):
    """A plan and how it came about."""

    language: str
    is_rtl: bool
    plan: ToldPlan
    silence: str
    faces: tuple[ToldFace, ...]
    facts: tuple[tuple[str, str], ...]
    winners: tuple[ToldWinner, ...]
    rules: tuple[ToldRule, ...]
    last: ToldLast | None


class Tried(_Told):
    """What came of a try: what is wrong with the rules, or else an answer."""

    problems: tuple[ToldProblem, ...] = ()
    answer: ToldAnswer | None = None


def told_photo(analysis: Analysis) -> AskedPhoto:
    """What was seen in a photo, in the shape in which the page hands it back; from the left."""
    faces = tuple(
        AskedFace(
            left=face.rectangle.left,
            top=face.rectangle.top,
            width=face.rectangle.width,
            height=face.rectangle.height,
            scores=dict(zip(Emotion, face.scores.shares, strict=True)),
        )
        for face in analysis.left_to_right()
    )
    return AskedPhoto(width=analysis.width, height=analysis.height, faces=faces)


def told_answer(
    explanation: Explanation, *, language: str, is_rtl: bool, icons: Icons, last: LastAnswer | None
) -> ToldAnswer:
    """Tell of a whole answer."""
    return ToldAnswer(
        language=language,
        is_rtl=is_rtl,
        plan=ToldPlan.of(explanation.plan, icons),
        silence=explanation.silence,
        faces=tuple(ToldFace.of(face) for face in explanation.faces),
        facts=explanation.facts,
        winners=tuple(ToldWinner.of(each) for each in explanation.winners),
        rules=tuple(ToldRule.of(each) for each in explanation.looked),
        last=ToldLast.model_validate(last) if last else None,
    )
