"""The bot as `deploy/install.sh` installs it, run as the image and the unit run it.

A stranger without rights runs it where everything but one folder is read only. That is what the
Dockerfile and the unit ask for, done with mount namespaces: no Docker and no systemd take part.
"""

import asyncio
import json
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import httpx
import pytest

from bot.sandbox.server import Sandbox
from tests.e2e.confined import STRANGER, Confined, can_confine
from tests.e2e.town import PATIENCE_S, TOKEN

pytestmark = [pytest.mark.e2e, pytest.mark.model]

ROOT = Path(__file__).parent.parent.parent
IN_SLIM_IMAGES = {"ld-linux", "libc", "libdl", "libgcc_s", "libm", "libmvec", "libpthread",
                  "librt", "libstdc++", "libz", "linux-vdso"}  # fmt: skip
"""Libraries that every Debian has, because apt and dpkg need them."""

REFUSE_EXECUTABLE_MEMORY = """
import ctypes, os, sys
PR_SET_MDWE, PR_MDWE_REFUSE_EXEC_GAIN = 65, 1
if ctypes.CDLL(None).prctl(PR_SET_MDWE, PR_MDWE_REFUSE_EXEC_GAIN, 0, 0, 0):
    sys.exit("unsupported")
os.execv(sys.argv[1], sys.argv[1:])
"""
"""What MemoryDenyWriteExecute= asks for. Source: prctl(2), Linux 6.3 and newer."""


@pytest.fixture(scope="module")
def place():
    """A folder that others may enter, unlike pytest's own."""
    with tempfile.TemporaryDirectory(prefix="emotion-bot-") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.fixture(scope="module")
def installed(place):
    script = ROOT / "deploy" / "install.sh"
    done = subprocess.run(
        ["env", f"PYTHON={sys.executable}", "sh", script, place / "bot"],
        capture_output=True,
        check=False,
        text=True,
    )
    if done.returncode and "No matching distribution found for hatchling" in done.stderr:
        pytest.skip("there is no package index here")
    assert done.returncode == 0, done.stderr
    return place / "bot"


@pytest.fixture
def confined(place):
    """Runs commands as a stranger in a read-only place."""
    if not can_confine():
        pytest.skip("only root may confine others, and only where mounts may be changed")
    with tempfile.TemporaryDirectory(dir=place) as state, tempfile.TemporaryDirectory() as spot:
        os.chown(state, STRANGER, STRANGER)
        yield Confined(Path(state), spot)


def test_what_is_installed_is_this_version(installed):
    done = subprocess.run(
        [installed / "bin" / "bot", "--version"], capture_output=True, check=True, text=True
    )

    assert f'version = "{done.stdout.strip()}"' in (ROOT / "pyproject.toml").read_text("utf-8")


def test_what_is_installed_cannot_install_more(installed):
    assert list(installed.glob("bin/pip*")) == []
    assert list(installed.glob("lib/python3.*/site-packages/pip")) == []


def test_it_needs_no_library_that_a_slim_image_lacks(installed):
    libraries = [str(path) for path in installed.rglob("*.so*")]

    done = subprocess.run(["ldd", *libraries], capture_output=True, check=False, text=True)

    needed = re.findall(r"^\t(\S+\.so\S*) (?:=> (\S+) )?", done.stdout, re.MULTILINE)
    # Wheels bring some of each other's, which ldd does not find by itself.
    inside = {Path(path).name for path in libraries}
    outside = {name for name, path in needed if not path.startswith(str(installed))} - inside
    stems = {re.split(r"\.so|-x86|-aarch", Path(name).name)[0] for name in outside}
    assert stems <= IN_SLIM_IMAGES


def test_a_folder_that_holds_something_else_is_not_emptied(tmp_path):
    precious = tmp_path / "precious.txt"
    precious.write_text("mine", encoding="utf-8")

    done = subprocess.run(
        ["sh", ROOT / "deploy" / "install.sh", tmp_path], capture_output=True, check=False
    )

    assert done.returncode == 2
    assert precious.read_text(encoding="utf-8") == "mine"


def test_a_stranger_may_write_nothing_but_the_state(confined, installed):
    done = confined.run(
        "sh", "-c", f"touch state-is-mine; touch /tmp/x {installed}/x /etc/x; id -u"
    )

    assert done.stdout.strip() == str(STRANGER)
    assert done.stderr.count("Read-only file system") == 3
    assert (confined.state / "state-is-mine").exists()


def test_the_doctor_finds_a_stranger_in_a_read_only_place_well(confined, installed):
    done = confined.run(installed / "bin" / "bot", "doctor", "--offline", "--json")

    checks = {each["name"]: each["verdict"] for each in json.loads(done.stdout)["checks"]}
    assert done.returncode == 0
    assert {checks[name] for name in ("database", "models", "rules", "disk")} == {"ok"}


def test_a_missing_token_ends_it_for_good(confined, installed):
    done = confined.run(installed / "bin" / "bot", "run")

    assert done.returncode == 2
    assert "BOT_TOKEN is missing" in done.stderr


async def test_it_listens_is_found_well_and_ends_well(confined, installed):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    settings = {"BOT_TOKEN": TOKEN, "BOT_HEALTH_PORT": port}

    async with Sandbox(TOKEN) as telegram:
        settings["BOT_API_URL"] = telegram.url
        async with confined.running(installed / "bin" / "bot", "run", **settings) as process:
            await _until_ready(f"http://127.0.0.1:{port}/readyz")
            checked = await _health_check(installed, port)
            process.send_signal(signal.SIGTERM)
            async with asyncio.timeout(PATIENCE_S):
                _, errors = await process.communicate()

    assert checked == 0
    assert process.returncode == 0
    assert TOKEN not in errors.decode()
    database = confined.state / "bot.db"
    assert (database.stat().st_mode & 0o777, database.stat().st_uid) == (0o600, STRANGER)
    assert await _health_check(installed, port) == 1


async def _until_ready(url):
    async with asyncio.timeout(PATIENCE_S), httpx.AsyncClient() as client:
        while True:
            try:
                if (await client.get(url)).status_code == httpx.codes.OK:
                    return
            except httpx.TransportError:
                pass
            await asyncio.sleep(0.05)


async def _health_check(installed, port):
    # A proxy that leads nowhere: containers are often told of one.
    process = await asyncio.create_subprocess_exec(
        installed / "bin" / "python",
        ROOT / "deploy" / "healthcheck.py",
        env={"BOT_HEALTH_PORT": port, "HTTP_PROXY": "http://127.0.0.1:9"},
        stdout=asyncio.subprocess.DEVNULL,
    )
    return await process.wait()


def test_photos_are_read_where_no_memory_may_become_executable(installed):
    (samples,) = installed.glob("lib/python3.*/site-packages/bot/sandbox/page/samples")
    bot = installed / "bin" / "bot"

    done = subprocess.run(
        [
            *(sys.executable, "-c", REFUSE_EXECUTABLE_MEMORY),
            *(installed / "bin" / "python", bot, "analyze", samples / "grace-hopper.jpg"),
        ],
        capture_output=True,
        check=False,
        text=True,
    )

    if "unsupported" in done.stderr:
        pytest.skip("this kernel cannot refuse it")
    assert done.returncode == 0, done.stderr
    assert "1 face" in done.stdout
