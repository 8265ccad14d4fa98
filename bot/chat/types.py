"""The application class, and short names for python-telegram-bot's generic types."""

from typing import TYPE_CHECKING, Any

from telegram.ext import Application, CallbackContext, ExtBot

from bot.chat.requests import PollingRequest
from bot.chat.tongues import Tongues
from bot.chat.updates import ChatOrder, UpdateQueue

if TYPE_CHECKING:
    from bot.chat.working import Working

Bot = ExtBot[None]
Remembered = dict[Any, Any]
Context = CallbackContext[Bot, Remembered, Remembered, Remembered]


class BotApplication(Application[Bot, Context, Remembered, Remembered, Remembered, None]):
    """The library's application together with the parts that its life cycle needs.

    Attributes:
        incoming: updates that are waiting or being worked on.
        order: runs updates, each chat's one after the other.
        poll: asks for updates, and knows when Telegram last answered.
        tongues: what the bot says, in which language.
        work: answers photos and clips that were written down.
    """

    def __init__(
        self,
        *,
        incoming: UpdateQueue,
        order: ChatOrder,
        poll: PollingRequest,
        tongues: Tongues,
        work: "Working",
        **kwargs: Any,  # noqa: ANN401  the library's own arguments, as its builder passes them
    ) -> None:
        super().__init__(**kwargs)
        self.incoming = incoming
        self.order = order
        self.poll = poll
        self.tongues = tongues
        self.work = work
