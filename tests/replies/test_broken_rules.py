import pytest

from bot.replies.loader import check_rules
from bot.replies.loading.toml_file import MAX_FILE_BYTES
from bot.replies.problems import Problem
from tests.replies.broken import CASES, END, HEAD, WHEN


@pytest.fixture
def path(tmp_path):
    return tmp_path / "rules.toml"


@pytest.mark.parametrize("broken", CASES.values(), ids=list(CASES))
def test_what_is_wrong_is_told_with_its_place_and_what_would_be_right(path, broken):
    path.write_text(broken.text, encoding="utf-8")

    (problem,) = check_rules(path)

    assert (problem.line, problem.column) == broken.place
    assert broken.message in problem.message
    assert broken.mend in problem.mend


def test_a_problem_reads_like_that_of_a_compiler(path):
    path.write_text(WHEN + 'emotion = "angry"' + END, encoding="utf-8")

    (problem,) = check_rules(path)

    assert str(problem) == (
        'rules.toml:4:11: rule "a sour moment" when.emotion: "angry" is no emotion; one of anger, '
        "contempt, disgust, fear, happiness, neutral, sadness, surprise "
        '(did you mean "anger"?)'
    )


def test_every_problem_is_told_not_only_the_first(path):
    path.write_text(
        'extends = 1\n[[rule]]\n[rule.when]\nemotion = ["angry", "sad"]\nhours = { from = 99 }\n'
        + END
        + HEAD
        + '[rule.then]\nsuggestions = ["penny"]\nsticker = "x"\n'
        + '[texts.en]\nsuggestion.A = "B"\nquestion.c = "{"\n',
        encoding="utf-8",
    )

    places = [(problem.line, problem.column) for problem in check_rules(path)]

    assert places == sorted(places)
    assert [line for line, _ in places] == [1, 2, 4, 4, 5, 5, 12, 13, 15, 16]


def test_a_word_that_tomls_editor_would_count_in_bytes_is_counted_in_characters(path):
    path.write_text(WHEN + 'words = ["ёж", "😀", 3]' + END, encoding="utf-8")

    (problem,) = check_rules(path)

    assert (problem.line, problem.column) == (4, 21)


def one_problem(path):
    (problem,) = check_rules(path)
    assert isinstance(problem, Problem)
    assert problem.line >= 1
    assert problem.column >= 1
    return problem


def test_a_file_that_is_not_there(path):
    assert "no such file" in one_problem(path).message


def test_a_path_that_cannot_be_looked_at(path):
    assert "cannot be looked at" in one_problem(path.with_name("x" * 300)).message


def test_a_folder_without_rules(tmp_path):
    assert "no rules file" in one_problem(tmp_path).message


def test_a_file_that_is_a_folder(tmp_path):
    (tmp_path / "rules.toml").mkdir()

    assert "cannot be read" in one_problem(tmp_path).message


def test_a_picture(path):
    path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")

    assert "no text file" in one_problem(path).message


def test_a_file_in_another_encoding(path):
    path.write_bytes('# a\nname = "für'.encode("latin-1"))

    problem = one_problem(path)

    assert (problem.line, problem.column) == (2, 10)
    assert "UTF-8" in problem.mend


def test_a_file_without_anything(path):
    path.write_bytes(b"")

    assert "empty" in one_problem(path).message


def test_a_huge_file(path):
    path.write_bytes(b"#" * (MAX_FILE_BYTES + 1))

    assert "1,000,001 bytes" in one_problem(path).message


def test_two_files_that_state_the_same(tmp_path):
    (tmp_path / "1.toml").write_text("[thresholds]\nstrong = 0.9\n", encoding="utf-8")
    (tmp_path / "2.toml").write_text("[thresholds]\nstrong = 0.8\n", encoding="utf-8")

    problem = one_problem(tmp_path)

    assert (problem.file, problem.message) == ("2.toml", "1.toml states it already")


def test_two_files_with_the_same_text(tmp_path):
    for name in ("1.toml", "2.toml"):
        (tmp_path / name).write_text('[texts.en]\nsuggestion.a = "A"\n', encoding="utf-8")

    assert "1.toml:2 has this text already" in one_problem(tmp_path).message
