import hashlib
import re

from structlog.contextvars import get_contextvars

from bot.telemetry.following import about_photo, photo_id


def test_a_photo_is_named_after_bot_chat_and_message():
    whole = hashlib.sha256(b"999:-4001:7").hexdigest()

    assert photo_id(999, -4001, 7) == whole[:12]


def test_another_bot_chat_or_message_is_another_photo():
    names = {photo_id(*ids) for ids in [(1, 2, 3), (1, 2, 4), (1, 4, 3), (4, 2, 3), (12, 3, 4)]}

    assert len(names) == 5
    assert all(re.fullmatch("[0-9a-f]{12}", name) for name in names)


def test_the_name_is_gone_at_the_end_and_the_one_around_it_is_back():
    with about_photo("outer"):
        with about_photo("inner"):
            inside = get_contextvars()
        after = get_contextvars()

    assert (inside, after, get_contextvars()) == ({"photo": "inner"}, {"photo": "outer"}, {})
