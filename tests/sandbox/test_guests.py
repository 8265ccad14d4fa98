"""Guest mode: the bot is called to groups it is no member of, and answers once."""

import pytest

from bot.sandbox.errors import PageError
from bot.sandbox.membership import promote
from bot.sandbox.modes import BotModes
from bot.sandbox.people import Draft, Upload
from bot.sandbox.posting import post_draft
from bot.sandbox.presses import press_button
from bot.sandbox.records import BotStatus, Message
from bot.sandbox.stage import Stage
from bot.sandbox.supergroups import migrate_group, set_protected
from tests.sandbox.calling import ADA, GROUP, call, heard, refusal, updates_of
from tests.sandbox.offering import article
from tests.sandbox.pictures import picture

BEN = 1002
NAME = "@emotion_sandbox_bot"
BUTTONS = {"inline_keyboard": [[{"text": "press", "callback_data": "pressed"}]]}
TOO_OLD = "query is too old"


@pytest.fixture(autouse=True)
def _outside(stage: Stage) -> None:
    stage.world.set_modes(BotModes(guest=True))
    stage.world.set_bot_status(stage.world.chats[GROUP], BotStatus.KICKED)


async def write(stage: Stage, text: str, *, chat_id: int = GROUP, **more) -> Message:
    draft = Draft(chat_id=chat_id, from_id=BEN, words=text, **more)
    return (await post_draft(stage, draft))[0]


async def answered(stage: Stage, **result) -> Message:
    """The bot's answer to the one call that waits."""
    (called,) = await heard(stage, "guest_message")
    sent = await call(
        stage,
        "answerGuestQuery",
        guest_query_id=called["guest_query_id"],
        result=article("1", "Guessing", **result),
    )
    return stage.world.inline_message(sent["inline_message_id"])


@pytest.mark.parametrize("text", [f"{NAME} hi", f"what says {NAME.upper()}?"])
async def test_a_mention_calls_the_bot(stage: Stage, text):
    message = await write(stage, text)

    (called,) = await heard(stage, "guest_message")
    assert isinstance(called["guest_query_id"], str)
    assert (called["message_id"], called["text"]) == (message.message_id, text)
    assert (called["chat"]["id"], called["from"]["id"]) == (GROUP, BEN)


async def test_a_mention_under_a_photo_brings_the_photo(stage: Stage):
    photo = await write(stage, "", uploads=(Upload(picture()),))
    await write(stage, NAME, reply_to_id=photo.message_id)

    (called,) = await heard(stage, "guest_message")
    file_id = called["reply_to_message"]["photo"][-1]["file_id"]
    assert (await call(stage, "getFile", file_id=file_id))["file_path"]


async def test_a_caption_calls_the_bot_too(stage: Stage):
    await write(stage, NAME, uploads=(Upload(picture()),))

    (called,) = await heard(stage, "guest_message")
    assert called["photo"]


@pytest.mark.parametrize("text", ["hello", "@somebody_else", f"/mood{NAME}", f"mail{NAME}"])
async def test_other_messages_do_not_reach_it(stage: Stage, text):
    await write(stage, text)

    assert await updates_of(stage) == []


async def test_a_forwarded_mention_does_not_call_it(stage: Stage):
    await write(stage, NAME, is_forwarded=True)

    assert await updates_of(stage) == []


async def test_a_member_hears_a_message_like_any_other(stage: Stage):
    stage.world.set_bot_status(stage.world.chats[GROUP], BotStatus.MEMBER)

    await write(stage, NAME)

    (update,) = await updates_of(stage)
    assert "message" in update


async def test_with_guest_mode_off_or_in_a_protected_group_it_is_not_called(stage: Stage):
    set_protected(stage, GROUP, is_on=True)
    await write(stage, NAME)
    set_protected(stage, GROUP, is_on=False)
    stage.world.set_modes(BotModes())
    await write(stage, NAME)

    assert await updates_of(stage) == []


async def test_its_answer_appears_as_a_guests_and_answers_who_called(stage: Stage):
    message = await write(stage, NAME)

    answer = await answered(stage)

    assert (answer.sender, answer.content.words) == (stage.world.bot, "Guessing")
    assert (answer.chat_id, answer.reply_to_id) == (GROUP, message.message_id)
    assert answer.envelope.guest_caller == stage.world.people[BEN]


async def test_an_answer_to_a_guest_calls_it_again_and_tells_who_called_first(stage: Stage):
    await write(stage, NAME)
    answer = await answered(stage)

    await write(stage, "and now?", reply_to_id=answer.message_id)

    (called,) = await heard(stage, "guest_message")
    assert called["reply_to_message"]["guest_bot_caller_user"]["id"] == BEN


async def test_an_anonymous_admin_calls_as_the_group(stage: Stage):
    group = migrate_group(stage, GROUP)
    promote(stage, group, BEN, is_anonymous=True)
    await write(stage, NAME, chat_id=group)

    answer = await answered(stage)
    await write(stage, "again", chat_id=group, reply_to_id=answer.message_id)

    (called,) = await heard(stage, "guest_message")
    assert called["reply_to_message"]["guest_bot_caller_chat"]["id"] == group


async def test_a_call_is_answered_once_and_in_time(stage: Stage, clock):
    await write(stage, NAME)
    (called,) = await heard(stage, "guest_message")
    answer = {"guest_query_id": called["guest_query_id"], "result": article()}
    await call(stage, "answerGuestQuery", **answer)
    again = await refusal(stage, "answerGuestQuery", **answer)
    await write(stage, NAME)
    (called,) = await heard(stage, "guest_message")
    clock.now += 151

    late = await refusal(
        stage, "answerGuestQuery", **answer | {"guest_query_id": called["guest_query_id"]}
    )

    assert TOO_OLD in again
    assert TOO_OLD in late


async def test_a_wrong_answer_leaves_the_call_open(stage: Stage):
    await write(stage, NAME)
    (called,) = await heard(stage, "guest_message")
    query = {"guest_query_id": called["guest_query_id"]}

    assert "RESULT_ID_EMPTY" in await refusal(
        stage, "answerGuestQuery", **query, result=article("")
    )
    assert await call(stage, "answerGuestQuery", **query, result=article())


async def test_a_guest_sees_presses_and_edits_but_cannot_write(stage: Stage):
    await write(stage, NAME)
    answer = await answered(stage, reply_markup=BUTTONS)
    with pytest.raises(PageError, match="did not answer"):
        await press_button(
            stage, chat_id=GROUP, message_id=answer.message_id, from_id=ADA, data="x", wait_s=0
        )

    (press,) = await heard(stage, "callback_query")
    handle = {"inline_message_id": press["inline_message_id"]}
    assert await call(stage, "editMessageText", text="Mended", **handle) is True
    assert "kicked" in await refusal(stage, "sendMessage", chat_id=GROUP, text="hi")


async def test_only_wanted_kinds_of_updates_come(stage: Stage):
    stage.updates.allow(["message"])
    await write(stage, NAME)
    assert await updates_of(stage) == []

    stage.updates.allow(["guest_message"])
    await write(stage, NAME)
    assert len(await heard(stage, "guest_message")) == 1


async def test_a_guests_answers_count_as_messages_of_no_chat(stage: Stage):
    for _ in range(7):
        stage.limits.note("answerGuestQuery", {"guest_query_id": "1"})
    stage.limits.note("answerInlineQuery", {"inline_query_id": "1"})

    assert stage.limits.counted == {"message": 7}
    assert not stage.limits.violations
