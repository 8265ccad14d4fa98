"""The rows of buttons under an answer: suggestions, faces to pick from, doubts, the way back."""

from collections.abc import Sequence
from typing import Final

from telegram import (
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    SwitchInlineQueryChosenChat,
)

from bot.chat.buttons import (
    Button,
    Choose,
    CorrectFace,
    DoubtFace,
    PickFace,
    ShowFaces,
    Subject,
    SumUp,
    Turn,
    render_button,
)
from bot.core.emotions import Emotion
from bot.replies.lines import Line
from bot.replies.plan import FaceChoice, Place, Say, Suggestion
from bot.replies.rulebook import RuleBook

FACES_ON_A_PAGE: Final = 24
"""Telegram allows 100 buttons; more than this would push the words off a phone's screen."""

_IN_A_ROW: Final = 8
"""Source: python-telegram-bot, InlineKeyboardMarkupLimit: Telegram shows no more than eight."""

_IN_A_ROW_OF_AN_ALBUM: Final = 6
"""Labels that name photo and face are wider, and would be cut off on a phone."""

_EMOTIONS_IN_A_ROW: Final = 2

Rows = list[list[InlineKeyboardButton]]


def summary_keyboard(
    say: Say,
    *,
    place: Place,
    subject: Subject,
    book: RuleBook,
    page: int = 1,
    can_share: bool = False,
) -> InlineKeyboardMarkup | None:
    """Build the rows under an answer; None where it offers nothing.

    In private a suggestion is copied on the device, without asking the bot; in a group pressing
    it posts it.

    Args:
        say: what is said.
        place: private chat or group.
        subject: what it is about.
        book: labels and icons.
        page: which page of faces to show, from 1; the last one where there are fewer.
        can_share: whether the bot offers its suggestions in other chats.
    """
    rows = _suggestion_rows(say.suggestions, place, subject.message_id)
    rows += _more_rows(say, SumUp(subject, page), place, book, can_share=can_share)
    rows += _face_rows(say.choices, subject, book, page)
    if say.offers_faces:
        rows.append([_button(book.texts.line(Line.SHOW_FACES), ShowFaces(subject))])
    return InlineKeyboardMarkup(rows) if rows else None


def face_keyboard(
    say: Say,
    picked: PickFace,
    *,
    place: Place,
    photo_id: int,
    book: RuleBook,
    can_share: bool = False,
) -> InlineKeyboardMarkup:
    """Build the rows under one picked face: its suggestions, its neighbours, and the way back.

    Args:
        say: what is said about the face, with all faces as choices.
        picked: the face; it must be one of the choices.
        place: private chat or group.
        photo_id: message of the photo that the face is in.
        book: labels and icons.
        can_share: see `summary_keyboard`.
    """
    choices, subject = say.choices, picked.subject
    here = [(each.photo, each.number) for each in choices].index((picked.photo, picked.number))
    page = here // FACES_ON_A_PAGE + 1
    turns = [_button(book.texts.line(Line.BACK), SumUp(subject, page))]
    if here > 0:
        before = choices[here - 1]
        turns.insert(0, _button(f"‹ {_label(before, subject, book)}", _pick(before, subject)))
    if here + 1 < len(choices):
        after = choices[here + 1]
        turns.append(_button(f"{_label(after, subject, book)} ›", _pick(after, subject)))
    rows = _suggestion_rows(say.suggestions, place, photo_id)
    rows += _more_rows(say, picked, place, book, can_share=can_share)
    return InlineKeyboardMarkup([*rows, turns])


def doubt_keyboard(doubt: DoubtFace, book: RuleBook) -> InlineKeyboardMarkup:
    """Build the rows that ask what would fit better: all emotions, hard to say, the way back."""
    emotions = [_better(doubt, emotion, book) for emotion in Emotion]
    rows = [
        emotions[start : start + _EMOTIONS_IN_A_ROW]
        for start in range(0, len(emotions), _EMOTIONS_IN_A_ROW)
    ]
    last = [_button(book.texts.line(Line.BACK), doubt.page)]
    # A face that was hard to read is no better read as hard to say.
    if doubt.seen is not None:
        nothing = CorrectFace(doubt.page, doubt.seen, None)
        last.insert(0, _button(book.texts.line(Line.NOT_RIGHT_NOTHING), nothing))
    return InlineKeyboardMarkup([*rows, last])


def _better(doubt: DoubtFace, emotion: Emotion, book: RuleBook) -> InlineKeyboardButton:
    label = f"{book.rules.icons.of(emotion)} {book.texts.looks[emotion]}"
    return _button(label, CorrectFace(doubt.page, doubt.seen, emotion))


def _suggestion_rows(suggestions: Sequence[Suggestion], place: Place, photo_id: int) -> Rows:
    return [[_suggestion_button(each, place, photo_id)] for each in suggestions]


def _suggestion_button(
    suggestion: Suggestion, place: Place, photo_id: int
) -> InlineKeyboardButton:
    if place is Place.PRIVATE:
        return InlineKeyboardButton(suggestion.text, copy_text=CopyTextButton(suggestion.text))
    return _button(suggestion.text, Choose(photo_id, suggestion.key))


def _more_rows(say: Say, page: Turn, place: Place, book: RuleBook, *, can_share: bool) -> Rows:
    """The rows of what else can be done with the words: say them elsewhere, or doubt them."""
    rows = []
    if can_share and place is Place.PRIVATE and say.suggestions:
        rows.append([_share_button(book)])
    if say.correctable is not None:
        doubt = DoubtFace(page, say.correctable.emotion)
        rows.append([_button(book.texts.line(Line.NOT_RIGHT), doubt)])
    return rows


def _share_button(book: RuleBook) -> InlineKeyboardButton:
    where = SwitchInlineQueryChosenChat(
        allow_user_chats=True, allow_group_chats=True, allow_channel_chats=True
    )
    return InlineKeyboardButton(book.texts.line(Line.SHARE), switch_inline_query_chosen_chat=where)


def _face_rows(choices: Sequence[FaceChoice], subject: Subject, book: RuleBook, page: int) -> Rows:
    pages = -(-len(choices) // FACES_ON_A_PAGE)
    page = min(page, pages)
    first = (page - 1) * FACES_ON_A_PAGE
    shown = [
        _button(_label(each, subject, book), _pick(each, subject))
        for each in choices[first : first + FACES_ON_A_PAGE]
    ]
    width = _IN_A_ROW_OF_AN_ALBUM if subject.is_album else _IN_A_ROW
    rows = [shown[start : start + width] for start in range(0, len(shown), width)]
    if pages > 1:
        rows.append(_page_turns(subject, page, pages))
    return rows


def _page_turns(subject: Subject, page: int, pages: int) -> list[InlineKeyboardButton]:
    """Arrows that say where they lead; one that leads nowhere is left out."""
    turns = []
    if page > 1:
        turns.append(_button(f"‹ {page - 1}/{pages}", SumUp(subject, page - 1)))
    if page < pages:
        turns.append(_button(f"{page + 1}/{pages} ›", SumUp(subject, page + 1)))
    return turns


def _pick(choice: FaceChoice, subject: Subject) -> PickFace:
    return PickFace(subject, choice.photo, choice.number)


def _label(choice: FaceChoice, subject: Subject, book: RuleBook) -> str:
    number = f"{choice.photo}·{choice.number}" if subject.is_album else str(choice.number)
    return f"{number} {book.rules.icons.of(choice.emotion)}"


def _button(label: str, button: Button) -> InlineKeyboardButton:
    return InlineKeyboardButton(label, callback_data=render_button(button))
