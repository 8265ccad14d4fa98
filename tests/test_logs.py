import asyncio
import io
import json
import logging
import re
import sys
import warnings

import pytest
from telegram import Bot

from bot.logs import MaskingFormatter, mask_tokens, set_up_logs
from bot.telemetry.following import about_photo

SECRET = "AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"
TOKEN = f"110201543:{SECRET}"


@pytest.fixture
def restored_logging():
    root = logging.getLogger()
    before = root.handlers[:], root.level
    yield root
    root.handlers[:], root.level = before
    logging.captureWarnings(capture=False)


@pytest.fixture
def written(restored_logging, monkeypatch):
    """Set logs up for standard error; returns what comes out there."""

    def begin(level="INFO", log_format="console"):
        out = io.StringIO()
        monkeypatch.setattr(sys, "stderr", out)
        set_up_logs(level, log_format)
        return out

    return begin


def lines(out):
    return [json.loads(line) for line in out.getvalue().splitlines()]


@pytest.mark.parametrize(
    "text",
    [
        f"POST https://api.telegram.org/bot{TOKEN}/getMe",
        f"GET https://api.telegram.org/file/bot110201543%3A{SECRET}/photos/file_0.jpg",
        f"GET /file/bot110201543%3a{SECRET}/x",
        f"ExtBot[token={TOKEN}]",
    ],
)
def test_tokens_are_masked_in_every_spelling(text):
    masked = mask_tokens(text)

    assert SECRET not in masked
    assert "110201543" in masked


@pytest.mark.parametrize("text", ["at 12:34:56 photo 7", "2 faces in 13 ms", "line 3: no"])
def test_ordinary_words_are_left_alone(text):
    assert mask_tokens(text) == text


@pytest.mark.parametrize("log_format", ["console", "json"])
def test_a_token_in_a_traceback_is_masked(log_format):
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    handler.setFormatter(MaskingFormatter(log_format))
    log = logging.getLogger("test.masking")
    log.addHandler(handler)
    try:
        try:
            raise RuntimeError(f"no route to /bot{TOKEN}/getMe")
        except RuntimeError:
            log.exception("polling %s", f"bot{TOKEN}")
    finally:
        log.removeHandler(handler)

    assert SECRET not in out.getvalue()
    assert "RuntimeError: no route to /bot110201543:***/getMe" in out.getvalue()


@pytest.mark.parametrize("log_format", ["console", "json"])
def test_a_token_deep_in_a_fact_is_masked(written, log_format):
    out = written(log_format=log_format)

    facts = {"answer": {"urls": [f"https://x/bot{TOKEN}/x"], TOKEN: {"ä": f"\n{TOKEN}\t"}}}
    logging.getLogger("bot.test").info("asked", extra=facts)

    assert SECRET not in out.getvalue()
    assert out.getvalue().count("110201543:***") == 3


def test_masked_json_can_still_be_read(written):
    out = written(log_format="json")

    logging.getLogger("bot.test").info(
        "of %s", TOKEN, extra={"ms": 1234, "deep": {TOKEN: [TOKEN]}}
    )

    (line,) = lines(out)
    assert line["event"] == "of 110201543:***"
    assert line["deep"] == {"110201543:***": ["110201543:***"]}
    assert line["ms"] == 1234


def test_a_line_for_people_has_time_level_logger_words_and_facts(written):
    out = written()

    logging.getLogger("bot.chat").warning(
        "took %d", 3, extra={"faces": None, "outcome": "answered", "words": 'two "of" them'}
    )

    assert re.fullmatch(
        r"\d\d:\d\d:\d\d WARNING bot\.chat: took 3 "
        r'faces=- outcome=answered words="two \\"of\\" them"\n',
        out.getvalue(),
    )


def test_a_line_for_programs_has_the_same_under_fixed_names(written):
    out = written(log_format="json")

    logging.getLogger("bot.chat").warning("took %d", 3, extra={"faces": None, "ms": 12})

    (line,) = lines(out)
    time = line.pop("timestamp")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z", time)
    assert line == {
        "level": "warning",
        "logger": "bot.chat",
        "event": "took 3",
        "faces": None,
        "ms": 12,
    }


def test_a_traceback_is_below_the_line_for_people_and_within_the_one_for_programs(written):
    def fail():
        try:
            raise ValueError("no")
        except ValueError:
            logging.getLogger("bot").exception("broken")

    for_people = written()
    fail()
    for_programs = written(log_format="json")
    fail()

    assert "bot: broken\nTraceback" in for_people.getvalue()
    (line,) = lines(for_programs)
    assert line["exception"].endswith("ValueError: no")


def test_what_a_library_adds_to_its_lines_is_not_taken(written):
    out = written(log_format="json")

    logging.getLogger("some.library").warning("asked", extra={"body": "what somebody wrote"})

    (line,) = lines(out)
    assert line["logger"] == "some.library"
    assert "body" not in line


async def test_every_line_about_a_photo_names_it_also_of_libraries_and_tasks(written):
    out = written(log_format="json")

    async def work(name):
        with about_photo(name):
            logging.getLogger("bot.chat").info("begin")
            await asyncio.create_task(within())

    async def within():
        await asyncio.sleep(0)
        logging.getLogger("some.library").info("within")

    await asyncio.gather(work("a1"), work("b2"))
    logging.getLogger("bot.chat").info("after")

    named = [(line["event"], line.get("photo")) for line in lines(out)]
    assert named == [
        ("begin", "a1"),
        ("begin", "b2"),
        ("within", "a1"),
        ("within", "b2"),
        ("after", None),
    ]


def test_the_photo_comes_behind_a_lines_own_facts(written):
    out = written()

    with about_photo("a1"):
        logging.getLogger("bot.chat").info("photo", extra={"ms": 3})

    assert out.getvalue().endswith("bot.chat: photo ms=3 photo=a1\n")


@pytest.mark.parametrize("log_format", ["console", "json"])
def test_the_libraries_that_print_urls_are_quiet(written, log_format):
    out = written("DEBUG", log_format)

    logging.getLogger("httpx").info("HTTP Request: POST https://x/bot1234:secretsecret/getMe")
    logging.getLogger("telegram.ext").debug("Set Bot API URL")
    logging.getLogger("bot.chat").info("photo: 2 faces")

    assert "HTTP Request" not in out.getvalue()
    assert "Set Bot" not in out.getvalue()
    assert "photo: 2 faces" in out.getvalue()


def test_words_on_several_lines_stay_one_line_for_programs(written):
    out = written(log_format="json")

    logging.getLogger("some.library").warning("one\ntwo\u2028three")

    (line,) = lines(out)
    assert line["event"] == "one\ntwo\u2028three"
    assert len(out.getvalue().splitlines()) == 1


def test_warnings_about_peoples_photos_are_not_logged(written):
    out = written()

    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(capture=True)
        warnings.warn("a broken photo", stacklevel=1)

    assert out.getvalue() == ""


async def test_updates_that_the_library_cannot_parse_are_not_logged(written, monkeypatch):
    out = written()
    broken = [{"update_id": 7, "message": {"text": "a secret", "entities": 5}}]
    bot = Bot(TOKEN)

    async def answer(*args, **kwargs):
        return broken

    monkeypatch.setattr(bot, "_post", answer)
    with pytest.raises(TypeError):
        await bot.get_updates()

    assert "updates cannot be parsed" in out.getvalue()
    assert "secret" not in out.getvalue()
