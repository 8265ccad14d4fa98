import pytest

from bot.backends.batched import BatchedBackend
from bot.core.errors import BackendBusyError, UnreadablePhotoError
from bot.core.faces import Analysis, FaceRectangle
from bot.core.pictures import Photo
from tests.fakes import FakeBackend

PHOTO, SEEN = Photo(b"photo"), Analysis(10, 10)
BOX = FaceRectangle(0, 0, 5, 5)


def batched(answer):
    asked = []

    async def read(one):
        asked.append(one)
        if isinstance(answer, BackendBusyError):
            raise answer
        return answer

    return BatchedBackend(FakeBackend(SEEN), read), asked


async def test_a_photo_and_its_rectangles_are_one_of_a_batch():
    backend, asked = batched(SEEN)

    assert await backend.analyze(PHOTO, rectangles=[BOX]) == SEEN
    assert asked == [(PHOTO, [BOX])]


async def test_what_is_wrong_with_one_photo_is_raised_to_its_caller_only():
    backend, _ = batched(UnreadablePhotoError("rubbish"))

    with pytest.raises(UnreadablePhotoError):
        await backend.analyze(PHOTO)


async def test_what_is_wrong_with_the_batch_is_raised_to_each():
    backend, _ = batched(BackendBusyError("full"))

    with pytest.raises(BackendBusyError):
        await backend.analyze(PHOTO)
