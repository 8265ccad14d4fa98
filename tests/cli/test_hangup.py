import asyncio
import os
import signal
import sys

import pytest

from bot.cli.hangup import on_hangup

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="no SIGHUP on this system")


@pytest.fixture
def terminal(monkeypatch):
    """A terminal to start from; calling it closes its window."""
    window, inside = os.openpty()
    monkeypatch.setattr(sys, "stdin", os.fdopen(inside, "r", encoding="utf-8"))
    yield lambda: os.close(window)
    sys.stdin.close()


async def hang_up(happened):
    os.kill(os.getpid(), signal.SIGHUP)
    async with asyncio.timeout(30):
        while not happened():
            await asyncio.sleep(0)


async def test_a_supervisors_hangup_has_the_rules_read_again():
    calls, stop = [], asyncio.Event()

    with on_hangup(lambda: calls.append(1), stop):
        await hang_up(lambda: calls)

    assert not stop.is_set()


async def test_a_hangup_in_a_terminal_that_is_still_there_does_so_too(terminal):
    calls, stop = [], asyncio.Event()

    with on_hangup(lambda: calls.append(1), stop):
        await hang_up(lambda: calls)

    assert not stop.is_set()
    terminal()


async def test_a_closed_terminal_stops_the_bot(terminal):
    calls, stop = [], asyncio.Event()

    with on_hangup(lambda: calls.append(1), stop):
        terminal()
        await hang_up(stop.is_set)

    assert calls == []
