"""Who may ask, and the headers of every answer."""

import httpx
import pytest

from tests.sandbox.browsing import API, form


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"host": "evil.example"}, 403),
        ({"host": "127.0.0.1.evil.example"}, 403),
        ({"host": "localhost:1"}, 201),
        ({"origin": "https://evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-origin"}, 201),
    ],
)
async def test_only_the_page_itself_may_post(page: httpx.AsyncClient, headers, status):
    files = {"none": (None, "")}
    response = await page.post("/app/messages", data=form(text="hi"), files=files, headers=headers)

    assert response.status_code == status


async def test_the_pages_own_origin_may_post(page: httpx.AsyncClient):
    headers = {"origin": "http://127.0.0.1:8081"}
    response = await page.post("/app/callbacks", json={}, headers=headers)

    assert response.status_code == 400


async def test_other_sites_cannot_make_a_browser_call_the_bot_api(page: httpx.AsyncClient):
    headers = {"sec-fetch-site": "cross-site"}

    assert (await page.get(f"{API}/getMe", headers=headers)).status_code == 403


async def test_every_answer_carries_the_strict_policy(page: httpx.AsyncClient):
    for path in ("/", "/app/state", "/page/nothing.js"):
        headers = (await page.get(path)).headers

        assert "default-src 'none'" in headers["content-security-policy"]
        assert "script-src 'self'" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["cross-origin-resource-policy"] == "same-origin"


@pytest.mark.parametrize("path", ["/page/../server.py", "/page/%2e%2e/server.py", "/samples/../x"])
async def test_nothing_beside_the_page_is_served(page: httpx.AsyncClient, path):
    assert (await page.get(path)).status_code == 404
