import json
import subprocess
import sys

import pytest

from bot.cli.main import main
from tests.photos.samples import collage, collins, encoded, hopper, plain

pytestmark = pytest.mark.model


@pytest.fixture
def photo(tmp_path):
    def write(picture, name="photo.jpg"):
        path = tmp_path / name
        path.write_bytes(picture if isinstance(picture, bytes) else encoded(picture))
        return str(path)

    return write


def test_json_is_the_emotion_apis_array_and_nothing_else(photo, capsys):
    code = main(["analyze", "--json", photo(collins())])

    out, err = capsys.readouterr()
    ((face,),) = [json.loads(line) for line in out.splitlines()]
    assert (code, err) == (0, "")
    assert list(face) == ["faceRectangle", "scores"]
    assert sorted(face["faceRectangle"]) == ["height", "left", "top", "width"]
    assert len(face["scores"]) == 8
    assert sum(face["scores"].values()) == pytest.approx(1)
    assert max(face["scores"], key=face["scores"].get) == "happiness"


def test_twelve_faces_are_listed(photo, capsys):
    main(["analyze", photo(collage(12))])

    out = capsys.readouterr().out
    assert "12 faces" in out
    assert [line.split()[0] for line in out.splitlines() if line[:1].isdigit()] == [
        str(number) for number in range(1, 13)
    ]


def test_many_files_come_out_in_order_one_line_each(photo, capsys):
    files = [photo(collage(faces), f"{faces}.jpg") for faces in (3, 0, 1, 6, 2, 4, 1)]

    main(["analyze", "--json", *files])

    lines = capsys.readouterr().out.splitlines()
    assert [len(json.loads(line)) for line in lines] == [3, 0, 1, 6, 2, 4, 1]


def test_given_rectangles_skip_detection(photo, capsys):
    main(["analyze", "--json", "--face-rectangles", "0,0,40,40;1,1,50,50", photo(plain())])

    faces = json.loads(capsys.readouterr().out)
    assert [face["faceRectangle"]["width"] for face in faces] == [50, 40]


def test_a_table_for_people_says_how_the_face_looks(photo, capsys):
    assert main(["analyze", photo(hopper(), "hopper.jpg")]) == 0

    out = capsys.readouterr().out
    assert "hopper.jpg  512 x 600, 1 face" in out
    assert "very neutral" in out
    assert "█" in out


def test_a_photo_without_a_face_says_so(photo, capsys):
    main(["analyze", photo(plain())])

    assert "no face" in capsys.readouterr().out


@pytest.mark.parametrize("as_json", [True, False])
def test_a_bad_file_is_one_line_and_the_others_are_still_read(photo, capsys, tmp_path, as_json):
    bad = [photo(b"rubbish", "bad.jpg"), str(tmp_path / "gone.jpg"), str(tmp_path)]
    options = ["--json"] if as_json else []

    code = main(["analyze", *options, *bad, photo(hopper())])

    out, err = capsys.readouterr()
    assert code == 1
    assert err.count("\n") == 3
    assert "bad.jpg: not a readable image" in err
    assert "gone.jpg: No such file or directory" in err
    if as_json:
        assert [next(iter(json.loads(line))) for line in out.splitlines()[:3]] == ["error"] * 3
        assert len(json.loads(out.splitlines()[3])) == 1


def test_a_file_over_the_limit_is_not_even_read(photo, capsys, monkeypatch):
    monkeypatch.setenv("BOT_MAX_PHOTO_MB", "0.001")

    main(["analyze", photo(hopper())])

    assert "the limit is 1,000" in capsys.readouterr().err


def test_python_m_bot_does_the_same_and_a_closed_pipe_is_no_error(photo):
    command = f"{sys.executable} -m bot analyze {photo(collage(12))} | head -1"

    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=True)

    assert "12 faces" in done.stdout
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["run"], "bot: BOT_TOKEN is missing"),
        (["analyze", "--face-rectangles", "1,2", "x.jpg"], "expected left,top,width,height"),
        (["sandbox", "--port", "x"], "a port is a number"),
        ([], "COMMAND"),
    ],
)
def test_misuse_is_plain_words_and_exit_code_2(capsys, arguments, words):
    try:
        code = main(arguments)
    except SystemExit as stop:
        code = stop.code

    err = capsys.readouterr().err
    assert code == 2
    assert words in err
    assert "Traceback" not in err


def test_a_wrong_setting_is_one_line(capsys, monkeypatch, photo):
    monkeypatch.setenv("BOT_WORKERS", "many")

    assert main(["analyze", "x.jpg"]) == 2
    assert capsys.readouterr().err.startswith("bot: BOT_WORKERS: ")
