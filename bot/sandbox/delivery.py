"""What of the chats reaches the bot: privacy mode, membership, and the update that tells it."""

from bot.sandbox.records import BotStatus, Chat, Content, Json, Message, Service, User
from bot.sandbox.stage import Stage
from bot.sandbox.telegram_json import message_json
from bot.sandbox.world import World


def tell_bot(stage: Stage, message: Message, *, kind: str = "message") -> Json | None:
    """Put a message of somebody else among the bot's updates, if Telegram delivers it.

    Args:
        stage: where it was written.
        message: what the bot may hear of.
        kind: "message" or "edited_message".

    Returns:
        The update, None when the bot does not get it.
    """
    world = stage.world
    if not is_shown_to_bot(world, world.chats[message.chat_id], message):
        return None
    return stage.updates.put(kind, message_json(world, message))


def post_service(stage: Stage, chat: Chat, by: User, words: str, fields: Json) -> Message:
    """Write a line about the chat, which the bot hears of too."""
    message = stage.world.post(chat, by, Content(service=Service(words, fields)))
    tell_bot(stage, message)
    return message


def is_shown_to_bot(world: World, chat: Chat, message: Message) -> bool:
    """Does Telegram deliver this message of somebody else to the bot?"""
    if not chat.bot_status.is_inside:
        return False
    if chat.kind == "private" or not world.privacy_mode:
        return True
    if chat.bot_status is BotStatus.ADMINISTRATOR or message.content.service is not None:
        return True
    if message.envelope.via_bot is not None or _is_command_for(world.bot, message.content):
        return True
    target = world.message(chat.id, message.reply_to_id)
    return target is not None and world.bot in {target.sender, target.envelope.via_bot}


def _is_command_for(bot: User, content: Content) -> bool:
    # A command that names no bot reaches all of them; here there is only one.
    for entity in content.entities:
        if entity["type"] == "bot_command":
            units = (content.words or "").encode("utf-16-le")
            begin, end = 2 * entity["offset"], 2 * (entity["offset"] + entity["length"])
            _, _, name = units[begin:end].decode("utf-16-le").partition("@")
            if not name or name.lower() == bot.username.lower():
                return True
    return False
