"""What each chat heard lately, so that answers follow on each other; in memory, for a day.

Holds ids, an emotion, keys of suggestions and a language; no photo, no words.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeVar

from bot.chat.moves import Moves
from bot.replies.circumstances import LastAnswer

_PHOTOS_KEPT: Final = 8192
_CHATS_KEPT: Final = 4096
_KEEP_S: Final = 24 * 3600.0

_Message = tuple[int, int]
_Key = TypeVar("_Key")


@dataclass(frozen=True, slots=True)
class _Met:
    """A photo that was looked at, and what its chat had heard until then."""

    at: float
    before: LastAnswer | None


@dataclass(frozen=True, slots=True)
class _Spoken:
    """In which language a message of the bot is."""

    at: float
    language: str


@dataclass(frozen=True, slots=True)
class _Said:
    """The last answer in a chat that another one can follow on."""

    at: float
    photo: _Message
    answer: LastAnswer


_Entry = TypeVar("_Entry", _Met, _Spoken, _Said)


class Lately:
    """Remembers answers.

    What came before a photo is settled when the photo is first asked for, and stays: whoever
    turns the pages of its answer, or asks again, gets the same words.

    Args:
        moves: where groups went that became supergroups; their memory goes along.
        photos_kept: how many photos are remembered, and how many answers.
        chats_kept: of how many chats the last answer is remembered.
        clock: seconds that never run backwards.
    """

    def __init__(
        self,
        moves: Moves,
        *,
        photos_kept: int = _PHOTOS_KEPT,
        chats_kept: int = _CHATS_KEPT,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._moves = moves
        self._photos_kept = photos_kept
        self._chats_kept = chats_kept
        self._clock = clock
        self._met: dict[_Message, _Met] = {}
        self._spoken: dict[_Message, _Spoken] = {}
        self._newest: dict[int, _Said] = {}

    def before(self, chat_id: int, message_id: int) -> LastAnswer | None:
        """What the chat had heard before a photo; never the answer to that photo itself.

        Args:
            chat_id: as the photo's update names it.
            message_id: the photo, or the first one of an album.
        """
        return self._meet((chat_id, message_id)).before

    def note(self, chat_id: int, message_id: int, answer: LastAnswer) -> None:
        """Remember what was said about a photo.

        Args:
            chat_id: see `before`.
            message_id: see `before`.
            answer: what other answers can follow on.
        """
        photo, here = (chat_id, message_id), self._moves.here(chat_id)
        self._meet(photo)
        self._newest.pop(here, None)
        self._newest[here] = _Said(self._clock(), photo, answer)
        _shrink(self._newest, self._chats_kept)

    def note_language(self, chat_id: int, answer_id: int, language: str) -> None:
        """Remember the language of an answer, by its own message."""
        answer = (self._moves.here(chat_id), answer_id)
        self._spoken.pop(answer, None)
        self._spoken[answer] = _Spoken(self._clock(), language)
        _shrink(self._spoken, self._photos_kept)

    def language(self, chat_id: int, answer_id: int) -> str | None:
        """The language of an answer; None where nobody remembers."""
        self._forget_old()
        spoken = self._spoken.get((self._moves.here(chat_id), answer_id))
        return spoken.language if spoken else None

    def forget(self, chat_id: int) -> None:
        """Remember nothing of a chat any more."""
        here = self._moves.here(chat_id)
        self._newest.pop(here, None)
        for photo in [photo for photo in self._met if photo[0] == chat_id]:
            del self._met[photo]
        for answer in [answer for answer in self._spoken if answer[0] == here]:
            del self._spoken[answer]

    def _meet(self, photo: _Message) -> _Met:
        self._forget_old()
        met = self._met.get(photo)
        if met is None:
            met = self._met[photo] = _Met(self._clock(), self._newest_but(photo))
            _shrink(self._met, self._photos_kept)
        return met

    def _newest_but(self, photo: _Message) -> LastAnswer | None:
        here = self._moves.here(photo[0])
        said = self._newest.get(here)
        former = None if said else self._moves.before(here)
        if former is not None:
            said = self._newest.get(former)
        return None if said is None or said.photo == photo else said.answer

    def _forget_old(self) -> None:
        before = self._clock() - _KEEP_S
        _drop_old(self._met, before)
        _drop_old(self._spoken, before)
        _drop_old(self._newest, before)


# Dictionaries keep their order, and new keys come last: the oldest is the first.


def _drop_old(memory: dict[_Key, _Entry], before: float) -> None:
    while memory and memory[oldest := next(iter(memory))].at <= before:
        del memory[oldest]


def _shrink(memory: dict[_Key, _Entry], kept: int) -> None:
    while len(memory) > kept:
        del memory[next(iter(memory))]
