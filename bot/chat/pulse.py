"""How the chat door is doing, for whoever watches over it; numbers only, of no chat and nobody."""

from dataclasses import dataclass

from bot.chat.types import BotApplication


@dataclass(frozen=True, slots=True)
class Pulse:
    """The chat door at one moment.

    Attributes:
        is_listening: whether polling has begun, and the bot is not about to stop.
        silent_s: seconds since Telegram last told what there was to tell.
        has_room: whether another update would be taken at once.
    """

    is_listening: bool
    silent_s: float
    has_room: bool


def feel_pulse(application: BotApplication) -> Pulse:
    """See how the chat door is doing; costs nothing, and changes nothing."""
    return Pulse(
        is_listening=application.running,
        silent_s=application.poll.silent_s,
        has_room=application.incoming.has_room,
    )
