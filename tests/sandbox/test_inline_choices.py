"""Inline mode: what somebody chooses becomes their message, which the bot may edit."""

import pytest

from bot.sandbox.errors import PageError
from bot.sandbox.inline_asking import InlineChoice, choose_inline
from bot.sandbox.modes import BotModes
from bot.sandbox.presses import press_button
from bot.sandbox.records import BotStatus, Content, Message
from bot.sandbox.stage import Stage
from tests.sandbox.calling import ADA, GROUP, call, heard, refusal
from tests.sandbox.offering import ALL_MODES, article, offered
from tests.sandbox.pictures import picture

BEN = 1002
BUTTONS = {"inline_keyboard": [[{"text": "press", "callback_data": "pressed"}]]}


@pytest.fixture(autouse=True)
def _modes(stage: Stage) -> None:
    stage.world.set_modes(ALL_MODES)


def choose(stage: Stage, offer, result_id="1", *, chat_id=GROUP, from_id=ADA, **more) -> Message:
    choice = InlineChoice(
        offer_id=offer.id, result_id=result_id, chat_id=chat_id, from_id=from_id, **more
    )
    return choose_inline(stage, choice)


async def test_what_is_chosen_is_said_by_who_chose_it(stage: Stage):
    message = choose(stage, await offered(stage), from_id=BEN)

    (told,) = await heard(stage)
    assert (message.sender.first_name, message.content.words) == ("Ben", "Hello")
    assert (told["text"], told["from"]["id"]) == ("Hello", BEN)
    assert told["via_bot"]["username"] == "emotion_sandbox_bot"


async def test_a_choice_may_answer_a_message(stage: Stage):
    target = stage.world.post(stage.world.chats[GROUP], stage.world.people[BEN], Content("hi"))

    choose(stage, await offered(stage), reply_to_id=target.message_id)

    (told,) = await heard(stage)
    assert told["reply_to_message"]["text"] == "hi"


async def test_photos_and_stickers_are_offered_by_file_id(stage: Stage):
    photo = await stage.darkroom.develop_photo(picture(), is_from_bot=True)
    file_id = photo.largest.file.file_id

    offer = await offered(
        stage,
        {"type": "photo", "id": "a", "photo_file_id": file_id, "caption": "look"},
        article("b"),
        {**article("c", "instead"), "type": "photo", "photo_file_id": file_id},
    )

    shown, instead = choose(stage, offer, "a"), choose(stage, offer, "c")
    assert (shown.content.media, shown.content.words) == (photo, "look")
    assert (instead.content.media, instead.content.words) == (None, "instead")
    assert [result.preview for result in offer.answer.results] == [photo, None, photo]


@pytest.mark.parametrize("privacy_mode", [True, False])
async def test_privacy_mode_shows_the_bot_what_was_said_through_it(stage: Stage, privacy_mode):
    stage.world.set_privacy_mode(is_on=privacy_mode)

    choose(stage, await offered(stage))

    assert len(await heard(stage)) == 1


async def test_the_bot_does_not_hear_of_it_where_it_is_not(stage: Stage):
    offer = await offered(stage)
    stage.world.set_bot_status(stage.world.chats[GROUP], BotStatus.KICKED)

    message = choose(stage, offer)

    assert message.envelope.via_bot == stage.world.bot
    assert await heard(stage) == []


async def test_feedback_names_the_choice_and_with_buttons_the_message(stage: Stage):
    offer = await offered(stage, article("a"), article("b", reply_markup=BUTTONS), query="happy")

    choose(stage, offer, "a")
    message = choose(stage, offer, "b")

    plain, handled = await heard(stage, "chosen_inline_result")
    assert (plain["result_id"], plain["query"], plain["from"]["id"]) == ("a", "happy", ADA)
    assert "inline_message_id" not in plain
    assert handled["inline_message_id"] == message.envelope.inline_message_id


async def test_without_feedback_the_bot_is_told_nothing(stage: Stage):
    stage.world.set_modes(BotModes(inline=True))

    choose(stage, await offered(stage))

    assert await heard(stage, "chosen_inline_result") == []


async def test_a_press_names_the_inline_message_which_the_bot_edits(stage: Stage):
    message = choose(stage, await offered(stage, article(reply_markup=BUTTONS)))
    with pytest.raises(PageError, match="did not answer"):
        await press_button(
            stage,
            chat_id=GROUP,
            message_id=message.message_id,
            from_id=BEN,
            data="pressed",
            wait_s=0,
        )

    (press,) = await heard(stage, "callback_query")
    handle = {"inline_message_id": press["inline_message_id"]}
    assert "message" not in press
    assert await call(stage, "editMessageText", text="Bye", **handle) is True
    assert await call(stage, "editMessageReplyMarkup", reply_markup=BUTTONS, **handle) is True
    assert message.content.words == "Bye"
    assert "not modified" in await refusal(
        stage, "editMessageText", text="Bye", **handle | {"reply_markup": BUTTONS}
    )


async def test_an_unknown_inline_message_is_not_edited(stage: Stage):
    refused = await refusal(stage, "editMessageText", text="x", inline_message_id="AAA")

    assert refused == "Bad Request: MESSAGE_ID_INVALID"


async def test_what_is_no_longer_on_offer_cannot_be_chosen(stage: Stage):
    offer = await offered(stage)

    with pytest.raises(PageError, match="no longer on offer"):
        choose(stage, offer, "2")
    with pytest.raises(PageError, match="no such chat or person"):
        choose(stage, offer, chat_id=ADA, from_id=BEN)
