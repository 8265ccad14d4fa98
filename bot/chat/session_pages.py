"""What messages about reaction sessions show: their words, and the buttons under them; pure."""

from collections.abc import Mapping, Sequence
from typing import Final

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.chat.session_buttons import (
    Act,
    Entry,
    EntryButton,
    SessionButton,
    render_session_button,
)
from bot.core.sessions import Session
from bot.replies.lines import Line
from bot.replies.texts import Texts

MOST_LISTED: Final = 8
"""The newest; older ones are found by their names."""

_ABOUT_ONE: Final[Sequence[Sequence[tuple[Act, Line]]]] = (
    ((Act.REPORT, Line.SESSION_BUTTON_REPORT), (Act.COMPARE, Line.SESSION_BUTTON_COMPARE)),
    ((Act.EXPORT, Line.SESSION_BUTTON_EXPORT), (Act.CLOSE, Line.SESSION_BUTTON_CLOSE)),
    ((Act.ASK_DELETE, Line.SESSION_BUTTON_DELETE), (Act.LIST, Line.BUTTON_BACK)),
)


class SessionPages:
    """Words sessions in one language.

    Args:
        texts: the words.
        operator: who runs this bot.
        days: for how long faces are kept.
    """

    def __init__(self, texts: Texts, *, operator: str, days: int) -> None:
        self._texts = texts
        self._operator = operator
        self._days = days

    def opening(self, session: Session) -> tuple[str, InlineKeyboardMarkup]:
        """What a session is for and what is kept, with the button to agree."""
        text = "\n\n".join(
            (
                self._texts.line(Line.SESSION_OPENED, name=session.name, operator=self._operator),
                self._texts.line(Line.SESSION_KEPT, days=self._days),
            )
        )
        return text, self._rows([[(Act.JOIN, Line.SESSION_BUTTON_JOIN)]], session)

    def invitation(self, session: Session, token: str) -> tuple[str, InlineKeyboardMarkup]:
        """The same for somebody who came by link."""
        text = "\n\n".join(
            (
                self._texts.line(Line.SESSION_INVITED, name=session.name, operator=self._operator),
                self._texts.line(Line.SESSION_KEPT, days=self._days),
            )
        )
        answers = (
            (Entry.AGREE, Line.SESSION_BUTTON_AGREE),
            (Entry.DECLINE, Line.SESSION_BUTTON_DECLINE),
        )
        row = [self._entry(entry, line, token) for entry, line in answers]
        return text, InlineKeyboardMarkup([row])

    def agreed(self, session: Session, token: str) -> tuple[str, InlineKeyboardMarkup]:
        """That somebody takes part who came by link, with the button to leave."""
        leave = self._entry(Entry.LEAVE, Line.SESSION_BUTTON_LEAVE, token)
        text = self._texts.line(Line.SESSION_AGREED, name=session.name)
        return text, InlineKeyboardMarkup([[leave]])

    def closed(self, session: Session, faces: int) -> tuple[str, InlineKeyboardMarkup]:
        """That a session is over, with the button for its report."""
        text = self._texts.line(Line.SESSION_CLOSED, name=session.name, faces=faces)
        return text, self._rows([[(Act.REPORT, Line.SESSION_BUTTON_REPORT)]], session)

    def listing(
        self, sessions: Sequence[Session], faces: Mapping[int, int]
    ) -> tuple[str, InlineKeyboardMarkup | None]:
        """All sessions of a chat, newest first, each with a button of its own."""
        if not sessions:
            return self._texts.line(Line.SESSION_HELP), None
        shown = sessions[:MOST_LISTED]
        lines = [self._texts.line(Line.SESSION_LIST)]
        lines += [f"• {self.told(session, faces[session.session_id])}" for session in shown]
        return "\n".join(lines), self._chooser(shown, Act.SHOW)

    def one(self, session: Session, faces: int) -> tuple[str, InlineKeyboardMarkup]:
        """One session, with what can be done about it."""
        rows = [
            [each for each in row if session.is_open or each[0] is not Act.CLOSE]
            for row in _ABOUT_ONE
        ]
        return self.told(session, faces), self._rows(rows, session)

    def deleting(self, session: Session, faces: int) -> tuple[str, InlineKeyboardMarkup]:
        """Whether it is really to be deleted."""
        rows = [[(Act.DELETE, Line.SESSION_BUTTON_SURE), (Act.SHOW, Line.BUTTON_BACK)]]
        text = self._texts.line(Line.SESSION_ASK_DELETE, name=session.name, faces=faces)
        return text, self._rows(rows, session)

    def comparing(
        self, session: Session, others: Sequence[Session]
    ) -> tuple[str, InlineKeyboardMarkup]:
        """What a session can be compared with."""
        text = self._texts.line(Line.SESSION_COMPARE_WITH, name=session.name)
        chooser = self._chooser(others[:MOST_LISTED], Act.AGAINST, session)
        back = self._rows([[(Act.SHOW, Line.BUTTON_BACK)]], session)
        return text, InlineKeyboardMarkup(chooser.inline_keyboard + back.inline_keyboard)

    def under_report(self, session: Session) -> InlineKeyboardMarkup:
        """What can be done about a session whose report was sent."""
        return self._rows([_ABOUT_ONE[0][1:]], session)

    def told(self, session: Session, faces: int) -> str:
        """A session in one line."""
        date = session.opened_at.date().isoformat()
        line = Line.SESSION_ITEM_OPEN if session.is_open else Line.SESSION_ITEM
        return self._texts.line(line, name=session.name, date=date, faces=faces)

    def _chooser(
        self, sessions: Sequence[Session], act: Act, about: Session | None = None
    ) -> InlineKeyboardMarkup:
        rows = []
        for each in sessions:
            button = SessionButton(act, each.session_id)
            if about is not None:
                button = SessionButton(act, about.session_id, each.session_id)
            data = render_session_button(button)
            rows.append([InlineKeyboardButton(each.name, callback_data=data)])
        return InlineKeyboardMarkup(rows)

    def _rows(
        self, rows: Sequence[Sequence[tuple[Act, Line]]], session: Session
    ) -> InlineKeyboardMarkup:
        return InlineKeyboardMarkup(
            [[self._button(act, line, session) for act, line in row] for row in rows if row]
        )

    def _button(self, act: Act, line: Line, session: Session) -> InlineKeyboardButton:
        about = SessionButton(act, 0 if act is Act.LIST else session.session_id)
        label = self._texts.line(line)
        return InlineKeyboardButton(label, callback_data=render_session_button(about))

    def _entry(self, entry: Entry, line: Line, token: str) -> InlineKeyboardButton:
        data = render_session_button(EntryButton(entry, token))
        return InlineKeyboardButton(self._texts.line(line), callback_data=data)
