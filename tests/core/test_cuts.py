import pytest
from PIL import Image, ImageChops, ImageEnhance

from bot.core.cuts import Impression
from bot.core.pictures import Frame
from tests.photos.samples import collage, collins, hopper

SIZE = (640, 360)


def impression(picture):
    pixels = picture.convert("RGB")
    return Impression.of(Frame(pixels.tobytes(), *pixels.size, 0.0))


def sized(picture):
    return picture.resize(SIZE)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (hopper(), collins()),
        (collins(), collage(2)),
        (hopper(), collage(6)),
        (collage(2), collage(6)),
    ],
)
def test_another_scene_is_a_cut(before, after):
    assert impression(sized(before)).is_cut(impression(sized(after)))
    assert impression(sized(after)).is_cut(impression(sized(before)))


@pytest.mark.parametrize("picture", [hopper(), collins(), collage(2)])
@pytest.mark.parametrize(
    "change",
    [
        lambda picture: picture,
        lambda picture: ImageChops.offset(picture, 60, 0),
        lambda picture: ImageChops.offset(picture, 200, 40),
        lambda picture: ImageEnhance.Brightness(picture).enhance(1.3),
        lambda picture: ImageEnhance.Brightness(picture).enhance(1.8),
        lambda _: Image.new("RGB", SIZE, "white"),
        lambda picture: ImageChops.add(
            picture, Image.effect_noise(SIZE, 20).convert("RGB"), offset=-128
        ),
    ],
)
def test_motion_lamps_flashes_and_noise_are_none(picture, change):
    assert not impression(sized(picture)).is_cut(impression(change(sized(picture))))


@pytest.mark.parametrize("size", [(1, 1), (7, 3), (4096, 16)])
def test_frames_of_any_size_make_an_impression(size):
    assert not impression(Image.new("RGB", size, "red")).is_cut(
        impression(Image.new("RGB", (64, 36), "red"))
    )


def test_a_view_of_memory_is_looked_at_like_bytes():
    pixels = sized(hopper()).tobytes()

    assert Impression.of(Frame(memoryview(pixels), *SIZE, 0.0)) == Impression.of(
        Frame(pixels, *SIZE, 0.0)
    )
