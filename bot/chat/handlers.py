"""The table of handlers: which update goes where, in order; the first that fits is taken."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from telegram import Message, Update
from telegram.ext import (
    BaseHandler,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    InlineQueryHandler,
    MessageHandler,
    filters,
)
from typing_extensions import override

from bot.chat.commands import Explainer
from bot.chat.consent import Consent
from bot.chat.desk import PhotoDesk
from bot.chat.guest import Guests
from bot.chat.inline import InlineMode
from bot.chat.intake import is_from_person
from bot.chat.membership import Membership
from bot.chat.messages import has_clip
from bot.chat.mood import MoodDesk
from bot.chat.mood_buttons import PREFIX as MOOD_PREFIX
from bot.chat.presses import Presses
from bot.chat.session_buttons import PREFIX as SESSION_PREFIX
from bot.chat.session_entry import INVITATION, SessionEntry
from bot.chat.session_presses import SessionPresses
from bot.chat.sessions import SessionDesk
from bot.chat.settings_buttons import PREFIX
from bot.chat.settings_menu import SettingsMenu
from bot.chat.types import Context

Handler = BaseHandler[Any, Context, None]


@dataclass(frozen=True, slots=True)
class Counter:
    """Who takes photos, and what can be done with the answers."""

    desk: PhotoDesk
    presses: Presses
    inline: InlineMode
    guests: Guests


@dataclass(frozen=True, slots=True)
class Talk:
    """Who takes everything else."""

    explainer: Explainer
    consent: Consent
    menu: SettingsMenu
    membership: Membership
    mood: MoodDesk


@dataclass(frozen=True, slots=True)
class SessionStaff:
    """Who takes what is about reaction sessions."""

    desk: SessionDesk
    presses: SessionPresses
    entry: SessionEntry


class _FromPerson(filters.MessageFilter):
    """Lets through what people wrote."""

    @override
    def filter(self, message: Message) -> bool:
        return is_from_person(message)


class _Asking(filters.UpdateFilter):
    """Lets through what asks about a photo without a command: a reply that names the bot."""

    def __init__(self, desk: PhotoDesk) -> None:
        super().__init__()
        self._desk = desk

    @override
    def filter(self, update: Update) -> bool:
        return self._desk.is_photo(update)


class _Clip(filters.MessageFilter):
    """Lets through clips."""

    @override
    def filter(self, message: Message) -> bool:
        return has_clip(message)


def build_handlers(counter: Counter, talk: Talk, sessions: SessionStaff) -> Iterator[Handler]:
    """Yield what is done about which update; no fit is silence.

    Without the update-type filter, edits, channel posts, guest and business messages would fit
    as well. A linked channel's post may hold a photo to look at, but gives no commands.
    """
    desk = counter.desk
    new = filters.UpdateType.MESSAGE & _FromPerson()
    private = new & filters.ChatType.PRIVATE
    command = new & ~filters.IS_AUTOMATIC_FORWARD & ~filters.FORWARDED
    image_file = filters.Document.IMAGE & ~filters.ANIMATION
    yield CallbackQueryHandler(talk.menu.on_press, pattern=f"^{PREFIX}")
    yield CallbackQueryHandler(sessions.presses.on_press, pattern=f"^{SESSION_PREFIX}")
    yield CallbackQueryHandler(talk.mood.on_press, pattern=f"^{MOOD_PREFIX}")
    yield CallbackQueryHandler(counter.presses.on_press)
    yield InlineQueryHandler(counter.inline.on_query)
    guest = filters.UpdateType.GUEST_MESSAGE & _FromPerson()
    yield MessageHandler(guest, counter.guests.on_call)
    yield ChatMemberHandler(talk.membership.on_change, ChatMemberHandler.MY_CHAT_MEMBER)
    # Told by whoever made the group a supergroup, or by nobody.
    migration = filters.UpdateType.MESSAGE & filters.StatusUpdate.MIGRATE
    yield MessageHandler(migration, talk.membership.on_migration)
    invited = command & filters.ChatType.PRIVATE & filters.Regex(INVITATION)
    yield CommandHandler("start", sessions.entry.on_invitation, invited)
    yield CommandHandler("start", talk.explainer.on_start, command)
    yield CommandHandler("help", talk.explainer.on_help, command)
    yield CommandHandler("privacy", talk.explainer.on_privacy, command)
    yield CommandHandler("settings", talk.menu.on_settings, command)
    yield CommandHandler("stop", talk.consent.on_stop, command)
    yield CommandHandler("forget", talk.consent.on_forget, command)
    yield CommandHandler("session", sessions.desk.on_session, command)
    yield CommandHandler("item", sessions.desk.on_item, command)
    yield CommandHandler("mood", talk.mood.on_mood, command)
    yield MessageHandler(new & (filters.PHOTO | image_file | _Clip()), desk.on_photo)
    yield MessageHandler(command & filters.TEXT & _Asking(desk), desk.on_mood)
    # What was said through inline mode, here as well, is no question.
    talking = private & ~filters.VIA_BOT
    yield MessageHandler(talking & filters.TEXT, talk.explainer.on_text)
    yield MessageHandler(talking & filters.ATTACHMENT, talk.explainer.on_other_file)
