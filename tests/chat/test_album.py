import pytest

from bot.chat.album import AlbumTable
from bot.chat.incoming import IncomingPhoto, ReplyTarget
from bot.replies.plan import Place
from tests.builders import GROUP
from tests.fakes import FakeClock


def part(message_id, *, chat_id=GROUP):
    target = ReplyTarget(chat_id, message_id, None, Place.GROUP)
    return IncomingPhoto(1, "group", target, f"file-{message_id}", None, asked=False)


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def table(clock):
    return AlbumTable(clock=clock)


def ids(album):
    return [photo.target.message_id for photo in album.photos]


def test_photos_are_in_the_order_of_their_messages(table):
    album = table.gather("a", [part(9), part(7), part(8)])

    assert ids(album) == [7, 8, 9]


def test_what_comes_late_is_added_and_what_comes_again_counts_once(table):
    first = table.gather("a", [part(7), part(8)])

    assert table.gather("a", [part(8), part(9)]) is first
    assert ids(first) == [7, 8, 9]


def test_the_same_name_in_another_chat_is_another_album(table):
    assert table.gather("a", [part(7)]) is not table.gather("a", [part(7, chat_id=-5)])


def test_an_album_is_found_by_the_photo_that_was_answered(table):
    album = table.gather("a", [part(7)])
    assert table.find(GROUP, 7) is None

    album.anchor = part(7)

    assert table.find(GROUP, 7) is album
    assert table.find(-5, 7) is None
    assert table.find(GROUP, 8) is None


def test_albums_are_forgotten_after_a_day(table, clock):
    table.gather("a", [part(7)]).anchor = part(7)

    clock.now += 24 * 3600

    assert table.find(GROUP, 7) is None


def test_the_oldest_albums_are_forgotten_when_there_are_too_many(table):
    for number in range(1, 1200):
        table.gather(str(number), [part(number)]).anchor = part(number)

    assert table.find(GROUP, 1) is None
    assert table.find(GROUP, 1199) is not None
    assert len(table._albums) <= 1025
