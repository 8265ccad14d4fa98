"""A group and its wishes: the whole bot, over HTTP, on the sandbox's Telegram."""

import pytest

from bot.core.emotions import Emotion
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from tests.builders import analysis
from tests.e2e.town import ADA, BEN, CLEO, GROUP, observation_in, running_town, worded
from tests.fakes import FakeBackend
from tests.photos.samples import encoded, plain

pytestmark = pytest.mark.e2e

TEXTS = load_rule_book().texts
PHOTO = encoded(plain())
SWITCH_ON = TEXTS.line(Line.SWITCH_ON)


def happy():
    return FakeBackend(analysis(Emotion.HAPPINESS))


def words(message):
    return message.content.words


@pytest.fixture
async def town():
    async with running_town(backend=happy()) as town:
        yield town


@pytest.fixture
async def new_town():
    """Where nobody has switched the bot on."""
    async with running_town(backend=happy(), switched_on=False) as town:
        yield town


async def in_order(town, *, since=0):
    """Wait until the bot is done with everything so far: it answers a chat in order."""
    last = await town.person(CLEO).send_text(GROUP, "/privacy")
    answer = await town.answer_to(last)
    return [message for message in town.from_bot(GROUP)[since:] if message != answer]


async def ask_about(town, photo, user_id=CLEO):
    await town.person(user_id).send_text(photo.chat_id, "/mood", reply_to=photo.message_id)
    return await town.answer_to(photo)


async def test_added_to_a_group_it_waits_for_an_admin_and_is_quiet_until_then(new_town):
    world = new_town.sandbox.world
    new_town.sandbox.leave(GROUP, world.bot.id, by=ADA)
    new_town.sandbox.join(GROUP, world.bot.id, by=ADA)
    await new_town.until(lambda: new_town.from_bot(GROUP))
    (welcome,) = new_town.from_bot(GROUP)
    photo = await new_town.person(BEN).send_photo(GROUP, PHOTO)
    off = await ask_about(new_town, photo)

    refused = await new_town.person(BEN).press(welcome.message_id, SWITCH_ON)
    assert words(off) == TEXTS.line(Line.GROUP_IS_OFF)
    assert refused.text == TEXTS.line(Line.ADMINS_ONLY)
    assert new_town.reaction_to(photo) is None

    await new_town.person(ADA).press(welcome.message_id, SWITCH_ON)
    later = await new_town.person(BEN).send_photo(GROUP, PHOTO)
    answer = await new_town.answer_to(later)
    assert observation_in(answer) in worded("happiness")
    assert TEXTS.line(Line.GROUP_SWITCHED_ON) in words(welcome)


async def test_stop_wins_over_the_group_until_start(town):
    await town.person(BEN).send_text(GROUP, "/stop")
    photo = await town.person(BEN).send_photo(GROUP, PHOTO)
    asked = await ask_about(town, photo)
    assert words(asked) == TEXTS.line(Line.PERSON_IS_LEFT_ALONE)
    assert town.reaction_to(photo) is None

    await town.person(BEN).send_text(GROUP, f"/start@{town.sandbox.world.bot.username}")
    later = await town.person(BEN).send_photo(GROUP, PHOTO)
    assert "face" in words(await town.answer_to(later))


async def test_settings_by_buttons_change_what_the_group_hears(town):
    command = await town.person(ADA).send_text(GROUP, "/settings")
    menu = await town.answer_to(command)
    ada = town.person(ADA)
    for button in ("Answers", "reaction only", "Show scores", "Confidence", "80 % or more"):
        await ada.press(menu.message_id, button)
        await gone(town, menu, button)

    photo = await town.person(BEN).send_photo(GROUP, PHOTO)
    await in_order(town)

    assert town.reaction_to(photo)
    assert town.answers_to(photo) == []
    await ada.press(menu.message_id, "‹ Back")
    await town.until(lambda: "Settings of this group" in words(menu))
    assert "• Answers: reaction only" in words(menu)
    assert "• Scores: shown" in words(menu)
    assert "• Confidence: 80 % or more" in words(menu)
    assert len(town.answers_to(command)) == 1


async def test_settings_and_wishes_follow_a_group_that_becomes_a_supergroup(town):
    await town.person(BEN).send_text(GROUP, "/stop")
    await town.until(lambda: town.from_bot(GROUP))

    supergroup = town.sandbox.migrate_group(GROUP)
    left_alone = await town.person(BEN).send_photo(supergroup, PHOTO)
    photo = await town.person(CLEO).send_photo(supergroup, PHOTO)

    assert "face" in words(await town.answer_to(photo))
    assert town.answers_to(left_alone) == []
    assert town.reaction_to(left_alone) is None
    assert len(town.from_bot(supergroup)) == 1


async def test_a_button_from_before_a_move_that_nobody_told_still_chooses(town):
    command = await town.person(ADA).send_text(GROUP, "/settings")
    menu = await town.answer_to(command)
    supergroup = town.sandbox.migrate_group(GROUP, is_announced=False)

    toast = await town.person(ADA).press(menu.message_id, "Show scores", chat_id=GROUP)
    await town.until(lambda: town.from_bot(supergroup))

    assert toast.text == TEXTS.line(Line.SETTINGS_SAVED)
    (moved,) = town.from_bot(supergroup)
    assert "• Answers: full\n• Scores: shown" in words(moved)


async def test_an_anonymous_admin_switches_by_command(new_town):
    supergroup = new_town.sandbox.migrate_group(GROUP)
    new_town.sandbox.promote(supergroup, BEN, is_anonymous=True)

    await new_town.person(BEN).send_text(supergroup, "/settings on")
    await new_town.until(lambda: new_town.from_bot(supergroup))
    photo = await new_town.person(CLEO).send_photo(supergroup, PHOTO)

    assert "face" in words(await new_town.answer_to(photo))


async def test_forget_and_privacy_are_answered_in_a_topic(town):
    supergroup = town.sandbox.migrate_group(GROUP)
    town.sandbox.set_forum(supergroup, is_on=True)
    topic = town.sandbox.add_topic(supergroup, "Faces")
    for command in ("/stop", "/forget", "/privacy", "/settings"):
        sent = await town.person(ADA).send_text(supergroup, command, topic=topic)
        answer = await town.answer_to(sent)
        assert answer.envelope.thread_id == sent.envelope.thread_id == topic


def buttons(message):
    return [button for row in message.keyboard for button in row]


async def gone(town, message, label):
    """Wait until a button is no longer there: what it did is shown instead."""
    await town.until(lambda: all(button["text"] != label for button in buttons(message)))


async def test_a_group_that_adds_the_bot_is_greeted_and_can_switch_it_on(new_town):
    new_town.sandbox.introduce_bot(GROUP)

    await new_town.until(lambda: new_town.from_bot(GROUP))
    (welcome,) = new_town.from_bot(GROUP)
    await new_town.person(ADA).press(welcome.message_id, SWITCH_ON)
    photo = await new_town.person(BEN).send_photo(GROUP, PHOTO)

    assert "emotion recognition" in words(welcome)
    assert "work or school" in words(welcome)
    assert "face" in words(await new_town.answer_to(photo))
