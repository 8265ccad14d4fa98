import pytest

from bot.core import errors
from bot.replies.apologies import apology_for
from bot.replies.loader import load_rule_book
from bot.replies.plan import Place, ReplyPlan

TEXTS = load_rule_book().texts


def every_error():
    waiting = [errors.BotError]
    while waiting:
        kind = waiting.pop()
        waiting.extend(kind.__subclasses__())
        if kind is errors.PhotoTooLargeError:
            yield kind(size=30_000_000, limit=20_000_000, unit="bytes")
            yield kind(size=None, limit=50_000_000, unit="pixels")
        elif kind is errors.VideoTooLargeError:
            yield kind(size=36_000, limit=3_600, unit="seconds")
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
