from bot.core.pictures import Photo


def test_a_photo_never_shows_its_bytes():
    assert "secret" not in repr(Photo(b"secret pixels"))
