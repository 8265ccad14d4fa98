import pytest

from bot.chat.album import AT_MOST_S, MOST_PARTS, PAUSE_S, AlbumTable
from bot.chat.incoming import IncomingPhoto, ReplyTarget
from bot.replies.plan import Place
from tests.builders import GROUP
from tests.fakes import FakeTimers


def part(message_id, *, chat_id=GROUP):
    target = ReplyTarget(chat_id, message_id, None, Place.GROUP)
    return IncomingPhoto(1, "group", target, f"file-{message_id}", None, asked=False)


@pytest.fixture
def timers():
    return FakeTimers()


@pytest.fixture
def table(timers):
    return AlbumTable(timers=timers)


def ids(album):
    return [photo.target.message_id for photo in album.photos]


def test_an_album_is_complete_when_nothing_came_for_a_while(table, timers):
    gathering = table.add(part(7), "a")
    timers.pass_s(PAUSE_S - 0.1)
    assert table.add(part(8), "a") is gathering
    timers.pass_s(PAUSE_S - 0.1)
    assert not gathering.closed.is_set()

    timers.pass_s(0.1)

    assert gathering.closed.is_set()
    assert ids(gathering.album) == [7, 8]


def test_photos_are_in_the_order_of_their_messages(table):
    for message_id in (9, 7, 8):
        gathering = table.add(part(message_id), "a")

    assert ids(gathering.album) == [7, 8, 9]


def test_a_part_that_comes_twice_counts_once_and_is_not_waited_for(table, timers):
    gathering = table.add(part(7), "a")
    timers.pass_s(PAUSE_S - 0.1)

    assert table.add(part(7), "a") is None

    timers.pass_s(0.1)
    assert gathering.closed.is_set()
    assert ids(gathering.album) == [7]


def test_ten_parts_are_all_there_can_be(table):
    for number in range(1, MOST_PARTS + 1):
        gathering = table.add(part(number), "a")

    assert gathering.closed.is_set()


def test_parts_that_trickle_in_are_waited_for_only_so_long(table, timers):
    gathering = table.add(part(1), "a")
    for number in range(2, 8):
        timers.pass_s(PAUSE_S - 0.2)
        if not gathering.closed.is_set():
            assert table.add(part(number), "a") is gathering
    timers.pass_s(AT_MOST_S - timers.now)

    assert gathering.closed.is_set()


def test_an_album_closes_though_its_timer_is_late(table, timers):
    first = table.add(part(7), "a")
    other = table.add(part(1), "b")
    # The event loop was held up: no timer rang for an hour.
    timers.now += 3600

    assert table.add(part(8), "a") is first
    assert first.closed.is_set()
    timers.pass_s(0)
    assert other.closed.is_set()


def test_what_comes_late_opens_another_round_of_the_same_album(table, timers):
    first = table.add(part(7), "a")
    timers.pass_s(PAUSE_S)

    second = table.add(part(8), "a")

    assert second is not first
    assert second.album is first.album
    assert not second.closed.is_set()
    timers.pass_s(PAUSE_S)
    assert second.closed.is_set()


def test_the_same_name_in_another_chat_is_another_album(table):
    here, there = table.add(part(7), "a"), table.add(part(7, chat_id=-5), "a")

    assert here.album is not there.album


def test_an_album_is_found_by_the_photo_that_was_answered(table):
    album = table.add(part(7), "a").album
    assert table.find(GROUP, 7) is None

    album.anchor = part(7)

    assert table.find(GROUP, 7) is album
    assert table.find(-5, 7) is None
    assert table.find(GROUP, 8) is None


def test_albums_are_forgotten_after_a_day(table, timers):
    table.add(part(7), "a").album.anchor = part(7)

    timers.pass_s(24 * 3600)

    assert table.find(GROUP, 7) is None


def test_the_oldest_albums_are_forgotten_when_there_are_too_many(table):
    for number in range(1, 1200):
        table.add(part(number), str(number)).album.anchor = part(number)

    assert table.find(GROUP, 1) is None
    assert table.find(GROUP, 1199) is not None
    assert len(table._albums) <= 1025


async def test_the_event_loop_keeps_the_time_when_nothing_else_does():
    gathering = AlbumTable().add(part(7), "a")

    gathering.close()

    assert gathering.closed.is_set()
