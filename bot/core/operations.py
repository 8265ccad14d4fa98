"""Work on a video that takes too long to wait for, as whoever asked for it sees it."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

ALL: Final = 100.0
"""The progress of what is done."""


class OperationStatus(StrEnum):
    """How far an operation is, in the words of the Emotion API."""

    NOT_STARTED = "NotStarted"
    UPLOADING = "Uploading"
    RUNNING = "Running"
    FAILED = "Failed"
    SUCCEEDED = "Succeeded"


@dataclass(frozen=True, slots=True)
class Operation:
    """One video that somebody asked about.

    Attributes:
        operation_id: a GUID in lower case.
        status: how far it is; while it is uploading the service fetches the video.
        created_s: when it was asked for, in seconds since 1970, UTC.
        changed_s: when anything of this last changed, likewise.
        progress: how much is read, 0 to 100.
        message: why it failed.
        result: what was found, as JSON.
    """

    operation_id: str
    status: OperationStatus
    created_s: float
    changed_s: float
    progress: float = 0.0
    message: str = ""
    result: str = field(default="", repr=False)
