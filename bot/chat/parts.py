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
from bot.chat.commands import Explainer
from bot.chat.consent import Consent
from bot.chat.desk import PhotoDesk
from bot.chat.download import Downloader
from bot.chat.handlers import Talk
from bot.chat.lately import Lately
from bot.chat.manners import Manners
from bot.chat.membership import Membership
from bot.chat.notices import Notices
from bot.chat.options import ChatOptions
from bot.chat.outbox import Outbox
from bot.chat.picker import Picker
from bot.chat.presses import Presses
from bot.chat.settings_menu import SettingsMenu
from bot.chat.showing import FaceShow
from bot.chat.tongues import Tongues
from bot.chat.types import Bot
from bot.chat.welcome import Welcome
from bot.core.backend import EmotionBackend
from bot.store.store import Store
from bot.usecases.show_faces import FacePainter


@dataclass(frozen=True, slots=True)
class Shared:
    """What nearly every part works with."""

    bot: Bot
    caller: Caller
    store: Store
    tongues: Tongues
    lately: Lately
    outbox: Outbox
    options: ChatOptions
    now: Callable[[], datetime]


def build_counter(
    shared: Shared, backend: EmotionBackend, painter: FacePainter, albums: AlbumTable
) -> tuple[PhotoDesk, Presses]:
    """Build who answers photos, and who answers presses of the buttons under the answers."""
    outbox, tongues, lately = shared.outbox, shared.tongues, shared.lately
    acting = Acting(shared.bot)
    manners = Manners(shared.store, shared.caller.moves, now=shared.now)
    downloader = Downloader(shared.bot, shared.caller, limit_bytes=shared.options.max_photo_bytes)
    at_once = asyncio.Semaphore(shared.options.photos_at_once)
    answerer = Answerer(
        outbox=outbox,
        acting=acting,
        downloader=downloader,
        backend=backend,
        manners=manners,
        tongues=tongues,
        lately=lately,
        at_once=at_once,
    )
    show = FaceShow(
        outbox=outbox,
        acting=acting,
        downloader=downloader,
        backend=backend,
        painter=painter,
        at_once=at_once,
    )
    desk = PhotoDesk(
        bot=shared.bot, answerer=answerer, outbox=outbox, tongues=tongues, albums=albums
    )
    presses = Presses(
        outbox=outbox,
        picker=Picker(outbox=outbox, downloader=downloader, backend=backend, at_once=at_once),
        show=show,
        manners=manners,
        tongues=tongues,
        lately=lately,
        albums=albums,
    )
    return desk, presses


def build_talk(shared: Shared) -> Talk:
    """Build who takes everything else."""
    store, moves, outbox, tongues = (
        shared.store,
        shared.caller.moves,
        shared.outbox,
        shared.tongues,
    )
    operator, notices = shared.options.operator, Notices(shared.bot, shared.caller)
    welcome = Welcome(shared.bot, store=store, moves=moves, tongues=tongues, operator=operator)
    consent = Consent(
        store=store, moves=moves, outbox=outbox, tongues=tongues, lately=shared.lately
    )
    return Talk(
        explainer=Explainer(
            outbox, welcome=welcome, consent=consent, tongues=tongues, operator=operator
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
            moves=moves,
            tongues=tongues,
        ),
    )
