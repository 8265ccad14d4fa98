"""People type the bot's name and a query in any chat, and choose among what it offers."""

import asyncio
from dataclasses import dataclass, replace

from bot.sandbox.callbacks import new_inline_message_id
from bot.sandbox.delivery import tell_bot
from bot.sandbox.errors import PageError
from bot.sandbox.inline_queries import (
    MAX_OFFSET_BYTES,
    MAX_QUERY,
    InlineAnswer,
    InlineQuestion,
    InlineResult,
)
from bot.sandbox.people import Draft, place_of
from bot.sandbox.posting import addressed
from bot.sandbox.presses import ANSWER_WAIT_S
from bot.sandbox.records import Chat, Json, Message, User
from bot.sandbox.stage import Stage
from bot.sandbox.telegram_json import user_json
from bot.sandbox.updates import CHOSEN_RESULT_LIFE_S, INLINE_LIFE_S


@dataclass(frozen=True, slots=True)
class InlineOffer:
    """What somebody may choose from; the id is needed to choose."""

    id: str
    answer: InlineAnswer


@dataclass(frozen=True, slots=True, kw_only=True)
class InlineChoice:
    """What somebody chose, and where it goes."""

    offer_id: str
    result_id: str
    chat_id: int
    from_id: int
    reply_to_id: int | None = None
    topic_id: int | None = None


async def ask_inline(
    stage: Stage,
    *,
    chat_id: int,
    from_id: int,
    query: str,
    offset: str = "",
    wait_s: float = ANSWER_WAIT_S,
) -> InlineOffer:
    """Ask the bot what it offers, unless the same was answered lately.

    The bot need not be in the chat, and does not learn which one it is.

    Raises:
        PageError: inline mode is off, bots and channels cannot ask, or there was no answer; 504.
    """
    chat, person = _asker(stage, chat_id, from_id)
    question = InlineQuestion(person.id, query[:MAX_QUERY], offset)
    if len(offset.encode(errors="replace")) > MAX_OFFSET_BYTES:
        raise PageError(400, "There is no more of it.")
    known = stage.inline.cached(question)
    if known is not None:
        return InlineOffer(*known)
    query_id, answer = stage.inline.open(question)
    update = {
        "id": query_id,
        "from": user_json(person),
        "chat_type": "sender" if chat.kind == "private" else chat.kind,
        "query": question.query,
        "offset": question.offset,
    }
    stage.updates.put("inline_query", update, life_s=INLINE_LIFE_S)
    try:
        async with asyncio.timeout(wait_s):
            # Shielded: the bot may still answer late, and the answer be of use to the next.
            return InlineOffer(query_id, await asyncio.shield(answer))
    except TimeoutError:
        raise PageError(504, "The bot did not answer.") from None


def choose_inline(stage: Stage, choice: InlineChoice) -> Message:
    """Send one of the results as a message of who chose it, and tell the bot if it wants to know.

    Raises:
        PageError: it is no longer on offer, or they cannot write there.
    """
    chat, person = _asker(stage, choice.chat_id, choice.from_id)
    offered = stage.inline.offered(choice.offer_id, choice.result_id)
    if offered is None:
        raise PageError(410, "This is no longer on offer. Type it again, please.")
    question, result = offered
    draft = Draft(
        chat_id=chat.id,
        from_id=person.id,
        reply_to_id=choice.reply_to_id,
        topic_id=choice.topic_id,
    )
    author = addressed(stage, chat, draft)
    envelope = replace(
        author.envelope,
        via_bot=stage.world.bot,
        inline_message_id=new_inline_message_id(),
    )
    message = stage.world.post(
        chat,
        author.user,
        result.content,
        reply_to_id=choice.reply_to_id,
        keyboard=result.keyboard,
        envelope=envelope,
    )
    tell_bot(stage, message)
    if stage.world.modes.inline_feedback:
        chosen = _chosen_json(person, question, result, message)
        stage.updates.put("chosen_inline_result", chosen, life_s=CHOSEN_RESULT_LIFE_S)
    return message


def _asker(stage: Stage, chat_id: int, from_id: int) -> tuple[Chat, User]:
    if not stage.world.modes.inline:
        raise PageError(409, "The bot’s inline mode is off.")
    chat, person = place_of(stage.world, chat_id, from_id)
    if person.is_bot:
        raise PageError(403, "Only people can ask a bot.")
    if chat.migrated_to is not None:
        raise PageError(409, "This group has become a supergroup.")
    return chat, person


def _chosen_json(
    person: User, question: InlineQuestion, result: InlineResult, message: Message
) -> Json:
    chosen: Json = {
        "result_id": result.id,
        "from": user_json(person),
        "query": question.query,
    }
    # Without buttons there is nothing that the bot could do with the message.
    return {**chosen, **_edit_handle(message)} if result.keyboard else chosen


def _edit_handle(message: Message) -> Json:
    return {"inline_message_id": message.envelope.inline_message_id}
