import pytest

from bot.media.containers import Container, container_of, is_moving
from tests.media.clips import KINDS, film, nobody
from tests.media.hostile_clips import no_videos, small
from tests.photos.samples import encoded, hopper

CONTAINERS = {
    "mp4": Container.MOV,
    "mov": Container.MOV,
    "wmv": Container.ASF,
    "webm": Container.MATROSKA,
    "gif": Container.GIF,
    "webp": Container.WEBP,
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_video_is_known_by_its_first_bytes(kind):
    assert container_of(small(kind)) is CONTAINERS[kind]
    assert is_moving(small(kind))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF"])
def test_a_photo_does_not_move(kind):
    assert not is_moving(encoded(hopper().resize((64, 75)), kind))


def test_an_animation_of_one_frame_is_a_photo():
    assert not is_moving(film(nobody, kind="gif"))


@pytest.mark.parametrize("name", ["text", "zeros", "noise", "zip", "hls", "concat", "dash"])
def test_no_other_file_is_taken_for_a_video(name):
    data = dict(no_videos())[name]

    assert container_of(data) is None
    assert not is_moving(data)


@pytest.mark.parametrize("kind", KINDS)
def test_a_head_of_any_length_does_no_harm(kind):
    for length in range(64):
        assert isinstance(is_moving(small(kind)[:length]), bool)
