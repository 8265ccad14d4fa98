"""What people do with messages besides writing: edit, forward, blur, protect, speak for others."""

import pytest

from bot.sandbox.errors import PageError
from bot.sandbox.membership import join, promote
from bot.sandbox.people import TELEGRAM
from bot.sandbox.records import Content, User
from bot.sandbox.stage import Stage
from bot.sandbox.supergroups import migrate_group, set_protected
from bot.sandbox.visitor import Visitor
from tests.sandbox.calling import ADA, GROUP, call, heard
from tests.sandbox.pictures import picture

BEN, ALBUM_BOT = 1002, 2001


@pytest.fixture
def ada(stage: Stage) -> Visitor:
    return Visitor(stage, stage.world.people[ADA])


@pytest.fixture
def ben(stage: Stage) -> Visitor:
    return Visitor(stage, stage.world.people[BEN])


@pytest.fixture
async def supergroup(stage: Stage) -> int:
    chat_id = migrate_group(stage, GROUP)
    await heard(stage)
    return chat_id


async def test_an_edited_text_reaches_the_bot_as_edited(stage, ben, clock):
    message = await ben.send_text(GROUP, "helo")
    clock.now += 9

    ben.edit(message, "/mood hello")

    (edited,) = await heard(stage, "edited_message")
    assert (edited["message_id"], edited["text"]) == (message.message_id, "/mood hello")
    assert edited["entities"][0]["type"] == "bot_command"
    assert edited["edit_date"] == edited["date"] + 9


async def test_a_caption_is_edited_and_taken_away(stage, ben):
    message = await ben.send_photo(GROUP, picture(), caption="one")

    ben.edit(message, "two")
    ben.edit(message, "")

    edited = await heard(stage, "edited_message")
    assert [each.get("caption") for each in edited] == ["two", None]
    assert all("photo" in each for each in edited)


async def test_with_privacy_mode_an_edit_is_heard_like_a_message(stage, ben):
    stage.world.privacy_mode = True
    message = await ben.send_text(GROUP, "mood")

    ben.edit(message, "moods")
    assert await heard(stage, "edited_message") == []
    ben.edit(message, "/mood")
    assert len(await heard(stage, "edited_message")) == 1


async def test_a_photo_sent_again_is_a_new_photo_with_the_same_file(stage, ben):
    message = await ben.send_photo(GROUP, picture(), caption="one")

    again = ben.send_again(message, GROUP)

    first, second = await heard(stage, "message")
    assert second["message_id"] == again.message_id > message.message_id
    assert second["photo"] == first["photo"]
    assert "forward_origin" not in second
    with pytest.raises(PageError, match="no such chat"):
        ben.send_again(message, ADA)


async def test_what_cannot_be_edited_stays(stage, ada, ben):
    theirs = await ada.send_text(GROUP, "mine")
    forwarded = await ben.send_text(GROUP, "theirs", forwarded=True)
    own = await ben.send_text(GROUP, "own")

    for message, text, words in [
        (theirs, "yours", "Only who wrote"),
        (forwarded, "mine", "cannot be edited"),
        (own, "own ", "Nothing has changed"),
        (own, " ", "nothing to send"),
        (own, "x" * 4097, "at most 4096"),
    ]:
        with pytest.raises(PageError, match=words):
            ben.edit(message, text)
    stage.world.delete(own)
    with pytest.raises(PageError, match="is gone"):
        ben.edit(own, "again")

    assert await heard(stage, "edited_message") == []


async def test_an_anonymous_administrator_edits_the_own_words(stage, ben, supergroup):
    promote(stage, supergroup, BEN, is_anonymous=True)
    message = await ben.send_text(supergroup, "one")

    ben.edit(message, "two")

    (edited,) = await heard(stage, "edited_message")
    assert edited["from"]["username"] == "GroupAnonymousBot"


async def test_a_forwarded_photo_says_where_it_was_first(stage, ada, ben):
    original = await ben.send_photo(GROUP, picture(), caption="look")
    await heard(stage)

    copy = ada.forward(original, ADA)
    ada.forward(copy, GROUP)

    for message in await heard(stage):
        assert message["caption"] == "look"
        assert message["forward_origin"]["type"] == "user"
        assert message["forward_origin"]["sender_user"]["id"] == BEN


async def test_a_photo_can_look_forwarded_from_somebody_who_hides(stage, ben):
    await ben.send_photo(GROUP, picture(), forwarded=True)

    (message,) = await heard(stage)
    assert message["forward_origin"]["type"] == "hidden_user"
    assert message["forward_origin"]["sender_user_name"]


async def test_what_the_group_said_is_forwarded_as_from_the_group(stage, ben, supergroup):
    promote(stage, supergroup, BEN, is_anonymous=True)
    message = await ben.send_text(supergroup, "hi")
    await heard(stage)

    ben.forward(message, supergroup)

    (copy,) = await heard(stage)
    assert copy["forward_origin"]["type"] == "chat"
    assert copy["forward_origin"]["sender_chat"]["id"] == supergroup


@pytest.mark.parametrize("spoiler", [True, False])
async def test_a_blurred_photo_says_so(stage, ben, spoiler):
    await ben.send_photo(GROUP, picture(), spoiler=spoiler)

    assert ("has_media_spoiler" in (await heard(stage))[0]) is spoiler


async def test_a_protected_chat_marks_all_messages_and_lets_none_out(stage, ada, ben):
    set_protected(stage, GROUP, is_on=True)
    message = await ben.send_photo(GROUP, picture())

    assert (await heard(stage))[0]["has_protected_content"] is True
    assert (await call(stage, "getChat", chat_id=GROUP))["has_protected_content"] is True
    with pytest.raises(PageError, match="may not be forwarded"):
        ada.forward(message, ADA)


async def test_the_linked_channels_post_appears_in_the_supergroup(stage, supergroup):
    channel = stage.world.channel
    visitor = Visitor(stage, User(channel.id, channel.title, ""))

    await visitor.send_photo(supergroup, picture(), caption="news")
    await visitor.send_text(supergroup, "more news")

    first, second = await heard(stage)
    assert first["from"] == {"id": TELEGRAM.id, "is_bot": False, "first_name": "Telegram"}
    assert first["sender_chat"]["type"] == "channel"
    assert first["is_automatic_forward"] is True
    origins = [each["forward_origin"] for each in (first, second)]
    assert [origin["type"] for origin in origins] == ["channel", "channel"]
    assert [origin["message_id"] for origin in origins] == [1, 2]
    assert (await call(stage, "getChat", chat_id=supergroup))["linked_chat_id"] == channel.id


async def test_a_channel_writes_in_supergroups_only(stage):
    channel = stage.world.channel

    with pytest.raises(PageError, match="no such chat or person"):
        await Visitor(stage, User(channel.id, channel.title, "")).send_text(GROUP, "news")


async def test_another_bots_photo_is_marked_as_a_bots(stage):
    join(stage, GROUP, ALBUM_BOT, by_id=ADA)
    await heard(stage)

    await Visitor(stage, stage.world.other_bots[ALBUM_BOT]).send_photo(GROUP, picture())

    (message,) = await heard(stage)
    assert (message["from"]["is_bot"], message["from"]["id"]) == (True, ALBUM_BOT)


async def test_a_button_of_an_old_message_comes_without_the_message(stage, ben):
    keyboard = (({"text": "go", "callback_data": "x"},),)
    group, bot = stage.world.chats[GROUP], stage.world.bot
    message = stage.world.post(group, bot, Content("hi"), keyboard=keyboard)
    hasty = Visitor(stage, ben.user, answer_wait_s=0.01)

    with pytest.raises(PageError, match="did not answer"):
        await hasty.press(message.message_id, "go", is_inaccessible=True)
    with pytest.raises(PageError, match="did not answer"):
        await hasty.press_data(message, "forged")

    old, forged = await heard(stage, "callback_query")
    assert (old["message"]["date"], old["message"]["message_id"]) == (0, message.message_id)
    assert (forged["data"], forged["message"]["text"]) == ("forged", "hi")
