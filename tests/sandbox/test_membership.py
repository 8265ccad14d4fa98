"""Who is in a group, who leads it, and what the bot hears of it."""

import pytest

from bot.sandbox.errors import PageError
from bot.sandbox.membership import change_bot_status, demote, join, leave, promote
from bot.sandbox.records import BotStatus
from bot.sandbox.stage import Stage
from bot.sandbox.supergroups import migrate_group
from bot.sandbox.visitor import Visitor
from tests.sandbox.calling import ADA, GROUP, call, heard, refusal, updates_of

BEN, CLEO, ALBUM_BOT, BOT = 1002, 1003, 2001, 1234567890


@pytest.fixture
async def supergroup(stage: Stage) -> int:
    chat_id = migrate_group(stage, GROUP)
    await heard(stage)
    return chat_id


async def status(stage: Stage, chat_id: int, user_id: int) -> dict:
    return await call(stage, "getChatMember", chat_id=chat_id, user_id=user_id)


async def leaders(stage: Stage, chat_id: int) -> list[int]:
    members = await call(stage, "getChatAdministrators", chat_id=chat_id)
    return [member["user"]["id"] for member in members]


async def test_somebody_new_joins_by_themselves_or_is_added(stage):
    dora, emil = stage.world.add_person("Dora"), stage.world.add_person("Emil")

    join(stage, GROUP, dora.id)
    join(stage, GROUP, emil.id, by_id=BEN)

    alone, added = await heard(stage)
    assert (alone["from"]["id"], alone["new_chat_members"][0]["id"]) == (dora.id, dora.id)
    assert (added["from"]["id"], added["new_chat_members"][0]["first_name"]) == (BEN, "Emil")
    assert (await status(stage, GROUP, dora.id))["status"] == "member"
    assert await call(stage, "getChatMemberCount", chat_id=GROUP) == 6


@pytest.mark.parametrize(("by_id", "after"), [(None, "left"), (ADA, "kicked")])
async def test_somebody_leaves_or_is_removed(stage, by_id, after):
    leave(stage, GROUP, BEN, by_id=by_id)

    (line,) = await heard(stage)
    assert (line["from"]["id"], line["left_chat_member"]["id"]) == (by_id or BEN, BEN)
    assert (await status(stage, GROUP, BEN))["status"] == after
    with pytest.raises(PageError, match="no such chat or person"):
        await Visitor(stage, stage.world.people[BEN]).send_text(GROUP, "hi")


async def test_who_was_removed_may_come_back(stage):
    leave(stage, GROUP, BEN, by_id=ADA)
    join(stage, GROUP, BEN)

    assert (await status(stage, GROUP, BEN))["status"] == "member"


async def test_the_bot_is_removed_and_added_again(stage):
    leave(stage, GROUP, BOT, by_id=BEN)
    (change,) = await heard(stage, "my_chat_member")
    assert (change["from"]["id"], change["new_chat_member"]["status"]) == (BEN, "kicked")

    join(stage, GROUP, BOT, by_id=CLEO)

    updates = await updates_of(stage)
    change, line = updates[-2]["my_chat_member"], updates[-1]["message"]
    assert (change["old_chat_member"]["status"], change["new_chat_member"]["status"]) == (
        "kicked",
        "member",
    )
    assert (line["from"]["id"], line["new_chat_members"][0]["id"]) == (CLEO, BOT)


async def test_a_promoted_bot_hears_everything_and_is_told_so(stage):
    stage.world.privacy_mode = True
    promote(stage, GROUP, BOT)
    await Visitor(stage, stage.world.people[BEN]).send_text(GROUP, "hello")

    updates = await updates_of(stage)
    assert updates[0]["my_chat_member"]["new_chat_member"]["can_delete_messages"] is True
    assert updates[1]["message"]["text"] == "hello"
    demote(stage, GROUP, BOT)
    assert (await status(stage, GROUP, BOT))["status"] == "member"


async def test_people_are_promoted_and_demoted(stage):
    promote(stage, GROUP, BEN, title="Cook")

    member = await status(stage, GROUP, BEN)
    assert (member["status"], member["custom_title"]) == ("administrator", "Cook")
    assert member["is_anonymous"] is False
    assert await leaders(stage, GROUP) == [ADA, BEN]
    demote(stage, GROUP, BEN)
    assert (await status(stage, GROUP, BEN))["status"] == "member"
    assert await leaders(stage, GROUP) == [ADA]


async def test_an_administrator_who_leaves_leads_no_more(stage):
    promote(stage, GROUP, BEN)
    leave(stage, GROUP, BEN)
    join(stage, GROUP, BEN)

    assert await leaders(stage, GROUP) == [ADA]


async def test_an_anonymous_administrator_writes_as_the_group(stage, supergroup):
    promote(stage, supergroup, BEN, is_anonymous=True, title="Cook")

    message = await Visitor(stage, stage.world.people[BEN]).send_text(supergroup, "/settings")

    (shown,) = await heard(stage)
    assert (shown["from"]["id"], shown["from"]["username"]) == (1087968824, "GroupAnonymousBot")
    assert shown["sender_chat"]["id"] == supergroup == shown["chat"]["id"]
    assert shown["author_signature"] == "Cook"
    assert message.envelope.author_id == BEN


async def test_an_anonymous_administrator_presses_under_the_own_name(stage, supergroup):
    promote(stage, supergroup, ADA, is_anonymous=True)
    keyboard = {"inline_keyboard": [[{"text": "go", "callback_data": "x"}]]}
    sent = await call(stage, "sendMessage", chat_id=supergroup, text="on?", reply_markup=keyboard)
    ada = Visitor(stage, stage.world.people[ADA], answer_wait_s=0.01)

    with pytest.raises(PageError, match="did not answer"):
        await ada.press(sent["message_id"], "go", chat_id=supergroup)

    (query,) = await heard(stage, "callback_query")
    assert query["from"]["id"] == ADA


async def test_anonymous_administrators_are_known_to_administrators_only(stage, supergroup):
    promote(stage, supergroup, BEN, is_anonymous=True)
    promote(stage, supergroup, ADA, is_anonymous=True)

    assert await leaders(stage, supergroup) == []
    assert (await status(stage, supergroup, ADA))["status"] == "member"

    promote(stage, supergroup, BOT)
    assert await leaders(stage, supergroup) == [ADA, BEN, BOT]
    member = await status(stage, supergroup, BEN)
    assert (member["status"], member["is_anonymous"]) == ("administrator", True)


@pytest.mark.parametrize("user_id", [1087968824, 777000])
async def test_accounts_that_write_in_others_names_are_members_nowhere(stage, supergroup, user_id):
    assert (await status(stage, supergroup, user_id))["status"] == "left"


async def test_changes_of_members_reach_administrators_that_asked_for_them(stage):
    stage.updates.allow(["chat_member"])
    promote(stage, GROUP, BEN)
    assert await heard(stage, "chat_member") == []
    change_bot_status(stage, GROUP, BotStatus.ADMINISTRATOR)

    leave(stage, GROUP, BEN, by_id=ADA)

    (change,) = await heard(stage, "chat_member")
    assert (change["old_chat_member"]["status"], change["new_chat_member"]["status"]) == (
        "administrator",
        "kicked",
    )


async def test_another_bot_that_leads_is_no_administrator_of_the_list(stage):
    join(stage, GROUP, ALBUM_BOT, by_id=ADA)
    promote(stage, GROUP, ALBUM_BOT)

    assert await leaders(stage, GROUP) == [ADA]
    assert (await status(stage, GROUP, ALBUM_BOT))["status"] == "administrator"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda stage: join(stage, GROUP, BEN), "Ben is in this group already"),
        (lambda stage: join(stage, GROUP, BOT), "The bot is in this chat already"),
        (lambda stage: join(stage, GROUP, 5), "no such person"),
        (lambda stage: join(stage, ADA, BEN), "no group"),
        (lambda stage: join(stage, -1, BEN), "no such chat"),
        (lambda stage: join(stage, GROUP, ALBUM_BOT, by_id=5), "no such person in this chat"),
        (lambda stage: leave(stage, GROUP, ALBUM_BOT), "is not in this group"),
        (lambda stage: leave(stage, GROUP, ADA), "made this group and stays"),
        (lambda stage: promote(stage, GROUP, ALBUM_BOT), "is not in this group"),
        (lambda stage: promote(stage, GROUP, BEN, is_anonymous=True), "Only a supergroup"),
        (lambda stage: promote(stage, GROUP, BEN, title="x" * 17), "at most 16"),
    ],
)
async def test_what_cannot_be_is_refused_in_words(stage, change, words):
    with pytest.raises(PageError, match=words):
        change(stage)

    assert await heard(stage) == []


async def test_a_bot_that_is_gone_is_not_removed_again(stage):
    leave(stage, GROUP, BOT)

    with pytest.raises(PageError, match="not in this chat"):
        leave(stage, GROUP, BOT)
    assert "kicked from the group" in await refusal(stage, "getChat", chat_id=GROUP)


async def test_with_privacy_mode_lines_about_the_chat_are_heard(stage):
    stage.world.set_privacy_mode(is_on=True)

    leave(stage, GROUP, BEN)

    assert [line["left_chat_member"]["id"] for line in await heard(stage)] == [BEN]
