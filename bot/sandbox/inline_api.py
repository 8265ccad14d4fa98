"""The page's inline mode over HTTP: asking the bot, and sending what it offers."""

from typing import Annotated

from pydantic import BaseModel, BeforeValidator
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.sandbox.inline_asking import InlineChoice, InlineOffer, ask_inline, choose_inline
from bot.sandbox.inline_queries import InlineResult
from bot.sandbox.page_answers import in_words, json_object, parsed
from bot.sandbox.page_messages import media_json, message_json
from bot.sandbox.presses import ANSWER_WAIT_S
from bot.sandbox.records import Json
from bot.sandbox.requests import unless_gone
from bot.sandbox.stage import Stage

_OrNone = BeforeValidator(lambda value: value or None)


class _Question(BaseModel):
    chat_id: int
    from_id: int
    query: str = ""
    offset: str = ""


class _Choice(BaseModel):
    offer_id: str
    result_id: str
    chat_id: int
    from_id: int
    reply_to: Annotated[int | None, _OrNone] = None
    topic_id: Annotated[int | None, _OrNone] = None


class InlineApi:
    """Answers the page while somebody types the bot's name."""

    def __init__(self, stage: Stage, *, answer_wait_s: float = ANSWER_WAIT_S) -> None:
        self._stage = stage
        self._answer_wait_s = answer_wait_s

    def routes(self) -> list[Route]:
        """Where it answers."""
        return [
            Route("/app/inline", in_words(self._ask), methods=["POST"]),
            Route("/app/inline/choice", in_words(self._choose), methods=["POST"]),
        ]

    async def _ask(self, request: Request) -> Response:
        question = parsed(_Question, await json_object(request))
        asking = ask_inline(self._stage, **question.model_dump(), wait_s=self._answer_wait_s)
        return JSONResponse(_offer_json(await unless_gone(request, asking)))

    async def _choose(self, request: Request) -> Response:
        choice = parsed(_Choice, await json_object(request))
        message = choose_inline(
            self._stage,
            InlineChoice(
                offer_id=choice.offer_id,
                result_id=choice.result_id,
                chat_id=choice.chat_id,
                from_id=choice.from_id,
                reply_to_id=choice.reply_to,
                topic_id=choice.topic_id,
            ),
        )
        return JSONResponse({"message": message_json(self._stage.world, message)}, 201)


def _offer_json(offer: InlineOffer) -> Json:
    answer = offer.answer
    button = answer.button
    return {
        "id": offer.id,
        "results": [_result_json(result) for result in answer.results],
        "next_offset": answer.next_offset,
        "button": {"text": button.text, "start_parameter": button.start_parameter}
        if button
        else None,
    }


def _result_json(result: InlineResult) -> Json:
    return {
        "id": result.id,
        "kind": result.kind,
        "title": result.title,
        "description": result.description,
        "words": result.content.words or "",
        **media_json(result.preview),
    }
