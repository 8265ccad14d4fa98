"""Inline mode, guest mode and “Not right?”, over HTTP, on the sandbox's Telegram."""

import json

import pytest

from bot.cli.rules_report import show_report
from bot.core.corrections import Correction
from bot.core.emotions import Emotion
from bot.core.preferences import ChatPreferences, GroupMode
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from bot.sandbox.modes import BotModes
from bot.sandbox.server import Sandbox
from bot.wiring.store import open_forgetful_store
from tests.builders import analysis
from tests.e2e.town import ADA, BEN, CLEO, GROUP, TOKEN, running_town
from tests.fakes import FakeBackend
from tests.photos.samples import encoded, plain

pytestmark = pytest.mark.e2e

BOOK = load_rule_book()
TEXTS = BOOK.texts
PHOTO = encoded(plain())
NOT_RIGHT = TEXTS.line(Line.NOT_RIGHT)
SURPRISED = f"{BOOK.rules.icons.of(Emotion.SURPRISE)} {TEXTS.looks[Emotion.SURPRISE]}"


@pytest.fixture
async def store():
    return await open_forgetful_store()


@pytest.fixture
async def town(store):
    modes = BotModes(inline=True, inline_feedback=True, guest=True)
    backend = FakeBackend(analysis(Emotion.HAPPINESS))
    async with (
        Sandbox(TOKEN, modes=modes) as sandbox,
        running_town(backend=backend, store=store, sandbox=sandbox) as town,
    ):
        yield town


def labels(message):
    return [button["text"] for row in message.keyboard for button in row]


def articles(offer):
    return [result for result in offer.answer.results if result.kind == "article"]


async def answered(town):
    """Ada's photo in the private chat, and the bot's answer."""
    photo = await town.person(ADA).send_photo(ADA, PHOTO)
    return await town.answer_to(photo)


async def mistrusted(town):
    """The answer while it asks what would fit better."""
    answer = await answered(town)
    await town.person(ADA).press(answer.message_id, NOT_RIGHT, chat_id=ADA)
    await town.until(lambda: SURPRISED in labels(answer))
    return answer


async def test_a_suggestion_for_my_photo_is_said_in_another_chat(town):
    answer = await answered(town)
    ada = town.person(ADA)
    assert TEXTS.line(Line.SHARE) in labels(answer)

    offer = await ada.inline.ask(GROUP)
    first = articles(offer)[0]
    message = ada.inline.choose(offer, first.id, GROUP)

    assert [each.title for each in articles(offer)] == labels(answer)[:3]
    assert message.content.words == labels(answer)[0]
    assert message.envelope.via_bot == town.sandbox.world.bot


async def test_the_sticker_of_the_answer_can_be_said_too(town):
    await answered(town)
    ada = town.person(ADA)

    offer = await ada.inline.ask(GROUP)

    sent = [call for call in town.sandbox.calls if call.method == "sendSticker"]
    stickers = [each for each in offer.answer.results if each.kind == "sticker"]
    assert len(stickers) == len(sent)
    for each in stickers:
        assert ada.inline.choose(offer, each.id, GROUP).content.media is not None


async def test_who_has_sent_no_photo_is_shown_the_way(town):
    offer = await town.person(BEN).inline.ask(GROUP)

    assert offer.answer.results == ()
    assert offer.answer.button.text == TEXTS.line(Line.INLINE_NO_PHOTO)
    command = await town.person(ADA).send_text(
        ADA, f"/start {offer.answer.button.start_parameter}"
    )
    explained = await town.answer_to(command)
    assert TEXTS.line(Line.INLINE_NO_PHOTO_HINT) in explained.content.words


async def test_what_is_said_through_the_bot_gets_no_answer(town):
    await answered(town)
    ada = town.person(ADA)
    offer = await ada.inline.ask(ADA)

    said = ada.inline.choose(offer, articles(offer)[0].id, ADA)
    last = await ada.send_text(ADA, "/privacy")
    await town.answer_to(last)

    assert town.answers_to(said) == []


async def test_a_guest_answers_about_a_photo_where_it_is_no_member(town):
    world = town.sandbox.world
    town.sandbox.leave(GROUP, world.bot.id)
    photo = await town.person(BEN).send_photo(GROUP, PHOTO)

    call = await town.person(CLEO).send_text(
        GROUP, f"@{world.bot.username}", reply_to=photo.message_id
    )
    answer = await town.answer_to(call)

    words = answer.content.words
    assert words.count("\n• ") == 3
    assert answer.envelope.guest_caller == world.people[CLEO]
    assert town.answers_to(photo) == []


async def test_a_guest_without_a_photo_says_how_it_works(town):
    world = town.sandbox.world
    town.sandbox.leave(GROUP, world.bot.id)

    call = await town.person(CLEO).send_text(GROUP, f"@{world.bot.username} hello")
    answer = await town.answer_to(call)

    assert answer.content.words == TEXTS.line(Line.GUEST_NEEDS_PHOTO)


async def test_a_doubt_is_counted_and_reported(town, store, capsys):
    answer = await mistrusted(town)

    toast = await town.person(ADA).press(answer.message_id, SURPRISED, chat_id=ADA)
    await town.until(lambda: SURPRISED not in labels(answer))
    capsys.readouterr()
    show_report(await store.corrections(), as_json=True)

    assert toast.text == TEXTS.line(Line.NOT_RIGHT_THANKS)
    assert NOT_RIGHT not in labels(answer)
    assert json.loads(capsys.readouterr().out) == [
        {"seen": "happiness", "better": "surprise", "count": 1}
    ]


async def test_a_doubt_can_be_taken_back(town, store):
    answer = await mistrusted(town)

    await town.person(ADA).press(answer.message_id, TEXTS.line(Line.BACK), chat_id=ADA)
    await town.until(lambda: NOT_RIGHT in labels(answer))

    assert await store.corrections() == ()


async def test_data_that_no_button_carries_is_not_counted(town, store):
    answer = await answered(town)

    toast = await town.person(ADA).press_data(answer, f"3:b:{answer.reply_to_id}:1:03")

    assert toast.text == TEXTS.line(Line.OPTION_GONE)
    assert await store.corrections() == ()


async def test_in_a_group_each_member_is_counted_once(town, store):
    await store.set_preferences(GROUP, ChatPreferences(mode=GroupMode.FULL))
    photo = await town.person(BEN).send_photo(GROUP, PHOTO)
    await town.answer_to(photo)
    await town.person(CLEO).send_text(GROUP, "/mood", reply_to=photo.message_id)
    await town.until(lambda: any(NOT_RIGHT in labels(each) for each in town.answers_to(photo)))
    answer = next(each for each in town.answers_to(photo) if NOT_RIGHT in labels(each))

    for person in (BEN, CLEO, BEN):
        await town.person(person).press(answer.message_id, NOT_RIGHT, chat_id=GROUP)
        if person == BEN and await store.corrections():
            continue
        await town.until(lambda: SURPRISED in labels(answer))
        await town.person(person).press(answer.message_id, SURPRISED, chat_id=GROUP)
        await town.until(lambda: NOT_RIGHT in labels(answer))

    assert await store.corrections() == (Correction(Emotion.HAPPINESS, Emotion.SURPRISE, 2),)
