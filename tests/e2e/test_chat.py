"""A photo sent in a chat is answered: the whole bot, over HTTP, on the sandbox's Telegram."""

import io
import time

import httpx
import pytest
from PIL import Image

from bot.sandbox.errors import too_many_requests
from tests.e2e.town import ADA, BEN, CLEO, GROUP, observation_in, running_town, worded
from tests.photos.samples import collage, collins, encoded, hopper, plain

pytestmark = [pytest.mark.e2e, pytest.mark.model]

ROW_OF_FOUR = collage(4, (1280, 400), columns=4)


@pytest.fixture
async def town():
    async with running_town() as town:
        yield town


def buttons(message):
    return [button for row in message.keyboard for button in row]


async def test_a_portrait_in_private_gets_a_reaction_an_observation_and_three_suggestions(town):
    # Bot, models and sandbox are this process; what else the machine does is not counted.
    begun = time.process_time()
    photo = await town.person().send_photo(ADA, encoded(collins()))

    answer = await town.answer_to(photo)

    assert time.process_time() - begun < 2
    assert observation_in(answer) in worded("happiness")
    *suggestions, doubt = buttons(answer)
    assert len(suggestions) == 3
    assert all(button["copy_text"]["text"] == button["text"] for button in suggestions)
    assert doubt["text"] == "Not right?"
    assert town.reaction_to(photo)
    assert len(town.from_bot(ADA)) == 1


async def test_an_image_sent_as_a_file_is_answered_too(town):
    sent = await town.person().send_document(ADA, encoded(hopper(), "PNG"), file_name="me.png")

    answer = await town.answer_to(sent)

    assert observation_in(answer) in worded("neutral")
    assert town.reaction_to(sent)


async def test_a_group_photo_lists_its_faces_and_a_press_posts_the_suggestion_once(town):
    photo = await town.person(BEN).send_photo(GROUP, encoded(ROW_OF_FOUR))
    answer = await town.answer_to(photo)
    suggestion = buttons(answer)[0]

    toast = await town.person(CLEO).press(answer.message_id, suggestion["text"])
    posted = await town.answer_to(photo, nth=2)
    again = await town.person(CLEO).press(answer.message_id, suggestion["text"])

    assert answer.content.words.endswith("1 neutral, 2 happy, 3 neutral, 4 happy")
    assert posted.content.words == f"Cleo: {suggestion['text']}"
    assert toast.text
    assert "already" in again.text
    assert len(town.answers_to(photo)) == 2


async def test_show_faces_sends_the_photo_back_with_numbered_boxes(town):
    photo = await town.person(BEN).send_photo(GROUP, encoded(ROW_OF_FOUR))
    answer = await town.answer_to(photo)

    await town.person().press(answer.message_id, "Show faces")
    picture = await town.answer_to(photo, nth=2)

    assert picture.content.words == "From the left: 1 neutral, 2 happy, 3 neutral, 4 happy"
    sent = picture.content.media.largest
    async with httpx.AsyncClient() as client:
        data = await client.get(f"{town.sandbox.url}/app/files/{sent.file.file_id}")
    boxed = Image.open(io.BytesIO(data.content)).convert("RGB")
    yellow = sum(
        abs(r - 255) < 50 and abs(g - 214) < 50 and b < 90
        for r, g, b in boxed.get_flattened_data()
    )
    assert boxed.size == ROW_OF_FOUR.size
    assert yellow > 3000


async def test_mood_as_a_reply_asks_about_a_photo(town):
    photo = await town.person(BEN).send_photo(GROUP, encoded(plain()))

    command = await town.person(CLEO).send_text(
        GROUP, "/mood@emotion_sandbox_bot", reply_to=photo.message_id
    )

    await town.until(lambda: town.from_bot(GROUP))
    (answer,) = town.from_bot(GROUP)
    assert observation_in(answer) in worded("no-face")
    assert answer.reply_to_id in {photo.message_id, command.message_id}


async def test_a_group_photo_without_a_face_is_met_with_silence(town):
    await town.person(BEN).send_photo(GROUP, encoded(plain()))
    later = await town.person(BEN).send_photo(GROUP, encoded(collins()))

    await town.answer_to(later)

    assert len(town.from_bot(GROUP)) == 1


async def test_a_private_photo_without_a_face_gets_a_kind_line(town):
    photo = await town.person().send_photo(ADA, encoded(plain()))

    answer = await town.answer_to(photo)

    assert observation_in(answer) in worded("no-face")


async def test_in_privacy_mode_only_mood_reaches_the_bot_and_works():
    async with running_town(privacy_mode=True) as town:
        photo = await town.person(BEN).send_photo(GROUP, encoded(collins()))
        await town.person(CLEO).send_text(GROUP, "/mood", reply_to=photo.message_id)

        answer = await town.answer_to(photo)

        assert observation_in(answer) in worded("happiness")
        assert len(town.from_bot(GROUP)) == 1


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("/start", "Send me a photo"),
        ("/help", "Show faces"),
        ("/privacy", "What happens to your photo"),
        ("/mood", "Reply to a photo"),
        ("hello", "Send me a photo"),
    ],
)
async def test_words_are_answered_in_private(town, command, words):
    await town.person().send_text(ADA, command)

    await town.until(lambda: town.from_bot(ADA))

    assert words in town.from_bot(ADA)[0].content.words


async def test_the_command_list_is_set(town):
    await town.until(lambda: len(town.sandbox.world.commands) >= 3)

    names = {
        command["command"]
        for commands in town.sandbox.world.commands.values()
        for command in commands
    }
    assert names == {
        *("start", "help", "privacy", "mood", "session", "item"),
        *("settings", "stop", "forget"),
    }


async def test_several_photos_are_answered_in_order_and_each_once(town):
    photos = [
        await town.person().send_photo(ADA, encoded(collage(1 + number % 3)))
        for number in range(6)
    ]

    for photo in photos:
        await town.answer_to(photo)

    replied = [answer.reply_to_id for answer in town.from_bot(ADA)]
    assert replied == [photo.message_id for photo in photos]


async def test_the_bot_waits_when_telegram_says_too_many_requests(town):
    town.sandbox.faults.add("sendMessage", error=too_many_requests(1))
    before = len(town.sandbox.calls)
    photo = await town.person().send_photo(ADA, encoded(collins()))

    answer = await town.answer_to(photo)

    assert answer.content.words
    calls = list(town.sandbox.calls)[before:]
    statuses = [call.status for call in calls if call.method == "sendMessage"]
    assert statuses == [429, 200]
