"""Which updates a webhook gets one after the other, and which beside each other."""

from typing import Final, TypeAlias

from bot.sandbox.records import Json

Lane: TypeAlias = tuple[str, int]
"""Updates of one lane are in order, and each waits until the one before it was taken."""

_BY_PERSON: Final = frozenset({"callback_query", "chosen_inline_result", "inline_query"})
"""These do not wait for the chat's messages, nor for each other's kind.

Source: tdlib/telegram-bot-api, `Client.cpp` (Boost Software License 1.0); facts only.
"""


def lane_of(update: Json) -> Lane:
    """The lane of an update: its chat, or its kind and person."""
    kind, content = _content(update)
    if kind in _BY_PERSON:
        return kind, content["from"]["id"]
    return "chat", content["chat"]["id"]


def chat_id_of(update: Json) -> int | None:
    """The chat that an update is about; None for what may come from any."""
    _, content = _content(update)
    chat = content.get("chat") or content.get("message", {}).get("chat", {})
    chat_id: int | None = chat.get("id")
    return chat_id


def _content(update: Json) -> tuple[str, Json]:
    return next((kind, content) for kind, content in update.items() if kind != "update_id")
