"""Albums and the face picker: the whole bot, over HTTP, on the sandbox's Telegram."""

import asyncio

import pytest

from bot.chat.acceptance import ALBUM_PAUSE_S
from bot.chat.work import PHOTO
from bot.jobs.durable import DurableJobs
from bot.jobs.memory_ledger import MemoryLedger
from bot.sandbox.posting import AlbumDelivery
from tests.e2e.town import ADA, BEN, CLEO, GROUP, PATIENCE_S, running_town
from tests.fakes import FakeClock
from tests.photos.samples import collage, collins, encoded, hopper, plain

pytestmark = [pytest.mark.e2e, pytest.mark.model]

ROW_OF_FOUR = collage(4, (1280, 400), columns=4)
CROWD = collage(30, (1280, 1000), columns=6)


@pytest.fixture
async def town():
    async with running_town() as town:
        yield town


def labels(message):
    return [[button["text"] for button in row] for row in message.keyboard]


def snapshot(message):
    return message.content.words, labels(message)


async def until_written_down(ledger, photos):
    async with asyncio.timeout(PATIENCE_S):
        while (await ledger.stats()).waiting < photos:
            await asyncio.sleep(0.005)


async def test_an_album_gets_one_answer_on_its_first_photo_when_its_pause_is_over():
    clock = FakeClock()
    ledger = MemoryLedger(clock)
    async with running_town(jobs=DurableJobs(ledger)) as town:
        album = await town.person(BEN).send_album(
            GROUP, [encoded(collins()), encoded(plain()), encoded(ROW_OF_FOUR)]
        )
        await until_written_down(ledger, len(album))

        clock.now += ALBUM_PAUSE_S - 0.01
        is_due_early = await ledger.is_any_due({PHOTO})
        answers_early = town.from_bot(GROUP)
        clock.now += 0.02
        answer = await town.answer_to(album[0])

        assert (is_due_early, answers_early) == (False, [])
        assert "5 faces in 3 photos: 3 happy, 2 neutral." in answer.content.words
        assert labels(answer)[3][:2] == ["1·1 😁", "3·1 😐"]
        assert len(town.from_bot(GROUP)) == 1
        assert town.reaction_to(album[0])
        assert [town.reaction_to(part) for part in album[1:]] == [None, None]


@pytest.mark.parametrize("order", [(2, 0, 1, 2), (1, 2, 1, 0)])
async def test_parts_out_of_order_and_twice_are_answered_once(town, order):
    album = await town.person(BEN).send_album(
        GROUP,
        [encoded(collins()), encoded(hopper()), encoded(collins())],
        delivery=AlbumDelivery(order=order),
    )

    answer = await town.answer_to(album[0])

    assert "3 faces in 3 photos" in answer.content.words
    assert len(town.from_bot(GROUP)) == 1


async def test_a_part_that_comes_late_changes_the_answer_in_place(town):
    album = await town.person(BEN).send_album(
        GROUP, [encoded(collins()), encoded(hopper())], delivery=AlbumDelivery(gap_s=2.5)
    )
    answer = await town.answer_to(album[0])

    await town.until(lambda: "2 faces in 2 photos" in answer.content.words)

    assert len(town.from_bot(GROUP)) == 1


async def test_photos_around_an_album_are_answered_in_their_order(town):
    before = await town.person(BEN).send_photo(GROUP, encoded(collins()))
    album = await town.person(BEN).send_album(GROUP, [encoded(collins()), encoded(hopper())])
    after = await town.person(CLEO).send_photo(GROUP, encoded(hopper()))

    await town.answer_to(after)

    replied = [answer.reply_to_id for answer in town.from_bot(GROUP)]
    assert replied == [each.message_id for each in (before, album[0], after)]


async def test_a_face_of_an_album_is_picked_and_left_again(town):
    album = await town.person().send_album(ADA, [encoded(collins()), encoded(ROW_OF_FOUR)])
    answer = await town.answer_to(album[0])
    summary = snapshot(answer)

    await town.person().press(answer.message_id, "2·1 😐")
    await town.until(lambda: answer.content.words.startswith("Photo 2, face 1"))
    assert labels(answer)[-1] == ["‹ 1·1 😁", "Back", "2·2 😁 ›"]
    await town.person().press(answer.message_id, "Back")
    await town.until(lambda: "faces in 2 photos" in answer.content.words)

    assert snapshot(answer) == summary
    assert len(town.from_bot(ADA)) == 1


async def test_many_faces_are_picked_from_page_by_page(town):
    photo = await town.person(BEN).send_photo(GROUP, encoded(CROWD))
    answer = await town.answer_to(photo)
    summary = snapshot(answer)

    await town.person(CLEO).press(answer.message_id, "2/2 ›")
    await town.until(lambda: ["‹ 1/2"] in labels(answer))
    last = labels(answer)[3][-1]
    await town.person(CLEO).press(answer.message_id, last)
    await town.until(lambda: "Back" in labels(answer)[-1])
    suggestion = labels(answer)[0][0]
    await town.person(CLEO).press(answer.message_id, suggestion)
    posted = await town.answer_to(photo, nth=2)
    await town.person(CLEO).press(answer.message_id, "Back")
    await town.until(lambda: ["‹ 1/2"] in labels(answer))
    await town.person(CLEO).press(answer.message_id, "‹ 1/2")
    await town.until(lambda: ["2/2 ›"] in labels(answer))

    assert posted.content.words == f"Cleo: {suggestion}"
    assert snapshot(answer) == summary
    assert len(town.from_bot(GROUP)) == 2


async def test_the_faces_of_an_album_are_shown_as_an_album(town):
    album = await town.person().send_album(
        ADA, [encoded(ROW_OF_FOUR), encoded(plain()), encoded(collins())]
    )
    answer = await town.answer_to(album[0])

    await town.person().press(answer.message_id, "Show faces")
    await town.answer_to(album[0], nth=3)

    _, *pictures = town.answers_to(album[0])
    assert [picture.content.words.partition(".")[0] for picture in pictures] == [
        "Photo 1",
        "Photo 3",
    ]
    assert len({picture.envelope.media_group_id for picture in pictures}) == 1
