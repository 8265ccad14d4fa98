import asyncio

import pytest

from bot.chat.limits import PATIENCE_S, Limits
from bot.chat.refusals import FloodError
from bot.telemetry.meters import Meters
from tests.fakes import FakeClock

PRIVATE, OTHER, GROUP = 1, 2, -3


class Desk:
    """Makes calls through the limits and notes when they went out."""

    def __init__(self):
        self.clock = FakeClock()
        self.meters = Meters()
        self.limits = Limits(clock=self.clock, sleep=self.clock.sleep, meters=self.meters)
        self.went = []
        self.errors = []

    async def call(self, endpoint="sendMessage", chat_id=PRIVATE, **params):
        async def go(*args, **kwargs):
            self.went.append((endpoint, chat_id, self.clock.now))
            if self.errors and (error := self.errors.pop(0)):
                raise error
            return {"result": endpoint}

        data = params if chat_id is None else {"chat_id": chat_id, **params}
        return await self.limits.process_request(go, (), {}, endpoint, data, None)

    def counted(self, name, **labels):
        return self.meters.registry.get_sample_value(name, labels)

    def times(self):
        return [moment - 1000 for _, _, moment in self.went]


@pytest.fixture
def desk():
    return Desk()


async def test_a_pause_gives_the_burst_back(desk):
    for _ in range(6):
        await desk.call()
    desk.clock.now += 60
    for _ in range(4):
        await desk.call()

    assert desk.times()[-4:] == [62] * 4


async def test_a_chat_gets_a_small_burst_and_then_one_message_a_second(desk):
    for _ in range(12):
        await desk.call()

    assert desk.times() == [0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8]


async def test_chats_do_not_wait_for_each_other(desk):
    for _ in range(4):
        await desk.call(chat_id=PRIVATE)
    await desk.call(chat_id=OTHER)

    assert desk.times() == [0] * 5


async def test_a_group_gets_twenty_messages_a_minute(desk):
    for _ in range(22):
        await desk.call(chat_id=GROUP)

    assert desk.times()[19] == 16
    assert desk.times()[20:] == [60, 60]


async def test_reactions_and_chat_actions_do_not_eat_a_groups_messages(desk):
    for _ in range(4):
        await desk.call("setMessageReaction", GROUP)
        await desk.call("sendMessage", GROUP)

    assert desk.times() == [0] * 8


async def test_thirty_calls_a_second_go_out_in_all(desk):
    for chat_id in range(1, 41):
        await desk.call(chat_id=chat_id)

    assert desk.times().count(0) == 30
    assert desk.times()[30:] == [1] * 10


async def test_chat_actions_are_dropped_first_and_reactions_next(desk):
    answers = [await desk.call("sendChatAction") for _ in range(5)]
    reactions = [await desk.call("setMessageReaction") for _ in range(5)]
    message = await desk.call()

    went = [endpoint for endpoint, _, _ in desk.went]
    assert went == ["sendChatAction"] * 3 + ["setMessageReaction"] * 2 + ["sendMessage"]
    assert answers[3:] == [True, True]
    assert reactions[2:] == [True, True, True]
    assert message == {"result": "sendMessage"}


@pytest.mark.parametrize("endpoint", ["answerCallbackQuery", "getFile", "getMe", "deleteWebhook"])
async def test_other_calls_are_not_slowed(desk, endpoint):
    for _ in range(100):
        await desk.call(endpoint, None)

    assert desk.times() == [0] * 100


async def test_too_many_requests_holds_that_chat_only_and_is_retried(desk):
    desk.errors = [FloodError(7)]

    held = asyncio.create_task(desk.call(chat_id=GROUP))
    while not desk.went:
        await asyncio.sleep(0)
    other_at = len(desk.went)
    await desk.call(chat_id=OTHER)
    result = await held

    assert result == {"result": "sendMessage"}
    assert desk.went[other_at][1] == OTHER
    assert [moment for _, chat, moment in desk.went if chat == GROUP] == [1000, 1007]


async def test_what_finishes_meanwhile_does_not_end_the_hold(desk):
    desk.errors = [FloodError(7)]
    await desk.call("setMessageReaction", PRIVATE)
    await desk.call("sendMessage", OTHER)
    await desk.call("getFile", None)

    await desk.call("sendMessage", PRIVATE)

    assert desk.times() == [0, 0, 0, 7]


async def test_extras_are_dropped_while_a_chat_is_held(desk):
    desk.errors = [FloodError(7)]
    assert await desk.call("setMessageReaction") is True
    assert await desk.call("setMessageReaction") is True
    assert await desk.call("sendChatAction") is True
    await desk.call()

    assert desk.times() == [0, 7]


@pytest.mark.parametrize("endpoint", ["sendMessage", "getFile"])
async def test_a_wait_over_a_minute_is_given_up_at_once(desk, endpoint):
    desk.errors = [FloodError(PATIENCE_S + 1)]

    with pytest.raises(FloodError):
        await desk.call(endpoint)

    assert desk.clock.slept == []


async def test_a_queue_over_a_minute_is_given_up(desk):
    results = await asyncio.gather(
        *(desk.call(chat_id=GROUP) for _ in range(60)), return_exceptions=True
    )

    given_up = [result for result in results if isinstance(result, FloodError)]
    # Twenty at once or nearly, and those whose turn comes within the minute.
    assert 20 < len(desk.went) < 40
    assert len(desk.went) + len(given_up) == 60
    assert max(desk.times()) <= PATIENCE_S + 4


async def test_a_download_is_retried_when_told_to_wait(desk):
    desk.errors = [FloodError(3)]

    await desk.call("getFile", None)

    assert desk.times() == [0, 3]


async def test_an_answer_to_a_press_is_never_late(desk):
    desk.errors = [FloodError(3)]

    with pytest.raises(FloodError):
        await desk.call("answerCallbackQuery", None)

    assert desk.clock.slept == []


async def test_idle_chats_are_forgotten_and_busy_ones_are_not(desk):
    desk.errors = [FloodError(50)]
    await desk.call("setMessageReaction", GROUP)
    for chat_id in range(1, 1200):
        desk.clock.now += 0.1
        await desk.call("setMessageReaction", chat_id)
        if chat_id == 300:
            held = await desk.call("setMessageReaction", GROUP)

    assert held is True
    assert len(desk.limits._chats) < 1100


async def test_edits_of_a_group_have_a_budget_of_their_own(desk):
    for _ in range(20):
        await desk.call("editMessageText", chat_id=GROUP)
    spent = desk.clock.now
    await desk.call(chat_id=GROUP)
    answered = desk.clock.now
    await desk.call("editMessageText", chat_id=GROUP)

    assert answered == spent
    assert desk.times()[-1] == 60


async def test_an_edit_does_not_wait_behind_an_answer_that_waits(desk):
    for _ in range(20):
        await desk.call(chat_id=GROUP)
    go = asyncio.Event()

    async def sleep(seconds):
        await go.wait()
        desk.clock.now += seconds

    desk.limits._sleep = sleep
    answer = asyncio.create_task(desk.call(chat_id=GROUP))
    await asyncio.sleep(0)

    async with asyncio.timeout(30):
        await desk.call("editMessageText", chat_id=GROUP)
    go.set()
    await answer

    assert [endpoint for endpoint, _, _ in desk.went[-2:]] == ["editMessageText", "sendMessage"]


async def test_an_album_counts_as_its_parts_in_a_groups_minute(desk):
    for _ in range(2):
        await desk.call("sendMediaGroup", chat_id=GROUP, media=[None] * 8)
    await desk.call("sendMediaGroup", chat_id=GROUP, media=[None] * 5)
    await desk.call(chat_id=GROUP)

    assert desk.times() == [0, 0, 60, 60]


async def test_a_sticker_goes_only_where_the_words_after_it_need_not_wait(desk):
    outcomes = []
    for _ in range(4):
        try:
            await desk.call("sendSticker")
        except FloodError:
            outcomes.append("left out")
        else:
            outcomes.append("sent")
        await desk.call("sendMessage")

    assert outcomes == ["sent", "sent", "left out", "left out"]
    assert desk.times() == [0, 0, 0, 0, 1, 2]


async def test_a_sticker_that_met_a_limit_is_not_tried_again_and_holds_the_chat(desk):
    desk.errors = [FloodError(7)]

    with pytest.raises(FloodError):
        await desk.call("sendSticker")
    with pytest.raises(FloodError):
        await desk.call("sendSticker")
    await desk.call("sendMessage")

    assert [name for name, _, _ in desk.went] == ["sendSticker", "sendMessage"]
    assert desk.times() == [0, 7]


async def test_what_a_call_waits_is_noted_and_no_wait_as_well(desk):
    for _ in range(6):
        await desk.call()
    await desk.call("editMessageText")

    assert desk.counted("bot_limiter_wait_seconds_count", kind="message") == 6
    assert desk.counted("bot_limiter_wait_seconds_sum", kind="message") == 2
    assert desk.counted("bot_limiter_wait_seconds_sum", kind="edit") == 0


async def test_calls_that_are_left_out_are_counted_by_kind(desk):
    for _ in range(5):
        await desk.call("sendChatAction")
    for _ in range(5):
        await desk.call("setMessageReaction")
    desk.errors = [FloodError(PATIENCE_S + 1)]
    for endpoint in ("sendMessage", "sendSticker", "sendMessage", "editMessageText"):
        with pytest.raises(FloodError):
            await desk.call(endpoint)

    # The first message was made, and refused.
    kinds = ("hint", "reaction", "sticker", "message", "edit")
    counts = {kind: desk.counted("bot_limiter_dropped_total", kind=kind) for kind in kinds}
    assert counts == {"hint": 2, "reaction": 3, "sticker": 1, "message": 1, "edit": 1}
    assert desk.counted("bot_telegram_floods_total") == 1
