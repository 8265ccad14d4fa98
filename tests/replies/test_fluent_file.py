from random import Random

import pytest

from bot.replies.loading.fluent_file import quote, read_fluent
from bot.replies.loading.fluent_texts import build_texts
from bot.replies.loading.languages_at_hand import english


def say(text, **values):
    """Read an own text and say it."""
    file = read_fluent("x.ftl", f"seen-x =\n    .v1 = {quote(text)}\n")
    assert file.problems == ()
    texts = build_texts("en", (*english(), *file.entries))
    return texts.observation("x", Random(1), **values)


def test_a_message_tells_its_fields_and_variants():
    text = "# note\nseen-x =\n    .v1 = A { $look }.\n    .v2 = B.\nsay-y = C { $a } { $b }\n"

    seen, said = read_fluent("x.ftl", text).entries

    assert (seen.key, seen.line, seen.fields) == ("seen-x", 2, None)
    assert seen.attributes == {"v1": {"look"}, "v2": set()}
    assert (said.key, said.line, said.fields) == ("say-y", 5, {"a", "b"})


def test_a_selector_names_its_field_too():
    text = "x = { $count ->\n    [one] one { $look }\n   *[other] many\n}\n"

    (entry,) = read_fluent("x.ftl", text).entries

    assert entry.fields == {"count", "look"}


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("a = A\nb = { $c\n", 3, "no valid Fluent"),
        ("a = A\nnonsense\n", 2, "no valid Fluent"),
        ("a = A\n\na = B\n", 3, "of this name before"),
        ("a = A\n-term = B\n", 2, "terms are not used"),
        ("a = A\nb = { a }\n", 2, "refers to a"),
        ("a = A\nb = { -t }\n", 2, "refers to -t"),
        ("a = A\nb = { FOO($c) }\n", 2, "refers to FOO()"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(text, line, message):
    problem = read_fluent("x.ftl", text).problems[0]

    assert (problem.file, problem.line) == ("x.ftl", line)
    assert message in problem.message


@pytest.mark.parametrize(
    "text",
    ["A face.", ".v1", "[one", "*star", "# no comment", "  spaces", 'a "quote"', "a\nb\n.c"],
)
def test_any_plain_text_is_said_as_it_is_written(text):
    assert say(text) == text.strip()


def test_fields_and_braces_in_an_own_text_are_fluents():
    assert say('A { $look } face {"{"}', look="sad") == "A sad face {"


def test_a_selector_in_an_own_text_may_stand_in_several_lines():
    text = "{ $n ->\n    [one] One.\n   *[other] Many.\n}\nIndeed."

    assert say(text, n=1) == "One.\nIndeed."


def test_a_field_without_a_value_is_a_bug():
    with pytest.raises(KeyError, match="look"):
        say("A { $look } face")


@pytest.mark.parametrize("text", ['{ "\\"" }\nfoo = bar', '{ "\\\\" }\nfoo = bar', "}\nfoo = bar"])
def test_no_text_can_begin_another_message(text):
    messages = [entry.key for entry in read_fluent("x", f"text = {quote(text)}\n").entries]

    assert "foo" not in messages
