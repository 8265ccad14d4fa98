"""Clips: taken in, read while people see how far it is, and answered once."""

import pytest
from telegram import Update
from telegram.error import TimedOut

from bot.chat.clip_terms import CLIP_WORD
from bot.chat.intake import incoming_clip
from bot.chat.written import key_of, payload_of_clip
from bot.core.emotions import Emotion
from bot.core.errors import (
    BackendUnavailableError,
    UnreadableVideoError,
    VideoTooLargeError,
)
from bot.core.preferences import GroupMode
from bot.jobs.port import Job
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from tests.builders import (
    ADA,
    BEN,
    BOT,
    GROUP,
    clip_json,
    clip_update,
    document_update,
    photo_sizes,
    photo_update,
    text_update,
    timeline,
)
from tests.fakes import FakeLooker

TEXTS = load_rule_book().texts
KINDS = ("video", "video_note", "animation", "live_photo")


def captions(chat):
    return [params.get("caption") for params in chat.sent("sendPhoto")]


def said(chat):
    """All words: those in messages, and those under pictures."""
    return [*chat.texts(), *captions(chat)]


@pytest.mark.parametrize("kind", KINDS)
async def test_a_clip_in_private_gets_its_strongest_frame_and_its_timeline_with_the_words(
    chat, kind
):
    await chat.receive(clip_update(kind=kind))

    strongest, words = captions(chat)
    assert strongest.startswith("The strongest moment, at 0:0")
    assert "neutral, then happy at 0:02" in words
    assert chat.sent("sendPhoto")[1]["reply_markup"]["inline_keyboard"]
    assert chat.backend.photos == []


async def test_a_video_sent_as_a_file_is_a_clip(chat):
    await chat.receive(document_update(mime="video/mp4"))

    assert len(captions(chat)) == 2


async def test_a_clip_gets_a_reaction_and_a_sticker_as_photos_do(chat):
    await chat.receive(clip_update())

    assert len(chat.sent("setMessageReaction")) == 1
    assert len(chat.sent("sendSticker")) == 1


async def test_what_is_sent_replies_to_the_clip_and_nothing_is_left_of_the_progress(chat):
    await chat.receive(clip_update(message_id=7))

    replies = [params["reply_parameters"]["message_id"] for params in chat.sent("sendPhoto")]
    assert replies == [7, 7]
    assert len(chat.sent("deleteMessage")) == len(chat.sent("sendMessage"))


async def test_the_clip_is_downloaded_and_handed_over_as_it_is(chat):
    chat.telegram.file = b"a clip"

    await chat.receive(clip_update())

    assert chat.looker.looked == [b"a clip"]


async def test_a_clip_without_a_face_gets_kind_words_and_no_picture(open_chat):
    chat = await open_chat(looker=FakeLooker(timeline((0.0, {}), (1.0, {}))))

    await chat.receive(clip_update())

    assert chat.texts()[-1] == TEXTS.line(Line.CLIP_NO_FACE)
    assert captions(chat) == []


async def test_a_group_that_did_not_ask_gets_one_message_and_sees_no_progress(chat):
    await chat.receive(clip_update("group"))

    (words,) = captions(chat)
    assert "neutral, then happy at 0:02" in words
    assert chat.texts() == []


async def test_a_group_that_did_not_ask_hears_nothing_of_a_clip_without_a_face(open_chat):
    chat = await open_chat(looker=FakeLooker(timeline((0.0, {}), (1.0, {}))))

    await chat.receive(clip_update("group"))

    assert said(chat) == []
    assert chat.sent("setMessageReaction") == []


async def test_a_group_that_wants_reactions_only_gets_no_picture(chat):
    await chat.prefer(mode=GroupMode.REACTION)

    await chat.receive(clip_update("group"))

    assert len(chat.sent("setMessageReaction")) == 1
    assert said(chat) == []
    assert chat.looker.plotted == []


@pytest.mark.parametrize("mode", [GroupMode.OFF, GroupMode.ASKED])
async def test_a_group_that_wants_none_is_left_alone(chat, mode):
    await chat.prefer(mode=mode)

    await chat.receive(clip_update("group"))

    assert chat.telegram.methods() == []
    assert not (await chat.jobs.stats()).waiting


async def test_a_group_is_full_of_animations_that_nobody_in_it_has_filmed(chat):
    await chat.receive(clip_update("group", "animation"))

    assert chat.telegram.methods() == []


@pytest.mark.parametrize("kind", KINDS)
async def test_whoever_asks_about_a_clip_in_a_group_gets_the_whole_answer(chat, kind):
    await chat.prefer(mode=GroupMode.ASKED)
    clip = clip_json("group", kind, message_id=7)

    await chat.receive(text_update("/mood", "group", person=BEN, reply_to_message=clip))

    assert len(captions(chat)) == 2
    assert chat.sent("sendPhoto")[0]["reply_parameters"]["message_id"] == 7


async def test_a_hidden_clip_in_a_group_is_left_alone_unless_somebody_asks(chat):
    hidden = clip_json("group", message_id=7, has_media_spoiler=True)

    await chat.receive(clip_update("group", message_id=7, has_media_spoiler=True))
    alone = said(chat)
    await chat.receive(text_update("/mood", "group", reply_to_message=hidden))

    assert alone == []
    assert len(captions(chat)) == 2


async def test_whoever_wants_to_be_left_alone_is(chat):
    await chat.store.leave_alone(ADA["id"], GROUP)

    await chat.receive(clip_update("group"))

    assert chat.telegram.methods() == []


async def test_clips_of_an_album_are_answered_each_for_itself(chat):
    for message_id in (7, 8):
        await chat.receive(clip_update(message_id=message_id, media_group_id="album-1"))

    replies = [params["reply_parameters"]["message_id"] for params in chat.sent("sendPhoto")]
    assert replies == [7, 7, 8, 8]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"duration": 181}, TEXTS.line(Line.CLIP_TOO_LONG, seconds=180)),
        ({"file_size": 20_000_001}, TEXTS.line(Line.CLIP_TOO_LARGE, limit_mb=20)),
    ],
)
async def test_limits_are_told_before_anything_is_downloaded(chat, fields, words):
    await chat.receive(clip_update(**fields))

    assert chat.texts() == [words]
    assert "getFile" not in chat.telegram.methods()


async def test_limits_are_told_while_another_clip_is_read(chat):
    chat.looker.hold()
    reading = chat.start(clip_update())
    await chat.until(lambda: chat.looker.looked)

    await chat.application.incoming.take(parse(chat, clip_update(duration=181)))
    too_long = TEXTS.line(Line.CLIP_TOO_LONG, seconds=180)
    await chat.until(lambda: too_long in chat.texts())

    chat.looker.go.set()
    await reading


def parse(chat, update):
    return Update.de_json(update, chat.application.bot)


async def test_a_group_that_did_not_ask_hears_of_no_limit(chat):
    await chat.receive(clip_update("group", duration=181))

    assert chat.telegram.methods() == []


async def test_whoever_is_left_alone_hears_that_and_not_of_a_limit(chat):
    await chat.store.leave_alone(ADA["id"], ADA["id"])

    await chat.receive(clip_update(duration=181))

    assert chat.texts() == [TEXTS.line(Line.YOU_ARE_LEFT_ALONE)]


async def test_a_clip_written_down_under_narrower_limits_is_read_under_wider_ones(chat):
    clip = incoming_clip(parse(chat, clip_update()), username="emotion_bot")

    key = key_of(BOT["id"], ADA["id"], clip.line_id)
    await chat.jobs.submit(Job(key, CLIP_WORD, ADA["id"], payload_of_clip(clip)))
    await chat.settle()

    assert len(captions(chat)) == 2


async def test_a_clip_of_the_longest_length_is_read(chat):
    await chat.receive(clip_update(duration=180, file_size=20_000_000))

    assert len(captions(chat)) == 2


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (UnreadableVideoError("junk"), TEXTS.line(Line.CLIP_UNREADABLE)),
        (
            VideoTooLargeError(size=999, limit=180, unit="seconds"),
            TEXTS.line(Line.CLIP_TOO_LONG, seconds=180),
        ),
    ],
)
async def test_what_is_wrong_with_a_file_is_said_in_words_about_clips(open_chat, error, words):
    chat = await open_chat(looker=FakeLooker(error))

    await chat.receive(clip_update())

    assert chat.texts()[-1] == words
    assert captions(chat) == []


async def test_a_file_that_is_larger_than_its_message_says_is_too_large(open_chat):
    chat = await open_chat(max_video_bytes=100)
    chat.telegram.file = b"x" * 101

    await chat.receive(clip_update(file_size=None))

    assert chat.texts()[-1] == TEXTS.line(Line.CLIP_TOO_LARGE, limit_mb=0)


async def test_a_clip_that_takes_too_long_to_read_is_given_up_in_words(open_chat):
    chat = await open_chat(longest_look_s=0.01)
    chat.looker.hold()

    await chat.receive(clip_update())

    assert chat.texts()[-1] == TEXTS.line(Line.CLIP_STOPPED_LATE)
    assert len(chat.looker.looked) == chat.looker.ended == 1


async def test_a_clip_that_telegram_no_longer_has_is_asked_for_again(chat):
    chat.telegram.refuse("getFile", 400, "Bad Request: wrong file_id")

    await chat.receive(clip_update())

    assert chat.texts()[-1] == TEXTS.line(Line.CLIP_GONE)


async def test_a_backend_that_fails_for_a_while_costs_no_answer(chat):
    happy, chat.looker.answer = chat.looker.answer, BackendUnavailableError("x")
    await chat.receive(clip_update())
    while_down = captions(chat)

    chat.looker.answer = happy
    await chat.pass_s(60)

    assert while_down == []
    assert len(captions(chat)) == 2


async def test_a_clip_that_fails_again_and_again_gets_an_apology(chat):
    chat.looker.answer = ValueError("a bug")

    await chat.receive(clip_update())
    for _ in range(5):
        await chat.pass_s(60)
    await chat.until(lambda: TEXTS.line(Line.CLIP_FAILED) in chat.texts())

    assert captions(chat) == []


async def test_a_clip_that_waited_too_long_is_too_late(open_chat):
    chat = await open_chat(max_age_s=60.0)

    await chat.receive(clip_update())

    assert chat.texts() == [TEXTS.line(Line.CLIP_TOO_LATE)]


async def test_a_clip_delivered_twice_is_answered_once(chat):
    update = clip_update(message_id=7)

    for _ in range(2):
        await chat.receive(update)

    assert len(captions(chat)) == 2


async def test_an_answer_that_did_not_leave_is_sent_later_and_its_first_picture_only_once(chat):
    chat.telegram.refuse("sendPhoto", 429, "Too Many Requests: retry after 90", retry_after=90)
    await chat.receive(clip_update())
    chat.clock.now += 100
    await chat.pass_s(100)

    assert [caption[:13] for caption in captions(chat)] == [
        "The strongest",
        "The strongest",
        "This face loo",
    ]


async def test_a_group_that_wants_no_photos_gets_the_words_alone(chat):
    clip = clip_json("group", message_id=7)
    refusal = "Bad Request: not enough rights to send photos to the chat"
    chat.telegram.refuse("sendPhoto", 400, refusal, times=9)

    await chat.receive(text_update("/mood", "group", reply_to_message=clip))

    assert "neutral, then happy at 0:02" in chat.texts()[-1]
    assert chat.sent("sendMessage")[-1]["reply_markup"]["inline_keyboard"]


async def test_a_strongest_frame_that_may_have_come_costs_no_words(chat):
    chat.telegram.fail("sendPhoto", TimedOut())

    await chat.receive(clip_update())

    assert "neutral, then happy at 0:02" in captions(chat)[-1]
    assert len(captions(chat)) == 2


async def test_words_that_may_have_come_are_not_said_twice(chat):
    chat.telegram.fail("sendPhoto", TimedOut(), times=2)

    await chat.receive(clip_update())

    assert not any("neutral, then happy" in text for text in chat.texts())


async def test_whoever_sends_stop_while_the_clip_is_read_gets_no_answer(chat):
    chat.looker.hold()
    reading = chat.start(clip_update())
    await chat.until(lambda: chat.looker.looked)
    await chat.store.leave_alone(ADA["id"], ADA["id"])

    chat.looker.go.set()
    await reading
    await chat.settle()

    assert captions(chat) == []


async def test_a_group_that_meanwhile_wants_reactions_only_gets_no_picture(chat):
    chat.looker.hold()
    reading = chat.start(clip_update("group"))
    await chat.until(lambda: chat.looker.looked)
    await chat.prefer(mode=GroupMode.REACTION)

    chat.looker.go.set()
    await reading
    await chat.settle()

    assert len(chat.sent("setMessageReaction")) == 1
    assert said(chat) == []


async def test_the_next_photo_knows_what_was_said_about_the_clip(chat):
    await chat.receive(clip_update(message_id=7))

    last = chat.application.work._clips._answerer._lately.before(ADA["id"], 8)

    assert last is not None
    assert last.emotion is Emotion.HAPPINESS


async def test_a_live_photo_whose_clip_is_too_long_is_a_photo(chat):
    photo = {"photo": photo_sizes()}

    await chat.receive(clip_update(kind="live_photo", duration=181, **photo))

    assert chat.looker.looked == []
    assert len(chat.backend.photos) == 1


async def test_where_the_operator_left_clips_out_a_private_chat_is_told_so(open_chat):
    chat = await open_chat(sees_clips=False)

    await chat.receive(clip_update())
    await chat.receive(clip_update("group"))

    assert chat.texts() == [TEXTS.line(Line.CLIP_NOT_SUPPORTED)]


async def test_where_the_operator_left_clips_out_a_live_photo_is_a_photo(open_chat):
    chat = await open_chat(sees_clips=False)

    await chat.receive(clip_update(kind="live_photo", photo=photo_sizes()))

    assert len(chat.backend.photos) == 1


async def test_photos_are_answered_while_a_clip_of_the_same_chat_is_read(chat):
    chat.looker.hold()
    reading = chat.start(clip_update())
    await chat.until(lambda: chat.looker.looked)

    await chat.application.incoming.take(parse(chat, photo_update()))
    await chat.until(lambda: len(chat.sent("sendSticker")) == 1)

    assert chat.looker.ended == 0
    chat.looker.go.set()
    await reading


async def test_too_many_clips_are_turned_away_in_words_about_clips(open_chat):
    chat = await open_chat(clips_at_once=1, clips_waiting=0)
    chat.looker.hold()
    reading = chat.start(clip_update())
    await chat.until(lambda: chat.looker.looked)

    update = parse(chat, clip_update())
    assert not await chat.application.incoming.take(update)
    await chat.application.process_update(update)

    assert TEXTS.line(Line.CLIP_BUSY) in chat.texts()
    chat.looker.go.set()
    await reading


async def test_clips_are_counted_and_logged_without_what_they_hold(chat, caplog):
    caplog.set_level("INFO")

    await chat.receive(clip_update(caption="a secret"))

    assert chat.counted("bot_clips_total", outcome="answered", chat="private") == 1
    assert chat.counted("bot_video_seconds_total") == pytest.approx(3.78, abs=0.01)
    assert chat.counted("bot_updates_total", kind="clip") == 1
    assert "outcome=answered" in caplog.text
    assert "secret" not in caplog.text
