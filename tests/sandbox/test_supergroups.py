"""Groups become supergroups, and supergroups become forums."""

import pytest

from bot.sandbox.errors import ApiError, PageError
from bot.sandbox.membership import change_bot_status, promote
from bot.sandbox.records import BotStatus
from bot.sandbox.stage import Stage
from bot.sandbox.supergroups import add_topic, migrate_group, set_forum
from bot.sandbox.visitor import Visitor
from tests.sandbox.calling import ADA, GROUP, call, heard, refusal
from tests.sandbox.pictures import picture

BEN, SUPERGROUP = 1002, -1_001_000_004_001


@pytest.fixture
def ben(stage: Stage) -> Visitor:
    return Visitor(stage, stage.world.people[BEN], answer_wait_s=0.01)


@pytest.fixture
async def forum(stage: Stage) -> tuple[int, int]:
    """A supergroup with topics, and the thread id of "Photos"."""
    chat_id = migrate_group(stage, GROUP)
    set_forum(stage, chat_id, is_on=True)
    await heard(stage)
    return chat_id, next(iter(stage.world.chats[chat_id].topics))


async def test_the_bot_is_told_of_the_new_id_in_both_groups(stage):
    assert migrate_group(stage, GROUP) == SUPERGROUP

    old, new = await heard(stage)
    assert (old["chat"]["id"], old["migrate_to_chat_id"]) == (GROUP, SUPERGROUP)
    assert (new["chat"]["type"], new["migrate_from_chat_id"]) == ("supergroup", GROUP)
    assert (new["message_id"], new["sender_chat"]["id"]) == (1, SUPERGROUP)


@pytest.mark.parametrize(
    ("method", "values"),
    [
        ("sendMessage", {"text": "hi"}),
        ("getChat", {}),
        ("sendChatAction", {"action": "typing"}),
        ("setMessageReaction", {"message_id": 1}),
        ("deleteMessage", {"message_id": 1}),
        ("getChatAdministrators", {}),
    ],
)
async def test_calls_with_the_old_id_name_the_new_one(stage, method, values):
    migrate_group(stage, GROUP)

    with pytest.raises(ApiError, match="group chat was upgraded to a supergroup chat") as caught:
        await call(stage, method, chat_id=GROUP, **values)

    assert caught.value.status == 400
    assert caught.value.parameters == {"migrate_to_chat_id": SUPERGROUP}


async def test_an_unannounced_migration_shows_only_in_calls(stage):
    migrate_group(stage, GROUP, is_announced=False)

    assert await heard(stage) == []
    assert "upgraded" in await refusal(stage, "sendMessage", chat_id=GROUP, text="hi")


async def test_everything_but_the_messages_moves(stage, ben):
    stage.world.chats[GROUP].allowed_reactions = frozenset({"👍"})
    promote(stage, GROUP, BEN)
    change_bot_status(stage, GROUP, BotStatus.ADMINISTRATOR)
    await ben.send_text(GROUP, "before")

    old, new = stage.world.chats[GROUP], stage.world.chats[migrate_group(stage, GROUP)]

    assert (new.title, new.members, new.creator_id) == (old.title, old.members, old.creator_id)
    assert (new.allowed_reactions, new.bot_status) == ({"👍"}, BotStatus.ADMINISTRATOR)
    assert new.rank_of(BEN)
    assert "before" in [each.content.words for each in old.messages.values()]
    assert len(new.messages) == 1


async def test_nobody_writes_into_the_old_group(stage, ben):
    migrate_group(stage, GROUP)

    with pytest.raises(PageError, match="has become a supergroup") as caught:
        await ben.send_text(GROUP, "hello?")

    assert caught.value.status == 409


def test_a_supergroup_is_no_basic_group_any_more(stage):
    supergroup = migrate_group(stage, GROUP)

    for chat_id in (GROUP, supergroup, ADA):
        with pytest.raises(PageError, match="supergroup"):
            migrate_group(stage, chat_id)


async def test_each_supergroup_counts_its_own_messages(stage, ben):
    supergroup = migrate_group(stage, GROUP)
    ada = Visitor(stage, stage.world.people[ADA])

    in_group = [(await ben.send_text(supergroup, "a")).message_id for _ in range(2)]
    in_private = (await ada.send_text(ADA, "b")).message_id

    assert in_group == [2, 3]
    assert in_private == 3


async def test_a_forum_begins_with_general_and_photos(stage):
    supergroup = migrate_group(stage, GROUP)
    await heard(stage)

    set_forum(stage, supergroup, is_on=True)

    (opening,) = await heard(stage)
    assert opening["chat"]["is_forum"] is True
    assert opening["forum_topic_created"]["name"] == "Photos"
    assert opening["message_thread_id"] == opening["message_id"]


async def test_a_message_of_a_topic_carries_its_thread_and_answers_its_opening(stage, ben, forum):
    chat_id, photos = forum

    await ben.send_photo(chat_id, picture(), topic=photos)

    (message,) = await heard(stage)
    assert (message["message_thread_id"], message["is_topic_message"]) == (photos, True)
    assert message["reply_to_message"]["forum_topic_created"]["name"] == "Photos"


async def test_a_message_of_general_carries_no_thread(stage, ben, forum):
    chat_id, _ = forum

    for topic in (None, 1):
        await ben.send_text(chat_id, "hi", topic=topic)

    for message in await heard(stage):
        assert not {"message_thread_id", "is_topic_message", "reply_to_message"} & set(message)


async def test_an_answer_stays_in_the_topic_of_what_it_answers(stage, ben, forum):
    chat_id, photos = forum
    photo = await ben.send_photo(chat_id, picture(), topic=photos)

    reply = {"message_id": photo.message_id}
    sent = await call(stage, "sendMessage", chat_id=chat_id, text="a", reply_parameters=reply)

    assert (sent["message_thread_id"], sent["is_topic_message"]) == (photos, True)
    assert sent["reply_to_message"]["photo"]


@pytest.mark.parametrize("thread_id", [1, 99])
async def test_general_and_unknown_threads_cannot_be_written_to(stage, forum, thread_id):
    chat_id, _ = forum
    values = {"chat_id": chat_id, "text": "hi", "message_thread_id": thread_id}

    assert await refusal(stage, "sendMessage", **values) == (
        "Bad Request: message thread not found"
    )


async def test_an_answer_across_topics_is_refused(stage, ben, forum):
    chat_id, photos = forum
    target = (await ben.send_text(chat_id, "in general")).message_id
    reply = {"message_id": target, "allow_sending_without_reply": True}

    assert "message to be replied not found" in await refusal(
        stage,
        "sendMessage",
        chat_id=chat_id,
        text="hi",
        message_thread_id=photos,
        reply_parameters=reply,
    )
    with pytest.raises(PageError, match="another topic"):
        await ben.send_text(chat_id, "hi", topic=photos, reply_to=target)
    in_photos = (await ben.send_text(chat_id, "hi", topic=photos)).message_id
    with pytest.raises(PageError, match="another topic"):
        await ben.send_text(chat_id, "hi", topic=1, reply_to=in_photos)


async def test_chat_actions_in_general_name_it(stage, forum):
    chat_id, photos = forum

    for thread_id in (1, photos):
        values = {"chat_id": chat_id, "action": "typing", "message_thread_id": thread_id}
        assert await call(stage, "sendChatAction", **values) is True
    values["message_thread_id"] = 99
    assert "message thread not found" in await refusal(stage, "sendChatAction", **values)


async def test_answers_in_a_plain_supergroup_make_a_thread_that_is_no_topic(stage, ben):
    supergroup = migrate_group(stage, GROUP)
    await heard(stage)
    first = await ben.send_text(supergroup, "first")
    second = await ben.send_text(supergroup, "second", reply_to=first.message_id)
    await ben.send_text(supergroup, "third", reply_to=second.message_id)

    threads = [
        (each.get("message_thread_id"), each.get("is_topic_message"))
        for each in await heard(stage)
    ]
    assert threads == [(None, None), (first.message_id, None), (first.message_id, None)]


async def test_without_its_topics_a_forum_is_a_plain_supergroup_again(stage, ben, forum):
    chat_id, photos = forum
    message = await ben.send_text(chat_id, "hi", topic=photos)

    set_forum(stage, chat_id, is_on=False)
    reply = {"message_id": message.message_id}
    sent = await call(stage, "sendMessage", chat_id=chat_id, text="a", reply_parameters=reply)

    assert "is_forum" not in sent["chat"]
    assert "is_topic_message" not in sent
    set_forum(stage, chat_id, is_on=True)
    assert list(stage.world.chats[chat_id].topics) == [photos]


def test_only_forums_have_topics(stage):
    with pytest.raises(PageError, match="Only a supergroup can have topics"):
        set_forum(stage, GROUP, is_on=True)
    supergroup = migrate_group(stage, GROUP)
    with pytest.raises(PageError, match="has no topics"):
        add_topic(stage, supergroup, "Cats")


async def test_people_cannot_write_to_a_topic_that_is_not_there(stage, ben, forum):
    for chat_id, topic in ((forum[0], 99), (ADA, 3)):
        visitor = ben if chat_id != ADA else Visitor(stage, stage.world.people[ADA])
        with pytest.raises(PageError, match="no such topic"):
            await visitor.send_text(chat_id, "hi", topic=topic)


async def test_a_bot_removed_from_a_supergroup_is_told_so(stage):
    supergroup = migrate_group(stage, GROUP)
    change_bot_status(stage, supergroup, BotStatus.KICKED)

    assert await refusal(stage, "sendMessage", chat_id=supergroup, text="hi") == (
        "Forbidden: bot was kicked from the supergroup chat"
    )
