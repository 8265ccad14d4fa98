import httpx
import pytest
from telegram.error import TelegramError

from bot.chat.pulse import feel_pulse
from bot.chat.requests import PollingRequest
from tests.fakes import FakeClock

URL = "https://telegram.test"
CALL = f"{URL}/bot999:secret/getUpdates"


def polling(status, clock):
    def answer(request):
        return httpx.Response(status, json={"ok": status == 200, "result": []})

    return PollingRequest(api_url=URL, transport=httpx.MockTransport(answer), clock=clock)


async def test_an_answered_poll_ends_the_silence():
    clock = FakeClock()
    async with polling(200, clock) as poll:
        clock.now += 40
        before = poll.silent_s
        await poll.post(CALL)

    assert (before, poll.silent_s) == (40, 0)


async def test_a_refused_poll_does_not():
    clock = FakeClock()
    async with polling(502, clock) as poll:
        clock.now += 40
        with pytest.raises(TelegramError):
            await poll.post(CALL)

    assert (poll.age_s, poll.silent_s) == (0, 40)


def test_beginning_anew_does_not_either_but_a_good_reason_does():
    clock = FakeClock()
    poll = polling(200, clock)
    clock.now += 40

    poll.begin_anew()
    silent_s = poll.silent_s
    poll.excuse()

    assert (silent_s, poll.silent_s) == (40, 0)


async def test_a_bot_that_never_started_is_not_listening(chat):
    assert not feel_pulse(chat.application).is_listening
