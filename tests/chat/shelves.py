"""A shelf of rule books whose texts say in which language they are."""

import threading
from dataclasses import replace

from bot.core.errors import RuleBookError
from bot.replies.loader import load_rule_book

ENGLISH = load_rule_book()


def in_language(tag, book=ENGLISH):
    """A book where everything that is said begins with the tag; English stays as it is."""
    if tag == "en":
        return book

    def marked(wording):
        return lambda values: f"{tag}: {wording(values)}"

    texts = book.texts
    return replace(
        book,
        texts=replace(
            texts,
            language=tag,
            looks={emotion: f"{tag}: {look}" for emotion, look in texts.looks.items()},
            suggestions={key: f"{tag}: {text}" for key, text in texts.suggestions.items()},
            lines={line: marked(wording) for line, wording in texts.lines.items()},
            observations={
                key: tuple(marked(wording) for wording in variants)
                for key, variants in texts.observations.items()
            },
            questions={
                key: tuple(marked(wording) for wording in variants)
                for key, variants in texts.questions.items()
            },
        ),
    )


class FakeShelf:
    """Has some languages; tells which it was asked for, and on which thread it read them."""

    def __init__(self, *languages, unread=(), broken=()):
        self.languages = ("en", *languages)
        self.asked = []
        self.read_on = {}
        self._unread = set(unread)
        self._broken = set(broken)

    def is_at_hand(self, language):
        return self._closest(language) not in self._unread

    def book(self, language=None):
        tag = self._closest(language)
        self.asked.append(tag)
        if tag in self._unread:
            self._unread.discard(tag)
            self.read_on[tag] = threading.current_thread()
        if tag in self._broken:
            raise RuleBookError(f"texts/{tag}: junk")
        return in_language(tag)

    def _closest(self, language):
        tag = (language or "en").partition("-")[0]
        return tag if tag in self.languages else "en"
