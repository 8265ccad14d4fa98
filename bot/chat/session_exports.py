"""Sends the faces of a reaction session as files, to the admin who asked and to nobody else."""

import asyncio
import logging
import tempfile
from collections.abc import AsyncIterator
from typing import IO, Final

from telegram import InputFile, Message
from telegram.error import TelegramError

from bot.chat.calls import Caller
from bot.chat.incoming import ReplyTarget
from bot.chat.refusals import Refusal, as_delivery_error, classify
from bot.chat.session_reports import SessionReporter
from bot.chat.types import Bot
from bot.core.errors import ReportSupportError
from bot.core.sessions import Session
from bot.replies.lines import Line
from bot.replies.plan import Place
from bot.reporting.export import csv_lines, json_parts
from bot.store.store import Store

log = logging.getLogger(__name__)

_MOST_BYTES: Final = 50_000_000
"""Source: Bot API, sendDocument, core.telegram.org/bots/api: at most 50 MB."""

_WRITTEN_AT_ONCE: Final = 500


class SessionExporter:
    """Writes files as faces come out of the store, and sends them as they are read again.

    Args:
        bot: makes the calls.
        caller: repeats what is safe to repeat.
        store: has the faces.
        reporter: knows what may be shown.
    """

    def __init__(self, bot: Bot, caller: Caller, store: Store, reporter: SessionReporter) -> None:
        self._bot = bot
        self._caller = caller
        self._store = store
        self._reporter = reporter
        self._at_once = asyncio.Semaphore(1)

    async def send(self, person_id: int, session: Session, target: ReplyTarget) -> Line | None:
        """Send a session's CSV and JSON to a person's private chat.

        Args:
            person_id: who asked.
            session: whose faces.
            target: where they asked.

        Returns:
            What is to be said there; None for nothing.

        Raises:
            StoreError: the faces cannot be read.
            DeliveryError: they cannot be sent.
        """
        try:
            report = await self._reporter.build(session)
        except ReportSupportError as error:
            log.warning("an export cannot be made: %s", error)
            return Line.SESSION_NOT_SUPPORTED
        number = session.session_id
        kinds = (("csv", csv_lines), ("json", json_parts))
        async with self._at_once:
            for suffix, parts in kinds:
                rows = parts(report, self._store.faces.stream(number))
                refused = await self._send(person_id, f"session-{number}.{suffix}", rows)
                if refused is not None:
                    return refused
        return None if target.place is Place.PRIVATE else Line.SESSION_EXPORTED

    async def _send(self, person_id: int, name: str, parts: AsyncIterator[str]) -> Line | None:
        # It has no name on the disk, and is gone with the process.
        with tempfile.TemporaryFile() as file:
            if await _write(file, parts) > _MOST_BYTES:
                return Line.SESSION_TOO_LARGE

            async def call(chat_id: int) -> Message:
                file.seek(0)
                # As a handle, so that it is read while it is sent.
                document = InputFile(file, filename=name, read_file_handle=False)
                return await self._bot.send_document(
                    chat_id, document, disable_content_type_detection=True
                )

            try:
                await self._caller.about_chat(person_id, call)
            except TelegramError as error:
                if classify(error) is Refusal.CHAT_GONE:
                    return Line.SESSION_EXPORT_CANNOT
                raise as_delivery_error(error) from error
        return None


async def _write(file: IO[bytes], parts: AsyncIterator[str]) -> int:
    """Write parts as they come; returns how many bytes there are."""
    batch: list[str] = []
    size = 0
    async for part in parts:
        batch.append(part)
        if len(batch) == _WRITTEN_AT_ONCE:
            size += file.write("".join(batch).encode())
            batch.clear()
    return size + file.write("".join(batch).encode())
