import json

import pytest

from bot.cli.main import main
from bot.replies.loader import load_shelf

TOKEN = "123456789:AAsecretsecretsecretsecretsecret"
pytestmark = pytest.mark.model


@pytest.fixture
def token(monkeypatch):
    monkeypatch.setenv("BOT_TOKEN", TOKEN)


def told(capsys, *options):
    """The exit code, and the verdict and words of each check by its name."""
    code = main(["doctor", "--offline", "--json", *options])
    answer = json.loads(capsys.readouterr().out)
    assert answer["ok"] is (code == 0)
    return code, {check["name"]: check for check in answer["checks"]}


def test_a_machine_that_is_ready_is_told_part_by_part(token, capsys):
    assert main(["doctor", "--offline"]) == 0

    out = capsys.readouterr().out
    assert [line.split(":")[0] for line in out.splitlines()] == [
        "✓ settings",
        "✓ token",
        "- telegram",
        "✓ database",
        "✓ models",
        "✓ clips",
        "✓ rules",
        "✓ disk",
        "All is well.",
    ]
    assert f"{len(load_shelf().languages)} languages" in out
    assert " ms" in out


def test_the_token_is_never_printed(token, capsys):
    main(["doctor", "--offline"])
    main(["doctor", "--offline", "--json"])

    captured = capsys.readouterr()
    assert "secret" not in captured.out + captured.err


def test_nothing_is_written(token, capsys, tmp_path):
    main(["doctor", "--offline"])

    assert list(tmp_path.iterdir()) == []


def test_without_a_token_telegram_is_left_out(capsys):
    assert main(["doctor"]) == 1

    lines = capsys.readouterr().out.splitlines()
    assert lines[1] == "✗ token: there is none; `bot run` needs it"
    assert "@BotFather" in lines[2]
    assert lines[3].startswith("- telegram: not asked")


def test_offline_a_missing_token_is_only_worth_a_look(capsys):
    code, checks = told(capsys)

    assert code == 0
    assert checks["token"]["verdict"] == "degraded"


def test_settings_that_cannot_be_read_are_a_check_too(monkeypatch, capsys):
    monkeypatch.setenv("BOT_TOKN", TOKEN)

    assert main(["doctor"]) == 1

    out = capsys.readouterr().out
    assert out.startswith("✗ settings: BOT_TOKN is no setting of this bot; did you mean BOT_TOKEN")
    assert "\n    → " in out
    assert "secret" not in out


def test_broken_rules_are_listed_with_their_place(monkeypatch, capsys, tmp_path):
    rules = tmp_path / "mine.toml"
    rules.write_text('[[rule]]\nname = "sea"\n[rule.then]\nsticker = 3\n', encoding="utf-8")
    monkeypatch.setenv("BOT_RULES", str(rules))

    code, checks = told(capsys)

    assert code == 1
    assert checks["rules"]["words"] == f"1 problem in {rules}"
    assert checks["rules"]["problems"][0].startswith("mine.toml:4:11: ")


def test_a_database_is_looked_at(monkeypatch, capsys, tmp_path):
    monkeypatch.setenv("BOT_DATABASE_URL", f"sqlite:///{tmp_path}/gone/bot.db")

    code, checks = told(capsys)

    assert code == 1
    assert checks["database"]["verdict"] == "down"
    assert checks["disk"]["verdict"] == "ok"


def test_a_wrong_database_address_hides_what_it_holds(monkeypatch, capsys):
    monkeypatch.setenv("BOT_DATABASE_URL", "mysql://ada:pass-word@host/name")

    code, checks = told(capsys)

    assert code == 1
    assert "postgresql" in checks["database"]["words"]
    assert "pass-word" not in str(checks)


def test_open_files_have_a_mend_to_type(capsys, tmp_path):
    for name in ("bot.db", ".env"):
        (tmp_path / name).touch()
        (tmp_path / name).chmod(0o644)

    code, checks = told(capsys)

    assert code == 0
    assert checks["settings"]["mend"] == "chmod 600 .env"
    assert checks["database"]["mend"] == "chmod 600 bot.db"
