import pytest

from bot.core import errors
from bot.replies.apologies import apology_for
from bot.replies.loader import load_rule_book
from bot.replies.plan import Place, ReplyPlan

TEXTS = load_rule_book().texts
UNITS = ("bytes", "pixels", "seconds", "frames", "seconds of work")


def every_error():
    waiting = [errors.BotError]
    while waiting:
        kind = waiting.pop()
        waiting.extend(kind.__subclasses__())
        if kind is errors.PhotoTooLargeError:
            yield kind(size=30_000_000, limit=20_000_000, unit="bytes")
            yield kind(size=None, limit=50_000_000, unit="pixels")
        elif kind is errors.VideoTooLargeError:
            yield from (kind(size=None, limit=9_000_000, unit=unit) for unit in UNITS)
        elif kind.__module__ == errors.__name__:
            # Those of the chat door are about sending, and never get as far as words.
            yield kind("facts")


@pytest.mark.parametrize("error", [*every_error()], ids=repr)
def test_every_error_has_kind_words_in_private_and_for_who_asked(error):
    private = apology_for(error, place=Place.PRIVATE, asked=False, texts=TEXTS)
    asked = apology_for(error, place=Place.GROUP, asked=True, texts=TEXTS)

    (say,) = private.steps
    assert say.text
    assert asked == private
    assert "Error" not in say.text


@pytest.mark.parametrize("error", [*every_error()], ids=repr)
def test_a_group_that_did_not_ask_hears_nothing(error):
    assert apology_for(error, place=Place.GROUP, asked=False, texts=TEXTS) == ReplyPlan()


def test_limits_are_named_in_peoples_units():
    heavy = errors.PhotoTooLargeError(size=30_000_000, limit=20_000_000, unit="bytes")
    vast = errors.PhotoTooLargeError(size=None, limit=50_000_000, unit="pixels")

    (say_heavy,) = apology_for(heavy, place=Place.PRIVATE, asked=False, texts=TEXTS).steps
    (say_vast,) = apology_for(vast, place=Place.PRIVATE, asked=False, texts=TEXTS).steps

    assert "20 MB" in say_heavy.text
    assert "50 megapixels" in say_vast.text


def words(error, **kwargs):
    (say,) = apology_for(error, place=Place.PRIVATE, asked=False, texts=TEXTS, **kwargs).steps
    return say.text


def test_limits_of_clips_are_named_in_peoples_units():
    def too_large(limit, unit):
        return words(errors.VideoTooLargeError(size=None, limit=limit, unit=unit))

    assert "20 MB" in too_large(20_000_000, "bytes")
    assert "9 megapixels" in too_large(9_000_000, "pixels")
    assert "60 seconds" in too_large(60, "seconds")
    assert "1 second," in too_large(1, "seconds")
    assert "shorter" in too_large(500_000, "frames")
    assert "shorter" in too_large(600, "seconds of work")


@pytest.mark.parametrize("error", [*every_error()], ids=repr)
def test_words_about_a_clip_do_not_speak_of_a_photo(error):
    is_about_clips = isinstance(error, errors.VideoError)
    text = words(error, is_clip=not is_about_clips)

    assert "photo" not in text
    assert text != words(errors.PhotoError())


def test_a_file_that_is_too_heavy_is_told_as_the_clip_it_is():
    heavy = errors.PhotoTooLargeError(size=30_000_000, limit=20_000_000, unit="bytes")

    assert words(heavy, is_clip=True) == words(
        errors.VideoTooLargeError(size=None, limit=20_000_000, unit="bytes")
    )
    assert "20 MB" in words(heavy, is_clip=True)
