"""From a file id to a photo in memory; a file's address holds the token and is never kept."""

import asyncio
import io
from typing import Final

from telegram.error import TelegramError

from bot.chat.calls import Caller
from bot.chat.refusals import Refusal, classify
from bot.chat.requests import BodyTooLargeError
from bot.chat.types import Bot
from bot.core.errors import (
    BackendUnavailableError,
    BotError,
    PhotoGoneError,
    PhotoTooLargeError,
)
from bot.core.pictures import Photo
from bot.telemetry.labels import Stage
from bot.telemetry.meters import Meters

TELEGRAM_LIMIT_BYTES: Final = 20_000_000
"""Source: Bot API, getFile, core.telegram.org/bots/api: bots can download up to 20 MB."""

_DEADLINE_S: Final = 90.0
"""All attempts together: a sender that trickles must not hold a place for ever."""


class Downloader:
    """Downloads photos, with a limit checked before and during the download.

    Args:
        bot: makes the calls.
        caller: repeats them after network trouble.
        limit_bytes: larger files are refused.
        deadline_s: how long one photo may take.
        meters: time it; left out, for nobody.
    """

    def __init__(
        self,
        bot: Bot,
        caller: Caller,
        *,
        limit_bytes: int,
        deadline_s: float = _DEADLINE_S,
        meters: Meters | None = None,
    ) -> None:
        self._bot = bot
        self._caller = caller
        self._limit_bytes = limit_bytes
        self._deadline_s = deadline_s
        self._meters = meters or Meters()

    async def fetch(self, file_id: str, size_bytes: int | None) -> Photo:
        """Download one photo.

        Args:
            file_id: Telegram's name for the file.
            size_bytes: as Telegram announced it; None where it did not.

        Raises:
            PhotoTooLargeError: over our limit or Telegram's.
            PhotoGoneError: Telegram no longer has the file.
            BackendUnavailableError: the network or Telegram failed, again and again.
        """
        if size_bytes is not None:
            self._check(size_bytes)
        with self._meters.stage(Stage.DOWNLOAD):
            data = await self._fetch(file_id, size_bytes)
        self._check(len(data))
        return Photo(data)

    async def _fetch(self, file_id: str, size_bytes: int | None) -> bytes:
        try:
            async with asyncio.timeout(self._deadline_s):
                return await self._caller.repeat(
                    lambda: self._fetch_once(file_id), is_repeatable=True
                )
        except TimeoutError as error:
            raise BackendUnavailableError("the download took too long") from error
        except TelegramError as error:
            raise self._translate(error, size_bytes) from error

    async def _fetch_once(self, file_id: str) -> bytes:
        file = await self._bot.get_file(file_id)
        if not file.file_path:
            raise TelegramError("no path to download from")
        body = io.BytesIO()
        await file.download_to_memory(body)
        return body.getvalue()

    def _check(self, size_bytes: int) -> None:
        if size_bytes > self._limit_bytes:
            raise PhotoTooLargeError(size=size_bytes, limit=self._limit_bytes, unit="bytes")

    def _translate(self, error: TelegramError, size_bytes: int | None) -> BotError:
        if isinstance(error, BodyTooLargeError):
            return PhotoTooLargeError(size=None, limit=self._limit_bytes, unit="bytes")
        refusal = classify(error)
        match refusal:
            case Refusal.FILE_TOO_BIG:
                limit = min(self._limit_bytes, TELEGRAM_LIMIT_BYTES)
                return PhotoTooLargeError(size=size_bytes, limit=limit, unit="bytes")
            case Refusal.NOT_SENT | Refusal.MAYBE_SENT | Refusal.TOO_FAST | Refusal.BAD_TOKEN:
                # An address that is no longer valid looks like a bad token; another is asked for.
                return BackendUnavailableError(f"the download failed ({refusal})")
            case _:
                # Asking again would change nothing.
                return PhotoGoneError(f"Telegram does not hand out this file ({refusal})")
