"""Puts together who deals with reaction sessions."""

from functools import partial

from bot.chat.admins import Admins
from bot.chat.handlers import SessionStaff
from bot.chat.mood_asking import Clocks
from bot.chat.notices import Notices
from bot.chat.parts import Shared
from bot.chat.session_entry import SessionEntry
from bot.chat.session_exports import SessionExporter
from bot.chat.session_pages import SessionPages
from bot.chat.session_presses import SessionPresses
from bot.chat.session_reports import SessionReporter
from bot.chat.session_shelf import SessionShelf
from bot.chat.sessions import SessionDesk


def build_sessions(shared: Shared) -> SessionStaff:
    """Build who takes commands, presses and people who come by link."""
    bot, caller, store, options = shared.bot, shared.caller, shared.store, shared.options
    outbox, tongues = shared.outbox, shared.tongues
    admins, notices = Admins(bot, caller), Notices(bot, caller)
    pages = partial(SessionPages, operator=options.operator, days=options.kept_days)
    shelf = SessionShelf(store, caller.moves, admins)
    clocks = Clocks(store, caller.moves, options.time_zone)
    reporter = SessionReporter(store, outbox, pages, clocks=clocks, is_dark=options.is_dark)
    exporter = SessionExporter(bot, caller, store, reporter)
    entry = SessionEntry(
        bot=bot,
        store=store,
        admins=admins,
        outbox=outbox,
        notices=notices,
        tongues=tongues,
        pages=pages,
        now=shared.now,
    )
    desk = SessionDesk(
        store=store,
        shelf=shelf,
        outbox=outbox,
        tongues=tongues,
        pages=pages,
        reporter=reporter,
        exporter=exporter,
        entry=entry,
    )
    presses = SessionPresses(
        store=store,
        shelf=shelf,
        outbox=outbox,
        notices=notices,
        tongues=tongues,
        pages=pages,
        reporter=reporter,
        exporter=exporter,
        entry=entry,
        now=shared.now,
    )
    return SessionStaff(desk, presses, entry)
