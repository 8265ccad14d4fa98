"""What the page's panel can change in the sandbox: an action, its form, and what it does."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Annotated, Any, Final, Generic, TypeVar

from pydantic import BaseModel, Field

from bot.sandbox.errors import PageError
from bot.sandbox.membership import demote, join, leave, promote
from bot.sandbox.page_answers import parsed
from bot.sandbox.reactions import REACTIONS, plain_emoji
from bot.sandbox.records import Json
from bot.sandbox.stage import Stage
from bot.sandbox.supergroups import (
    add_topic,
    migrate_group,
    set_forum,
    set_protected,
    set_reactions,
)

_MAX_NAME: Final = 64


class _Nothing(BaseModel):
    """An action that needs no words."""


class _Switch(BaseModel):
    on: bool


class _Chat(BaseModel):
    chat_id: int


class _ChatSwitch(_Chat):
    on: bool


class _Member(_Chat):
    user_id: int
    by: int | None = None


class _Rank(_Chat):
    user_id: int
    anonymous: bool = False
    title: str = ""


class _Topic(_Chat):
    name: str


class _Reactions(_Chat):
    emoji: list[str] | None


class _Modes(BaseModel):
    inline: bool | None = None
    inline_feedback: bool | None = None
    guest: bool | None = None


class _Limits(BaseModel):
    enforced: bool | None = None
    reset: bool = False


class _Person(BaseModel):
    first_name: Annotated[str, Field(min_length=1, max_length=_MAX_NAME)]


FormT = TypeVar("FormT", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class _Action(Generic[FormT]):
    form: type[FormT]
    run: Callable[[Stage, FormT], object]


def control(stage: Stage, asked: Json) -> int | None:
    """Do what the panel asks for.

    Returns:
        The id of the chat it was about, after it; None when it was about none.

    Raises:
        PageError: there is no such action, its form is wrong, or it cannot be done.
    """
    action = ACTIONS.get(str(asked.get("action")))
    if action is None:
        raise PageError(400, "There is no such action.")
    form = parsed(action.form, asked)
    action.run(stage, form)
    if not isinstance(form, _Chat):
        return None
    chat = stage.world.chats[form.chat_id]
    return chat.migrated_to or chat.id


def _choose_reactions(stage: Stage, form: _Reactions) -> None:
    emoji = None if form.emoji is None else frozenset(map(plain_emoji, form.emoji))
    if emoji is not None and not emoji <= REACTIONS:
        raise PageError(400, "Only Telegram's own reactions can be allowed.")
    set_reactions(stage, form.chat_id, emoji)


def _change_modes(stage: Stage, form: _Modes) -> None:
    stage.world.set_modes(replace(stage.world.modes, **form.model_dump(exclude_none=True)))


def _change_limits(stage: Stage, form: _Limits) -> None:
    if form.reset:
        stage.limits.reset()
    if form.enforced is not None:
        stage.limits.is_enforced = form.enforced
    stage.world.tell_scene()


ACTIONS: Final[dict[str, _Action[Any]]] = {
    "privacy_mode": _Action(
        _Switch, lambda stage, form: stage.world.set_privacy_mode(is_on=form.on)
    ),
    "modes": _Action(_Modes, _change_modes),
    "person": _Action(_Person, lambda stage, form: stage.world.add_person(form.first_name)),
    "join": _Action(
        _Member, lambda stage, form: join(stage, form.chat_id, form.user_id, by_id=form.by)
    ),
    "leave": _Action(
        _Member, lambda stage, form: leave(stage, form.chat_id, form.user_id, by_id=form.by)
    ),
    "promote": _Action(
        _Rank,
        lambda stage, form: promote(
            stage, form.chat_id, form.user_id, is_anonymous=form.anonymous, title=form.title
        ),
    ),
    "demote": _Action(_Member, lambda stage, form: demote(stage, form.chat_id, form.user_id)),
    "migrate": _Action(_Chat, lambda stage, form: migrate_group(stage, form.chat_id)),
    "forum": _Action(
        _ChatSwitch, lambda stage, form: set_forum(stage, form.chat_id, is_on=form.on)
    ),
    "topic": _Action(_Topic, lambda stage, form: add_topic(stage, form.chat_id, form.name)),
    "protect": _Action(
        _ChatSwitch, lambda stage, form: set_protected(stage, form.chat_id, is_on=form.on)
    ),
    "reactions": _Action(_Reactions, _choose_reactions),
    "expire_stickers": _Action(_Nothing, lambda stage, _: stage.sticker_sets.expire_file_ids()),
    "limits": _Action(_Limits, _change_limits),
}
"""By the word that stands for each in the page's protocol."""
