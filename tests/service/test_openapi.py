"""The OpenAPI document, the pages about it, and whether the service does what it says."""

import re
from dataclasses import replace

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import GenerationMode
from schemathesis.checks import CHECKS

from bot.core.api_keys import Plan
from bot.core.errors import UnreadableVideoError
from bot.core.operations import ALL, Operation, OperationStatus
from bot.service.app import create_app
from bot.service.page_routes import PAGE
from bot.service.spool import Spool
from bot.service.video_limits import VideoLimits
from bot.service.video_routes import video_routes
from tests.service.cinema import SUBMIT
from tests.service.conftest import DETECT, KEY, RECOGNIZE, book_of, client_of

POLL = "/emotion/v1.0/operations/{operation_id}"


@pytest.fixture
def book():
    return book_of(Plan.STANDARD)


class Promising:
    """Operations that promise everything, and have read every other video."""

    limits = VideoLimits()

    def __init__(self, folder):
        folder.mkdir()
        self.spool = Spool(folder)
        self.asked = 0

    async def make_room(self):
        """There is always room."""

    async def check(self, operation_id):
        if await self.spool.head_of(operation_id, 1) < b"a":
            raise UnreadableVideoError("no video")

    async def take_in(self, operation_id, style, *, url=None):
        await self.spool.drop(operation_id)

    async def find(self, operation_id):
        self.asked += 1
        told = Operation(operation_id, OperationStatus.SUCCEEDED, 1.0, 2.0, ALL, result="{}")
        return (told, replace(told, status=OperationStatus.RUNNING), None)[self.asked % 3]


@pytest.mark.parametrize("mode", list(GenerationMode))
@pytest.mark.parametrize(
    ("path", "method"),
    [(RECOGNIZE, "POST"), (DETECT, "POST"), (SUBMIT, "POST"), (POLL, "GET")],
)
def test_whatever_is_sent_is_answered_as_described(parts, tmp_path, path, method, mode):
    videos = video_routes(Promising(tmp_path / "videos"))
    app = create_app(replace(parts, routers=[videos]))
    described = schemathesis.openapi.from_asgi("/openapi.json", app)

    @settings(
        max_examples=20,
        derandomize=True,
        database=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    @given(described[path][method].as_strategy(generation_mode=mode))
    def ask(case):
        # No schema can say which bytes are a picture and which address has one.
        case.call_and_validate(
            headers={"Ocp-Apim-Subscription-Key": KEY},
            excluded_checks=[CHECKS.get_one("positive_data_acceptance")],
        )

    ask()


async def test_both_calls_are_described_with_examples(client):
    document = (await client.get("/openapi.json")).json()

    assert set(document["paths"]) == {RECOGNIZE, DETECT}
    for path in document["paths"].values():
        call = path["post"]
        assert set(call["requestBody"]["content"]) == {
            "application/octet-stream",
            "application/json",
        }
        for status, answer in call["responses"].items():
            (said,) = answer["content"].values()
            assert said["example"], status
        assert {"401", "403", "429", "default"} < set(call["responses"])
        assert "422" not in call["responses"]


@pytest.mark.parametrize("path", ["/", "/docs"])
async def test_the_pages_load_nothing_from_elsewhere(client, path):
    page = await client.get(path)

    linked = re.findall(r'(?:src|href)="([^"]+)"', page.text)
    local = [link for link in linked if not link.startswith("#")]
    assert local
    for link in local:
        assert "//" not in link
        assert (await client.get(f"/{link}")).status_code == 200, link
    policy = page.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; connect-src 'self'")
    assert page.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("path", ["/", "/docs"])
async def test_monitoring_may_ask_for_the_pages_headers_alone(client, path):
    page, head = await client.get(path), await client.head(path)

    assert head.status_code == 200
    assert head.content == b""
    assert head.headers["content-length"] == page.headers["content-length"]


async def test_the_pages_say_who_gets_what_is_sent(parts):
    async with client_of(parts) as alone:
        kept = await alone.get("/")
    async with client_of(replace(parts, recipients="Face++ <cn>")) as client:
        passed_on = await client.get("/")
        document = (await client.get("/openapi.json")).json()

    assert "to this service and nowhere else" in kept.text
    assert "nowhere else" not in passed_on.text
    assert "is read by Face++ &lt;cn&gt;." in passed_on.text
    assert "is read by Face++ <cn>." in document["info"]["description"]


def test_no_file_of_the_page_names_an_address_of_elsewhere():
    for file in PAGE.rglob("*"):
        if file.suffix in {".html", ".js", ".css"}:
            text = file.read_text("utf-8").replace("http://www.w3.org/2000/svg", "")
            assert not re.search(r"https?://(?!example\.org)", text), file.name
