"""The page's panel: what can be changed; and the richer ways to post."""

import httpx
import pytest

from tests.sandbox.browsing import ADA, API, GROUP, control, form, posted, state
from tests.sandbox.pictures import picture

BEN, CLEO, ALBUM_BOT, BOT = 1002, 1003, 2001, 1234567890
SUPERGROUP = -1_001_000_004_001


async def chat(page: httpx.AsyncClient, chat_id: int = GROUP) -> dict:
    return next(each for each in (await state(page))["chats"] if each["id"] == chat_id)


async def post_files(page: httpx.AsyncClient, data: dict, count: int) -> httpx.Response:
    files = [("photo", (f"{each}.jpg", picture())) for each in range(count)]
    return await page.post("/app/messages", data=data, files=files)


async def test_a_chat_at_the_start_has_nothing_special(page):
    shown = await chat(page)

    assert {name: shown[name] for name in ("bot", "creator", "admins", "anonymous_admins")} == {
        "bot": "member",
        "creator": ADA,
        "admins": [ADA],
        "anonymous_admins": [],
    }
    assert (shown["is_forum"], shown["topics"], shown["protected"]) == (False, [], False)
    assert (shown["reactions"], shown["migrated_to"], shown["migrated_from"]) == (None,) * 3
    whole = await state(page)
    assert [(each["id"], each["colour"]) for each in whole["other_bots"]] == [(ALBUM_BOT, 3)]
    assert whole["limits"] == {"enforced": False, "violations": 0}


async def test_the_privacy_mode_is_switched_and_the_bot_can_read_it(page):
    assert (await control(page, "privacy_mode", on=True)).json() == {"chat_id": None}

    assert (await state(page))["privacy_mode"] is True
    me = (await page.get(f"{API}/getMe")).json()["result"]
    assert me["can_read_all_group_messages"] is False


async def test_a_group_becomes_a_supergroup_with_topics(page):
    assert (await control(page, "migrate", chat_id=GROUP)).json() == {"chat_id": SUPERGROUP}
    await control(page, "forum", chat_id=SUPERGROUP, on=True)
    await control(page, "topic", chat_id=SUPERGROUP, name="Cats")

    old, new = await chat(page), await chat(page, SUPERGROUP)
    assert (old["migrated_to"], new["migrated_from"]) == (SUPERGROUP, GROUP)
    assert (new["type"], new["is_forum"]) == ("supergroup", True)
    assert [topic["name"] for topic in new["topics"]] == ["General", "Photos", "Cats"]
    whole = await state(page)
    assert whole["messages"][str(GROUP)][0]["service"] == "Ada created the group"
    cats = new["topics"][-1]["id"]
    message = await posted(page, form(SUPERGROUP, BEN, text="meow", topic_id=cats))
    assert message["topic_id"] == cats
    assert (await posted(page, form(SUPERGROUP, BEN, text="hi")))["topic_id"] == 1


async def test_people_and_bots_come_lead_and_go(page):
    await control(page, "person", first_name="Dora")
    dora = (await state(page))["people"][-1]["id"]
    for user_id in (dora, ALBUM_BOT):
        await control(page, "join", chat_id=GROUP, user_id=user_id, by=BEN)
    await control(page, "leave", chat_id=GROUP, user_id=CLEO)
    await control(page, "promote", chat_id=GROUP, user_id=dora)
    await control(page, "promote", chat_id=GROUP, user_id=BOT)

    shown = await chat(page)
    assert shown["members"] == [ADA, BEN, dora, ALBUM_BOT]
    assert (shown["admins"], shown["bot"]) == ([ADA, dora], "administrator")
    await control(page, "demote", chat_id=GROUP, user_id=dora)
    await control(page, "leave", chat_id=ADA, user_id=BOT)
    assert (await chat(page))["admins"] == [ADA]
    assert (await chat(page, ADA))["bot"] == "kicked"
    message = await posted(page, form(GROUP, ALBUM_BOT), ("a.jpg", picture()))
    assert message["from"] == {"id": ALBUM_BOT, "first_name": "Album bot", "is_bot": True}


async def test_an_anonymous_administrator_is_shown_as_the_group(page):
    await control(page, "migrate", chat_id=GROUP)
    await control(page, "promote", chat_id=SUPERGROUP, user_id=BEN, anonymous=True)

    message = await posted(page, form(SUPERGROUP, BEN, text="hi"))

    assert (await chat(page, SUPERGROUP))["anonymous_admins"] == [BEN]
    assert message["from"] == {"id": SUPERGROUP, "first_name": "Weekend crew", "is_bot": False}
    assert (message["author_id"], message["sender_chat"]["type"]) == (BEN, "supergroup")


async def test_the_channel_posts_from_the_page(page):
    await control(page, "migrate", chat_id=GROUP)
    channel = (await state(page))["channel"]

    message = await posted(page, form(SUPERGROUP, channel["id"], text="news"))

    assert message["from"]["first_name"] == channel["title"] == message["forwarded_from"]
    assert message["author_id"] is None


async def test_a_chat_is_protected_and_its_reactions_chosen(page):
    await control(page, "protect", chat_id=GROUP, on=True)
    await control(page, "reactions", chat_id=GROUP, emoji=["❤️", "👍"])

    shown = await chat(page)
    assert (shown["protected"], shown["reactions"]) == (True, ["❤", "👍"])
    assert (await posted(page, form(GROUP, BEN, text="hi")))["protected"] is True
    await control(page, "reactions", chat_id=GROUP, emoji=None)
    assert (await chat(page))["reactions"] is None


@pytest.mark.parametrize(
    ("fields", "status", "words"),
    [
        ({}, 400, "no such action"),
        ({"action": "dance"}, 400, "no such action"),
        ({"action": "privacy_mode"}, 400, "on is wrong"),
        ({"action": "migrate", "chat_id": 5}, 404, "no such chat"),
        ({"action": "forum", "chat_id": GROUP, "on": True}, 409, "Only a supergroup"),
        ({"action": "promote", "chat_id": GROUP, "user_id": 5}, 404, "no such person"),
        ({"action": "reactions", "chat_id": GROUP, "emoji": ["✅"]}, 400, "own reactions"),
        ({"action": "person", "first_name": ""}, 400, "first_name is wrong"),
    ],
)
async def test_what_cannot_be_done_is_refused_in_words(page, fields, status, words):
    response = await page.post("/app/controls", json=fields)

    assert response.status_code == status
    assert words in response.json()["error"]


@pytest.mark.parametrize("path", ["/app/controls", "/app/faults", "/app/messages/edit"])
@pytest.mark.parametrize("body", [b"{", b"[]", b"\xff"])
async def test_a_body_that_is_no_object_is_refused(page, path, body):
    response = await page.post(path, content=body)

    assert response.status_code == 400
    assert response.json() == {"error": "This cannot be understood."}


async def test_several_photos_make_an_album(page):
    response = await post_files(page, form(GROUP, BEN, caption="us", spoiler=1), 3)

    shown = response.json()
    assert len(shown["messages"]) == 3
    assert shown["message"] == shown["messages"][0]
    assert len({each["media_group_id"] for each in shown["messages"]}) == 1
    assert [each["caption"] for each in shown["messages"]] == ["us", None, None]
    assert all(each["spoiler"] for each in shown["messages"])


async def test_files_make_an_album_too_but_eleven_make_none(page):
    files = await post_files(page, form(GROUP, BEN, as_document=1), 2)
    assert all(each["document"]["file_name"] for each in files.json()["messages"])

    response = await post_files(page, form(GROUP, BEN), 11)
    assert (response.status_code, "at most 10" in response.text) == (400, True)


async def test_a_message_looks_forwarded(page):
    message = await posted(page, form(GROUP, BEN, text="hi", forwarded=1))

    assert message["forwarded_from"] == "Somebody"


async def test_a_message_is_edited_by_who_wrote_it(page):
    message = await posted(page, form(GROUP, BEN, text="helo"))
    edit = {"chat_id": GROUP, "message_id": message["message_id"], "text": "hello"}

    edited = (await page.post("/app/messages/edit", json={**edit, "from_id": BEN})).json()
    theirs = await page.post("/app/messages/edit", json={**edit, "from_id": ADA})

    assert (edited["message"]["text"], edited["message"]["edit_date"] is not None) == (
        "hello",
        True,
    )
    assert theirs.status_code == 403


async def test_the_commands_of_a_group_depend_on_who_speaks(page):
    for scope, name in [
        ({"type": "default"}, "help"),
        ({"type": "all_group_chats"}, "mood"),
        ({"type": "all_chat_administrators"}, "settings"),
        ({"type": "chat_administrators", "chat_id": GROUP}, "quiet"),
    ]:
        commands = [{"command": name, "description": "d"}]
        await page.post(f"{API}/setMyCommands", json={"commands": commands, "scope": scope})

    bot = (await state(page))["bot"]
    group = bot["chat_commands"][str(GROUP)]
    assert [each["command"] for each in bot["commands"]] == ["help"]
    assert [each["command"] for each in group["members"]] == ["mood"]
    assert [each["command"] for each in group["admins"]] == ["quiet"]
