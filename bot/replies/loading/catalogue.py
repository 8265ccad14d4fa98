"""Which texts rules may name, and which fields those texts have."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.replies.languages import DEFAULT_LANGUAGE
from bot.replies.loading.fluent_file import Entry
from bot.replies.loading.own_texts import OwnText
from bot.replies.rule import Part

KINDS: Mapping[Part, str] = {
    Part.OBSERVATION: "observation",
    Part.SUGGESTIONS: "suggestion",
    Part.QUESTION: "question",
}
"""What the texts of a part are called in `[texts]`."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The built-in English texts and all own ones, by the id of their message.

    Attributes:
        built_in: shipped messages in English; other languages have the same.
        own: the operator's, in any language.
    """

    built_in: Mapping[str, Entry]
    own: Mapping[str, tuple[OwnText, ...]]

    @classmethod
    def of(cls, built_in: Iterable[Entry], own: Iterable[OwnText]) -> "Catalogue":
        """List what there is."""
        by_name: dict[str, tuple[OwnText, ...]] = {}
        for text in own:
            by_name[text.entry.key] = (*by_name.get(text.entry.key, ()), text)
        return cls({entry.key: entry for entry in built_in}, by_name)

    def __contains__(self, name: str) -> bool:
        """Whether a text can be said in every language: there is a built-in or an English one."""
        own = self.own.get(name, ())
        return name in self.built_in or any(each.language == DEFAULT_LANGUAGE for each in own)

    def keys(self, kind: str) -> tuple[str, ...]:
        """The keys of a kind, by the beginning of their ids."""
        names = sorted({*self.built_in, *self.own})
        return tuple(name.removeprefix(kind) for name in names if name.startswith(kind))

    def fields(self, name: str) -> Iterator[tuple[frozenset[str], OwnText | None]]:
        """The fields of a text in every language; None stands for the built-in ones."""
        own = self.own.get(name, ())
        if name in self.built_in and all(each.language != DEFAULT_LANGUAGE for each in own):
            yield self.built_in[name].all_fields, None
        for each in own:
            yield each.entry.all_fields, each
