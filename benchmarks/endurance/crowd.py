"""Many people on the sandbox's Telegram, who send photos as fast as they are answered."""

import asyncio
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from random import Random
from typing import Final

from PIL import Image

from benchmarks.endurance.answers import AnswerBook, Debt
from benchmarks.endurance.bot_process import BotProcess
from bot.replies.lines import FIELDS, Line
from bot.replies.loader import load_rule_book
from bot.sandbox.happenings import MessagePosted, WorldEvent
from bot.sandbox.media import Sticker
from bot.sandbox.posting import AlbumDelivery
from bot.sandbox.records import BotStatus, Chat, Message
from bot.sandbox.server import Sandbox
from tests.photos.samples import collage, collins, encoded, hopper

_STUDIO_ID: Final = -4900
"""A group without the bot, where photos are that people send again."""

_FIRST_GROUP_ID: Final = -4100
_LOOK_S: Final = 0.5
_START_S: Final = 60.0
_MOST_COLLAPSES: Final = 3
_SIDE_PX: Final = 400
_PARTS: Final = (2, 3, 4)


class NoBotError(Exception):
    """No bot began to poll; the message is the end of the logs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How people send.

    Attributes:
        per_chat: photos of one chat that may wait for their answer.
        overall: the same in all chats together.
        in_groups: whether groups are among the chats.
        patience_s: whoever waited so long counts no longer: others need not stop for them.
        album_share: of what is sent, so much are albums.
        fresh_share: of the photos, so many are uploaded, which costs the sandbox some time.
    """

    per_chat: int = 1
    overall: int = 40
    in_groups: bool = True
    patience_s: float = 25.0
    album_share: float = 0.0
    fresh_share: float = 0.0


class Crowd:
    """People with a private chat each, and groups in which all of them are.

    Attributes:
        book: what they sent, and what came.
        sent: photos so far, album parts counted one by one.
    """

    def __init__(self, sandbox: Sandbox, *, people: int, groups: int = 0, chance: Random) -> None:
        self.book = AnswerBook(time.monotonic)
        self.sent = 0
        self._sandbox = sandbox
        self._chance = chance
        self._pictures = _pictures()
        self._photos: list[Message] = []
        self._apologies = _apologies()
        self._waiting: dict[int, list[Debt]] = {}
        self._answered = asyncio.Event()
        for number in range(people):
            self._found_private_chat(number)
        self._groups = [self._found_group(_FIRST_GROUP_ID - number) for number in range(groups)]
        sandbox.world.listeners.append(self._hear)

    async def meet(self, bots: Sequence[BotProcess]) -> None:
        """Wait until one of the bots polls, and prepare everything for it.

        Raises:
            NoBotError: none of them does.
        """

        def is_there_or_hopeless() -> bool:
            is_hopeless = any(bot.collapses > _MOST_COLLAPSES for bot in bots)
            return is_hopeless or self._sandbox.world.is_bot_connected

        with suppress(TimeoutError):
            await _until(is_there_or_hopeless, within_s=_START_S)
        if not self._sandbox.world.is_bot_connected:
            raise NoBotError("\n".join(bot.last_words() for bot in bots))
        await self._prepare()

    async def _prepare(self) -> None:
        """Take the photos, and let each group's maker switch the bot on by its button."""
        me, world = self._sandbox.world.me, self._sandbox.world
        world.add_chat(
            Chat(_STUDIO_ID, "group", "Studio", (me,), me.id, bot_status=BotStatus.KICKED)
        )
        person = self._sandbox.person(me.id)
        for picture in self._pictures:
            self._photos.append(await person.send_photo(_STUDIO_ID, picture))
        for chat in self._groups:
            command = await person.send_text(chat.id, f"/start@{world.bot.username}")
            welcome = await self._reply_to(command)
            ((button,),) = welcome.keyboard
            await person.press(welcome.message_id, button["text"], chat_id=chat.id)
            await _until(lambda: not welcome.keyboard, within_s=10.0)  # noqa: B023

    async def send(self, photos: int, manner: Manner) -> None:
        """Send so many photos, always where fewest wait; ends when the last one is sent."""
        goal = self.sent + photos
        while self.sent < goal:
            chat_id = self._chat_with_room(manner)
            if chat_id is None:
                self._answered.clear()
                try:
                    async with asyncio.timeout(_LOOK_S):
                        await self._answered.wait()
                except TimeoutError:
                    continue
            else:
                await self._send(chat_id, goal - self.sent, manner)
                # Sending again waits for nothing; the server must come to its turn.
                await asyncio.sleep(0)

    async def quiet(self, *, within_s: float, settled_s: float) -> bool:
        """Wait until all is answered, and a little longer for answers that come twice."""
        try:
            await _until(lambda: not self.book.unanswered, within_s=within_s)
        except TimeoutError:
            return False
        await asyncio.sleep(settled_s)
        return True

    async def until_answered(self, number: int, *, within_s: float) -> None:
        """Wait until so many are answered, or the time is over."""
        with suppress(TimeoutError):
            await _until(lambda: self.book.answered >= number, within_s=within_s)

    def settled(self, manner: Manner) -> int:
        """Photos that nobody waits for any more: answered, or given up."""
        self._forget_settled(manner)
        waiting = (debt.photos for debts in self._waiting.values() for debt in debts)
        return self.sent - sum(waiting)

    def _found_private_chat(self, number: int) -> None:
        user = self._sandbox.add_person(f"Person {number}").user
        bot_name = self._sandbox.world.bot.first_name
        self._sandbox.world.add_chat(Chat(user.id, "private", bot_name, (user,)))
        self._waiting[user.id] = []

    def _found_group(self, chat_id: int) -> Chat:
        world = self._sandbox.world
        people = [world.people[one] for one in self._waiting if one > 0]
        members = (world.me, *people)
        chat = Chat(chat_id, "group", f"Group {-chat_id}", members, world.me.id)
        world.add_chat(chat)
        self._waiting[chat_id] = []
        return chat

    def _chat_with_room(self, manner: Manner) -> int | None:
        self._forget_settled(manner)
        counts = {
            chat_id: len(debts)
            for chat_id, debts in self._waiting.items()
            if chat_id > 0 or manner.in_groups
        }
        least = min(counts.values())
        if least >= manner.per_chat or sum(counts.values()) >= manner.overall:
            return None
        return self._chance.choice([one for one, count in counts.items() if count == least])

    def _forget_settled(self, manner: Manner) -> None:
        latest = self.book.clock() - manner.patience_s
        for chat_id, debts in self._waiting.items():
            self._waiting[chat_id] = [
                debt for debt in debts if not debt.answers and debt.sent_at > latest
            ]

    async def _send(self, chat_id: int, most: int, manner: Manner) -> None:
        begun = self.book.clock()
        person = self._sandbox.person(self._anybody_in(chat_id))
        parts = self._chance.choice(_PARTS)
        if parts <= most and self._chance.random() < manner.album_share:
            album = [self._chance.choice(self._pictures) for _ in range(parts)]
            order = self._chance.sample(range(parts), parts)
            delivery = AlbumDelivery(order=(*order, order[0]))
            sent = await person.send_album(chat_id, album, delivery=delivery)
        elif self._chance.random() < manner.fresh_share:
            sent = [await person.send_photo(chat_id, self._chance.choice(self._pictures))]
        else:
            sent = [person.send_again(self._chance.choice(self._photos), chat_id)]
        self.sent += len(sent)
        ids = [message.message_id for message in sent]
        self._waiting[chat_id].append(self.book.owe(chat_id, ids, sent_at=begun))

    def _anybody_in(self, chat_id: int) -> int:
        if chat_id > 0:
            return chat_id
        return self._chance.choice([one for one in self._waiting if one > 0])

    def _hear(self, event: WorldEvent) -> None:
        if not isinstance(event, MessagePosted) or not event.message.sender.is_bot:
            return
        message = event.message
        if message.reply_to_id is None or isinstance(message.content.media, Sticker):
            return
        is_apology = message.content.words in self._apologies
        self.book.note(message.chat_id, message.reply_to_id, is_apology=is_apology)
        self._answered.set()

    async def _reply_to(self, asked: Message) -> Message:
        found: list[Message] = []

        def look() -> bool:
            messages = self._sandbox.world.chats[asked.chat_id].messages.values()
            found[:] = [each for each in messages if each.reply_to_id == asked.message_id]
            return bool(found)

        await _until(look, within_s=20.0)
        return found[0]


async def _until(happened: Callable[[], object], *, within_s: float) -> None:
    async with asyncio.timeout(within_s):
        while not happened():
            await asyncio.sleep(0.02)


def _apologies() -> frozenset[str]:
    """All that the bot says in fixed words: an answer about faces is never worded so."""
    texts = load_rule_book().texts
    return frozenset(texts.line(line) for line in Line if not FIELDS.get(line))


def _pictures() -> Sequence[bytes]:
    """Photos with one, two and three faces, small so that the sandbox has little to do."""
    portraits = [picture.resize((_SIDE_PX, _SIDE_PX)) for picture in (collins(), hopper())]
    groups: list[Image.Image] = [collage(2, (2 * _SIDE_PX, _SIDE_PX)), collage(3, (900, 300))]
    return [encoded(picture) for picture in (*portraits, *groups)]
