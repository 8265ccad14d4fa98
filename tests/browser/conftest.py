"""A real Chromium on the sandbox's page, beside the whole bot, in one event loop."""

import pytest
from playwright.async_api import async_playwright

from tests.chromium import ARGUMENTS, CHROMIUM, HOW_TO, PATIENCE_MS, keep_toasts
from tests.e2e.town import running_town


def pytest_collection_modifyitems(items):
    if CHROMIUM is None:
        skip = pytest.mark.skip(reason=HOW_TO)
        for item in items:
            if item.get_closest_marker("browser"):
                item.add_marker(skip)


@pytest.fixture
async def town():
    async with running_town() as town:
        yield town


@pytest.fixture
async def chromium():
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        await browser.close()


@pytest.fixture
def complaints():
    """What the page's console complained of; every test ends with none."""
    found = []
    yield found
    assert found == []


@pytest.fixture
async def desktop(chromium, town, complaints):
    async for page in _open(chromium, town, complaints, viewport={"width": 1280, "height": 800}):
        yield page


@pytest.fixture
async def phone(chromium, town, complaints):
    options = {
        "viewport": {"width": 360, "height": 740},
        "has_touch": True,
        "is_mobile": True,
        "color_scheme": "dark",
    }
    async for page in _open(chromium, town, complaints, **options):
        yield page


async def _open(chromium, town, complaints, **options):
    context = await chromium.new_context(**options)
    await context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = await context.new_page()
    page.on(
        "console",
        lambda said: complaints.append(said.text) if said.type in {"error", "warning"} else None,
    )
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.set_default_timeout(PATIENCE_MS)
    await keep_toasts(page)
    await page.goto(town.sandbox.url)
    yield page
    await context.close()
