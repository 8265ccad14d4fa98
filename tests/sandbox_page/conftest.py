"""A real Chromium on the sandbox's page, with no bot behind it.

One Chromium and its event loop serve a module; sandbox and page are new for every test.
"""

import pytest
import pytest_asyncio
from playwright.async_api import async_playwright

from bot.sandbox.server import Sandbox
from tests.chromium import ARGUMENTS, CHROMIUM, HOW_TO, PATIENCE_MS, keep_toasts

TOKEN = "1234567890:token-of-the-page-tests"
DESKTOP = {"viewport": {"width": 1280, "height": 800}}
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}


@pytest_asyncio.fixture(loop_scope="module")
async def sandbox():
    async with Sandbox(TOKEN) as sandbox:
        yield sandbox


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def chromium():
    if CHROMIUM is None:
        pytest.skip(HOW_TO)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="module")
async def desktop(chromium, sandbox):
    async for page in _group_of(chromium, sandbox, DESKTOP):
        yield page


@pytest_asyncio.fixture(loop_scope="module")
async def phone(chromium, sandbox):
    async for page in _group_of(chromium, sandbox, PHONE):
        yield page


async def _group_of(chromium, sandbox, options):
    """The page with the group open; the console must stay silent."""
    complaints = []
    context = await chromium.new_context(**options)
    page = await context.new_page()
    page.on(
        "console",
        lambda said: complaints.append(said.text) if said.type in {"error", "warning"} else None,
    )
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.set_default_timeout(PATIENCE_MS)
    await keep_toasts(page)
    await page.goto(sandbox.url)
    await page.get_by_test_id("chat-group").click()
    yield page
    await context.close()
    assert complaints == []
