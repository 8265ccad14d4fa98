"""Inline mode: questions reach the bot, its offers reach people, and they may be reused."""

import asyncio

import pytest

from bot.sandbox.errors import PageError
from bot.sandbox.inline_asking import ask_inline
from bot.sandbox.records import BotStatus
from bot.sandbox.stage import Stage
from tests.sandbox.calling import ADA, GROUP, call, heard, refusal
from tests.sandbox.offering import ALL_MODES, article, ask, asked, offered

BEN, OTHER_BOT = 1002, 2001
TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


@pytest.fixture(autouse=True)
def _modes(stage: Stage) -> None:
    stage.world.set_modes(ALL_MODES)


@pytest.mark.parametrize(("chat_id", "kind"), [(ADA, "sender"), (GROUP, "group")])
async def test_a_question_tells_who_asks_but_not_where(stage: Stage, chat_id, kind):
    asking = ask(stage, "happy", chat_id=chat_id)

    question = await asked(stage)

    asking.cancel()
    assert isinstance(question.pop("id"), str)
    assert question.pop("from")["first_name"] == "Ada"
    assert question == {"query": "happy", "offset": "", "chat_type": kind}


async def test_the_bot_is_asked_where_it_is_not(stage: Stage):
    stage.world.set_bot_status(stage.world.chats[GROUP], BotStatus.KICKED)

    asking = ask(stage, chat_id=GROUP)

    assert await asked(stage)
    asking.cancel()


async def test_an_answer_reaches_who_asked(stage: Stage):
    offer = await offered(
        stage,
        article("a", "Hi", description="A greeting"),
        next_offset="10",
        button={"text": "Open me", "start_parameter": "from_inline"},
    )

    (result,) = offer.answer.results
    assert (result.id, result.title, result.description) == ("a", "Hi", "A greeting")
    assert offer.answer.next_offset == "10"
    assert offer.answer.button.start_parameter == "from_inline"


async def test_a_long_query_is_cut(stage: Stage):
    asking = ask(stage, "x" * 300)

    assert len((await asked(stage))["query"]) == 256
    asking.cancel()


@pytest.mark.parametrize(
    ("is_personal", "from_id", "is_asked"),
    [(False, ADA, False), (False, BEN, False), (True, ADA, False), (True, BEN, True)],
)
async def test_an_answer_is_cached_for_all_or_for_one(
    stage: Stage, is_personal, from_id, is_asked
):
    await offered(stage, query="happy", is_personal=is_personal)

    asking = ask(stage, "happy", from_id=from_id, chat_id=GROUP)
    await asyncio.sleep(0)

    assert bool(await heard(stage, "inline_query")) is is_asked
    asking.cancel()


@pytest.mark.parametrize(("cache_time", "later_s"), [(0, 0), (60, 61)])
async def test_a_stale_answer_is_asked_for_again(stage: Stage, clock, cache_time, later_s):
    await offered(stage, query="happy", cache_time=cache_time)
    clock.now += later_s

    asking = ask(stage, "happy")

    assert await asked(stage)
    asking.cancel()


async def test_another_offset_is_another_question(stage: Stage):
    await offered(stage, query="happy", next_offset="5")

    asking = ask(stage, "happy", offset="5")

    assert (await asked(stage))["offset"] == "5"
    asking.cancel()


async def test_a_question_is_answered_once_and_in_time(stage: Stage, clock):
    asking = ask(stage)
    query_id = (await asked(stage))["id"]
    answer = {"inline_query_id": query_id, "results": []}
    await call(stage, "answerInlineQuery", **answer)
    await asking

    assert await refusal(stage, "answerInlineQuery", **answer) == TOO_OLD
    late = ask(stage, "late")
    query_id = (await asked(stage))["id"]
    clock.now += 31
    too_late = await refusal(stage, "answerInlineQuery", inline_query_id=query_id, results=[])
    assert too_late == TOO_OLD
    late.cancel()


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ({"results": [article(str(each)) for each in range(51)]}, "too many inline query results"),
        ({"results": [article("a"), article("a")]}, "RESULT_ID_DUPLICATE"),
        ({"results": [article("")]}, "RESULT_ID_EMPTY"),
        ({"results": [article("ä" * 33)]}, "RESULT_ID_INVALID"),
        ({"results": [{**article(), "title": ""}]}, "ARTICLE_TITLE_EMPTY"),
        ({"results": [{"type": "article", "id": "1", "title": "x"}]}, "input_message_content"),
        ({"results": [{"type": "gif", "id": "1"}]}, "can't parse InlineQueryResult"),
        ({"results": [article(input_message_content={"latitude": 1})]}, "text messages only"),
        ({"results": [{"type": "photo", "id": "1", "photo_url": "https://a.b"}]}, "HTTP URL"),
        ({"results": [{"type": "photo", "id": "1", "photo_file_id": "x"}]}, "wrong file ident"),
        ({"results": [{"type": "sticker", "id": "1", "sticker_file_id": "x"}]}, "wrong file id"),
        ({"results": [], "next_offset": "x" * 65}, "NEXT_OFFSET_INVALID"),
        ({"results": [], "button": {"text": "x", "start_parameter": ""}}, "empty start_param"),
        ({"results": [], "button": {"text": "x", "start_parameter": "a b"}}, "unallowed char"),
        ({"results": [], "button": {"text": "x", "start_parameter": "a" * 65}}, "too long start"),
        ({"results": [], "button": {"text": "x", "web_app": {"url": "https://a.b"}}}, "web apps"),
    ],
)
async def test_a_wrong_answer_is_refused_and_may_be_mended(stage: Stage, answer, reason):
    asking = ask(stage)
    query_id = (await asked(stage))["id"]

    assert reason in await refusal(stage, "answerInlineQuery", inline_query_id=query_id, **answer)
    assert await call(stage, "answerInlineQuery", inline_query_id=query_id, results=[])
    await asking


async def test_with_inline_mode_off_nobody_asks_and_nobody_answers(stage: Stage):
    stage.world.set_modes(type(ALL_MODES)())

    with pytest.raises(PageError, match="inline mode is off"):
        await ask_inline(stage, chat_id=ADA, from_id=ADA, query="")
    refused = await refusal(stage, "answerInlineQuery", inline_query_id="1", results=[])
    assert refused == "Bad Request: USER_BOT_INVALID"
    me = await call(stage, "getMe")
    assert (me["supports_inline_queries"], me["supports_guest_queries"]) == (False, False)


async def test_bots_cannot_ask(stage: Stage):
    stage.world.chats[GROUP].members += (stage.world.other_bots[OTHER_BOT],)

    with pytest.raises(PageError, match="Only people"):
        await ask_inline(stage, chat_id=GROUP, from_id=OTHER_BOT, query="")


async def test_a_silent_bot_is_waited_for_only_so_long(stage: Stage):
    with pytest.raises(PageError) as caught:
        await ask_inline(stage, chat_id=ADA, from_id=ADA, query="", wait_s=0.01)

    assert caught.value.status == 504


async def test_whoever_waits_is_let_go_at_the_end(stage: Stage):
    asking = ask(stage)
    await asyncio.sleep(0)

    stage.inline.close()

    assert (await asking).answer.results == ()
