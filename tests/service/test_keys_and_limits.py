"""Who is let through: keys, plans, rates and quotas, as the old clients were told of them."""

from dataclasses import replace
from datetime import UTC, datetime

import httpx
import pytest

from bot.core.api_keys import TERMS, ApiKey, Plan, digest_of, is_key_name, new_key
from bot.service.app import create_app
from bot.service.errors import ServiceError
from bot.service.gate import Gate
from bot.service.key_book import KeyBook
from tests.service.conftest import HOME, KEY, PNG, RECOGNIZE, TODAY, book_of, client_of

ASK = {"content": PNG, "headers": {"Content-Type": "application/octet-stream"}}


async def refusal(admission):
    with pytest.raises(ServiceError) as caught:
        await admission
    return caught.value


async def test_without_a_key_access_is_denied(client):
    del client.headers["Ocp-Apim-Subscription-Key"]

    answer = await client.post(RECOGNIZE, **ASK)

    assert answer.status_code == 401
    assert answer.json()["error"]["code"] == "Unspecified"
    assert "missing subscription key" in answer.json()["error"]["message"]
    assert answer.headers["www-authenticate"].startswith("AzureApiManagementKey ")


async def test_with_a_wrong_key_access_is_denied_in_the_old_words(client):
    answer = await client.post(RECOGNIZE, content=PNG, headers={"ocp-apim-subscription-key": "x"})

    assert answer.status_code == 401
    assert answer.json() == {
        "error": {
            "code": "Unspecified",
            "message": (
                "Access denied due to invalid subscription key. Make sure you are subscribed to "
                "an API you are trying to call and provide the right key."
            ),
        }
    }


@pytest.mark.parametrize("name", ["Ocp-Apim-Subscription-Key", "ocp-apim-subscription-key"])
async def test_a_key_comes_in_a_header(client, name):
    del client.headers["Ocp-Apim-Subscription-Key"]

    answer = await client.post(RECOGNIZE, content=PNG, headers={name: KEY})

    assert answer.status_code == 200


async def test_a_key_comes_in_the_query(client):
    del client.headers["Ocp-Apim-Subscription-Key"]

    answer = await client.post(f"{RECOGNIZE}?subscription-key={KEY}", **ASK)

    assert answer.status_code == 200


async def test_nothing_of_the_body_is_read_without_a_key(parts):
    parts_read = []

    async def body():
        parts_read.append(1)
        yield PNG

    transport = httpx.ASGITransport(app=create_app(parts))
    async with httpx.AsyncClient(transport=transport, base_url=HOME) as stranger:
        answer = await stranger.post(RECOGNIZE, content=body())

    assert answer.status_code == 401
    assert parts_read == []


async def test_a_free_key_has_twenty_calls_a_minute():
    gate = Gate(book_of(Plan.FREE), may_be_open=False)
    for _ in range(20):
        await gate.admit(KEY)

    refused = await refusal(gate.admit(KEY))

    wait_s = int(refused.headers["Retry-After"])
    assert (refused.status, refused.code) == (429, "RateLimitExceeded")
    assert 1 <= wait_s <= 60
    assert refused.message == f"Rate limit is exceeded. Try again in {wait_s} seconds."


async def test_too_many_calls_are_answered_with_whole_seconds_to_wait(parts):
    slow = replace(parts, gate=Gate(book_of(Plan.FREE), may_be_open=False))
    async with client_of(slow) as client:
        *_, last, late = [await client.post(RECOGNIZE, **ASK) for _ in range(21)]

    assert (last.status_code, late.status_code) == (200, 429)
    assert late.headers["retry-after"].isdecimal()
    assert late.headers["content-type"] == "application/json; charset=utf-8"


async def test_each_key_has_a_rate_of_its_own():
    gate = Gate(book_of(Plan.FREE, Plan.FREE), may_be_open=False)
    for _ in range(20):
        await gate.admit(KEY)

    assert (await gate.admit(f"{1:032x}")).name == "free-1"


async def test_a_free_key_has_thirty_thousand_calls_a_month():
    book = KeyBook(now=lambda: datetime(2026, 11, 28, 12, tzinfo=UTC))
    book.replace([ApiKey("shop", Plan.FREE, digest_of(KEY), TODAY)], has_keys=True)
    gate = Gate(book, may_be_open=False)
    book.take_totals("2026-11", {"shop": 29_999})
    await gate.admit(KEY)

    refused = await refusal(gate.admit(KEY))

    assert (refused.status, refused.code) == (403, "QuotaLimitExceeded")
    assert refused.message == ("Out of call volume quota. Quota will be replenished in 2.50 days.")
    assert refused.headers["Retry-After"] == str(2 * 86_400 + 43_200)


async def test_a_new_month_has_a_new_quota():
    moment = [datetime(2026, 12, 31, 23, 59, tzinfo=UTC)]
    book = KeyBook(now=lambda: moment[0])
    book.replace([ApiKey("shop", Plan.FREE, digest_of(KEY), TODAY)], has_keys=True)
    book.take_totals("2026-12", {"shop": 30_000})
    gate = Gate(book, may_be_open=False)
    await refusal(gate.admit(KEY))

    moment[0] = datetime(2027, 1, 1, tzinfo=UTC)

    assert await gate.admit(KEY)


@pytest.mark.parametrize("plan", [Plan.FREE, Plan.BASIC])
async def test_videos_need_the_standard_plan(plan):
    gate = Gate(book_of(plan, Plan.STANDARD), may_be_open=False)

    refused = await refusal(gate.admit(KEY, for_videos=True))

    assert (refused.status, refused.code) == (403, "Forbidden")
    assert (await gate.admit(f"{1:032x}", for_videos=True)).name == "standard-1"


async def test_asking_how_a_video_is_doing_is_none_of_the_months_calls():
    book = book_of(Plan.STANDARD)
    gate = Gate(book, may_be_open=False)

    await gate.admit(KEY, for_videos=True, is_counted=False)

    assert book.used("standard-0") == 0


async def test_refused_calls_are_not_counted():
    book = book_of(Plan.FREE)
    gate = Gate(book, may_be_open=False)
    for _ in range(20):
        await gate.admit(KEY)
    await refusal(gate.admit(KEY))

    assert book.used("free-0") == 20


async def test_before_the_first_key_this_machine_needs_none():
    book = KeyBook()
    gate = Gate(book, may_be_open=True)
    assert (await gate.admit(None)).name == ""

    book.replace([], has_keys=True)

    assert (await refusal(gate.admit(None))).status == 401


async def test_a_revoked_key_is_refused():
    book = book_of(Plan.FREE)
    gate = Gate(book, may_be_open=False)

    book.replace([], has_keys=True)

    assert (await refusal(gate.admit(KEY))).status == 401


def test_keys_are_32_hexadecimal_digits_and_never_the_same():
    keys = {new_key() for _ in range(100)}

    assert len(keys) == 100
    assert all(len(key) == 32 and int(key, 16) >= 0 for key in keys)


def test_no_key_and_no_digest_is_shown():
    key = ApiKey("shop", Plan.FREE, digest_of(KEY), TODAY)

    assert key.digest not in repr(key)


@pytest.mark.parametrize("name", ["", "a b", "-x", "ä", "a" * 65, "a\n", "x/y", "none"])
def test_names_that_labels_and_logs_could_stumble_over_are_refused(name):
    assert not is_key_name(name)


def test_every_plan_has_terms():
    assert set(TERMS) == set(Plan)
