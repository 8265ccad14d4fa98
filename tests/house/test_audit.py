"""What the audit makes of pip-audit's answers: only findings are a failure."""

import json

import pytest

from tests.house.audit import UNREACHABLE, judge

CLEAN = {"name": "pillow", "version": "13.0.0", "vulns": []}
UNKNOWN = {"name": "tzdata", "skip_reason": "Dependency not found on PyPI"}
WEAK = {
    "name": "h11",
    "version": "0.15.0",
    "vulns": [{"id": "PYSEC-2025-1", "fix_versions": ["0.16.0"]}],
}


def report(*packages):
    return json.dumps({"dependencies": packages, "fixes": []})


def test_a_known_weakness_fails_and_is_named():
    code, words = judge(report(CLEAN, WEAK, UNKNOWN), "")

    assert code == 1
    assert "h11 0.15.0: PYSEC-2025-1, mended in 0.16.0" in words


def test_packages_without_weaknesses_pass():
    assert judge(report(CLEAN), "") == (0, "1 packages without known weaknesses\n")


def test_a_package_that_was_not_looked_up_is_named():
    code, words = judge(report(CLEAN, UNKNOWN), "")

    assert code == 0
    assert "not known to the advisory service: tzdata" in words


def test_a_mirror_without_advisories_is_not_taken_for_a_clean_bill():
    code, words = judge(report(UNKNOWN, UNKNOWN), "No known vulnerabilities found")

    assert code == 0
    assert words.startswith("NOT looked up")


@pytest.mark.parametrize("error", UNREACHABLE)
def test_an_advisory_service_that_does_not_answer_is_told_and_no_failure(error):
    code, words = judge("", f"Traceback ...\n{error}: no route\n")

    assert code == 0
    assert words.startswith("NOT looked up: the advisory service cannot be reached")


def test_a_broken_pip_audit_fails():
    code, words = judge("", "ModuleNotFoundError: No module named 'pip_audit'")

    assert code == 1
    assert "No module named 'pip_audit'" in words
