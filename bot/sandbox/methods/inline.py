"""Answers to people who ask the bot elsewhere: in inline mode, and as a guest."""

import re
from typing import Annotated, Final

from bot.sandbox.callbacks import unknown_query
from bot.sandbox.errors import bad_request
from bot.sandbox.guests import answer_as_guest
from bot.sandbox.inline_queries import MAX_OFFSET_BYTES, InlineAnswer, InlineButton
from bot.sandbox.methods.inline_results import Offered, parse_result
from bot.sandbox.methods.params import Call, FromJson, Params
from bot.sandbox.records import Json

MAX_RESULTS: Final = 50
_CACHE_S: Final = 300
_LONGEST_CACHE_S: Final = 86_400
_MAX_START_PARAMETER: Final = 64
"""Source: the Bot API's `answerInlineQuery`; a day as the longest is the sandbox's own choice."""

_START_PARAMETER: Final = re.compile(r"[\w-]*", re.ASCII)


class _Button(Params):
    """An `InlineQueryResultsButton`."""

    text: str
    web_app: Json | None = None
    start_parameter: str | None = None


class AnswerInlineQuery(Params):
    """Parameters of `answerInlineQuery`."""

    inline_query_id: str
    results: Annotated[list[Offered], FromJson]
    cache_time: int = _CACHE_S
    is_personal: bool = False
    next_offset: str = ""
    button: Annotated[_Button | None, FromJson] = None


class AnswerGuestQuery(Params):
    """Parameters of `answerGuestQuery`."""

    guest_query_id: str
    result: Annotated[Offered, FromJson]


async def answer_inline_query(call: Call[AnswerInlineQuery]) -> bool:
    """Offer things to somebody who typed the bot's name in a chat.

    What is wrong is told without an end to the question, which may be answered again.
    """
    params, stage = call.params, call.stage
    if not stage.world.modes.inline:
        raise bad_request("USER_BOT_INVALID")
    if len(params.results) > MAX_RESULTS:
        raise bad_request("too many inline query results specified")
    if len(params.next_offset.encode()) > MAX_OFFSET_BYTES:
        raise bad_request("NEXT_OFFSET_INVALID")
    results = tuple(parse_result(stage, offered) for offered in params.results)
    if len({result.id for result in results}) < len(results):
        raise bad_request("RESULT_ID_DUPLICATE")
    answer = InlineAnswer(
        results,
        cache_s=float(min(max(0, params.cache_time), _LONGEST_CACHE_S)),
        is_personal=params.is_personal,
        next_offset=params.next_offset,
        button=_checked(params.button) if params.button else None,
    )
    stage.inline.answer(params.inline_query_id, answer)
    return True


async def answer_guest_query(call: Call[AnswerGuestQuery]) -> Json:
    """Answer a message that called the bot to a group it is no member of."""
    if not call.stage.world.modes.guest:
        raise unknown_query()
    result = parse_result(call.stage, call.params.result)
    message = answer_as_guest(call.stage, call.params.guest_query_id, result)
    return {"inline_message_id": message.envelope.inline_message_id}


def _checked(button: _Button) -> InlineButton:
    if button.web_app is not None:
        raise bad_request("the sandbox has no web apps")
    parameter = button.start_parameter or ""
    if not parameter:
        raise bad_request("can't use empty start_parameter")
    if len(parameter) > _MAX_START_PARAMETER:
        raise bad_request("too long start_parameter specified")
    if not _START_PARAMETER.fullmatch(parameter):
        raise bad_request("unallowed characters in start_parameter are used")
    return InlineButton(button.text, parameter)
