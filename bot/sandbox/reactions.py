"""The emoji that may be a reaction, and how their spellings are compared."""

from typing import Final

_VARIATION_SELECTOR: Final = "\ufe0f"

REACTIONS: Final = frozenset(
    {
        "👍", "👎", "❤", "🔥", "🥰", "👏", "😁", "🤔", "🤯", "😱", "🤬", "😢",
        "🎉", "🤩", "🤮", "💩", "🙏", "👌", "🕊", "🤡", "🥱", "🥴", "😍", "🐳",
        "❤\u200d🔥", "🌚", "🌭", "💯", "🤣", "⚡", "🍌", "🏆", "💔", "🤨", "😐", "🍓",
        "🍾", "💋", "🖕", "😈", "😴", "😭", "🤓", "👻", "👨\u200d💻", "👀", "🎃", "🙈",
        "😇", "😨", "🤝", "✍", "🤗", "🫡", "🎅", "🎄", "☃", "💅", "🤪", "🗿",
        "🆒", "💘", "🙉", "🦄", "😘", "💊", "🙊", "😎", "👾", "🤷\u200d♂", "🤷", "🤷\u200d♀",
        "😡",
    }
)  # fmt: skip
"""The 73 that Telegram knows.

Source: the Bot API's `ReactionTypeEmoji`, https://core.telegram.org/bots/api#reactiontypeemoji.
"""


def plain_emoji(emoji: str) -> str:
    """An emoji as Telegram's list spells it: without the invisible variation selector."""
    return emoji.replace(_VARIATION_SELECTOR, "")
