import io

import pytest
from PIL import Image

from bot.core.emotions import Emotion
from bot.core.faces import Face, FaceRectangle
from bot.core.pictures import Photo
from bot.media.decode import DecodedPhoto, PhotoLimits
from bot.media.fitting import JpegFit, decode_to_send, fit_crop, fit_photo
from tests.builders import scores
from tests.photos.samples import encoded, plain

ROOMY = JpegFit(size_bytes=5_000_000, shortest_px=80)


def photo(size):
    return DecodedPhoto(plain(size), *size)


def noise(size):
    return DecodedPhoto(Image.effect_noise(size, 90).convert("RGB"), *size)


def opened(jpeg):
    picture = Image.open(io.BytesIO(jpeg.data))
    assert picture.size == (jpeg.width, jpeg.height)
    return picture


def seen(left, top, width, height):
    return Face(FaceRectangle(left, top, width, height), scores(Emotion.HAPPINESS))


def test_a_photo_that_fits_keeps_its_pixels():
    jpeg = fit_photo(photo((640, 480)), ROOMY)

    assert opened(jpeg).size == (640, 480)
    assert jpeg.scale == (1, 1)


def test_a_photo_that_is_too_large_is_shrunk():
    assert opened(fit_photo(photo((5120, 2000)), ROOMY)).size == (2560, 1000)


def test_a_photo_that_is_too_small_is_enlarged():
    assert opened(fit_photo(photo((60, 40)), ROOMY)).size == (120, 80)


def test_a_photo_that_is_too_narrow_gets_a_black_edge():
    jpeg = fit_photo(photo((3000, 3)), ROOMY)

    assert opened(jpeg).size == (2560, 80)
    assert opened(jpeg).getpixel((9, 70)) < (9, 9, 9)


@pytest.mark.parametrize("limit", [400_000, 100_000, 20_000])
def test_a_photo_of_many_bytes_is_written_worse_and_then_smaller(limit):
    jpeg = fit_photo(noise((900, 700)), JpegFit(size_bytes=limit))

    assert len(jpeg.data) <= limit
    assert opened(jpeg).width >= 100


def test_there_is_an_end_where_nothing_fits():
    jpeg = fit_photo(noise((300, 200)), JpegFit(size_bytes=10, shortest_px=8))

    assert max(opened(jpeg).size) <= 9


def test_boxes_are_found_again_in_a_photo_that_was_shrunk():
    jpeg = fit_photo(photo((5120, 2000)), ROOMY)

    sent = jpeg.sent(FaceRectangle(1000, 400, 200, 300))
    back = jpeg.in_photo(Face(sent, scores(Emotion.FEAR)))

    assert sent == FaceRectangle(500, 200, 100, 150)
    assert back.rectangle == FaceRectangle(1000, 400, 200, 300)


def test_boxes_are_found_again_in_a_photo_that_was_decoded_smaller():
    decoded = DecodedPhoto(plain((1000, 500)), 4000, 2000)

    jpeg = fit_photo(decoded, ROOMY)

    assert opened(jpeg).size == (1000, 500)
    assert jpeg.in_photo(seen(100, 50, 20, 30)).rectangle == FaceRectangle(400, 200, 80, 120)


def test_boxes_are_cut_at_the_photos_edge():
    jpeg = fit_photo(photo((640, 480)), ROOMY)

    assert jpeg.in_photo(seen(-50, 400, 100, 200)).rectangle == FaceRectangle(0, 400, 50, 80)
    assert jpeg.sent(FaceRectangle(600, 470, 100, 100)) == FaceRectangle(600, 470, 40, 10)


def test_a_face_in_the_black_edge_is_none():
    jpeg = fit_photo(photo((3000, 3)), ROOMY)

    assert jpeg.in_photo(seen(10, 40, 30, 30)) is None


def test_a_crop_has_room_around_the_face_and_ends_at_the_photo():
    decoded = photo((1000, 800))

    inside = fit_crop(decoded, FaceRectangle(400, 300, 100, 200), ROOMY)
    corner = fit_crop(decoded, FaceRectangle(-50, 700, 200, 200), ROOMY)

    assert (inside.left, inside.top, *opened(inside).size) == (350, 200, 200, 400)
    assert (corner.left, corner.top, *opened(corner).size) == (0, 600, 250, 200)


def test_a_small_crop_is_enlarged_and_its_boxes_found_again():
    jpeg = fit_crop(photo((1000, 800)), FaceRectangle(400, 300, 20, 20), ROOMY)

    assert opened(jpeg).size == (80, 80)
    assert jpeg.in_photo(seen(20, 20, 40, 40)).rectangle == FaceRectangle(400, 300, 20, 20)


def test_a_crop_of_a_photo_that_was_decoded_smaller_is_at_the_same_place():
    decoded = DecodedPhoto(plain((1000, 500)), 2000, 1000)

    jpeg = fit_crop(decoded, FaceRectangle(400, 300, 200, 200), ROOMY)

    assert (jpeg.left, jpeg.top, *opened(jpeg).size) == (300, 200, 200, 200)
    assert jpeg.in_photo(seen(50, 50, 100, 100)).rectangle == FaceRectangle(400, 300, 200, 200)


def test_nothing_but_pixels_is_taken_from_a_file():
    data = encoded(plain(), comment="at home")

    decoded = decode_to_send(Photo(data), PhotoLimits(), least_side_px=None)

    assert b"at home" in data
    assert decoded.pixels.info == {}
    assert b"at home" not in fit_photo(decoded, ROOMY).data
