"""Moving pictures that people send: what the bot is told of them, and what is refused."""

import pytest
import telegram
from aiogram import types as aiogram_types

from bot.sandbox.errors import PageError
from bot.sandbox.media import ClipFacts, ClipKind
from bot.sandbox.people import Upload
from bot.sandbox.stage import Stage
from bot.sandbox.visitor import Visitor
from tests.sandbox.calling import ADA, GROUP, call, heard, refusal
from tests.sandbox.conftest import TOKEN
from tests.sandbox.pictures import gif, mp4, picture

VIDEO = ClipFacts(width=640, height=360, duration_s=2.2, still=picture(640, 360))
NOTE = ClipFacts(ClipKind.NOTE, width=400, height=384, duration_s=3)
ANIMATION = ClipFacts(ClipKind.ANIMATION, width=320, height=240, duration_s=1)
LIVE = ClipFacts(
    ClipKind.LIVE_PHOTO, width=720, height=960, duration_s=1.5, still=picture(90, 120)
)
MB = 1 << 20


@pytest.fixture
def ben(stage: Stage) -> Visitor:
    return Visitor(stage, stage.world.people[1002])


async def told(stage: Stage) -> dict:
    """The one message that the bot hears of."""
    (message,) = await heard(stage)
    return message


async def test_a_video_carries_its_shape_its_seconds_and_a_thumbnail(stage, ben):
    await ben.send_clip(GROUP, mp4(), VIDEO, file_name="us.mp4", caption="Look", spoiler=True)

    message = await told(stage)
    video = message["video"]
    assert (video["width"], video["height"], video["duration"]) == (640, 360, 3)
    assert (video["mime_type"], video["file_name"]) == ("video/mp4", "us.mp4")
    assert video["file_size"] == len(mp4())
    assert (video["thumbnail"]["width"], video["thumbnail"]["height"]) == (320, 180)
    assert (message["caption"], message["has_media_spoiler"]) == ("Look", True)


async def test_a_round_video_has_a_length_and_neither_name_nor_type(stage, ben):
    await ben.send_clip(GROUP, mp4(), NOTE, file_name="round.mp4")

    note = (await told(stage))["video_note"]
    assert (note["length"], note["duration"]) == (384, 3)
    assert set(note) == {"file_id", "file_unique_id", "file_size", "length", "duration"}


async def test_an_animation_comes_with_its_document_beside_it(stage, ben):
    await ben.send_clip(GROUP, mp4(), ANIMATION, file_name="wave.mp4", caption="Wave")

    message = await told(stage)
    animation, document = message["animation"], message["document"]
    assert (animation["width"], animation["height"], animation["duration"]) == (320, 240, 1)
    assert document["file_id"] == animation["file_id"]
    assert (document["mime_type"], document["file_name"]) == ("video/mp4", "wave.mp4")
    assert "video" not in message


async def test_what_a_gif_says_of_itself_need_not_be_said(stage, ben):
    await ben.send_clip(GROUP, gif(96, 64, frames=4, frame_ms=500), ClipFacts(ClipKind.ANIMATION))

    animation = (await told(stage))["animation"]
    assert (animation["width"], animation["height"], animation["duration"]) == (96, 64, 2)
    assert animation["mime_type"] == "image/gif"
    assert animation["thumbnail"]["width"] == 96


async def test_a_long_gif_is_counted_in_part(stage, ben):
    await ben.send_clip(GROUP, gif(8, 8, frames=400, frame_ms=100), ClipFacts(ClipKind.ANIMATION))

    assert (await told(stage))["animation"]["duration"] == 40


async def test_a_live_photo_is_a_photo_too(stage, ben):
    await ben.send_clip(GROUP, mp4(), LIVE, caption="Waves")

    message = await told(stage)
    moving, sizes = message["live_photo"], message["photo"]
    assert (moving["width"], moving["height"], moving["duration"]) == (720, 960, 2)
    assert moving["mime_type"] == "video/mp4"
    assert moving["photo"] == sizes
    assert (sizes[-1]["width"], sizes[-1]["height"]) == (90, 120)
    assert moving["file_id"] not in {size["file_id"] for size in sizes}


async def test_what_is_not_said_is_unknown(stage, ben):
    await ben.send_clip(GROUP, mp4(), ClipFacts())

    video = (await told(stage))["video"]
    assert (video["width"], video["height"], video["duration"]) == (0, 0, 0)
    assert not {"thumbnail", "file_name"} & set(video)


@pytest.mark.parametrize("facts", [VIDEO, NOTE, ANIMATION, LIVE], ids=lambda each: each.kind)
async def test_two_libraries_find_nothing_missing_and_nothing_unknown(stage, ben, facts):
    await ben.send_clip(GROUP, mp4(), facts, file_name="us.mp4")

    message = await told(stage)
    for told_of in (telegram.Message.de_json(message, None), aiogram_types.Message(**message)):
        clip = getattr(told_of, facts.kind)
        assert clip.file_id == message[facts.kind]["file_id"]
        assert not getattr(clip, "api_kwargs", None)
        assert not getattr(clip, "model_extra", None)


@pytest.mark.parametrize(
    ("data", "name", "mime_type"),
    [
        (mp4(), None, "video/mp4"),
        (mp4(brand=b"qt  "), None, "video/quicktime"),
        (b"\x1a\x45\xdf\xa3 and more", None, "video/webm"),
        (bytes.fromhex("3026b2758e66cf11") + b"more", None, "video/x-ms-wmv"),
        (b"anything", "old.wmv", "video/x-ms-wmv"),
    ],
)
async def test_what_kind_of_video_it_is_shows_in_its_name_or_first_bytes(
    stage, ben, data, name, mime_type
):
    await ben.send_clip(GROUP, data, VIDEO, file_name=name)

    assert (await told(stage))["video"]["mime_type"] == mime_type


@pytest.mark.parametrize(
    ("facts", "path"),
    [
        (VIDEO, "videos/file_0.mp4"),
        (NOTE, "video_notes/file_0.mp4"),
        (ANIMATION, "animations/file_0.mp4"),
        (LIVE, "videos/file_0.mp4"),
    ],
)
async def test_the_bot_downloads_the_file_that_was_sent(resting, page, facts, path):
    sent = await resting.person(ADA).send_clip(ADA, mp4(), facts)
    asked = {"file_id": sent.content.media.file.file_id}

    file = (await page.post(f"/bot{TOKEN}/getFile", json=asked)).json()["result"]

    assert file["file_path"] == path
    assert (await page.get(f"/file/bot{TOKEN}/{path}")).content == mp4()


async def test_a_file_over_20_mb_can_be_sent_but_not_downloaded(stage, ben):
    await ben.send_clip(GROUP, mp4(size_bytes=20 * MB), VIDEO)
    await ben.send_clip(GROUP, mp4(size_bytes=20 * MB + 1), VIDEO)

    small, large = [message["video"] for message in await heard(stage)]
    assert (await call(stage, "getFile", file_id=small["file_id"]))["file_size"] == 20 * MB
    assert large["file_size"] == 20 * MB + 1
    words = await refusal(stage, "getFile", file_id=large["file_id"])
    assert words == "Bad Request: file is too big"


async def test_videos_and_live_photos_stand_in_albums_beside_photos(stage, ben):
    parts = [picture(), Upload(mp4(), clip=VIDEO), Upload(mp4(), clip=LIVE)]

    await ben.send_album(GROUP, parts, caption="us")

    messages = await heard(stage)
    assert len({message["media_group_id"] for message in messages}) == 1
    kinds = [{"photo", "video", "live_photo"} & set(message) for message in messages]
    assert kinds == [{"photo"}, {"video"}, {"photo", "live_photo"}]
    assert [message.get("caption") for message in messages] == ["us", None, None]


@pytest.mark.parametrize("facts", [NOTE, ANIMATION])
async def test_round_videos_and_animations_stand_alone(stage, ben, facts):
    with pytest.raises(PageError, match="cannot be part of an album"):
        await ben.send_album(GROUP, [picture(), Upload(mp4(), clip=facts)])

    assert await heard(stage) == []


@pytest.mark.parametrize(
    ("data", "facts", "words"),
    [
        (b"", VIDEO, "is empty"),
        (mp4(size_bytes=50 * MB + 1), VIDEO, "the most is 50 MB"),
        (mp4(), ClipFacts(ClipKind.LIVE_PHOTO), "needs its photo"),
        (mp4(), ClipFacts(still=b"no picture"), "not a picture"),
        (b"GIF89a and no more", ClipFacts(ClipKind.ANIMATION), "not an animation"),
    ],
    ids=["empty", "too large", "no photo", "no still", "no gif"],
)
async def test_what_cannot_be_sent_is_refused_in_words(stage, ben, data, facts, words):
    with pytest.raises(PageError, match=words):
        await ben.send_clip(GROUP, data, facts)

    assert await heard(stage) == []


async def test_a_round_video_takes_no_caption(stage, ben):
    with pytest.raises(PageError, match="no caption"):
        await ben.send_clip(GROUP, mp4(), NOTE, caption="hello")
    message = await ben.send_clip(GROUP, mp4(), NOTE, spoiler=True)

    assert "has_media_spoiler" not in (await heard(stage))[0]
    with pytest.raises(PageError, match="cannot be edited"):
        ben.edit(message, "hello")


async def test_the_caption_of_a_video_is_edited_and_the_video_stays(stage, ben):
    message = await ben.send_clip(GROUP, mp4(), VIDEO, caption="one")

    ben.edit(message, "two")

    (edited,) = await heard(stage, "edited_message")
    assert (edited["caption"], edited["video"]["width"]) == ("two", 640)


async def test_a_forwarded_video_is_the_same_file(stage, ben):
    message = await ben.send_clip(GROUP, mp4(), VIDEO)
    ben.forward(message, GROUP)

    first, second = await heard(stage)
    assert second["video"] == first["video"]
    assert second["forward_origin"]["type"] == "user"


async def test_a_bot_cannot_send_a_video_on_as_a_photo(stage, ben):
    await ben.send_clip(GROUP, mp4(), NOTE)
    (message,) = await heard(stage)

    words = await refusal(
        stage, "sendPhoto", chat_id=GROUP, photo=message["video_note"]["file_id"]
    )

    assert words == "Bad Request: can't use file of type VideoNote as Photo"
