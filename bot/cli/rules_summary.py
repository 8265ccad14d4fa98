"""What rules hold, on one line, for people at a terminal."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from bot.replies.loader import load_shelf
from bot.replies.loading.layers import Layer, own_layer
from bot.replies.loading.own_texts import read_own_texts


def summarise_own(path: Path) -> str:
    """Say what an operator's rules hold, which are known to be right."""
    layer = own_layer(path)
    built_in = len(load_shelf().book().rules.ranked)
    rules = _count(len(layer.rules), "rule")
    place = "in place of" if layer.replaces else "before"
    parts = [f"{path}: good", f"{rules} {place} the {built_in} built in", *_extras(layer)]
    return "; ".join(parts)


def summarise_built_in() -> str:
    """Say what the rules hold that ship with the bot, which are known to be right."""
    shelf = load_shelf()
    book = shelf.book()
    texts = book.texts
    kinds = (
        _count(len(texts.observations), "observation"),
        _count(len(texts.suggestions), "suggestion"),
        _count(len(texts.questions), "question"),
    )
    rules = _count(len(book.rules.ranked), "rule")
    spoken = f"{_count(len(shelf.languages), 'language')}: {' '.join(shelf.languages)}"
    return f"the built-in rules: good; {rules}; {', '.join(kinds)} in {spoken}"


def _extras(layer: Layer) -> list[str]:
    """Everything besides rules."""
    extras = []
    texts = Counter(text.language for text in read_own_texts(layer.pages).texts)
    if texts:
        extras.append(f"texts: {_by_language(texts)}")
    extras.extend(
        f"{section} of your own"
        for section in ("thresholds", "icons")
        if any(getattr(page.table, section) is not None for page in layer.pages)
    )
    return extras


def _by_language(texts: Mapping[str, int]) -> str:
    return ", ".join(f"{count} in {language}" for language, count in texts.items())


def _count(number: int, noun: str) -> str:
    return f"1 {noun}" if number == 1 else f"{number} {noun}s"
