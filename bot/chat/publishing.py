"""Makes a sticker set of the bot's drawings, and later brings it up to date in place."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from telegram import StickerSet
from telegram.error import InvalidToken, TelegramError
from telegram.ext import ExtBot

from bot.chat.drawings import read_drawing
from bot.chat.limits import Limits
from bot.chat.refusals import Refusal, classify
from bot.chat.requests import MainRequest
from bot.chat.set_changes import Change, Slot, identify, plan_changes, plan_new
from bot.chat.set_worker import SetWorker, slots_of, wanted_of
from bot.chat.types import Bot
from bot.core.errors import DeliveryError, SettingsError
from bot.core.stickers import STICKERS, StickerStyle
from bot.store.stickers import StickerMemory

DEFAULT_NAME: Final = "faces"
DEFAULT_TITLE: Final = "How faces look"

_NAME: Final = re.compile(r"(?!.*__)[A-Za-z]\w{0,63}", re.ASCII)
"""Source: the Bot API's `createNewStickerSet`."""

_MAX_ANSWER_BYTES: Final = 1_000_000

_NO_OWNER: Final = (
    "--owner: Telegram does not let {owner_id} own the set; that must be the number of a person "
    "who has opened a chat with the bot and pressed Start"
)
_NOT_THERE: Final = "Telegram cannot be reached; run this again to go on"

_ORDER_WAS_WRONG: Final[Mapping[Refusal, str]] = {
    Refusal.CHAT_GONE: _NO_OWNER,
    Refusal.PERSON_UNKNOWN: _NO_OWNER,
    Refusal.NO_SUCH_SET: "--owner: the set does not belong to {owner_id}",
    Refusal.NAME_TAKEN: "--name: this name is taken; choose another one",
    Refusal.BAD_NAME: "--name: Telegram does not take this name",
}

_WORDS: Final[Mapping[Refusal, str]] = {
    Refusal.NOT_SENT: _NOT_THERE,
    Refusal.MAYBE_SENT: _NOT_THERE,
    Refusal.TOO_FAST: "Telegram asks to wait; run this again in some minutes to go on",
}


@dataclass(frozen=True, slots=True)
class Publication:
    """A set, and what was changed in it, or would be.

    Attributes:
        name: the set's name.
        changes: in the order of doing; none where it is up to date.
        count: how many of our stickers it holds.
    """

    name: str
    changes: tuple[Change, ...]
    count: int

    @property
    def link(self) -> str:
        """Where people add it."""
        return f"https://t.me/addstickers/{self.name}"


@dataclass(frozen=True, slots=True)
class Order:
    """What an operator wants published.

    Attributes:
        owner_id: the person whom the set will belong to.
        name: the set's name, with or without its ending "_by_" and the bot's name.
        title: over the stickers; None for a new set's usual one, or the one it has.
        style: which drawings.
        is_rehearsal: whether nothing is to be changed.
    """

    owner_id: int
    name: str = DEFAULT_NAME
    title: str | None = None
    style: StickerStyle = StickerStyle.STATIC
    is_rehearsal: bool = False


Tell = Callable[[Change, int, int], None]
"""Called after each change with the change, how many are done, and how many there are."""


async def publish_set(
    *, token: str, api_url: str, memory: StickerMemory, order: Order, tell: Tell
) -> Publication:
    """Make the set, or bring it up to date; after a failure the next run goes on from there.

    Raises:
        SettingsError: Telegram refuses the token, the name or the owner.
        DeliveryError: Telegram refuses, or cannot be reached.
        StoreError: what is in the set cannot be remembered.
    """
    bot: Bot = ExtBot(
        token,
        base_url=f"{api_url}/bot",
        request=MainRequest(api_url=api_url, max_body_bytes=_MAX_ANSWER_BYTES),
        get_updates_request=MainRequest(api_url=api_url, max_body_bytes=_MAX_ANSWER_BYTES),
        rate_limiter=Limits(),
    )
    try:
        async with bot:
            return await _publish(bot, memory, order, tell)
    except InvalidToken:
        # Without a cause: the library's error holds the token.
        raise SettingsError("BOT_TOKEN: Telegram does not accept this token") from None
    except TelegramError as error:
        raise _in_words(error, order) from error


async def _publish(bot: Bot, memory: StickerMemory, order: Order, tell: Tell) -> Publication:
    name = full_name(order.name, bot.username)
    drawings = {sticker.name: read_drawing(sticker, order.style) for sticker in STICKERS}
    wanted = [wanted_of(drawing) for drawing in drawings.values()]
    found = await _find(bot, name)
    slots: tuple[Slot, ...] = ()
    if found is None:
        changes = plan_new(wanted, order.title or DEFAULT_TITLE)
    else:
        slots = identify(slots_of(found), await memory.in_set(name), wanted)
        changes = plan_changes(slots, wanted, old_title=found.title, title=order.title)
    if not order.is_rehearsal:
        worker = SetWorker(
            bot, memory, set_name=name, owner_id=order.owner_id, drawings=drawings, slots=slots
        )
        for done, change in enumerate(changes, start=1):
            await worker.carry_out(change)
            tell(change, done, len(changes))
    return Publication(name, changes, len(wanted))


def full_name(name: str, username: str) -> str:
    """A set's whole name: Telegram asks for one that ends in the bot's.

    Raises:
        SettingsError: it cannot be a set's name.
    """
    ending = f"_by_{username}"
    whole = name if name.lower().endswith(ending.lower()) else name + ending
    if not _NAME.fullmatch(whole):
        raise SettingsError(
            f"--name: {whole} cannot be a set's name: letters, digits and single underscores, "
            "a letter first, at most 64 characters together with the bot's name"
        )
    return whole


async def _find(bot: Bot, name: str) -> StickerSet | None:
    try:
        return await bot.get_sticker_set(name)
    except TelegramError as error:
        if classify(error) is Refusal.NO_SUCH_SET:
            return None
        raise


def _in_words(error: TelegramError, order: Order) -> SettingsError | DeliveryError:
    refusal = classify(error)
    if refusal in _ORDER_WAS_WRONG:
        return SettingsError(_ORDER_WAS_WRONG[refusal].format(owner_id=order.owner_id))
    return DeliveryError(_WORDS.get(refusal, f"Telegram refuses: {error.message}"))
