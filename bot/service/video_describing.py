"""What the OpenAPI document says of videos, with examples."""

from typing import Any, Final

from bot.core.operations import OperationStatus
from bot.service.describing import Answers, answer, error_answers

VIDEO_BODY: Final[dict[str, Any]] = {
    "description": (
        "A video as MP4, MOV or WMV, up to 100 MB unless the service was set up with other "
        "limits; or its public address."
    ),
    "required": True,
    "content": {
        "application/octet-stream": {"schema": {"type": "string", "format": "binary"}},
        "application/json": {
            "schema": {
                "type": "object",
                "properties": {"url": {"type": "string"}},
                "required": ["url"],
            },
            "example": {"url": "https://example.org/clip.mp4"},
        },
    },
}

_MOMENT: Final = {"type": "string", "format": "date-time"}
_ID: Final = "7e2f0a3e-3c1b-4d5a-9e9c-6f0a4f1f5d0b"

SUBMIT_ANSWERS: Final[Answers] = {
    202: {
        "description": "Taken in. There is no body; `Operation-Location` says where to ask.",
        "headers": {
            "Operation-Location": {
                "description": "Ask here, every ten seconds or so, with the same key.",
                "schema": {"type": "string", "format": "uri"},
                "example": f"https://example.org/emotion/v1.0/operations/{_ID}",
            }
        },
    },
    **error_answers(400, 401, 403, 408, 415, 429, 500, 501, 503),
}

POLL_ANSWERS: Final[Answers] = {
    200: answer(
        "How far it is. `processingResult` is there once it has succeeded: JSON as text.",
        {
            "type": "object",
            "properties": {
                "status": {"type": "string", "enum": [each.value for each in OperationStatus]},
                "createdDateTime": _MOMENT,
                "lastActionDateTime": _MOMENT,
                "progress": {"type": "number", "minimum": 0, "maximum": 100},
                "message": {"type": "string"},
                "processingResult": {"type": "string"},
            },
            "required": ["status", "createdDateTime", "lastActionDateTime"],
            "additionalProperties": False,
        },
        {
            "status": "Running",
            "createdDateTime": "2026-07-01T10:00:00.1234560Z",
            "lastActionDateTime": "2026-07-01T10:00:41.7654320Z",
            "progress": 37.5,
        },
    ),
    **error_answers(400, 401, 403, 404, 429, 500, 503),
}
