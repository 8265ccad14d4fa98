"""What the bot's owner can switch on at BotFather, apart from its privacy mode."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BotModes:
    """Where else than in its own chats the bot may be asked; all of it is off at first.

    Attributes:
        inline: whether people may type its name and a query in any chat.
        inline_feedback: whether the bot is told which result somebody chose.
        guest: whether people may mention it in groups that it is not a member of.
    """

    inline: bool = False
    inline_feedback: bool = False
    guest: bool = False
