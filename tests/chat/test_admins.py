import pytest
from telegram import Message
from telegram.error import TimedOut

from bot.chat.admins import Admins, Standing
from bot.chat.calls import Caller
from tests.builders import ADA, GROUP, message_json


@pytest.fixture
def admins(chat):
    caller = Caller(sleep=chat.clock.sleep)
    return Admins(chat.application.bot, caller, patience_s=0.05)


@pytest.mark.parametrize(
    ("status", "standing"),
    [
        ("creator", Standing.ADMIN),
        ("administrator", Standing.ADMIN),
        ("member", Standing.MEMBER),
        ("left", Standing.MEMBER),
        ("kicked", Standing.MEMBER),
    ],
)
async def test_who_leads_is_an_admin(chat, admins, status, standing):
    chat.telegram.statuses[ADA["id"]] = status

    assert await admins.standing(GROUP, ADA["id"]) is standing


async def test_a_lost_answer_is_asked_for_again(chat, admins):
    chat.telegram.statuses[ADA["id"]] = "creator"
    chat.telegram.fail("getChatMember", TimedOut())

    assert await admins.standing(GROUP, ADA["id"]) is Standing.ADMIN


async def test_a_refusal_leaves_it_unknown(chat, admins):
    chat.telegram.refuse("getChatMember", 400, "Bad Request: member list is inaccessible")

    assert await admins.standing(GROUP, ADA["id"]) is Standing.UNKNOWN


async def test_an_answer_that_takes_too_long_leaves_it_unknown(chat, admins):
    chat.telegram.hold("getChatMember")

    assert await admins.standing(GROUP, ADA["id"]) is Standing.UNKNOWN


@pytest.mark.parametrize(
    ("fields", "standing"),
    [
        ({"sender_chat": {"id": GROUP, "type": "supergroup", "title": "W"}}, Standing.ADMIN),
        ({"sender_chat": {"id": -1009001, "type": "channel", "title": "C"}}, Standing.MEMBER),
        ({"from": None}, Standing.MEMBER),
        ({}, Standing.MEMBER),
    ],
)
async def test_a_message_tells_what_its_sender_is(chat, admins, fields, standing):
    data = {key: value for key, value in (message_json("group") | fields).items() if value}

    assert await admins.standing_of_sender(Message.de_json(data, None)) is standing
