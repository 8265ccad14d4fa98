import pytest

from bot.core.pictures import Frame, Photo


def test_a_photo_never_shows_its_bytes():
    assert "secret" not in repr(Photo(b"secret pixels"))


def test_a_frame_never_shows_its_pixels():
    assert "secret" not in repr(Frame(b"secret", 2, 1, time_s=0.5))


@pytest.mark.parametrize("rgb", [bytes(5), bytes(7), memoryview(bytes(9))])
def test_a_frame_has_three_bytes_for_each_pixel(rgb):
    with pytest.raises(ValueError, match="2 x 1 pixels"):
        Frame(rgb, 2, 1, time_s=0.0)


def test_a_frame_has_pixels():
    with pytest.raises(ValueError, match="needs pixels"):
        Frame(b"", 0, 1, time_s=0.0)
