"""What people do, and what of it reaches the bot."""

import pytest

from bot.sandbox.errors import PageError
from bot.sandbox.files import FileStore
from bot.sandbox.membership import change_bot_status
from bot.sandbox.records import BotStatus, Content, User
from bot.sandbox.stage import Stage
from bot.sandbox.visitor import Visitor
from bot.sandbox.world import World
from tests.sandbox.pictures import picture

ADA, BEN, GROUP = 1001, 1002, -4001


@pytest.fixture
def ben(stage: Stage) -> Visitor:
    return Visitor(stage, stage.world.people[BEN], answer_wait_s=0.01)


async def heard(stage: Stage) -> list[dict]:
    updates = await stage.updates.read(offset=0, limit=100, timeout_s=0)
    return [update["message"] for update in updates if "message" in update]


async def test_a_photo_reaches_the_bot_with_sizes_and_caption(stage, ben):
    await ben.send_photo(GROUP, picture(1000, 500), caption="look")

    message = (await heard(stage))[0]
    assert message["from"]["first_name"] == "Ben"
    assert message["chat"] == {"id": GROUP, "title": "Weekend crew", "type": "group"}
    assert message["caption"] == "look"
    assert [size["width"] for size in message["photo"]] == [90, 320, 800, 1000]


async def test_a_document_stays_as_it_is(stage, ben):
    data = picture(form="PNG")
    message = await ben.send_document(GROUP, data, file_name="me.png")

    document = (await heard(stage))[0]["document"]
    assert (document["file_name"], document["mime_type"]) == ("me.png", "image/png")
    assert stage.files.read(message.content.media.file.file_id) == data


@pytest.mark.parametrize(
    ("text", "is_heard"),
    [
        ("hello", False),
        ("/mood", True),
        ("/mood@Emotion_Sandbox_Bot", True),
        ("🙂 /mood@emotion_sandbox_bot", True),
        ("/mood@another_bot", False),
    ],
)
async def test_with_privacy_mode_the_bot_hears_its_commands_only(stage, ben, text, is_heard):
    stage.world.privacy_mode = True

    await ben.send_text(GROUP, text)

    assert bool(await heard(stage)) is is_heard


async def test_with_privacy_mode_a_photo_is_seen_through_a_reply_to_it(stage, ben):
    stage.world.privacy_mode = True
    photo = await ben.send_photo(GROUP, picture())

    await ben.send_text(GROUP, "/mood", reply_to=photo.message_id)

    assert [("photo" in each, "reply_to_message" in each) for each in await heard(stage)] == [
        (False, True)
    ]


async def test_with_privacy_mode_answers_to_the_bot_are_heard(stage, ben):
    stage.world.privacy_mode = True
    said = stage.world.post(stage.world.chats[GROUP], stage.world.bot, Content("hi"))

    await ben.send_text(GROUP, "thanks", reply_to=said.message_id)

    assert len(await heard(stage)) == 1


async def test_an_administrator_hears_everything(stage, ben):
    stage.world.privacy_mode = True
    change_bot_status(stage, GROUP, BotStatus.ADMINISTRATOR)

    await ben.send_text(GROUP, "hello")

    assert len(await heard(stage)) == 1


async def test_a_bot_that_was_removed_hears_nothing(stage, ben):
    change_bot_status(stage, GROUP, BotStatus.KICKED)

    await ben.send_text(GROUP, "/mood")

    lines = [each.content.service for each in stage.world.chats[GROUP].messages.values()]
    assert not await heard(stage)
    assert [line.words for line in lines if line][1:] == ["Ada removed Emotion bot"]


@pytest.mark.parametrize(
    ("send", "status", "words"),
    [
        (lambda ben: ben.send_text(ADA, "hi"), 404, "no such chat"),
        (lambda ben: ben.send_text(GROUP, " "), 400, "nothing to send"),
        (lambda ben: ben.send_text(GROUP, "x" * 4097), 400, "at most 4096"),
        (lambda ben: ben.send_photo(GROUP, picture(), caption="x" * 1025), 400, "at most 1024"),
        (lambda ben: ben.send_text(GROUP, "hi", reply_to=999), 400, "is gone"),
        (lambda ben: ben.send_photo(GROUP, b"no picture"), 400, "not a picture"),
        (lambda ben: ben.send_photo(GROUP, b""), 400, "empty"),
        (lambda ben: ben.send_photo(GROUP, b"0" * (21 << 20)), 413, "too large"),
        (lambda ben: ben.send_document(GROUP, b"0" * (51 << 20)), 413, "too large"),
    ],
)
async def test_what_cannot_be_sent_is_refused_in_words(stage, ben, send, status, words):
    with pytest.raises(PageError, match=words) as caught:
        await send(ben)

    assert caught.value.status == status
    assert not await heard(stage)


async def test_a_press_that_nobody_answers_ends(stage, ben):
    keyboard = (({"text": "go", "callback_data": "x"},),)
    said = stage.world.post(
        stage.world.chats[GROUP], stage.world.bot, Content("hi"), keyboard=keyboard
    )

    with pytest.raises(PageError, match="did not answer") as caught:
        await ben.press(said.message_id, "go")

    assert caught.value.status == 504


async def test_a_press_carries_the_message_and_the_photo_it_answers(stage, ben):
    photo = await ben.send_photo(GROUP, picture())
    keyboard = (({"text": "go", "callback_data": "x"},),)
    said = stage.world.post(
        stage.world.chats[GROUP],
        stage.world.bot,
        Content("hi"),
        reply_to_id=photo.message_id,
        keyboard=keyboard,
    )
    with pytest.raises(PageError):
        await ben.press(said.message_id, "x")

    updates = await stage.updates.read(offset=-1, limit=1, timeout_s=0)
    query = updates[0]["callback_query"]
    assert query["data"] == "x"
    assert query["from"]["id"] == BEN
    assert isinstance(query["chat_instance"], str)
    assert query["message"]["reply_to_message"]["photo"]


def test_the_newest_messages_are_kept(clock):
    bot = User(7, "Bot", "a_bot", is_bot=True)
    world = World(bot=bot, clock=clock, privacy_mode=False, kept_messages=3)
    chat = world.chats[GROUP]

    for number in range(5):
        world.post(chat, bot, Content(str(number)))

    assert [each.content.words for each in chat.messages.values()] == ["2", "3", "4"]


def test_over_the_limit_the_oldest_files_go():
    files = FileStore(kept_bytes=100)
    kept = [
        files.add(bytes([number]) * 40, mime_type="image/png", folder="photos")
        for number in range(3)
    ]
    path = files.publish(kept[2])

    assert [files.read(file.file_id) is None for file in kept] == [True, False, False]
    assert files.at_path(path) == kept[2]


def test_the_same_bytes_have_one_unique_id_and_many_file_ids():
    files = FileStore()
    first, second = (files.add(b"same", mime_type="a/b", folder="documents") for _ in range(2))

    assert first.file_unique_id == second.file_unique_id
    assert first.file_id != second.file_id
