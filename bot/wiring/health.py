"""Connects the health page to the parts of a running bot."""

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from typing import Final

from bot.chat.pulse import HookPulse, Pulse
from bot.core.backend import EmotionBackend
from bot.core.errors import SettingsError
from bot.health.app import build_app
from bot.health.asking import Question
from bot.health.board import Board, Look
from bot.health.check import Check
from bot.health.judging import (
    judge_backend,
    judge_deliveries,
    judge_photos,
    judge_polling,
    judge_receiving,
    judge_rules,
    judge_store,
)
from bot.health.proof import prove
from bot.replies.shelf import RuleShelf
from bot.settings import Settings
from bot.store.store import Store
from bot.web.hosts import LOOPBACK_NAMES
from bot.web.serving import serving

log = logging.getLogger(__name__)

_STORE_PATIENCE_S: Final = 3.0
_STORE_FRESH_S: Final = 1.0
_BACKEND_PATIENCE_S: Final = 10.0
_BACKEND_FRESH_S: Final = 15.0
"""Reading a photo costs some milliseconds of a processor that people's photos want too."""


@asynccontextmanager
async def health_page(
    settings: Settings,
    *,
    pulse: Callable[[], Pulse],
    hook: Callable[[], HookPulse] | None,
    deaf_after_s: float,
    store: Store,
    backend: EmotionBackend,
    shelf: RuleShelf,
) -> AsyncIterator[None]:
    """Serve the health page for the time of a `with`, where the settings name a port for it.

    Args:
        settings: name host and port.
        pulse: how the chat door is doing.
        hook: how receiving by webhook is doing; None where the bot polls.
        deaf_after_s: how long polls, or the start, may go unanswered.
        store: is asked whether it answers.
        backend: is asked to read a drawn photo.
        shelf: says what is wrong with the operator's rules.

    Raises:
        SettingsError: host or port cannot be used.
    """
    if settings.health_port is None:
        yield
        return
    questions = (
        Question(store.ping, patience_s=_STORE_PATIENCE_S, fresh_s=_STORE_FRESH_S),
        Question(
            partial(prove, backend), patience_s=_BACKEND_PATIENCE_S, fresh_s=_BACKEND_FRESH_S
        ),
    )
    receiving = _polling(pulse, deaf_after_s) if hook is None else _hook(hook, deaf_after_s)
    board = _board(pulse, receiving, *questions, shelf)
    host, port = settings.health_host, settings.health_port
    async with AsyncExitStack() as stack:
        for question in questions:
            stack.push_async_callback(question.aclose)
        app = build_app(board, is_local=host in LOOPBACK_NAMES)
        try:
            url = await stack.enter_async_context(serving(app, host, port))
        except OSError as error:
            raise SettingsError(
                f"BOT_HEALTH_PORT: port {port} on {host} cannot be used ({error.strerror})"
            ) from error
        log.info("health page on %s", url)
        yield


def _polling(pulse: Callable[[], Pulse], deaf_after_s: float) -> tuple[Look, ...]:
    async def look_at_polling() -> Check:
        felt = pulse()
        return judge_polling(
            is_listening=felt.is_listening,
            silent_s=felt.silent_s,
            deaf_after_s=deaf_after_s,
            has_room=felt.has_room,
        )

    return (look_at_polling,)


def _hook(hook: Callable[[], HookPulse], late_after_s: float) -> tuple[Look, ...]:
    async def look_at_receiving() -> Check:
        felt = hook()
        return judge_receiving(
            is_open=felt.is_open,
            is_broken=felt.is_broken,
            is_ending=felt.is_ending,
            age_s=felt.age_s,
            late_after_s=late_after_s,
            taken_s=felt.taken_s,
        )

    async def look_at_deliveries() -> Check:
        return judge_deliveries(hook().trouble)

    return (look_at_receiving, look_at_deliveries)


def _board(
    pulse: Callable[[], Pulse],
    receiving: tuple[Look, ...],
    store: Question,
    backend: Question,
    shelf: RuleShelf,
) -> Board:
    async def look_at_store() -> Check:
        return judge_store(await store.answer())

    async def look_at_backend() -> Check:
        return judge_backend(await backend.answer())

    async def look_at_rules() -> Check:
        return judge_rules(shelf.problems, are_own=shelf.watched is not None)

    async def look_at_photos() -> Check:
        felt = pulse()
        return judge_photos(felt.photos_in_hand, felt.photos_limit)

    return Board((*receiving, look_at_store, look_at_backend, look_at_rules, look_at_photos))
