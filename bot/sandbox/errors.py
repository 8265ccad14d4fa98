"""What can go wrong, in Telegram's words for bots and in plain words for the page."""

from typing import Any


class ApiError(Exception):
    """A Bot API call that failed as Telegram fails it.

    Attributes:
        status: HTTP status and `error_code`, always the same number.
        description: Telegram's text, with its prefix ("Bad Request: ...").
        parameters: `retry_after` or `migrate_to_chat_id`, else empty.
    """

    def __init__(
        self, status: int, description: str, parameters: dict[str, Any] | None = None
    ) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters or {}

    def render(self) -> dict[str, Any]:
        """The JSON body that a bot receives."""
        body: dict[str, Any] = {
            "ok": False,
            "error_code": self.status,
            "description": self.description,
        }
        if self.parameters:
            body["parameters"] = self.parameters
        return body


class PageError(Exception):
    """A request of the page that cannot be done; the words are shown to a person."""

    def __init__(self, status: int, words: str) -> None:
        super().__init__(words)
        self.status = status
        self.words = words


def bad_request(reason: str) -> ApiError:
    """The caller asked for something impossible or malformed."""
    return ApiError(400, f"Bad Request: {reason}")


def unauthorized() -> ApiError:
    """The token is not this bot's."""
    return ApiError(401, "Unauthorized")


def forbidden(reason: str) -> ApiError:
    """The bot may not act in this chat."""
    return ApiError(403, f"Forbidden: {reason}")


def not_found(reason: str = "") -> ApiError:
    """No such method or file."""
    return ApiError(404, f"Not Found: {reason}" if reason else "Not Found")


def conflict(reason: str) -> ApiError:
    """Somebody else reads this bot's updates."""
    return ApiError(409, f"Conflict: {reason}")


def too_large() -> ApiError:
    """The request is larger than the Bot API takes."""
    return ApiError(413, "Request Entity Too Large")


def too_many_requests(retry_after_s: int) -> ApiError:
    """The flood limit, as a bot meets it."""
    return ApiError(
        429,
        f"Too Many Requests: retry after {retry_after_s}",
        {"retry_after": retry_after_s},
    )


def migrated(new_chat_id: int) -> ApiError:
    """The group became a supergroup and lives on under another id."""
    return ApiError(
        400,
        "Bad Request: group chat was upgraded to a supergroup chat",
        {"migrate_to_chat_id": new_chat_id},
    )
