"""`bot rules play` from start to stop, as a process of its own."""

import asyncio
import re
import signal
import socket
import sys

import httpx
import pytest

from bot.cli.main import main

pytestmark = [pytest.mark.e2e, pytest.mark.model]


async def test_it_prints_where_it_is_and_stops_when_asked(tmp_path):
    rules = tmp_path / "mine.toml"
    command = ("-m", "bot", "rules", "play", "--port", "0", "--rules", str(rules))
    process = await asyncio.create_subprocess_exec(
        sys.executable, *command, stdout=asyncio.subprocess.PIPE
    )
    try:
        printed = b""
        while b"http" not in printed:
            line = await process.stdout.readline()
            assert line, "it ended before it said where it is"
            printed += line
        address = re.search(r"http://127\.0\.0\.1:\d+", printed.decode())[0]
        async with httpx.AsyncClient(base_url=address) as client:
            start = (await client.get("/api/start")).json()
        assert start["place"] == str(rules)
    finally:
        process.send_signal(signal.SIGTERM)
        code = await process.wait()

    assert code == 0
    assert not rules.exists()


def test_a_port_that_is_taken_is_told(capsys):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        code = main(["rules", "play", "--port", str(port)])

    assert code == 2
    assert f"port {port} on 127.0.0.1 cannot be used" in capsys.readouterr().err


def test_rules_that_are_no_text_are_told(tmp_path, capsys):
    rules = tmp_path / "mine.toml"
    rules.write_bytes(b"\xff\xfe")

    code = main(["rules", "play", "--rules", str(rules)])

    assert code == 2
    assert "no text in UTF-8" in capsys.readouterr().err
