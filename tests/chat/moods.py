"""A chat's mood: faces on certain days, and somebody who asks about them."""

from datetime import timedelta

from bot.core.emotions import Emotion
from bot.core.sessions import FaceRecord
from bot.replies.loader import load_rule_book
from tests.builders import GROUP, press_update, scores, text_update
from tests.chat.conftest import NOON

TEXTS = load_rule_book().texts
"""NOON is that of a Saturday."""


async def counted(chat, *, days_ago, people, each=1, look=Emotion.HAPPINESS, chat_id=GROUP):
    """Let people have sent photos with so many faces each, some days before NOON."""
    mood = await chat.store.moods.of_chat(chat_id)
    at = NOON - timedelta(days=days_ago)
    for person in range(people):
        face = FaceRecord(int(at.timestamp()), None, mood.contributor(person), scores(look))
        photo = f"{look} {days_ago} {person}"
        assert await chat.store.moods.count(mood, photo, [face] * each)


async def say(chat, words, chat_type="group", *, at=NOON, **fields):
    await chat.receive(text_update(words, chat_type, date=int(at.timestamp()), **fields))


async def press(chat, data, chat_type="group", **fields):
    await chat.receive(press_update(data, chat_type, **fields))


def captions(chat):
    return [params["caption"] for params in chat.sent("sendPhoto")]
