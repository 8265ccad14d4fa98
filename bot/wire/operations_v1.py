"""The JSON of Microsoft's retired Emotion API v1.0: what it answered about a video's operation.

One of its clients takes the result out by looking at single characters. It is kept to: the object
is compact, the result is its last value, and the JSON inside that is compact and ends in CRLF.
"""

import json
from datetime import UTC, datetime
from typing import Any, Final

from bot.core.operations import Operation, OperationStatus

_END_OF_RESULT: Final = "\r\n"
_PROGRESS_DIGITS: Final = 1


def dump_operation(operation: Operation) -> str:
    """Write how far an operation is."""
    told: dict[str, Any] = {
        "status": operation.status.value,
        "createdDateTime": _moment(operation.created_s),
        "lastActionDateTime": _moment(operation.changed_s),
    }
    if operation.status is OperationStatus.FAILED:
        told["message"] = operation.message
    else:
        told["progress"] = round(operation.progress, _PROGRESS_DIGITS)
    if operation.status is OperationStatus.SUCCEEDED:
        told["processingResult"] = operation.result + _END_OF_RESULT
    return json.dumps(told, separators=(",", ":"))


def _moment(seconds: float) -> str:
    """ISO 8601 in UTC with seven digits of a second, of which Python knows six."""
    moment = datetime.fromtimestamp(seconds, UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond:06}0Z"
