"""Puts the working parts of the chat door together: who looks at photos, and who talks."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.chat.acting import Acting
from bot.chat.admins import Admins
from bot.chat.album import AlbumTable
from bot.chat.answering import Answerer
from bot.chat.calls import Caller
from bot.chat.clip_jobs import ClipsInHand
from bot.chat.clip_stopping import ClipStopping
from bot.chat.commands import Explainer
from bot.chat.consent import Consent
from bot.chat.desk import PhotoDesk
from bot.chat.download import Downloader
from bot.chat.feedback import Feedback
from bot.chat.guest import Guests
from bot.chat.guest_manners import GuestManners
from bot.chat.handlers import Counter, Talk
from bot.chat.inline import InlineMode
from bot.chat.inline_offers import Offers
from bot.chat.lately import Lately
from bot.chat.manners import Manners
from bot.chat.membership import Membership
from bot.chat.mood import MoodDesk
from bot.chat.notices import Notices
from bot.chat.onlookers import Onlooker
from bot.chat.options import ChatOptions
from bot.chat.outbox import Outbox
from bot.chat.picker import Picker
from bot.chat.presses import Presses
from bot.chat.regrets import Regrets
from bot.chat.session_counting import SessionCounter
from bot.chat.settings_menu import SettingsMenu
from bot.chat.showing import FaceShow
from bot.chat.stickers import Stickers
from bot.chat.tongues import Tongues
from bot.chat.types import Bot
from bot.chat.welcome import Welcome
from bot.core.backend import EmotionBackend
from bot.jobs.port import Jobs
from bot.store.store import Store
from bot.telemetry.metered_backend import MeteredBackend
from bot.telemetry.meters import Meters
from bot.usecases.show_faces import FacePainter


@dataclass(frozen=True, slots=True)
class Shared:
    """What nearly every part works with."""

    bot: Bot
    caller: Caller
    store: Store
    jobs: Jobs
    tongues: Tongues
    lately: Lately
    offers: Offers
    onlooker: Onlooker
    counter: SessionCounter
    outbox: Outbox
    stickers: Stickers
    options: ChatOptions
    in_hand: ClipsInHand
    meters: Meters
    now: Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Staff:
    """Who deals with photos: at the counter, and behind it."""

    counter: Counter
    answerer: Answerer
    regrets: Regrets
    albums: AlbumTable
    manners: Manners


def build_staff(shared: Shared, backend: EmotionBackend, painter: FacePainter) -> Staff:
    """Build who answers photos, and what can be done with the answers."""
    bot, caller, store, meters = shared.bot, shared.caller, shared.store, shared.meters
    limit_bytes = shared.options.max_photo_bytes
    looking = _Looking(
        acting=Acting(bot),
        downloader=Downloader(bot, caller, limit_bytes=limit_bytes, meters=meters),
        backend=MeteredBackend(backend, meters),
        manners=Manners(store, caller.moves, counter=shared.counter, now=shared.now),
        albums=AlbumTable(),
        at_once=asyncio.Semaphore(shared.options.photos_at_once),
    )
    guests = Guests(
        bot,
        caller,
        manners=GuestManners(store, caller.moves),
        tongues=shared.tongues,
        downloader=looking.downloader,
        backend=looking.backend,
        offers=shared.offers,
        at_once=looking.at_once,
        meters=meters,
    )
    inline = InlineMode(
        bot,
        caller,
        store=store,
        tongues=shared.tongues,
        offers=shared.offers,
        stickers=shared.stickers,
    )
    desk = PhotoDesk(bot=bot, outbox=shared.outbox, tongues=shared.tongues, guests=guests)
    presses = _presses(shared, looking, painter)
    return Staff(
        counter=Counter(desk=desk, presses=presses, inline=inline, guests=guests),
        answerer=_answerer(shared, looking),
        regrets=Regrets(
            outbox=shared.outbox,
            manners=looking.manners,
            tongues=shared.tongues,
            says_late=shared.options.regrets_late,
        ),
        albums=looking.albums,
        manners=looking.manners,
    )


@dataclass(frozen=True, slots=True)
class _Looking:
    """What everybody works with who looks at photos."""

    acting: Acting
    downloader: Downloader
    backend: EmotionBackend
    manners: Manners
    albums: AlbumTable
    at_once: asyncio.Semaphore


def _answerer(shared: Shared, looking: _Looking) -> Answerer:
    return Answerer(
        outbox=shared.outbox,
        acting=looking.acting,
        downloader=looking.downloader,
        backend=looking.backend,
        manners=looking.manners,
        tongues=shared.tongues,
        lately=shared.lately,
        offers=shared.offers,
        onlooker=shared.onlooker,
        at_once=looking.at_once,
        meters=shared.meters,
    )


def _presses(shared: Shared, looking: _Looking, painter: FacePainter) -> Presses:
    outbox, downloader, backend = shared.outbox, looking.downloader, looking.backend
    show = FaceShow(
        outbox=outbox,
        acting=looking.acting,
        downloader=downloader,
        backend=backend,
        painter=painter,
        at_once=looking.at_once,
    )
    return Presses(
        outbox=outbox,
        picker=Picker(
            outbox=outbox, downloader=downloader, backend=backend, at_once=looking.at_once
        ),
        show=show,
        manners=looking.manners,
        tongues=shared.tongues,
        lately=shared.lately,
        albums=looking.albums,
        feedback=Feedback(shared.bot, shared.caller, shared.store),
        offers=shared.offers,
        stopping=ClipStopping(
            outbox=outbox,
            jobs=shared.jobs,
            in_hand=shared.in_hand,
            admins=Admins(shared.bot, shared.caller),
            meters=shared.meters,
        ),
    )


def build_talk(shared: Shared, mood: MoodDesk) -> Talk:
    """Build who takes everything else.

    Args:
        shared: what everybody works with.
        mood: takes what is asked about moods.
    """
    store, moves, outbox, tongues = (
        shared.store,
        shared.caller.moves,
        shared.outbox,
        shared.tongues,
    )
    options, notices = shared.options, Notices(shared.bot, shared.caller)
    welcome = Welcome(
        shared.bot,
        store=store,
        moves=moves,
        tongues=tongues,
        operator=options.operator,
        providers=options.providers,
    )
    consent = Consent(
        store=store,
        jobs=shared.jobs,
        moves=moves,
        outbox=outbox,
        tongues=tongues,
        lately=shared.lately,
        offers=shared.offers,
    )
    return Talk(
        explainer=Explainer(
            outbox,
            welcome=welcome,
            consent=consent,
            tongues=tongues,
            operator=options.operator,
            providers=options.providers,
            kept_days=options.kept_days,
        ),
        consent=consent,
        menu=SettingsMenu(
            store=store,
            moves=moves,
            admins=Admins(shared.bot, shared.caller),
            tongues=tongues,
            welcome=welcome,
            outbox=outbox,
            notices=notices,
            now=shared.now,
        ),
        membership=Membership(
            bot=shared.bot,
            notices=notices,
            welcome=welcome,
            store=store,
            jobs=shared.jobs,
            moves=moves,
            tongues=tongues,
        ),
        mood=mood,
    )
