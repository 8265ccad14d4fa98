"""What the OpenAPI document says of bodies and answers, with examples."""

from typing import Any, Final

_JSON: Final = "application/json"

Answers = dict[int | str, dict[str, Any]]

_SCORES: Final = {
    "anger": 9.2e-06,
    "contempt": 0.00012,
    "disgust": 3.1e-05,
    "fear": 0.00059,
    "happiness": 0.0663,
    "neutral": 0.00555,
    "sadness": 7.4e-06,
    "surprise": 0.9273,
}
_RECTANGLE: Final = {"height": 162, "left": 130, "top": 141, "width": 162}

_NUMBER: Final = {"type": "number", "minimum": 0, "maximum": 1}
_EMOTIONS: Final = {
    "type": "object",
    "properties": dict.fromkeys(_SCORES, _NUMBER),
    "required": list(_SCORES),
    "additionalProperties": False,
}
_BOX: Final = {
    "type": "object",
    "properties": {side: {"type": "integer"} for side in _RECTANGLE},
    "required": list(_RECTANGLE),
}
_ERROR: Final = {
    "type": "object",
    "properties": {
        "error": {
            "type": "object",
            "properties": {"code": {"type": "string"}, "message": {"type": "string"}},
            "required": ["code", "message"],
        }
    },
    "required": ["error"],
}


def picture_body(limit_mb: int) -> dict[str, Any]:
    """A picture's bytes, or its address."""
    return {
        "description": (
            f"A picture as JPEG, PNG, GIF (its first frame) or BMP, up to {limit_mb} MB unless "
            "the service was set up with other limits; or its public address."
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
                "example": {"url": "https://example.org/photo.jpg"},
            },
        },
    }


def error_answers(*statuses: int) -> Answers:
    """Errors, all of the one form; those that are not listed have it, too."""
    return {
        **{status: _error(_WORDS[status], _EXAMPLES[status]) for status in statuses},
        "default": _error("Any other error.", _EXAMPLES[404]),
    }


def answer(words: str, schema: dict[str, Any], example: object) -> dict[str, Any]:
    """A good answer."""
    return {
        "description": words,
        "content": {_JSON: {"schema": schema, "example": example}},
    }


def _error(words: str, example: dict[str, str]) -> dict[str, Any]:
    return answer(words, _ERROR, {"error": example})


_WORDS: Final = {
    400: "The request is not right, or the picture cannot be read.",
    401: "The key is missing, or not a good one.",
    403: "The month's calls are used up, or the plan does not include this.",
    404: "There is nothing here.",
    408: "The body took too long to arrive.",
    415: "The body is neither bytes nor JSON.",
    429: "Too many calls; `Retry-After` says how many seconds to wait.",
    500: "A bug; the service's log tells more.",
    501: "The service was set up without what this needs.",
    503: "The service cannot read pictures at the moment.",
}
_EXAMPLES: Final = {
    400: {"code": "InvalidImage", "message": "Invalid face image."},
    401: {
        "code": "Unspecified",
        "message": (
            "Access denied due to invalid subscription key. Make sure you are subscribed to an "
            "API you are trying to call and provide the right key."
        ),
    },
    403: {
        "code": "QuotaLimitExceeded",
        "message": "Out of call volume quota. Quota will be replenished in 2.12 days.",
    },
    404: {"code": "ResourceNotFound", "message": "Resource not found."},
    408: {"code": "RequestTimeout", "message": "The request took too long to send."},
    415: {"code": "BadArgument", "message": "Content-Type should be application/octet-stream."},
    429: {
        "code": "RateLimitExceeded",
        "message": "Rate limit is exceeded. Try again in 26 seconds.",
    },
    500: {"code": "InternalServerError", "message": "The service failed on this request."},
    501: {"code": "NotSupported", "message": "This service was set up without videos."},
    503: {
        "code": "ServiceUnavailable",
        "message": "The service is unavailable. Try again later.",
    },
}

_OF_PICTURES: Final = (400, 401, 403, 408, 429, 500, 503)

EMOTION_ANSWERS: Final[Answers] = {
    200: answer(
        "Faces, largest first.",
        {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"faceRectangle": _BOX, "scores": _EMOTIONS},
                "required": ["faceRectangle", "scores"],
            },
        },
        [{"faceRectangle": _RECTANGLE, "scores": _SCORES}],
    ),
    **error_answers(*_OF_PICTURES),
}

FACE_ANSWERS: Final[Answers] = {
    200: answer(
        "Faces, largest first.",
        {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "faceId": {"type": "string", "format": "uuid"},
                    "recognitionModel": {"type": "string"},
                    "faceRectangle": _BOX,
                    "faceAttributes": {
                        "type": "object",
                        "properties": {"smile": _NUMBER, "emotion": _EMOTIONS},
                    },
                },
                "required": ["faceRectangle"],
            },
        },
        [
            {
                "faceId": "c5c24a82-6845-4031-9d5d-978df9175426",
                "faceRectangle": _RECTANGLE,
                "faceAttributes": {
                    "smile": 0.066,
                    "emotion": {name: round(share, 3) for name, share in _SCORES.items()},
                },
            }
        ],
    ),
    **error_answers(*_OF_PICTURES),
}
