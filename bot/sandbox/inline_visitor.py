"""Somebody who uses the bot's inline mode, driven by a program: the same path as the page's."""

from bot.sandbox.inline_asking import InlineChoice, InlineOffer, ask_inline, choose_inline
from bot.sandbox.records import Message, User
from bot.sandbox.stage import Stage


class InlineVisitor:
    """Types the bot's name and a query, and chooses a result."""

    def __init__(self, stage: Stage, user: User, *, answer_wait_s: float) -> None:
        self._stage = stage
        self._user = user
        self._answer_wait_s = answer_wait_s

    async def ask(self, chat_id: int, query: str = "", *, offset: str = "") -> InlineOffer:
        """Ask the bot what it offers, and wait for its answer.

        Raises:
            PageError: see `ask_inline`.
        """
        return await ask_inline(
            self._stage,
            chat_id=chat_id,
            from_id=self._user.id,
            query=query,
            offset=offset,
            wait_s=self._answer_wait_s,
        )

    def choose(
        self,
        offer: InlineOffer,
        result_id: str,
        chat_id: int,
        *,
        reply_to: int | None = None,
        topic: int | None = None,
    ) -> Message:
        """Send one of the results.

        Raises:
            PageError: see `choose_inline`.
        """
        choice = InlineChoice(
            offer_id=offer.id,
            result_id=result_id,
            chat_id=chat_id,
            from_id=self._user.id,
            reply_to_id=reply_to,
            topic_id=topic,
        )
        return choose_inline(self._stage, choice)
