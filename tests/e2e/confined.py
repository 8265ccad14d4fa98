"""Runs a command as a stranger without rights, where everything but one folder is read only."""

import asyncio
import os
import shutil
import subprocess
import sys
from contextlib import asynccontextmanager
from pathlib import Path

STRANGER = 10001
"""A user that no machine has, as in the image."""

CONFINE = """
set -e
state=$1 python=$2 home=$3
shift 3
mount --make-rprivate /
mount --bind "$state" "$state"
case $home in /root/*)
  # The interpreter may live where only root may look: everything else there is hidden.
  mount --bind "$home" "$python"
  mount -t tmpfs -o mode=755 hidden /root
  mkdir -p "$home"
  mount --bind "$python" "$home"
esac
mount -o remount,bind,ro /
cd "$state"
exec setpriv --reuid STRANGER --regid STRANGER --clear-groups --no-new-privs \\
  --bounding-set=-all --inh-caps=-all -- "$@"
""".replace("STRANGER", str(STRANGER))
"""Arguments: the folder that stays writable, a spare folder, the interpreter's home, a command."""


def can_confine() -> bool:
    """Whether this is root, where mounts may be changed."""
    unshare = shutil.which("unshare")
    if unshare is None or shutil.which("setpriv") is None or os.geteuid() != 0:
        return False
    return subprocess.run([unshare, "--mount", "true"], check=False).returncode == 0


class Confined:
    """A place of its own for each command; `state` is the folder that it shares with us."""

    def __init__(self, state: Path, spot: str) -> None:
        self.state = state
        self._prefix = [
            *("unshare", "--mount", "sh", "-c", CONFINE, "sh"),
            *(str(state), spot, sys.base_prefix),
        ]

    @property
    def environment(self):
        return {
            "BOT_DATABASE_URL": f"sqlite:///{self.state}/bot.db",
            "LANG": "C.UTF-8",
            "PATH": os.defpath,
        }

    def run(self, *command):
        return subprocess.run(
            [*self._prefix, *command],
            capture_output=True,
            check=False,
            env=self.environment,
            text=True,
        )

    @asynccontextmanager
    async def running(self, *command, **environment):
        process = await asyncio.create_subprocess_exec(
            *self._prefix,
            *map(str, command),
            env=self.environment | environment,
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            yield process
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
