"""The message that shows how far a clip is: sent, edited now and then, and taken away at the end.

Nothing that goes wrong with it matters to the clip.
"""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from typing import Final

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.chat.buttons import StopClip, render_button
from bot.chat.incoming import IncomingClip
from bot.chat.options import ProgressPace
from bot.chat.outbox import Outbox
from bot.chat.refusals import LaterError, Refusal
from bot.core.errors import BotError, ChatGoneError, DeliveryError
from bot.replies.lines import Line
from bot.replies.texts import Texts

log = logging.getLogger(__name__)

_LAST_ONE_S: Final = 5.0
"""How long the answer waits for a call on its way, which would else leave a message behind."""

_STOPPING_S: Final = 0.5
"""The same where the bot stops, or nobody wants the answer any more."""

_LONGEST_PAUSE_S: Final = 60.0
_EASING: Final = 2.0

WriteDown = Callable[[IncomingClip], Awaitable[object]]
"""Writes down what is known of a clip, for whoever goes on with it after a crash."""


def stop_keyboard(clip: IncomingClip, texts: Texts) -> InlineKeyboardMarkup:
    """The button under the message, by which the clip is given up."""
    data = render_button(StopClip(clip.sent.target.message_id, clip.sent.came_with))
    label = texts.line(Line.CLIP_CANCEL)
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=data)]])


class Progress:
    """Shows how far clips are.

    Args:
        outbox: sends, edits and deletes.
        pace: how often.
    """

    def __init__(self, outbox: Outbox, pace: ProgressPace) -> None:
        self._outbox = outbox
        self._pace = pace

    @contextlib.asynccontextmanager
    async def shown(
        self, clip: IncomingClip, texts: Texts, write_down: WriteDown
    ) -> AsyncIterator["ProgressBar"]:
        """Show it while the block runs; the message stays until `ProgressBar.take_away`.

        Args:
            clip: may have a message already, from before a crash or from waiting.
            texts: what it says.
            write_down: is told of a new message.
        """
        bar = ProgressBar(self._outbox, self._pace, clip, texts, write_down)
        showing = asyncio.create_task(bar.keep_showing())
        patience_s = _LAST_ONE_S
        try:
            yield bar
        except asyncio.CancelledError:
            patience_s = _STOPPING_S
            raise
        finally:
            await bar.end(showing, patience_s=patience_s)


class ProgressBar:
    """One clip's message.

    Attributes:
        clip: with the number of the message, once there is one.
    """

    def __init__(
        self,
        outbox: Outbox,
        pace: ProgressPace,
        clip: IncomingClip,
        texts: Texts,
        write_down: WriteDown,
    ) -> None:
        self.clip = clip
        self._outbox = outbox
        self._pace = pace
        self._texts = texts
        self._write_down = write_down
        self._share = 0.0
        self._shown = ""
        self._done = asyncio.Event()

    def note(self, share: float) -> None:
        """Hear how far it is, 0 to 1; shown when its time comes."""
        self._share = share

    async def keep_showing(self) -> None:
        """Send and edit the message until `end`."""
        pause_s = usual_s = self._pace.pause_s(self.clip.sent.target.place)
        if self.clip.progress_id is None:
            await self._wait(self._pace.first_s)
        while not self._done.is_set():
            try:
                await self._show()
                pause_s = usual_s
            except ChatGoneError:
                return
            except LaterError as error:
                pause_s = max(min(_EASING * pause_s, _LONGEST_PAUSE_S), error.after_s)
            except BotError as error:
                log.info("how far a clip is could not be shown: %s", error)
            await self._wait(pause_s)

    async def end(self, showing: asyncio.Task[None], *, patience_s: float) -> None:
        """Change the message no more."""
        self._done.set()
        await asyncio.wait({showing}, timeout=patience_s)
        showing.cancel()
        await asyncio.wait({showing})

    async def take_away(self) -> None:
        """Delete the message, where there is one."""
        if self.clip.progress_id is not None:
            await self._outbox.delete(self.clip.sent.target.chat_id, self.clip.progress_id)
            self.clip = replace(self.clip, progress_id=None)

    async def _show(self) -> None:
        percent = min(99, int(100 * self._share))
        text = self._texts.line(Line.CLIP_PROGRESS, percent=percent)
        if text == self._shown:
            return
        keyboard = stop_keyboard(self.clip, self._texts)
        target, message_id = self.clip.sent.target, self.clip.progress_id
        if message_id is not None:
            try:
                await self._outbox.edit(text, target.chat_id, message_id, keyboard)
            except DeliveryError as error:
                if str(error) != Refusal.TARGET_GONE:
                    raise
                message_id = None
        if message_id is None:
            message_id = await self._outbox.say(text, target, keyboard)
        self._shown = text
        if message_id != self.clip.progress_id:
            self.clip = replace(self.clip, progress_id=message_id)
            await self._write_down(self.clip)

    async def _wait(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._done.wait(), seconds)
