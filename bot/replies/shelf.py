"""The rule books in use, one for each language; the one place where newer rules take over."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from bot.replies.languages import DEFAULT_LANGUAGE, primary_tag
from bot.replies.problems import BrokenRulesError, Problem
from bot.replies.rulebook import RuleBook, Rules
from bot.replies.texts import Texts

__all__ = ["DEFAULT_LANGUAGE", "Edition", "RuleShelf"]


@dataclass(frozen=True, slots=True)
class Edition:
    """The rules as they were read at one time.

    Attributes:
        rules: the same for every language.
        languages: tags of the languages there are, the default first.
        read_texts: reads the texts of one of them; slow.
    """

    rules: Rules
    languages: tuple[str, ...]
    read_texts: Callable[[str], Texts]


@dataclass(frozen=True, slots=True)
class _Stock:
    """An edition with the books made of it; never changed, only replaced by a larger one."""

    edition: Edition
    books: Mapping[str, RuleBook]


class RuleShelf:
    """Hands out the rule book of a language, and reads each language when it is first asked for.

    Safe to use from several threads. Whoever takes a book may use it to the end: a newer edition
    changes no book that is out.

    Args:
        read: reads an edition; raises `BrokenRulesError` when the rules are not valid.
        watched: the operator's file or folder; None without own rules.

    Raises:
        BrokenRulesError: see `read`.
    """

    def __init__(self, read: Callable[[], Edition], watched: Path | None = None) -> None:
        self._read = read
        self._watched = watched
        self._reading = threading.Lock()
        self._problems: tuple[Problem, ...] = ()
        self._stock = _Stock(read(), {})

    @property
    def languages(self) -> tuple[str, ...]:
        """Tags of the languages there are, the default first: "en", "de", "pt" ..."""
        return self._stock.edition.languages

    @property
    def watched(self) -> Path | None:
        """The operator's file or folder, to be watched for changes; None without own rules."""
        return self._watched

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What kept the last `reload` from taking newer rules; empty when nothing did."""
        return self._problems

    def closest_language(self, tag: str | None) -> str:
        """The language to speak to somebody: "pt" for "pt-BR", "id" for "in".

        Args:
            tag: an IETF tag; None and languages that are not there mean the default.
        """
        primary = primary_tag(tag or "")
        return primary if primary in self.languages else DEFAULT_LANGUAGE

    def is_at_hand(self, language: str | None) -> bool:
        """Whether `book` answers at once; else it reads files for about a tenth of a second."""
        return self.closest_language(language) in self._stock.books

    def book(self, language: str | None = None) -> RuleBook:
        """The rules with the texts of the closest language there is.

        Args:
            language: see `closest_language`.
        """
        stock, closest = self._stock, self.closest_language(language)
        if closest in stock.books:
            return stock.books[closest]
        with self._reading:
            return self._add(closest)

    def reload(self) -> tuple[Problem, ...]:
        """Read the rules again; blocks for some tenths of a second.

        Languages that are at hand stay at hand.

        Returns:
            What is wrong with them; the old ones then stay in use.
        """
        with self._reading:
            try:
                edition = self._read()
                books = {tag: _bind(edition, tag) for tag in self._stock.books}
            except BrokenRulesError as error:
                self._problems = error.problems
            else:
                self._stock = _Stock(edition, books)
                self._problems = ()
            return self._problems

    def _add(self, language: str) -> RuleBook:
        # Another thread may have read it while this one waited.
        if language not in self._stock.books:
            book = _bind(self._stock.edition, language)
            self._stock = replace(self._stock, books={**self._stock.books, language: book})
        return self._stock.books[language]


def _bind(edition: Edition, language: str) -> RuleBook:
    return RuleBook(edition.rules, edition.read_texts(language))
