"""The bot's command lists, by scope and language."""

import json
import re
from typing import Annotated, Final

from bot.sandbox.errors import bad_request
from bot.sandbox.methods.lookup import find_chat
from bot.sandbox.methods.params import Call, ChatId, FromJson, Params
from bot.sandbox.records import Json
from bot.sandbox.world import World

_MAX_COMMANDS: Final = 100
_MAX_DESCRIPTION: Final = 256
_NAME: Final = re.compile(r"/?([a-z0-9_]{1,32})")
_LANGUAGE: Final = re.compile(r"[a-z]{2}")
"""Source: the Bot API's `BotCommand`, https://core.telegram.org/bots/api#botcommand."""

_SCOPES: Final[dict[str, frozenset[str]]] = {
    "default": frozenset(),
    "all_private_chats": frozenset(),
    "all_group_chats": frozenset(),
    "all_chat_administrators": frozenset(),
    "chat": frozenset({"chat_id"}),
    "chat_administrators": frozenset({"chat_id"}),
    "chat_member": frozenset({"chat_id", "user_id"}),
}
"""Kinds of scope and the fields each needs."""


class BotCommand(Params):
    """One command."""

    command: str
    description: str


class CommandScope(Params):
    """Whom a list is for."""

    type: str
    chat_id: ChatId | None = None
    user_id: int | None = None


class GetMyCommands(Params):
    """Parameters of `getMyCommands`."""

    scope: Annotated[CommandScope | None, FromJson] = None
    language_code: str = ""


class DeleteMyCommands(GetMyCommands):
    """Parameters of `deleteMyCommands`."""


class SetMyCommands(GetMyCommands):
    """Parameters of `setMyCommands`."""

    commands: Annotated[list[BotCommand], FromJson]


async def set_my_commands(call: Call[SetMyCommands]) -> bool:
    """Replace a list."""
    params = call.params
    if len(params.commands) > _MAX_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    commands = tuple(_checked(command) for command in params.commands)
    call.stage.world.set_commands(*_key(call.stage.world, params), commands)
    return True


async def delete_my_commands(call: Call[DeleteMyCommands]) -> bool:
    """Remove a list."""
    call.stage.world.set_commands(*_key(call.stage.world, call.params), ())
    return True


async def get_my_commands(call: Call[GetMyCommands]) -> list[Json]:
    """Read a list back; without fall-back to a wider scope, as in Telegram."""
    world = call.stage.world
    return list(world.commands.get(_key(world, call.params), ()))


def _key(world: World, params: GetMyCommands) -> tuple[str, str]:
    scope = params.scope or CommandScope(type="default")
    needed = _SCOPES.get(scope.type)
    if needed is None:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    given = scope.model_dump(include=set(needed), exclude_none=True)
    if len(given) != len(needed):
        raise bad_request("chat not found")
    if scope.chat_id is not None and needed:
        find_chat(world, scope.chat_id)
    if params.language_code and not _LANGUAGE.fullmatch(params.language_code):
        raise bad_request("BOT_COMMAND_LANGUAGE_INVALID")
    return json.dumps({"type": scope.type, **given}), params.language_code


def _checked(command: BotCommand) -> Json:
    name = _NAME.fullmatch(command.command)
    if name is None:
        raise bad_request("BOT_COMMAND_INVALID")
    description = command.description.strip()
    if not 0 < len(description) <= _MAX_DESCRIPTION:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name.group(1), "description": description}
