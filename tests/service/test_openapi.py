"""The OpenAPI document, the pages about it, and whether the service does what it says."""

import re
from dataclasses import replace

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import GenerationMode
from schemathesis.checks import CHECKS

from bot.service.app import create_app
from bot.service.page_routes import PAGE
from tests.service.conftest import DETECT, KEY, RECOGNIZE, client_of


@pytest.mark.parametrize("path", [RECOGNIZE, DETECT])
@pytest.mark.parametrize("mode", list(GenerationMode))
def test_whatever_is_sent_is_answered_as_described(parts, path, mode):
    described = schemathesis.openapi.from_asgi("/openapi.json", create_app(parts))

    @settings(
        max_examples=20,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    @given(described[path]["POST"].as_strategy(generation_mode=mode))
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
