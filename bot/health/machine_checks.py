"""From what was found on this machine to verdicts and mends; pure."""

from collections.abc import Sequence
from typing import Final

from bot.health.check import Check, Verdict
from bot.store.survey import Survey, Tables

_FOR_OTHERS: Final = 0o077
_LITTLE_BYTES: Final = 500_000_000
_NOTHING_BYTES: Final = 20_000_000

_TABLES: Final = {
    Tables.ABSENT: "new; the first start makes its tables",
    Tables.BEHIND: "of an older version; the next start brings it up to date",
    Tables.CURRENT: "up to date",
}


def judge_env_file(name: str, permissions: int | None) -> Check:
    """Judge settings that could be read; the file may hold the token.

    Args:
        name: of the file.
        permissions: its, as `chmod` takes them; None where there is no such file.
    """
    if permissions is None:
        return Check("settings", Verdict.OK, f"readable; there is no {name} here")
    if permissions & _FOR_OTHERS:
        return Check(
            "settings",
            Verdict.DEGRADED,
            f"readable, but {name} may be read by other users of this machine",
            f"chmod 600 {name}",
        )
    return Check("settings", Verdict.OK, f"readable, from the environment and {name}")


def judge_database(survey: Survey) -> Check:
    """Judge whether the bot can keep there what it has to remember."""

    def found(verdict: Verdict, words: str, mend: str = "") -> Check:
        return Check("database", verdict, f"{survey.name}: {words}", mend)

    if survey.tables is Tables.FOREIGN:
        return found(
            Verdict.DOWN,
            "written by a newer version of the bot",
            "install that version, or name another database in BOT_DATABASE_URL",
        )
    if not survey.is_writable:
        return found(
            Verdict.DOWN,
            "may not be written by this user",
            "let this user write the file and its folder, or change BOT_DATABASE_URL",
        )
    if survey.permissions is not None and survey.permissions & _FOR_OTHERS:
        return found(
            Verdict.DEGRADED,
            "other users of this machine may read it, and it holds ids of people",
            f"chmod 600 {survey.file}",
        )
    return found(Verdict.OK, _TABLES[survey.tables])


def judge_models(took_s: float) -> Check:
    """Judge models that are whole and have read a photo."""
    return Check("models", Verdict.OK, f"whole; read a drawn photo in {took_s * 1000:.0f} ms")


def judge_clips_packages(missing: Sequence[str]) -> Check:
    """Judge whether clips can be looked at.

    Args:
        missing: packages that they need and that are not installed.
    """
    if not missing:
        return Check("clips", Verdict.OK, "what videos need is installed")
    return Check(
        "clips",
        Verdict.DEGRADED,
        f"not looked at: {', '.join(missing)} not installed",
        'pip install "emotion-bot[video]"',
    )


def judge_rules_files(own: str | None, problems: Sequence[object], languages: int) -> Check:
    """Judge the rules on the disk.

    Args:
        own: name of the operator's file or folder; None without own rules.
        problems: what is wrong with it, each a line when printed.
        languages: how many the bot speaks.
    """
    if problems:
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        return Check(
            "rules",
            Verdict.DOWN,
            f"{count} in {own}",
            "correct what is listed; `bot rules check` looks again",
            tuple(str(problem) for problem in problems),
        )
    which = f"{own} and those built in" if own else "those built in"
    return Check("rules", Verdict.OK, f"{which}, in {languages} languages")


def judge_disk(folder: str, free_bytes: int) -> Check:
    """Judge whether there is room to write."""
    words = f"{free_bytes / 1e9:.1f} GB free in {folder}"
    if free_bytes >= _LITTLE_BYTES:
        return Check("disk", Verdict.OK, words)
    verdict = Verdict.DOWN if free_bytes < _NOTHING_BYTES else Verdict.DEGRADED
    return Check("disk", verdict, words, "make room there")
