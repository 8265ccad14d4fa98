"""What the page sends, as a browser would."""

import json

import httpx

from tests.sandbox.conftest import TOKEN

ADA, GROUP = 1001, -4001
API = f"/bot{TOKEN}"
KEYBOARD = json.dumps(
    {
        "inline_keyboard": [
            [
                {"text": "press", "callback_data": "pressed", "style": "success"},
                {"text": "copy", "copy_text": {"text": "words"}},
                {"text": "open", "url": "https://example.org"},
                {"text": "app", "url": "tg://resolve?domain=x"},
                {"text": "inline", "switch_inline_query": ""},
            ]
        ]
    }
)


def form(chat_id: int = ADA, from_id: int = ADA, **fields) -> dict[str, str]:
    return {"chat_id": str(chat_id), "from_id": str(from_id)} | {
        name: str(value) for name, value in fields.items()
    }


async def post(page: httpx.AsyncClient, data: dict[str, str], file=None) -> httpx.Response:
    # An empty file list would send the form in the other encoding.
    files = {"photo": file} if file else {"none": (None, "")}
    return await page.post("/app/messages", data=data, files=files)


async def posted(page: httpx.AsyncClient, data: dict[str, str], file=None) -> dict:
    response = await post(page, data, file)
    assert response.status_code == 201, response.text
    return response.json()["message"]


async def state(page: httpx.AsyncClient) -> dict:
    return (await page.get("/app/state")).json()


async def control(page: httpx.AsyncClient, action: str, **fields) -> httpx.Response:
    return await page.post("/app/controls", json={"action": action, **fields})


async def call_over_http(live: httpx.AsyncClient, method: str, **values):
    """The result of a call that must succeed."""
    response = await live.post(f"{API}/{method}", json=values)
    assert response.status_code == 200, response.text
    return response.json()["result"]
