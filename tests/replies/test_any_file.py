"""Whatever is in an operator's file, it is either taken or told what is wrong."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.replies.loader import check_rules
from tests.replies.broken import CASES

FILES = [broken.text for broken in CASES.values()]
PIECES = ["[", "]", "{", "}", '"', "=", ",", "\n", "[[rule]]\n", "$", ".", "0", "none", "é", "\0"]
HEADS = [
    "",
    "[texts.en]\n",
    "[rule]\n",
    "[[rule]]\n[rule.when]\n",
    "[[texts]]\n",
    "[[rule.then]]\n",
]
VALUES = st.recursive(
    st.sampled_from(["1", "-0.5", "true", '"x"', '"none"', "inf", "nan", "1979-05-27", "''"]),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]"),
        inner.map(lambda item: f"{{ from = {item}, key = {item} }}"),
    ),
    max_leaves=4,
)
KEYS = st.sampled_from(
    [
        "extends",
        "thresholds",
        "icons",
        "rule",
        "texts",
        "name",
        "when",
        "then",
        "emotion",
        "faces",
        "hours",
        "words",
        "reactions",
        "sticker",
        "observation",
        "suggestions",
        "question",
        "en",
    ]
)
often = settings(max_examples=150)


def check(text):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "rules.toml")
        path.write_text(text, encoding="utf-8", errors="surrogatepass")
        return check_rules(path)


@often
@given(st.sampled_from(FILES), st.integers(0, 400), st.integers(0, 9), st.sampled_from(PIECES))
def test_a_file_with_a_slip_of_the_pen_is_told_what_is_wrong(text, start, length, piece):
    slipped = text[:start] + piece + text[start + length :]

    assert all(problem.message and problem.mend for problem in check(slipped))


@often
@given(st.sampled_from(HEADS), st.lists(st.tuples(KEYS, VALUES), max_size=4))
def test_any_values_under_any_keys_are_taken_or_refused(head, pairs):
    unique = dict(pairs)

    problems = check(head + "".join(f"{key} = {value}\n" for key, value in unique.items()))

    assert all(problem.line >= 1 and problem.column >= 1 for problem in problems)


@often
@given(st.binary(max_size=200))
def test_any_bytes_are_taken_or_refused(data):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "rules.toml")
        path.write_bytes(data)
        assert all(problem.mend for problem in check_rules(path))
