"""People, chats and changes as the page's JSON, under the page's own field names."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Final, assert_never

from bot.sandbox.happenings import (
    ActionShown,
    BotChanged,
    MessageEdited,
    MessagePosted,
    MessagesDeleted,
    ReactionsChanged,
    SceneChanged,
    WorldEvent,
)
from bot.sandbox.page_messages import message_json, reactions_json
from bot.sandbox.records import Chat, Json, User
from bot.sandbox.stage import Stage
from bot.sandbox.threads import GENERAL_ID
from bot.sandbox.world import World

_GENERAL: Final[Json] = {"id": GENERAL_ID, "name": "General"}

_EVENT_KINDS: Final[dict[type[WorldEvent], str]] = {
    MessagePosted: "message",
    MessageEdited: "edited",
    MessagesDeleted: "deleted",
    ReactionsChanged: "reactions",
    ActionShown: "action",
    BotChanged: "bot",
    SceneChanged: "world",
}


def state_json(stage: Stage, *, samples: list[Json], last_event_id: int) -> Json:
    """Everything the page needs to begin."""
    world = stage.world
    return {
        "bot": bot_json(world),
        **scene_json(stage),
        "messages": {
            str(chat.id): [message_json(world, message) for message in chat.messages.values()]
            for chat in world.chats.values()
        },
        "samples": samples,
        "last_event_id": last_event_id,
    }


def scene_json(stage: Stage) -> Json:
    """Who and what there is, without the messages."""
    world, limits = stage.world, stage.limits
    return {
        "people": [_user_json(world, person) for person in world.people.values()],
        "other_bots": [_user_json(world, bot) for bot in world.other_bots.values()],
        "channel": {"id": world.channel.id, "title": world.channel.title},
        "me": world.me.id,
        "chats": [_chat_json(world, chat) for chat in world.chats.values()],
        "privacy_mode": world.privacy_mode,
        "modes": asdict(world.modes),
        "limits": {"enforced": limits.is_enforced, "violations": limits.violation_count},
    }


def read_samples(folder: Path) -> list[Json]:
    """The samples that lie beside the page: photos by `samples.json`, clips by `clips.json`."""
    listings = [folder / name for name in ("samples.json", "clips.json")]
    samples: list[Json] = []
    for listing in listings:
        if listing.is_file():
            samples += json.loads(listing.read_text(encoding="utf-8"))
    return [_sample_json(sample) for sample in samples]


def _sample_json(sample: Json) -> Json:
    return {
        "name": sample["name"],
        "label": sample["label"],
        "credit": sample["credit"],
        "kind": sample.get("kind"),
        "url": f"/samples/{sample['name']}",
        "poster_url": f"/samples/{sample.get('poster', sample['name'])}",
    }


def bot_json(world: World) -> Json:
    """The bot as the page shows it, with the commands that each kind of speaker is offered."""
    private = offered_commands(world, world.chats[world.me.id], is_admin=False)
    return {
        "id": world.bot.id,
        "first_name": world.bot.first_name,
        "username": world.bot.username,
        "connected": world.is_bot_connected,
        "commands": private,
        "chat_commands": {
            str(chat.id): {
                "members": offered_commands(world, chat, is_admin=False),
                "admins": offered_commands(world, chat, is_admin=True),
            }
            for chat in world.chats.values()
        },
    }


def offered_commands(world: World, chat: Chat, *, is_admin: bool) -> list[Json]:
    """The commands that Telegram offers in a chat: the list with the narrowest scope wins.

    Source: https://core.telegram.org/bots/api#determining-list-of-commands.
    """
    here = {"chat_id": chat.id}
    if chat.kind == "private":
        scopes: list[Json] = [{"type": "chat", **here}, {"type": "all_private_chats"}]
    else:
        admins_here = {"type": "chat_administrators", **here}
        all_admins = {"type": "all_chat_administrators"}
        scopes = [
            *([admins_here] if is_admin else []),
            {"type": "chat", **here},
            *([all_admins] if is_admin else []),
            {"type": "all_group_chats"},
        ]
    keys = ((json.dumps(scope), "") for scope in [*scopes, {"type": "default"}])
    return list(next((world.commands[key] for key in keys if key in world.commands), ()))


def event_json(stage: Stage, event: WorldEvent) -> tuple[str, Json]:
    """A change as the page hears of it: its kind and its data."""
    world, data = stage.world, Json()
    match event:
        case MessagePosted(message) | MessageEdited(message):
            data = message_json(world, message)
        case MessagesDeleted(chat_id, message_ids):
            data = {"chat_id": chat_id, "message_ids": list(message_ids)}
        case ReactionsChanged(message):
            place = {"chat_id": message.chat_id, "message_id": message.message_id}
            data = {**place, "reactions": reactions_json(message)}
        case ActionShown(chat_id, action, topic_id):
            data = {"chat_id": chat_id, "action": action, "topic_id": topic_id}
        case BotChanged():
            data = bot_json(world)
        case SceneChanged():
            data = scene_json(stage)
        case _:
            assert_never(event)
    return _EVENT_KINDS[type(event)], data


def _user_json(world: World, user: User) -> Json:
    return {
        "id": user.id,
        "first_name": user.first_name,
        "username": user.username,
        "colour": world.colours[user.id],
    }


def _chat_json(world: World, chat: Chat) -> Json:
    is_private = chat.kind == "private"
    leaders = [member.id for member in chat.members if chat.rank_of(member.id) is not None]
    anonymous = [user_id for user_id, rank in chat.ranks.items() if rank.is_anonymous]
    topics = [_GENERAL, *({"id": each, "name": name} for each, name in chat.topics.items())]
    reactions = chat.allowed_reactions
    return {
        "id": chat.id,
        "type": chat.kind,
        "title": world.bot.first_name if is_private else chat.title,
        "members": [member.id for member in chat.members],
        "admins": leaders,
        "creator": chat.creator_id,
        "anonymous_admins": anonymous,
        "bot": chat.bot_status,
        "is_forum": chat.is_forum,
        "topics": topics if chat.is_forum else [],
        "protected": chat.is_protected,
        "reactions": None if reactions is None else sorted(reactions),
        "migrated_to": chat.migrated_to,
        "migrated_from": chat.migrated_from,
    }
