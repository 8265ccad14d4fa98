import json

import pytest

from bot.cli.main import main
from bot.replies.loader import load_shelf

GOOD = """
[[rule]]
name = "at sea"
[rule.when]
words = "boat"
[rule.then]
observation = "at-sea"
sticker = "none"
[texts.en]
observation.at-sea = "This face has “{ $cue }” written all over it."
[texts.de]
observation.at-sea = "Dieses Gesicht und „{ $cue }“: das passt."
"""
BROKEN = GOOD.replace('"boat"', "3").replace("sticker", "stiker")


@pytest.fixture
def rules(tmp_path):
    def write(text, name="mine.toml"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write


def test_good_rules_are_one_line_that_says_what_they_hold(rules, capsys):
    path = rules(GOOD)
    built_in = len(load_shelf().book().rules.ranked)

    assert main(["rules", "check", path]) == 0

    out, err = capsys.readouterr()
    assert out == (
        f"{path}: good; 1 rule before the {built_in} built in; texts: 1 in en, 1 in de\n"
    )
    assert err == ""


def test_rules_that_replace_the_built_in_ones_are_told_as_such(rules, capsys):
    everything = 'reactions = "👀"\nobservation = "unclear"\nsuggestions = "none"\n'
    rest = (
        f'[[rule]]\nname = "rest"\n[rule.then]\nsticker = "none"\nquestion = "none"\n{everything}'
    )
    path = rules(f"extends = false\n[thresholds]\nstrong = 0.9\n{GOOD}{rest}")

    main(["rules", "check", path])

    out = capsys.readouterr().out
    assert "2 rules in place of the" in out
    assert "thresholds of your own" in out


def test_every_problem_is_a_line_with_its_place_and_what_would_be_right(rules, capsys):
    path = rules(BROKEN)

    assert main(["rules", "check", path]) == 1

    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith(f'{path}:5:9: rule "at sea" when.words: 3 is no text; ')
    assert lines[1].startswith(f"{path}:8:1: ")
    assert 'did you mean "sticker"?' in lines[1]
    assert lines[2] == "2 problems"


def test_problems_of_a_folder_name_the_file_to_open(rules, tmp_path, capsys):
    rules(GOOD)
    broken = rules(GOOD.replace('"boat"', "3").replace("at sea", "at home"), "other.toml")

    main(["rules", "check", str(tmp_path)])

    assert capsys.readouterr().out.startswith(f"{broken}:5:9: ")


def test_editors_get_json(rules, capsys):
    broken, good = rules(BROKEN, "broken.toml"), rules(GOOD)

    codes = [main(["rules", "check", "--json", path]) for path in (broken, good)]

    out = capsys.readouterr().out
    decoder = json.JSONDecoder()
    problems, end = decoder.raw_decode(out)
    assert codes == [1, 0]
    assert [problem["line"] for problem in problems] == [5, 8]
    assert set(problems[0]) == {"file", "line", "column", "key", "message", "mend"}
    assert json.loads(out[end:]) == []


def test_without_a_file_the_rules_of_the_settings_are_checked(rules, capsys, monkeypatch):
    path = rules(BROKEN)
    monkeypatch.setenv("BOT_RULES", path)

    assert main(["rules", "check"]) == 1
    assert capsys.readouterr().out.startswith(path)


def test_without_any_the_built_in_rules_are_checked_in_every_language(capsys):
    assert main(["rules", "check"]) == 0

    out = capsys.readouterr().out
    assert out.startswith("the built-in rules: good; ")
    assert out.rstrip().endswith(" ".join(load_shelf().languages))


def test_a_file_that_is_not_there_is_a_problem(tmp_path, capsys):
    assert main(["rules", "check", str(tmp_path / "gone.toml")]) == 1
    assert "no such file" in capsys.readouterr().out


def test_a_path_that_cannot_be_looked_at_is_a_problem(tmp_path, capsys):
    assert main(["rules", "check", str(tmp_path / ("x" * 300))]) == 1
    assert "cannot be looked at" in capsys.readouterr().out


def test_the_schema_is_json_that_names_every_part(capsys):
    assert main(["rules", "schema"]) == 0

    schema = json.loads(capsys.readouterr().out)
    assert set(schema["properties"]) == {"extends", "thresholds", "icons", "rule", "texts"}


@pytest.mark.parametrize("command", ["run", "sandbox"])
def test_the_bot_does_not_start_with_broken_rules_and_lists_every_problem(
    rules, capsys, monkeypatch, command
):
    monkeypatch.setenv("BOT_RULES", rules(BROKEN))
    monkeypatch.setenv("BOT_TOKEN", "123456789:AAsecretsecretsecretsecretsecret")

    assert main([command]) == 1

    out, err = capsys.readouterr()
    assert out == ""
    assert "cannot be used: 2 problems" in err
    assert "mine.toml:5:9: " in err
    assert "mine.toml:8:1: " in err
    assert "Traceback" not in err
