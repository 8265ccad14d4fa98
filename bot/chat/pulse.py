"""How the chat door is doing, for whoever watches over it; numbers only, of no chat and nobody."""

from dataclasses import dataclass

from bot.chat.types import BotApplication


@dataclass(frozen=True, slots=True)
class Pulse:
    """The chat door at one moment.

    Attributes:
        is_listening: whether polling has begun, and the bot is not about to stop.
        poll_age_s: seconds since Telegram last answered a poll, if only to refuse it.
        silent_s: seconds since Telegram last told what there was to tell.
        has_room: whether another update would be taken at once.
    """

    is_listening: bool
    poll_age_s: float
    silent_s: float
    has_room: bool


@dataclass(frozen=True, slots=True)
class HookPulse:
    """Receiving by webhook at one moment.

    Attributes:
        is_open: whether updates are taken.
        is_broken: whether the port is no longer served, though the bot is not about to stop.
        is_ending: whether the bot is about to stop.
        age_s: seconds since the start.
        taken_s: seconds since an update was last taken; None while there was none.
        trouble: what is wrong with deliveries, by what Telegram says; empty where nothing is.
    """

    is_open: bool
    is_broken: bool
    is_ending: bool
    age_s: float
    taken_s: float | None
    trouble: str


def feel_pulse(application: BotApplication) -> Pulse:
    """See how the chat door is doing; costs nothing, and changes nothing."""
    return Pulse(
        is_listening=application.running,
        poll_age_s=application.poll.age_s,
        silent_s=application.poll.silent_s,
        has_room=application.incoming.has_room,
    )
