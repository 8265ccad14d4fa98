"""Turns Fluent messages into texts that can be said; the only module that runs Fluent."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from fluent.runtime import FluentBundle
from fluent.syntax import ast

from bot.core.emotions import Emotion
from bot.replies.languages import LANGUAGES
from bot.replies.lines import Line
from bot.replies.loading.fluent_file import Entry
from bot.replies.texts import Texts, Wording

LOOK: Final = "look-"
SEEN: Final = "seen-"
SAY: Final = "say-"
ASK: Final = "ask-"
"""How the ids of each kind begin; a fixed line has its own name."""


def build_texts(language: str, entries: Iterable[Entry]) -> Texts:
    """Make texts of messages that have been checked.

    Wordings are compiled when they are said first: most of them are not, for a long time.

    Args:
        language: tag of their language; numbers and plurals follow it.
        entries: messages; a later one takes the place of an earlier one of the same name.
    """
    # Marks around fields keep a left-to-right name from turning a right-to-left text about.
    bundle = FluentBundle([language], use_isolating=LANGUAGES[language].is_rtl)
    named = {entry.key: entry for entry in entries}
    bundle.add_resource(ast.Resource([entry.node for entry in named.values()]))
    return Texts(
        language=language,
        looks={emotion: _wording(bundle, f"{LOOK}{emotion}")({}) for emotion in Emotion},
        suggestions={key: _wording(bundle, name)({}) for key, name in _keys(named, SAY)},
        lines={line: _wording(bundle, line) for line in Line},
        observations=_variants(bundle, named, SEEN),
        questions=_variants(bundle, named, ASK),
    )


def _keys(named: Mapping[str, Entry], kind: str) -> Iterator[tuple[str, str]]:
    """The keys of a kind, and the ids of their messages."""
    for name in named:
        if name.startswith(kind):
            yield name.removeprefix(kind), name


def _variants(
    bundle: FluentBundle, named: Mapping[str, Entry], kind: str
) -> dict[str, tuple[Wording, ...]]:
    return {
        key: tuple(_wording(bundle, name, attribute) for attribute in named[name].attributes)
        for key, name in _keys(named, kind)
    }


def _wording(bundle: FluentBundle, name: str, attribute: str | None = None) -> Wording:
    def fill(values: Mapping[str, object]) -> str:
        message = bundle.get_message(name)
        pattern = message.value if attribute is None else message.attributes[attribute]
        if pattern is None:
            raise KeyError(f"{name} has no text of its own")
        text, errors = bundle.format_pattern(pattern, dict(values))
        if errors:
            raise KeyError(f"{name}: {errors[0]}")
        return str(text)

    return fill
