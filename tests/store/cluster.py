"""A PostgreSQL server of the tests' own, on loopback; skips where PostgreSQL is not installed."""

import os
import pwd
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

DEBIAN = Path("/usr/lib/postgresql")
HOW_TO = "install PostgreSQL for this test: apt-get install postgresql"


@contextmanager
def running_cluster() -> Iterator[str]:
    """Start a throw-away server and yield its address, password included."""
    programs = _programs()
    user = _who()
    password = secrets.token_urlsafe(12)
    port = _free_port()
    folder = Path(tempfile.mkdtemp(prefix="bot-postgres-"))
    try:
        (folder / "password").write_text(password)
        if user is not None:
            shutil.chown(folder, user)
            shutil.chown(folder / "password", user)
        create = ["--username=bot", "--auth=scram-sha-256", f"--pwfile={folder}/password"]
        _run(programs / "initdb", folder, user, *create, "--no-sync", "--encoding=UTF8")
        settings = (
            f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= "
            "-c fsync=off -c max_connections=40"
        )
        log = f"--log={folder}/log"
        _run(programs / "pg_ctl", folder, user, "start", "--wait", log, "-o", settings)
        try:
            yield f"postgresql://bot:{password}@127.0.0.1:{port}/postgres"
        finally:
            _run(programs / "pg_ctl", folder, user, "stop", "--mode=immediate")
    finally:
        shutil.rmtree(folder)


def _programs() -> Path:
    """The folder of initdb and pg_ctl; Debian keeps the newest out of the search path."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    folders = sorted(DEBIAN.glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if not folders:
        pytest.skip(HOW_TO)
    return folders[-1].parent


def _who() -> str | None:
    """PostgreSQL refuses to run as root, so root lends it another user."""
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam("postgres").pw_name
    except KeyError:
        pytest.skip("PostgreSQL does not run as root, and there is no user 'postgres'")


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def _run(program: Path, folder: Path, user: str | None, *arguments: str) -> None:
    group: dict[str, object] = {} if user is None else {"group": user, "extra_groups": []}
    command = [str(program), f"--pgdata={folder}/data", *arguments]
    # Output goes to a file: the server inherits it, and a pipe would stay open with it.
    with (folder / "output").open("ab") as output:
        done = subprocess.run(
            command,
            check=False,
            user=user,
            cwd="/",
            stdout=output,
            stderr=subprocess.STDOUT,
            timeout=60,
            **group,
        )
    assert done.returncode == 0, (folder / "output").read_text()
