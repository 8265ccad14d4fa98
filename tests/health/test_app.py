from datetime import UTC, datetime

import httpx
import pytest

from bot.health.app import build_app
from bot.health.board import Board
from bot.health.check import Check, Verdict
from bot.health.metrics import Metrics
from bot.telemetry.meters import Meters

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
BROKEN = Check("rules", Verdict.DEGRADED, "1 problem", problems=('a.toml:3:8: "<b>" is wrong',))


def browser(*checks, is_local=True, host="127.0.0.1:8080"):
    def look(check):
        async def at_it():
            return check

        return at_it

    board = Board([look(check) for check in checks], now=lambda: NOON)
    app = build_app(board, Metrics(Meters().registry), is_local=is_local)
    transport = httpx.ASGITransport(app)
    return httpx.AsyncClient(transport=transport, base_url=f"http://{host}")


def check(name="store", verdict=Verdict.OK):
    return Check(name, verdict, "words")


async def test_health_names_every_check():
    async with browser(check(), BROKEN) as client:
        answer = await client.get("/healthz")

    assert answer.status_code == 200
    assert answer.json() == {
        "status": "degraded",
        "ready": True,
        "checks": [
            {
                "name": "store",
                "ok": True,
                "verdict": "ok",
                "words": "words",
                "since": "2026-11-21T12:00:00+00:00",
            },
            {
                "name": "rules",
                "ok": False,
                "verdict": "degraded",
                "words": "1 problem",
                "since": "2026-11-21T12:00:00+00:00",
                "problems": ['a.toml:3:8: "<b>" is wrong'],
            },
        ],
    }


@pytest.mark.parametrize(
    ("verdict", "health", "ready"),
    [(Verdict.OK, 200, 200), (Verdict.DEGRADED, 200, 503), (Verdict.DOWN, 503, 503)],
)
async def test_the_status_code_says_it_too(verdict, health, ready):
    async with browser(check(verdict=verdict)) as client:
        codes = [(await client.get(path)).status_code for path in ("/healthz", "/readyz")]

    assert codes == [health, ready]


async def test_monitors_may_ask_for_the_head_only():
    async with browser(check(verdict=Verdict.DOWN)) as client:
        answer = await client.head("/healthz")

    assert answer.status_code == 503
    assert answer.content == b""


async def test_prometheus_reads_text():
    async with browser(check(verdict=Verdict.DOWN)) as client:
        answer = await client.get("/metrics")

    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
    assert "# TYPE bot_updates_total counter\n" in answer.text


async def test_the_page_shows_the_same_facts_and_escapes_them():
    async with browser(check(), BROKEN) as client:
        page = await client.get("/")
        style = await client.get("/health.css")

    assert page.headers["content-type"].startswith("text/html")
    assert "Works, but something needs a look" in page.text
    assert "a.toml:3:8: &quot;&lt;b&gt;&quot; is wrong" in page.text
    assert "2026-11-21 12:00:00 UTC" in page.text
    assert "<script" not in page.text
    assert "light dark" in style.text


async def test_nothing_is_kept_by_browsers_and_nothing_is_loaded_from_elsewhere():
    async with browser(check()) as client:
        answer = await client.get("/")

    assert answer.headers["cache-control"] == "no-store"
    assert "default-src 'none'" in answer.headers["content-security-policy"]


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8080", "[x"])
@pytest.mark.parametrize("path", ["/healthz", "/metrics"])
async def test_a_foreign_name_for_this_machine_learns_nothing(host, path):
    async with browser(BROKEN) as client:
        answer = await client.get(path, headers={"Host": host})

    assert answer.status_code == 403
    assert "a.toml" not in answer.text
    assert "bot_" not in answer.text


@pytest.mark.parametrize("host", ["localhost:1", "[::1]:8080"])
async def test_this_machine_has_several_names(host):
    async with browser(check()) as client:
        assert (await client.get("/healthz", headers={"Host": host})).status_code == 200


async def test_served_to_others_it_answers_to_any_name():
    async with browser(check(), is_local=False, host="bot.internal") as client:
        assert (await client.get("/healthz")).status_code == 200


async def test_nobody_can_give_orders():
    async with browser(check()) as client:
        assert (await client.post("/healthz")).status_code == 405
