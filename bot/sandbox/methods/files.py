"""Handing out download paths."""

from typing import Final

from bot.sandbox.errors import bad_request
from bot.sandbox.methods.params import Call, Params
from bot.sandbox.records import Json

MAX_DOWNLOAD_BYTES: Final = 20 << 20
"""Source: tdlib/telegram-bot-api, `Client.h` (Boost Software License 1.0)."""


class GetFile(Params):
    """Parameters of `getFile`."""

    file_id: str


async def get_file(call: Call[GetFile]) -> Json:
    """Prepare a file for download."""
    files = call.stage.files
    file = files.find(call.params.file_id)
    if file is None or files.is_expired(file.file_id):
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if file.size_bytes > MAX_DOWNLOAD_BYTES:
        raise bad_request("file is too big")
    return {
        "file_id": file.file_id,
        "file_unique_id": file.file_unique_id,
        "file_size": file.size_bytes,
        "file_path": files.publish(file),
    }
