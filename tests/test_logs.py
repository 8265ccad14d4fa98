import io
import logging
import sys

import pytest

from bot.logs import MaskingFormatter, mask_tokens, set_up_logs

SECRET = "AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"


@pytest.fixture
def restored_logging():
    root = logging.getLogger()
    before = root.handlers[:], root.level
    yield root
    root.handlers[:], root.level = before
    logging.captureWarnings(capture=False)


@pytest.mark.parametrize(
    "text",
    [
        f"POST https://api.telegram.org/bot110201543:{SECRET}/getMe",
        f"GET https://api.telegram.org/file/bot110201543%3A{SECRET}/photos/file_0.jpg",
        f"GET /file/bot110201543%3a{SECRET}/x",
        f"ExtBot[token=110201543:{SECRET}]",
    ],
)
def test_tokens_are_masked_in_every_spelling(text):
    masked = mask_tokens(text)

    assert SECRET not in masked
    assert "110201543" in masked


@pytest.mark.parametrize("text", ["at 12:34:56 photo 7", "2 faces in 13 ms", "line 3: no"])
def test_ordinary_words_are_left_alone(text):
    assert mask_tokens(text) == text


def test_a_token_in_a_traceback_is_masked():
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    handler.setFormatter(MaskingFormatter("%(message)s"))
    log = logging.getLogger("test.masking")
    log.addHandler(handler)
    try:
        try:
            raise RuntimeError(f"no route to /bot110201543:{SECRET}/getMe")
        except RuntimeError:
            log.exception("polling %s", f"bot110201543:{SECRET}")
    finally:
        log.removeHandler(handler)

    assert SECRET not in out.getvalue()
    assert "RuntimeError" in out.getvalue()


def test_the_libraries_that_print_urls_are_quiet(restored_logging, monkeypatch):
    out = io.StringIO()
    monkeypatch.setattr(sys, "stderr", out)

    set_up_logs("DEBUG")
    logging.getLogger("httpx").info("HTTP Request: POST https://x/bot1234:secretsecret/getMe")
    logging.getLogger("telegram.ext").debug("Set Bot API URL")
    logging.getLogger("bot.chat").info("photo: 2 faces")

    assert "HTTP Request" not in out.getvalue()
    assert "Set Bot" not in out.getvalue()
    assert "photo: 2 faces" in out.getvalue()
