"""Runs commands in this process, with logging and settings as they were afterwards."""

import logging
import os

import pytest


@pytest.fixture(autouse=True)
def clean_process(monkeypatch, tmp_path):
    environment = os.environ  # noqa: TID251
    for name in [name for name in environment if name.upper().startswith("BOT_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    root = logging.getLogger()
    before = root.handlers[:], root.level
    yield
    root.handlers[:], root.level = before
    logging.captureWarnings(capture=False)
