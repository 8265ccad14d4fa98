"""A report as JSON for programs and as a page for people."""

from datetime import datetime
from html import escape
from typing import Any, Final

from bot.health.board import Finding, Report
from bot.health.check import MARKS, Verdict

REFRESH_S: Final = 10

_HEADINGS: Final = {
    Verdict.OK: "All is well",
    Verdict.DEGRADED: "Works, but something needs a look",
    Verdict.DOWN: "Something is down",
}

_PAGE: Final = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="{refresh}">
<title>{mark} Emotion bot</title>
<link rel="stylesheet" href="health.css">
</head>
<body>
<main>
<h1 class="{status}"><span aria-hidden="true">{mark}</span> {heading}</h1>
<p>{ready}</p>
<dl>
{rows}
</dl>
<footer>Looks again every {refresh} seconds. For programs: <a href="healthz">healthz</a>,
<a href="readyz">readyz</a>, <a href="metrics">metrics</a>.</footer>
</main>
</body>
</html>
"""

_ROW: Final = """<dt class="{status}"><span aria-hidden="true">{mark}</span> {name}
<small>{status}</small></dt>
<dd>{words} <small>since <time datetime="{moment}">{since}</time></small>{problems}</dd>"""


def report_json(report: Report) -> dict[str, Any]:
    """The report for programs."""
    return {
        "status": report.status,
        "ready": report.is_ready,
        "checks": [_finding_json(finding) for finding in report.findings],
    }


def report_page(report: Report) -> str:
    """The same facts as a page that needs no script and looks again by itself."""
    return _PAGE.format(
        refresh=REFRESH_S,
        mark=MARKS[report.status],
        status=report.status,
        heading=_HEADINGS[report.status],
        ready="Photos are answered." if report.is_ready else "Photos are not answered now.",
        rows="\n".join(_row(finding) for finding in report.findings),
    )


def _finding_json(finding: Finding) -> dict[str, Any]:
    check = finding.check
    problems = {"problems": list(check.problems)} if check.problems else {}
    return {
        "name": check.name,
        "ok": check.is_ok,
        "verdict": check.verdict,
        "words": check.words,
        "since": finding.since.isoformat(timespec="seconds"),
        **problems,
    }


def _row(finding: Finding) -> str:
    check = finding.check
    return _ROW.format(
        status=check.verdict,
        mark=MARKS[check.verdict],
        name=escape(check.name),
        words=escape(check.words),
        moment=finding.since.isoformat(timespec="seconds"),
        since=_clock_time(finding.since),
        problems=_problem_list(check.problems),
    )


def _problem_list(problems: tuple[str, ...]) -> str:
    items = "".join(f"<li><code>{escape(problem)}</code></li>" for problem in problems)
    return f"\n<ul>{items}</ul>" if items else ""


def _clock_time(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S} UTC"
