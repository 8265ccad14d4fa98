"""Where the system's Chromium is, and how it is started without asking anybody anything."""

import shutil
from datetime import UTC, datetime

from playwright.async_api import Locator, Page, expect

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

_KEEP_TOASTS = """
document.addEventListener("DOMContentLoaded", () => {
  const keep = (note) => {
    const kept = document.createElement("div");
    Object.assign(kept, { hidden: true, textContent: note.textContent });
    kept.dataset.testid = "kept-toast";
    document.body.append(kept);
  };
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(keep);
  });
  observer.observe(document.getElementById("toasts"), { childList: true });
});
"""


async def keep_toasts(page: Page) -> None:
    """Let `toasts` find what a page opened after this has told, though toasts go in seconds."""
    await page.add_init_script(_KEEP_TOASTS)


def toasts(page: Page, words: str) -> Locator:
    """All toasts so far with these words in them, those that are gone included."""
    return page.get_by_test_id("kept-toast").filter(has_text=words)


async def stop_clock(page: Page) -> None:
    """Let time pass for a page's timers only when the test says so, with `page.clock`."""
    await page.clock.install(time=datetime(2026, 1, 1, tzinfo=UTC))
    await page.clock.pause_at(datetime(2026, 1, 2, tzinfo=UTC))
