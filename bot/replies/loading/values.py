"""From the tables of a rules file to the values that the engine works with."""

from collections.abc import Iterable

from bot.core.stickers import Motif
from bot.replies.conditions import Count, Hours, When
from bot.replies.loading.shape import RuleTable, ThenTable, WhenTable
from bot.replies.loading.shape_values import (
    ChoiceTable,
    FacesTable,
    HoursTable,
    ReactionsTable,
)
from bot.replies.rule import NO_STICKER, Choice, ReactionStyle, Rule, Source, Then


def rule_of(table: RuleTable, *, source: Source, file: str, line: int) -> Rule:
    """Make a rule of its table."""
    when, then = when_of(table.when), then_of(table.then)
    return Rule(table.name, when, then, source=source, file=file, line=line)


def when_of(table: WhenTable) -> When:
    """Make conditions of their table."""
    return When(
        emotion=table.emotion,
        second=table.second,
        strength=table.strength,
        is_mixed=table.mixed,
        mood=table.mood,
        faces=_count(table.faces),
        position=table.position,
        size=table.size,
        place=table.place,
        language=table.language,
        hours=_hours(table.hours),
        words=table.words,
        sentiment=table.sentiment,
        after=table.after,
        is_clip=table.clip,
        trend=table.trend,
        peak=table.peak.emotion if table.peak else (),
        peak_strength=table.peak.strength if table.peak else (),
    )


def then_of(table: ThenTable) -> Then:
    """Make an outcome of its table."""
    return Then(
        reactions=_reactions(table.reactions),
        sticker=_sticker(table.sticker),
        observation=_choices(table.observation),
        suggestions=_choices(table.suggestions),
        question=_choices(table.question),
    )


def _count(table: FacesTable | None) -> Count | None:
    return Count(table.at_least, table.at_most) if table else None


def _hours(table: HoursTable | None) -> Hours | None:
    return Hours(table.start, table.end) if table else None


def _reactions(table: ReactionsTable | None) -> dict[ReactionStyle, tuple[str, ...]] | None:
    if table is None:
        return None
    mirror = table.kind if table.mirror is None else table.mirror
    return {ReactionStyle.KIND: table.kind, ReactionStyle.MIRROR: mirror}


def _sticker(name: str | None) -> Motif | str | None:
    return name if name is None or name == NO_STICKER else Motif(name)


def _choices(tables: Iterable[ChoiceTable] | None) -> tuple[Choice, ...] | None:
    if tables is None:
        return None
    return tuple(Choice(table.key, table.weight) for table in tables)
