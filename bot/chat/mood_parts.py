"""Puts together who deals with moods."""

from bot.chat.acting import Acting
from bot.chat.admins import Admins
from bot.chat.desk import PhotoDesk
from bot.chat.mood import MoodDesk
from bot.chat.mood_asking import Clocks
from bot.chat.mood_diary import Diary
from bot.chat.mood_reminders import Reminders
from bot.chat.mood_switch import MoodSwitch
from bot.chat.mood_telling import MoodTelling
from bot.chat.notices import Notices
from bot.chat.parts import Shared


def build_mood_desk(shared: Shared, photos: PhotoDesk) -> MoodDesk:
    """Build who takes what is asked about moods.

    Args:
        shared: what everybody works with.
        photos: takes /mood where it is about a photo.
    """
    bot, caller, store, outbox = shared.bot, shared.caller, shared.store, shared.outbox
    clocks = _clocks(shared)
    return MoodDesk(
        photos=photos,
        switch=MoodSwitch(
            store=store,
            moves=caller.moves,
            admins=Admins(bot, caller),
            outbox=outbox,
            notices=Notices(bot, caller),
            clocks=clocks,
            operator=shared.options.operator,
            kept_days=shared.options.kept_days,
            now=shared.now,
        ),
        telling=MoodTelling(store, outbox, Acting(bot), clocks, is_dark=shared.options.is_dark),
        diary=Diary(
            bot=bot, caller=caller, store=store, outbox=outbox, clocks=clocks, now=shared.now
        ),
        outbox=outbox,
        tongues=shared.tongues,
        moves=caller.moves,
    )


def build_reminders(shared: Shared) -> Reminders:
    """Build who reminds people of their diaries."""
    return Reminders(
        store=shared.store,
        clocks=_clocks(shared),
        tongues=shared.tongues,
        notices=Notices(shared.bot, shared.caller),
        now=shared.now,
    )


def _clocks(shared: Shared) -> Clocks:
    return Clocks(shared.store, shared.caller.moves, shared.options.time_zone)
