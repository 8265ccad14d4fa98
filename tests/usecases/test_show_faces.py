import pytest

from bot.core.emotions import Emotion
from bot.core.errors import BackendUnavailableError, UnreadablePhotoError
from bot.core.faces import Analysis
from bot.core.pictures import Photo
from bot.replies.loader import load_rule_book
from bot.usecases.show_faces import show_faces
from tests.builders import analysis
from tests.fakes import FakeBackend, FakePainter

BOOK = load_rule_book()
TWO = analysis(Emotion.HAPPINESS, Emotion.NEUTRAL)


async def photo():
    return Photo(b"photo")


async def test_the_caption_lists_the_numbers_from_the_left():
    shown = await show_faces(photo, FakeBackend(TWO), FakePainter(), BOOK)

    assert shown.picture.data == b"painted photo"
    assert shown.caption == "From the left: 1 happy, 2 neutral"


async def test_the_faces_are_painted_in_the_order_of_the_caption():
    painter = FakePainter()

    await show_faces(photo, FakeBackend(TWO), painter, BOOK)

    ((_, painted),) = painter.painted
    assert len(painted) == 2


async def test_without_a_face_there_is_nothing_to_show():
    painter = FakePainter()

    shown = await show_faces(photo, FakeBackend(Analysis(10, 10)), painter, BOOK)

    assert shown is None
    assert painter.painted == []


async def test_errors_pass_to_the_caller():
    with pytest.raises(BackendUnavailableError):
        await show_faces(photo, FakeBackend(BackendUnavailableError("x")), FakePainter(), BOOK)
    painter = FakePainter(UnreadablePhotoError("x"))
    with pytest.raises(UnreadablePhotoError):
        await show_faces(photo, FakeBackend(TWO), painter, BOOK)


async def test_many_faces_are_summed_up_in_the_caption():
    many = analysis(*[Emotion.HAPPINESS] * 9, Emotion.FEAR)

    shown = await show_faces(photo, FakeBackend(many), FakePainter(), BOOK)

    assert shown.caption == "10 faces: 9 happy, 1 scared."
