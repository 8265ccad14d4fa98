"""What people see while a clip waits and is read, and how they give it up."""

import asyncio

import httpx
import pytest
from telegram import Update
from telegram.error import NetworkError

from bot.chat.buttons import StopClip, parse_button, render_button
from bot.chat.options import ProgressPace
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from tests.builders import ADA, BEN, BOT, GROUP, clip_json, clip_update, press_update, text_update

TEXTS = load_rule_book().texts
CLIP = 7
CAROL = {"id": 1003, "is_bot": False, "first_name": "Carol"}


def percent(number):
    return TEXTS.line(Line.CLIP_PROGRESS, percent=number)


def edits(chat):
    return [params["text"] for params in chat.sent("editMessageText")]


def pictures(chat):
    return len(chat.sent("sendPhoto"))


def button_in(params):
    ((button,),) = params["reply_markup"]["inline_keyboard"]
    return button


async def take(chat, update):
    """Take an update in, as the running bot does, and do not wait for what comes of it."""
    parsed = Update.de_json(update, chat.application.bot)
    if not await chat.application.incoming.take(parsed):
        await chat.application.process_update(parsed)


async def press(chat, *, person=ADA, chat_type="private", clip_id=CLIP, came_with=None):
    """Press the button under the progress of a clip."""
    data = render_button(StopClip(clip_id, came_with))
    shown = chat.sent("sendMessage")[-1]
    update = press_update(data, chat_type, photo_id=clip_id, person=person)
    message = update["callback_query"]["message"]
    message["message_id"] = 500
    message["reply_to_message"] = clip_json(chat_type, message_id=clip_id)
    assert button_in(shown)["callback_data"] == data
    await take(chat, update)


@pytest.fixture
async def held(chat):
    """A chat door that reads a clip of Ada's in private, half-way through."""
    chat.looker.hold()
    await take(chat, clip_update(message_id=CLIP))
    await chat.until(lambda: chat.looker.looked and chat.texts())
    yield chat
    chat.looker.go.set()


@pytest.fixture
async def held_in_group(chat):
    """The same in a group, where Ben asked about Ada's clip."""
    chat.looker.hold()
    clip = clip_json("group", message_id=CLIP)
    question = text_update("/mood", "group", message_id=9, person=BEN, reply_to_message=clip)
    await take(chat, question)
    await chat.until(lambda: chat.looker.looked and chat.texts())
    yield chat
    chat.looker.go.set()


async def test_one_message_shows_how_far_it_is_and_is_gone_with_the_answer(held):
    held.looker.tell(0.25)
    await held.until(lambda: percent(25) in edits(held))
    held.looker.tell(0.5)
    await held.until(lambda: percent(50) in edits(held))

    held.looker.go.set()
    await held.settle()

    assert held.texts() == [percent(0)]
    assert {params["message_id"] for params in held.sent("editMessageText")} == {500}
    assert [params["message_id"] for params in held.sent("deleteMessage")] == [500]
    methods = held.telegram.methods()
    assert methods.index("deleteMessage") < methods.index("sendPhoto")


async def test_what_has_not_changed_is_not_edited(held):
    held.looker.tell(0.25)
    await held.until(lambda: edits(held))
    await asyncio.sleep(0.02)

    assert edits(held) == [percent(25)]


async def test_the_message_has_a_button_and_replies_to_the_clip(held):
    (params,) = held.sent("sendMessage")

    assert params["reply_parameters"]["message_id"] == CLIP
    assert button_in(params)["text"] == TEXTS.line(Line.CLIP_CANCEL)
    assert parse_button(button_in(params)["callback_data"]) == StopClip(CLIP)


async def test_an_edit_that_telegram_refuses_costs_nothing_but_itself(held):
    held.telegram.refuse("editMessageText", 429, "Too Many Requests: retry after 5", retry_after=5)
    held.looker.tell(0.25)
    await held.until(lambda: edits(held))

    held.looker.go.set()
    await held.settle()

    assert pictures(held) == 2


@pytest.mark.parametrize("method", ["sendMessage", "deleteMessage"])
async def test_a_progress_that_cannot_be_shown_or_deleted_costs_nothing_but_itself(chat, method):
    chat.telegram.refuse(method, 400, "Bad Request: anything", times=9)

    await chat.receive(clip_update())

    assert pictures(chat) == 2


async def test_a_progress_that_somebody_deleted_is_sent_anew(held):
    held.telegram.refuse("editMessageText", 400, "Bad Request: message to edit not found")
    held.looker.tell(0.25)

    await held.until(lambda: held.texts() == [percent(0), percent(25)])


async def test_short_work_shows_no_progress(open_chat):
    chat = await open_chat(progress=ProgressPace(first_s=60.0))

    await chat.receive(clip_update())

    assert chat.texts() == []
    assert pictures(chat) == 2


async def test_a_clip_that_has_to_wait_says_so_in_the_message_that_shows_its_progress_later(held):
    await take(held, clip_update(message_id=8))
    waiting = TEXTS.line(Line.CLIP_WAITING)
    await held.until(lambda: waiting in held.texts())
    await held.until(lambda: held.ledger._open and _progress_ids(held) == [500, 501])

    held.looker.go.set()
    await held.settle()

    assert held.texts() == [percent(0), waiting]
    assert pictures(held) == 4
    assert [params["message_id"] for params in held.sent("deleteMessage")] == [500, 501]


def _progress_ids(chat):
    return [row.job.payload["progress_id"] for row in chat.ledger._open.values()]


async def test_after_a_crash_the_same_message_goes_on(held):
    jobs, worker = held.jobs, held.jobs._worker
    await held.until(lambda: _progress_ids(held) == [500])
    # The process dies: nobody puts the job back, and the next one finds what was in its hand.
    for task in worker._loops:
        task.cancel()
    for task in [*worker._running]:
        task.cancel()
    await held.until(lambda: not worker._running)
    jobs._worker = None
    held.looker.go.set()

    await held.application.work.start()
    await held.pass_s(1)

    assert held.texts() == [percent(0)]
    assert pictures(held) == 2
    assert [params["message_id"] for params in held.sent("deleteMessage")] == [500]


async def test_whoever_sent_a_clip_gives_it_up_while_it_is_read(held):
    await press(held)

    assert held.looker.ended == 1
    assert edits(held)[-1] == TEXTS.line(Line.CLIP_CANCELLED)
    assert "reply_markup" not in held.sent("editMessageText")[-1]
    held.looker.go.set()
    await held.settle()
    assert pictures(held) == 0
    assert held.counted("bot_clips_total", outcome="cancelled", chat="private") == 1


async def test_a_clip_is_given_up_while_it_waits_and_the_one_before_it_goes_on(held):
    await take(held, clip_update(message_id=8))
    await held.until(lambda: TEXTS.line(Line.CLIP_WAITING) in held.texts())

    await press(held, clip_id=8)
    held.looker.go.set()
    await held.settle()

    assert len(held.looker.looked) == 1
    assert pictures(held) == 2


async def test_what_was_given_up_stays_so_after_a_restart_and_when_it_comes_again(held):
    await press(held)
    await held.application.work.stop(0)
    held.ledger._is_closed = False
    held.looker.go.set()

    await held.application.work.start()
    await held.receive(clip_update(message_id=CLIP))

    assert len(held.looker.looked) == 1
    assert pictures(held) == 0


@pytest.mark.parametrize("person", [ADA, BEN])
async def test_in_a_group_whoever_sent_or_asked_gives_it_up(held_in_group, person):
    chat = held_in_group

    await press(chat, person=person, chat_type="group", came_with=9)

    assert edits(chat)[-1] == TEXTS.line(Line.CLIP_CANCELLED)
    assert chat.looker.ended == 1


async def test_an_admin_gives_up_anybodys(held_in_group):
    chat = held_in_group
    chat.telegram.statuses[CAROL["id"]] = "administrator"

    await press(chat, person=CAROL, chat_type="group", came_with=9)

    assert edits(chat)[-1] == TEXTS.line(Line.CLIP_CANCELLED)


async def test_nobody_else_does(held_in_group):
    chat = held_in_group

    await press(chat, person=CAROL, chat_type="group", came_with=9)

    assert chat.toasts() == [TEXTS.line(Line.CLIP_NOT_YOURS)]
    chat.looker.go.set()
    await chat.settle()
    assert pictures(chat) == 2


async def test_a_button_of_a_clip_that_is_done_is_taken_away(chat):
    data = render_button(StopClip(CLIP))

    await take(chat, press_update(data, "private", photo_id=CLIP))

    assert chat.toasts() == [TEXTS.line(Line.OPTION_GONE)]
    assert [params["message_id"] for params in chat.sent("deleteMessage")] == [8]


async def test_a_clip_that_another_process_gave_up_ends_here_too(held):
    await held.jobs.cancel(f"{BOT['id']}:{ADA['id']}:{CLIP}")

    await held.until(lambda: held.looker.ended)

    held.looker.go.set()
    await held.settle()
    assert pictures(held) == 0


async def test_what_is_forgotten_while_it_is_read_is_not_answered(held):
    await take(held, text_update("/forget"))

    await held.until(lambda: held.looker.ended)

    held.looker.go.set()
    await held.settle()
    assert pictures(held) == 0


async def test_who_asks_to_be_left_alone_while_a_clip_is_read_gets_no_answer(chat):
    chat.looker.hold()
    await take(chat, clip_update("group", message_id=CLIP))
    await chat.until(lambda: chat.looker.looked)

    await chat.store.leave_alone(ADA["id"], GROUP)
    chat.looker.go.set()
    await chat.settle()

    assert pictures(chat) == 0


async def test_stopping_the_bot_ends_the_work_and_leaves_the_clip_for_the_next_start(held):
    await held.application.work.stop(0)
    held.ledger._is_closed = False

    assert held.looker.ended == 1
    assert (await held.ledger.stats()).waiting == 1
    assert held.counted("bot_clips_total", outcome="stopped", chat="private") == 1


async def test_a_network_that_fails_costs_the_message_and_not_the_clip(chat):
    lost = NetworkError("no connection")
    lost.__cause__ = httpx.ConnectError("refused")
    chat.telegram.fail("sendMessage", lost, times=99)

    await chat.receive(clip_update())

    assert pictures(chat) == 2
