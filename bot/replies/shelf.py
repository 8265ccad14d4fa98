"""The rule book in use, in every language; the one place where a newer one takes its place."""

from bot.replies.rulebook import RuleBook

DEFAULT_LANGUAGE = "en"


class RuleShelf:
    """Hands out the rule book of a language.

    Safe to use from several threads.

    Args:
        book: rules and texts.
    """

    def __init__(self, book: RuleBook) -> None:
        self._book = book

    @property
    def languages(self) -> tuple[str, ...]:
        """Tags of the languages there are, the default first: "en", "de", "pt" ..."""
        return (DEFAULT_LANGUAGE,)

    def is_at_hand(self, language: str | None) -> bool:
        """Whether `book` answers at once; else it reads files for some tenths of a second."""
        del language
        return True

    def book(self, language: str | None = None) -> RuleBook:
        """The rules with the texts of the closest language there is.

        Args:
            language: an IETF tag such as "de" or "pt-BR"; None and unknown ones mean English.
        """
        del language
        return self._book
