"""Where the system's Chromium is, and how it is started without asking anybody anything."""

import shutil

from playwright.async_api import expect

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
HOW_TO = "no Chromium here: apt-get install chromium, for one"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE_MS = 30_000
"""A page is waited for so long: a busy machine makes it slow and not wrong."""

expect.set_options(timeout=PATIENCE_MS)
