"""A Ray cluster of one machine that serves the Emotion API, apart from any other Ray here."""

import asyncio
import os
import re
import secrets
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import httpx
import yaml

from bot.core.api_keys import ApiKey, Plan, digest_of, new_key
from bot.store.store import Store

ROOT = Path(__file__).parent.parent.parent
CONFIG = ROOT / "deploy" / "serve.yaml"
READY_S = 120.0
GONE_S = 60.0

_REPLICA = b"ray::ServeReplica"
_SERVER = re.compile(r"^\s*server (SERVE_REPLICA_\S+)", re.MULTILINE)
_KEYS = 40
"""So many that no key meets its plan's rate, whatever this machine can do."""


class Cluster:
    """A cluster that serves.

    Attributes:
        url: where.
        keys: good ones.
    """

    def __init__(
        self, process: asyncio.subprocess.Process, folder: Path, url: str, keys: list[str]
    ) -> None:
        self.url = url
        self.keys = keys
        self._process = process
        self._folder = folder
        self._marker = f"RAY_TMPDIR={folder}".encode()

    def replicas(self) -> list[int]:
        """The process ids of the copies of the service."""
        return [pid for pid in self.processes() if _line_of(pid).startswith(_REPLICA)]

    def processes(self) -> list[int]:
        """Every process of this cluster, and of no other."""
        pids = (int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdecimal())
        return [pid for pid in pids if self._marker in _environment_of(pid)]

    async def ready(self, copies: int) -> None:
        """Wait until the proxy in front knows so many copies that serve."""
        async with asyncio.timeout(READY_S), httpx.AsyncClient() as client:
            while not (self._in_front() >= copies and await _answers(client, self.url)):
                if self._process.returncode is not None:
                    raise RuntimeError("Ray ended before it served anything")
                await asyncio.sleep(0.2)

    def _in_front(self) -> int:
        """How many copies get requests; a process that is there may still be loading."""
        texts = (file.read_text("utf-8") for file in self._folder.glob("proxy/*/haproxy.cfg"))
        return len({name for text in texts for name in _SERVER.findall(text)})

    async def stop(self) -> None:
        """Ask Ray to end, and wait until nothing of it is left."""
        if self._process.returncode is None:
            self._process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(GONE_S):
            await self._process.wait()
            while self.processes():
                await asyncio.sleep(0.2)

    async def kill(self) -> None:
        """End whatever is left, and what that may have started meanwhile."""
        async with asyncio.timeout(GONE_S):
            while left := self.processes():
                for pid in left:
                    with suppress(ProcessLookupError):
                        os.kill(pid, signal.SIGKILL)
                await asyncio.sleep(0.1)


@asynccontextmanager
async def cluster(folder: Path, *, copies: int) -> AsyncIterator[Cluster]:
    """Serve with so many copies.

    Args:
        folder: with a short path, since that of a socket in it has to fit into 107 bytes.
        copies: of the service.
    """
    database = f"sqlite:///{folder}/bot.db"
    keys = await _new_keys(database)
    config = yaml.safe_load(CONFIG.read_text("utf-8"))
    port = config["http_options"]["port"] = free_port()
    (folder / "serve.yaml").write_text(yaml.safe_dump(config), "utf-8")
    with (folder / "ray.log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            Path(sys.executable).with_name("serve"), "run", "serve.yaml",
            cwd=folder,
            env=_environment(folder, database, copies),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )  # fmt: skip
    running = Cluster(process, folder, f"http://127.0.0.1:{port}", keys)
    try:
        await running.ready(copies)
        yield running
        await running.stop()
    finally:
        await running.kill()
        await process.wait()


def _environment(folder: Path, database: str, copies: int) -> dict[str, str]:
    token = folder / "token"
    token.write_text(secrets.token_hex(32), "utf-8")
    token.chmod(0o600)
    proxy = "RAY_SERVE_HAPROXY"
    return {
        "PATH": os.defpath,
        "HOME": str(folder),
        "PYTHONPATH": str(ROOT),
        "BOT_DATABASE_URL": database,
        "BOT_SERVICE_VIDEOS_FOLDER": str(folder / "videos"),
        "BOT_SERVICE_REPLICAS": str(copies),
        "BOT_SERVICE_MOST_REPLICAS": str(copies),
        "RAY_TMPDIR": str(folder),
        "RAY_USAGE_STATS_ENABLED": "0",
        "RAY_AUTH_MODE": "token",
        "RAY_AUTH_TOKEN_PATH": str(token),
        "RAY_SERVE_ENABLE_HA_PROXY": "1",
        # Places and ports that another Ray on this machine would want, too.
        f"{proxy}_CONFIG_FILE_LOC": str(folder / "proxy" / "haproxy.cfg"),
        f"{proxy}_SOCKET_PATH": str(folder / "proxy" / "admin.sock"),
        f"{proxy}_SERVER_STATE_BASE": str(folder / "proxy"),
        f"{proxy}_SERVER_STATE_FILE": str(folder / "proxy" / "state"),
        f"{proxy}_METRICS_SOCKET_PATH": str(folder / "proxy" / "metrics.sock"),
        f"{proxy}_STATS_PORT": str(free_port()),
        f"{proxy}_METRICS_PORT": str(free_port()),
        "RAY_SERVE_FALLBACK_PROXY_HTTP_PORT": str(free_port()),
    }


def free_port() -> int:
    """A port that nobody has at the moment."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


async def _new_keys(database: str) -> list[str]:
    keys = [new_key() for _ in range(_KEYS)]
    store = await Store.open(database)
    today = datetime.now(UTC).date()
    for number, key in enumerate(keys):
        await store.keys.add(ApiKey(f"key-{number}", Plan.STANDARD, digest_of(key), today))
    await store.aclose()
    return keys


async def _answers(client: httpx.AsyncClient, url: str) -> bool:
    try:
        return (await client.get(f"{url}/healthz")).status_code == 200
    except httpx.TransportError:
        return False


def _line_of(pid: int) -> bytes:
    return _read(pid, "cmdline")


def _environment_of(pid: int) -> list[bytes]:
    return _read(pid, "environ").split(b"\0")


def _read(pid: int, name: str) -> bytes:
    try:
        return Path(f"/proc/{pid}/{name}").read_bytes()
    except OSError:
        return b""
