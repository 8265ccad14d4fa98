"""What a bot offers in inline mode, and a bot that answers at once."""

import asyncio

from bot.sandbox.inline_asking import InlineOffer, ask_inline
from bot.sandbox.modes import BotModes
from bot.sandbox.stage import Stage
from tests.sandbox.calling import ADA, call, heard

ALL_MODES = BotModes(inline=True, inline_feedback=True, guest=True)


def article(result_id: str = "1", text: str = "Hello", **more) -> dict:
    """An `InlineQueryResultArticle`."""
    said = {"message_text": text}
    return {
        "type": "article",
        "id": result_id,
        "title": text,
        "input_message_content": said,
        **more,
    }


def ask(stage: Stage, query: str = "", *, from_id: int = ADA, chat_id: int = ADA, **more):
    """Somebody who waits for the bot's answer, which has to come meanwhile."""
    return asyncio.ensure_future(
        ask_inline(stage, chat_id=chat_id, from_id=from_id, query=query, wait_s=1, **more)
    )


async def asked(stage: Stage) -> dict:
    """The question that reached the bot."""
    await asyncio.sleep(0)
    (query,) = await heard(stage, "inline_query")
    return query


async def offered(stage: Stage, *results: dict, query: str = "", **answer) -> InlineOffer:
    """What Ada is offered for a query that nobody asked before."""
    asking = ask(stage, query)
    question = await asked(stage)
    await call(
        stage,
        "answerInlineQuery",
        inline_query_id=question["id"],
        results=list(results) or [article()],
        **answer,
    )
    return await asking
