"""The emoji that Telegram takes as a reaction, as it spells them: without U+FE0F.

Three of them are spelled differently in the wild: keyboards, and python-telegram-bot's constants,
put a U+FE0F into ❤‍🔥, 🤷‍♂ and 🤷‍♀. `plain` takes it out of anything.

Source: ReactionTypeEmoji, Telegram Bot API 10.1 (core.telegram.org/bots/api); facts only.
"""

from typing import Final

_WRITTEN: Final = """
👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡
🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈
😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿
🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡
"""

REACTION_EMOJI: Final = tuple(_WRITTEN.split())


def plain(emoji: str) -> str:
    """An emoji as Telegram spells it."""
    return emoji.replace("\ufe0f", "").strip()
