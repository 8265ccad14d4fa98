"""Inline and guest mode over real HTTP, driven by python-telegram-bot and by aiogram."""

import asyncio
import json
from dataclasses import replace

import aiogram
import pytest
import telegram
from aiogram import types
from aiogram.exceptions import TelegramBadRequest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, SwitchInlineQueryChosenChat
from telegram.error import BadRequest

from bot.sandbox.server import Sandbox
from tests.sandbox.offering import ALL_MODES
from tests.sandbox.pictures import picture

pytestmark = pytest.mark.e2e

ADA, BEN, GROUP = 1001, 1002, -4001
NAME = "@emotion_sandbox_bot"
BUTTONS = InlineKeyboardMarkup([[InlineKeyboardButton("press", callback_data="pressed")]])
TEXT = telegram.InputTextMessageContent("Plot twist!")


@pytest.fixture
async def sandbox(sandbox: Sandbox) -> Sandbox:
    """The sandbox with everything switched on, and patience for two clients."""
    sandbox.set_modes(ALL_MODES)
    sandbox._answer_wait_s = 2.0
    return sandbox


async def test_the_bot_knows_what_is_switched_on(sandbox: Sandbox, ptb, aio):
    mine, theirs = await ptb.get_me(), await aio.get_me()

    assert mine.supports_inline_queries
    assert mine.supports_guest_queries
    assert theirs.supports_inline_queries
    assert theirs.supports_guest_queries


async def test_ptb_answers_an_inline_query(sandbox: Sandbox, ptb: telegram.Bot):
    photo = (await ptb.send_photo(ADA, picture())).photo[-1]
    sticker = (await ptb.send_sticker(ADA, picture(512, 512, form="PNG"))).sticker
    ben = sandbox.person(BEN)
    asking = asyncio.ensure_future(ben.inline.ask(GROUP, "surprised"))

    (update,) = await ptb.get_updates(timeout=2)
    await update.inline_query.answer(
        [
            telegram.InlineQueryResultArticle("a", "Plot twist", TEXT, reply_markup=BUTTONS),
            telegram.InlineQueryResultCachedPhoto("b", photo.file_id, caption="Look"),
            telegram.InlineQueryResultCachedSticker("c", sticker.file_id),
        ],
        is_personal=True,
        button=telegram.InlineQueryResultsButton("Settings", start_parameter="settings"),
    )
    offer = await asking
    for result_id in ("a", "b", "c"):
        ben.inline.choose(offer, result_id, GROUP)

    heard = await ptb.get_updates(offset=update.update_id + 1)
    messages = [each.message for each in heard if each.message]
    chosen = [each.chosen_inline_result for each in heard if each.chosen_inline_result]
    assert (update.inline_query.query, update.inline_query.chat_type) == ("surprised", "group")
    assert [message.via_bot.id for message in messages] == [ptb.id] * 3
    assert messages[0].text == "Plot twist!"
    assert messages[1].caption == "Look"
    assert messages[2].sticker.file_unique_id == sticker.file_unique_id
    assert [each.result_id for each in chosen] == ["a", "b", "c"]
    assert await ptb.edit_message_text("Edited", inline_message_id=chosen[0].inline_message_id)


async def test_aiogram_answers_an_inline_query(sandbox: Sandbox, aio: aiogram.Bot):
    ben = sandbox.person(BEN)
    asking = asyncio.ensure_future(ben.inline.ask(GROUP, "sad"))
    (update,) = await aio.get_updates(timeout=2)
    query = update.inline_query
    content = types.InputTextMessageContent(message_text="I'm here for you.")
    article = types.InlineQueryResultArticle(id="a", title="Kind", input_message_content=content)

    assert await aio.answer_inline_query(query.id, [article], cache_time=0, next_offset="1")
    ben.inline.choose(await asking, "a", GROUP)

    (message, chosen) = await aio.get_updates(offset=update.update_id + 1)
    assert message.message.via_bot.id == aio.id
    assert chosen.chosen_inline_result.query == "sad"
    with pytest.raises(TelegramBadRequest, match="query is too old"):
        await aio.answer_inline_query(query.id, [])


async def test_ptb_answers_as_a_guest(sandbox: Sandbox, ptb: telegram.Bot):
    ben = sandbox.person(BEN)
    photo = await ben.send_photo(GROUP, picture(800, 600))
    sandbox.leave(GROUP, ptb.id)
    await ben.send_text(GROUP, NAME, reply_to=photo.message_id)

    call = (await ptb.get_updates())[-1].guest_message
    file = await ptb.get_file(call.reply_to_message.photo[-1])
    result = telegram.InlineQueryResultArticle("a", "Answer", TEXT)
    sent = await ptb.answer_guest_query(call.guest_query_id, result)

    assert file.file_size == len(await file.download_as_bytearray())
    assert sandbox.world.inline_message(sent.inline_message_id).content.words == "Plot twist!"
    with pytest.raises(BadRequest, match="Query is too old"):
        await ptb.answer_guest_query(call.guest_query_id, result)


async def test_aiogram_answers_as_a_guest(sandbox: Sandbox, aio: aiogram.Bot):
    sandbox.leave(GROUP, aio.id)
    await sandbox.person(BEN).send_text(GROUP, f"{NAME} hello")

    update = (await aio.get_updates(allowed_updates=["guest_message"]))[-1]
    content = types.InputTextMessageContent(message_text="Hello")
    result = types.InlineQueryResultArticle(id="a", title="x", input_message_content=content)
    sent = await aio.answer_guest_query(update.guest_message.guest_query_id, result)

    assert sandbox.world.inline_message(sent.inline_message_id).sender.id == aio.id


async def test_switch_buttons_survive_the_round_trip(sandbox: Sandbox, ptb: telegram.Bot):
    chosen = SwitchInlineQueryChosenChat(query="c", allow_group_chats=True)
    buttons = [
        InlineKeyboardButton("here", switch_inline_query_current_chat=""),
        InlineKeyboardButton("any", switch_inline_query="b"),
        InlineKeyboardButton("groups", switch_inline_query_chosen_chat=chosen),
    ]

    message = await ptb.send_message(ADA, "ask", reply_markup=InlineKeyboardMarkup([buttons]))

    assert message.reply_markup.inline_keyboard[0] == tuple(buttons)


@pytest.mark.parametrize(
    ("button", "reason"),
    [
        ({"switch_inline_query": "x" * 257}, "too long"),
        ({"switch_inline_query_chosen_chat": {"query": "x"}}, "At least one chat type"),
    ],
)
async def test_wrong_switch_buttons_are_refused(ptb: telegram.Bot, button, reason):
    markup = {"inline_keyboard": [[{"text": "x", **button}]]}

    with pytest.raises(BadRequest, match=reason):
        await ptb.send_message(ADA, "x", api_kwargs={"reply_markup": json.dumps(markup)})


async def test_modes_are_switched_by_the_panel_one_by_one(sandbox: Sandbox, live):
    await live.post("/app/controls", json={"action": "modes", "guest": False})

    assert sandbox.world.modes == replace(ALL_MODES, guest=False)
    shown = (await live.get("/app/state")).json()["modes"]
    assert shown == {"inline": True, "inline_feedback": True, "guest": False}


async def test_the_page_asks_and_chooses(sandbox: Sandbox, live, ptb: telegram.Bot):
    asking = asyncio.create_task(
        live.post("/app/inline", json={"chat_id": GROUP, "from_id": BEN, "query": "hi"})
    )
    (update,) = await ptb.get_updates(timeout=2)
    await update.inline_query.answer(
        [telegram.InlineQueryResultArticle("a", "Plot twist", TEXT, description="!")]
    )
    offer = (await asking).json()
    choice = {"offer_id": offer["id"], "result_id": "a", "chat_id": GROUP, "from_id": BEN}
    message = (await live.post("/app/inline/choice", json=choice)).json()["message"]
    gone = await live.post("/app/inline/choice", json={**choice, "result_id": "b"})

    assert offer["results"][0]["title"] == "Plot twist"
    assert offer["results"][0]["words"] == "Plot twist!"
    assert (message["text"], message["via_bot"]) == ("Plot twist!", "emotion_sandbox_bot")
    assert (gone.status_code, "no longer on offer" in gone.text) == (410, True)


async def test_faults_strike_the_new_methods_too(sandbox: Sandbox, ptb: telegram.Bot):
    sandbox.faults.add("answerInlineQuery", lost="before")

    with pytest.raises(telegram.error.NetworkError):
        await ptb.answer_inline_query("1", [])
