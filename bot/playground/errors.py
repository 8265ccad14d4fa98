"""What the playground cannot do, in words for whoever sits before it."""

from bot.core.errors import (
    BackendError,
    BotError,
    PhotoError,
    PhotoTooLargeError,
)


class PlaygroundError(Exception):
    """A request that cannot be met.

    Attributes:
        status: HTTP status.
        words: what went wrong, as a sentence.
    """

    def __init__(self, status: int, words: str) -> None:
        super().__init__(words)
        self.status = status
        self.words = words


def in_words(error: BotError) -> PlaygroundError:
    """Word an error of the bot."""
    match error:
        case PhotoTooLargeError():
            return PlaygroundError(413, f"This photo is too large: {error}.")
        case PhotoError():
            return PlaygroundError(400, "This file is no photo that can be read.")
        case BackendError():
            return PlaygroundError(503, "The photo could not be read just now. Try it again.")
        case _:
            return PlaygroundError(500, f"That did not work: {error}.")
