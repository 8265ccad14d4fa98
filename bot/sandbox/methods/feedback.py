"""The small signs: reactions, chat actions, and answers to pressed buttons."""

from typing import Annotated, Final

from pydantic import Field

from bot.sandbox.albums import first_of_album
from bot.sandbox.callbacks import CallbackAnswer
from bot.sandbox.errors import bad_request
from bot.sandbox.methods.lookup import find_chat, find_message
from bot.sandbox.methods.params import Call, ChatId, FromJson, Params
from bot.sandbox.reactions import REACTIONS, plain_emoji
from bot.sandbox.records import Chat
from bot.sandbox.threads import GENERAL_ID, NoThreadError, choose_thread

ACTIONS: Final = frozenset(
    {
        "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
        "upload_document", "choose_sticker", "find_location", "record_video_note",
        "upload_video_note", "record_audio", "upload_audio",
    }
)  # fmt: skip
"""Source: the Bot API's `sendChatAction`, and the two older names that Telegram still takes."""

_MAX_ANSWER: Final = 200
_OPENABLE: Final = ("https://t.me/", "http://t.me/", "tg://")


class ReactionType(Params):
    """One reaction."""

    type: str
    emoji: str | None = None
    custom_emoji_id: str | None = None


class SetMessageReaction(Params):
    """Parameters of `setMessageReaction`."""

    chat_id: ChatId
    message_id: int
    reaction: Annotated[list[ReactionType], FromJson] = Field(default_factory=list)
    is_big: bool = False


class SendChatAction(Params):
    """Parameters of `sendChatAction`."""

    chat_id: ChatId
    action: str
    business_connection_id: str | None = None
    message_thread_id: int | None = None


class AnswerCallbackQuery(Params):
    """Parameters of `answerCallbackQuery`."""

    callback_query_id: str
    text: str | None = None
    show_alert: bool = False
    url: str | None = None


async def set_message_reaction(call: Call[SetMessageReaction]) -> bool:
    """React to a message; a bot has one reaction per message, and a new one replaces it."""
    world, params = call.stage.world, call.params
    message = find_message(world, params.chat_id, params.message_id, purpose="react")
    if len(params.reaction) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    emoji = _checked(params.reaction[0]) if params.reaction else None
    chat = world.chats[message.chat_id]
    allowed = chat.allowed_reactions
    if emoji is not None and allowed is not None and emoji not in allowed:
        raise bad_request("REACTION_INVALID")
    # All parts of an album share the reactions of its first one.
    world.react(first_of_album(chat, message), world.bot, emoji)
    return True


async def send_chat_action(call: Call[SendChatAction]) -> bool:
    """Show that the bot is busy."""
    params, world = call.params, call.stage.world
    if params.business_connection_id is not None:
        raise bad_request("business connection not found")
    chat = find_chat(world, params.chat_id)
    action = params.action.lower()
    if action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    world.show_action(chat, action, thread_id=_action_thread(chat, params.message_thread_id))
    return True


async def answer_callback_query(call: Call[AnswerCallbackQuery]) -> bool:
    """Tell the person who pressed a button that it was heard."""
    params = call.params
    if params.text is not None and len(params.text) > _MAX_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    if params.url is not None and not params.url.startswith(_OPENABLE):
        raise bad_request("URL_INVALID")
    answer = CallbackAnswer(params.text, params.show_alert, params.url)
    call.stage.callbacks.answer(params.callback_query_id, answer)
    return True


def _action_thread(chat: Chat, asked_id: int | None) -> int | None:
    # Unlike messages, actions in "General" need its id.
    if asked_id == GENERAL_ID and chat.is_forum:
        return GENERAL_ID
    try:
        return choose_thread(chat, asked_id or None, None)
    except NoThreadError:
        raise bad_request("message thread not found") from None


def _checked(reaction: ReactionType) -> str:
    match reaction.type:
        case "emoji" if reaction.emoji is not None:
            emoji = plain_emoji(reaction.emoji)
            if emoji in REACTIONS:
                return emoji
        case "custom_emoji" | "paid" | "emoji":
            pass
        case _:
            raise bad_request("can't parse reaction type: invalid type specified")
    # Custom emoji need a message that has them already or an administrator's consent.
    raise bad_request("REACTION_INVALID")
