"""`bot keys` as somebody at a terminal sees it."""

import pytest

from bot.cli.main import main


def test_a_key_is_shown_once_and_alone_on_standard_output(capsys):
    assert main(["keys", "add", "shop"]) == 0
    shown = capsys.readouterr()
    key = shown.out.strip()

    assert len(key) == 32
    assert key not in shown.err
    assert "shown this once" in shown.err
    assert main(["keys", "list"]) == 0
    listed = capsys.readouterr().out
    assert "shop" in listed
    assert "free" in listed
    assert key not in listed


def test_a_name_is_given_out_once_until_it_is_revoked(capsys):
    assert main(["keys", "add", "shop"]) == 0
    assert main(["keys", "add", "shop", "--plan", "basic"]) == 2
    assert "there is a key called shop" in capsys.readouterr().err

    assert main(["keys", "revoke", "shop"]) == 0
    assert main(["keys", "revoke", "shop"]) == 2
    assert "there is no good key called shop" in capsys.readouterr().err
    assert main(["keys", "add", "shop", "--plan", "standard"]) == 0


@pytest.mark.parametrize("action", ["list", "usage"])
def test_with_nothing_to_tell_that_is_said(capsys, action):
    assert main(["keys", action]) == 0
    assert capsys.readouterr().out == "none yet\n"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["add", "a b"], "a name has letters, digits, dots and dashes"),
        (["add", "shop", "--plan", "gold"], "invalid choice"),
        (["usage", "--month", "2026-13"], "a month is written 2026-11"),
        ([], "ACTION"),
    ],
)
def test_misuse_is_plain_words_and_exit_code_2(capsys, arguments, words):
    with pytest.raises(SystemExit) as stop:
        main(["keys", *arguments])

    assert stop.value.code == 2
    assert words in capsys.readouterr().err


def test_others_are_not_served_before_there_is_a_key(capsys):
    assert main(["serve", "--host", "0.0.0.0", "--port", "0"]) == 2

    words = capsys.readouterr().err
    assert "others can reach this address" in words
    assert "bot keys add NAME" in words
