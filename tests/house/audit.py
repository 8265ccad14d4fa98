"""Looks up the pinned packages among the published weaknesses: `make audit`."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
PINNED = ROOT / "constraints.txt"

UNREACHABLE = (
    "requests.exceptions.ConnectionError",
    "requests.exceptions.ConnectTimeout",
    "requests.exceptions.ReadTimeout",
    "requests.exceptions.ProxyError",
    "pip_audit._service.interface.ServiceError",
    "your network may be blocking this service",
)
"""How pip-audit says that the service did not answer. Source: pip-audit 2.10.1, seen and read."""

NOT_LOOKED_UP = "NOT looked up: {reason}. This says nothing about the packages.\n"


def judge(report: str, errors: str) -> tuple[int, str]:
    """Turn what pip-audit left into an exit code and words.

    Only findings, and a pip-audit that is itself broken, fail: an advisory service that does not
    answer is nobody's mistake, but it is told as what it is.

    Args:
        report: its JSON; empty when it gave up.
        errors: its standard error.
    """
    if not report:
        if any(word in errors for word in UNREACHABLE):
            return 0, NOT_LOOKED_UP.format(reason="the advisory service cannot be reached")
        return 1, f"{errors}\npip-audit failed\n"
    packages = json.loads(report)["dependencies"]
    found = [line for package in packages for line in weaknesses(package)]
    if found:
        return 1, "\n".join([*found, f"{len(found)} known weaknesses\n"])
    skipped = [package["name"] for package in packages if "skip_reason" in package]
    if len(skipped) == len(packages):
        return 0, NOT_LOOKED_UP.format(reason="the advisory service knows none of the packages")
    words = f"{len(packages) - len(skipped)} packages without known weaknesses\n"
    if skipped:
        words += f"not known to the advisory service: {', '.join(skipped)}\n"
    return 0, words


def weaknesses(package: dict[str, object]) -> Sequence[str]:
    """One line for each: the package, the advisory, and the versions that mend it."""
    return [
        f"{package['name']} {package['version']}: {each['id']}, "
        f"mended in {', '.join(each['fix_versions']) or 'no version yet'}"
        for each in package.get("vulns", [])
    ]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        done = subprocess.run(
            [
                *(sys.executable, "-m", "pip_audit"),
                *("--requirement", str(PINNED), "--no-deps", "--disable-pip"),
                *("--format", "json", "--output", str(report), "--progress-spinner", "off"),
            ],
            capture_output=True,
            check=False,
            text=True,
        )
        code, words = judge(report.read_text("utf-8") if report.exists() else "", done.stderr)
    sys.stdout.write(words)
    sys.exit(code)


if __name__ == "__main__":
    main()
