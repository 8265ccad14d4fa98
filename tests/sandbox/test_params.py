"""The models of parameters against an independent description of the Bot API: aiogram's."""

from pathlib import Path

import aiogram.methods
import pytest

from bot.sandbox.errors import ApiError
from bot.sandbox.methods.params import Arguments, parse_params
from bot.sandbox.methods.registry import METHODS
from bot.sandbox.reactions import REACTIONS, plain_emoji
from bot.sandbox.updates import UPDATE_TYPES

DOCS = Path(__file__).parents[2] / "docs" / "sandbox.md"

# The real server takes a missing address for an empty one, which deletes the webhook.
LENIENT = {("setWebhook", "url")}


def described(name: str):
    return getattr(aiogram.methods, name[0].upper() + name[1:]).model_fields


@pytest.mark.parametrize("method", METHODS.values(), ids=lambda method: method.name)
def test_no_parameter_is_invented(method):
    assert set(method.params.model_fields) <= set(described(method.name))


@pytest.mark.parametrize("method", METHODS.values(), ids=lambda method: method.name)
def test_what_telegram_requires_is_required(method):
    required = {name for name, field in described(method.name).items() if field.is_required()}
    ours = {name for name, field in method.params.model_fields.items() if field.is_required()}

    assert {(method.name, name) for name in required ^ ours} <= LENIENT


@pytest.mark.parametrize("method", METHODS.values(), ids=lambda method: method.name)
def test_every_method_is_documented(method):
    assert f"`{method.name}`" in DOCS.read_text(encoding="utf-8")


def test_all_update_types_are_known():
    known = set(aiogram.types.Update.model_fields) - {"update_id"}

    assert known >= UPDATE_TYPES


def test_there_are_73_reactions_in_plain_spelling():
    assert len(REACTIONS) == 73
    assert all(plain_emoji(emoji) == emoji for emoji in REACTIONS)


@pytest.mark.parametrize(
    ("method", "values", "words"),
    [
        ("sendMessage", {}, "chat_id is empty"),
        ("sendMessage", {"chat_id": "1001"}, "message text is empty"),
        ("sendMessage", {"chat_id": "1001", "text": ""}, "message text is empty"),
        ("sendPhoto", {"chat_id": "1001"}, "there is no photo in the request"),
        ("setMessageReaction", {"chat_id": 1}, "message identifier is not specified"),
        ("setMessageReaction", {"chat_id": 1, "message_id": "x"}, 'wrong parameter "message_id"'),
        ("setMessageReaction", {"chat_id": 1, "message_id": 1, "reaction": "{"}, "reaction"),
        ("getUpdates", {"allowed_updates": "message"}, "allowed_updates"),
    ],
)
def test_missing_and_malformed_parameters_are_named(method, values, words):
    with pytest.raises(ApiError, match=words) as caught:
        parse_params(METHODS[method.lower()].params, Arguments(values))

    assert caught.value.status == 400
    assert caught.value.description.startswith("Bad Request: ")


def test_unknown_parameters_are_ignored():
    values = {"chat_id": "1001", "text": "hi", "no_such_thing": "1"}

    assert parse_params(METHODS["sendmessage"].params, Arguments(values)).chat_id == 1001
