"""What a program can do in the sandbox: be somebody, change groups, make trouble."""

from collections.abc import Sequence

from bot.sandbox import membership, supergroups
from bot.sandbox.faults import Faults
from bot.sandbox.limits import Limits
from bot.sandbox.modes import BotModes
from bot.sandbox.records import BotStatus, User
from bot.sandbox.stage import Stage
from bot.sandbox.sticker_sets import StickerSet
from bot.sandbox.visitor import Visitor
from bot.sandbox.webhooks import Webhooks
from bot.sandbox.world import World


class Director:
    """Acts on the sandbox's Telegram from inside the process; the page's panel does the same.

    What cannot be done is a `PageError` in all methods.
    """

    def __init__(self, stage: Stage, *, answer_wait_s: float) -> None:
        self._stage = stage
        self._answer_wait_s = answer_wait_s

    @property
    def world(self) -> World:
        """What exists in this Telegram: chats, people, messages."""
        return self._stage.world

    @property
    def faults(self) -> Faults:
        """Trouble on demand."""
        return self._stage.faults

    @property
    def webhooks(self) -> Webhooks:
        """The bot's webhook: how it fares, and how fast failed updates come again."""
        return self._stage.webhooks

    @property
    def limits(self) -> Limits:
        """Telegram's limits: what was counted, and whether they are enforced."""
        return self._stage.limits

    @property
    def channel(self) -> Visitor:
        """Act as the channel that supergroups are linked to."""
        channel = self.world.channel
        return self._visitor(User(channel.id, channel.title, ""))

    def person(self, user_id: int) -> Visitor:
        """Act as one of the people, or as the other bot."""
        return self._visitor(self.world.people.get(user_id) or self.world.other_bots[user_id])

    def add_person(self, first_name: str) -> Visitor:
        """Let somebody new come to Telegram, who is in no group yet, and act as them."""
        return self._visitor(self.world.add_person(first_name))

    def repeat_updates(self, times: int) -> None:
        """Let the next updates come twice."""
        self._stage.updates.repeats_left = times

    def set_privacy_mode(self, *, is_on: bool) -> None:
        """Let the bot see in groups everything, or only what is meant for it."""
        self.world.set_privacy_mode(is_on=is_on)

    def set_modes(self, modes: BotModes) -> None:
        """Let the bot be asked in other chats too: in inline mode, and as a guest."""
        self.world.set_modes(modes)

    async def add_sticker_set(
        self, name: str, title: str, stickers: Sequence[tuple[bytes, str]]
    ) -> None:
        """Let somebody else publish a sticker set, which the bot may use and not change.

        Args:
            name: any name that is free.
            title: what people read over it.
            stickers: files (WebP, PNG or .TGS), each with the emoji it stands for.

        Raises:
            UnusablePictureError: a file is no sticker.
        """
        made = [
            await self._stage.darkroom.develop_sticker(data, emojis=(emoji,))
            for data, emoji in stickers
        ]
        self._stage.sticker_sets.publish(StickerSet(name, title, stickers=made))

    def expire_stickers(self) -> None:
        """Make the file ids of all stickers so far useless to the bot."""
        self._stage.sticker_sets.expire_file_ids()

    def change_bot_status(self, chat_id: int, status: BotStatus, *, by: int | None = None) -> None:
        """Block, remove, return or promote the bot in a chat."""
        membership.change_bot_status(self._stage, chat_id, status, by_id=by)

    def introduce_bot(self, chat_id: int) -> None:
        """Let the maker of a group add the bot, as if it had never been there."""
        chat = self.world.chats[chat_id]
        chat.bot_status = BotStatus.KICKED
        self.join(chat_id, self.world.bot.id, by=chat.creator_id)

    def join(self, chat_id: int, user_id: int, *, by: int | None = None) -> None:
        """Let somebody, or the bot, into a group; by themselves or added by a member."""
        membership.join(self._stage, chat_id, user_id, by_id=by)

    def leave(self, chat_id: int, user_id: int, *, by: int | None = None) -> None:
        """Let somebody leave a group, or be removed by another."""
        membership.leave(self._stage, chat_id, user_id, by_id=by)

    def promote(
        self, chat_id: int, user_id: int, *, is_anonymous: bool = False, title: str = ""
    ) -> None:
        """Make somebody an administrator; anonymous ones are for supergroups."""
        membership.promote(self._stage, chat_id, user_id, is_anonymous=is_anonymous, title=title)

    def demote(self, chat_id: int, user_id: int) -> None:
        """Make an administrator a plain member again."""
        membership.demote(self._stage, chat_id, user_id)

    def migrate_group(self, chat_id: int, *, is_announced: bool = True) -> int:
        """Turn a basic group into a supergroup; gives its new id.

        Args:
            chat_id: its id so far.
            is_announced: whether the bot is told by service messages, or only when it calls.
        """
        return supergroups.migrate_group(self._stage, chat_id, is_announced=is_announced)

    def set_forum(self, chat_id: int, *, is_on: bool) -> None:
        """Give a supergroup topics, at first "General" and "Photos", or take them away."""
        supergroups.set_forum(self._stage, chat_id, is_on=is_on)

    def add_topic(self, chat_id: int, name: str) -> int:
        """Open one more topic; gives its thread id."""
        return supergroups.add_topic(self._stage, chat_id, name)

    def set_protected(self, chat_id: int, *, is_on: bool) -> None:
        """Forbid to save and forward what is said in a chat."""
        supergroups.set_protected(self._stage, chat_id, is_on=is_on)

    def _visitor(self, user: User) -> Visitor:
        return Visitor(self._stage, user, answer_wait_s=self._answer_wait_s)
