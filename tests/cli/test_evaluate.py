import json
import sys
from importlib import resources

import numpy as np
import pytest
from PIL import Image

from bot.cli.evaluate_parser import HARDSHIPS as NAMES
from bot.cli.main import main
from bot.evaluation.folders import BoxRow, write_boxes
from bot.evaluation.hardships import HARDSHIPS
from tests.photos.samples import collins, encoded, hopper, plain

pytestmark = pytest.mark.model

NEUTRAL, HAPPY = 0, 1
"""Columns of FER+'s votes."""


@pytest.fixture
def ferplus(tmp_path):
    """Four faces of FER+'s size: two happy, two calm."""
    folder = tmp_path / "ferplus"
    folder.mkdir()
    strip, votes = Image.new("L", (4 * 48, 48)), np.zeros((4, 10), np.uint8)
    crops = (collins().crop((150, 40, 300, 190)), hopper().crop((150, 100, 380, 330)))
    for index in range(4):
        strip.paste(crops[index % 2].convert("L").resize((48, 48)), (index * 48, 0))
        votes[index, HAPPY if index % 2 == 0 else NEUTRAL] = 10
    strip.save(folder / "Test_000.webp", lossless=True)
    np.save(folder / "Test_votes.npy", votes)
    (folder / "counts.json").write_text(json.dumps({"Test": 4}))
    return folder


@pytest.fixture
def by_emotion(tmp_path):
    folder = tmp_path / "looks"
    for name, photo in (("happiness", collins()), ("neutral", hopper()), ("fear", plain())):
        (folder / name).mkdir(parents=True)
        (folder / name / "photo.jpg").write_bytes(encoded(photo))
    (folder / "anger").mkdir()
    (folder / "anger" / "broken.jpg").write_bytes(b"no photo")
    return folder


@pytest.fixture
def boxes(tmp_path):
    folder = tmp_path / "boxes"
    folder.mkdir()
    (folder / "calm.jpg").write_bytes(encoded(hopper()))
    (folder / "empty.jpg").write_bytes(encoded(plain()))
    write_boxes(folder, [BoxRow("calm.jpg", 176, 115, 177, 211)])
    return folder


def report(capsys, *words):
    code = main(["evaluate", "--json", *map(str, words)])
    out, _ = capsys.readouterr()
    assert code == 0
    return json.loads(out)


def test_ferplus_is_measured_with_and_without_the_mirror_image(ferplus, capsys):
    measured = report(capsys, "--ferplus", ferplus)["ferplus"]

    assert list(measured) == [
        "with the mirror image, as the bot looks",
        "one look",
        "also without a majority",
    ]
    for figures in measured.values():
        assert figures["faces"] == 4
        assert figures["recall"] == {"happiness": 1, "neutral": 1}
        assert figures["accuracy"] == figures["macroF1"] == 1


def test_photos_without_a_face_and_broken_ones_are_counted_apart(by_emotion, capsys):
    measured = report(capsys, "--emotions", by_emotion)["emotions"]

    assert (measured["faces"], measured["accuracy"]) == (2, 1)
    assert (measured["withoutFace"], measured["unreadable"]) == (1, 1)


def test_photos_that_are_faces_are_read_whole(by_emotion, capsys):
    measured = report(capsys, "--emotions", by_emotion, "--whole")["emotions"]

    assert (measured["faces"], measured["withoutFace"]) == (3, 0)


def test_boxes_are_found(boxes, capsys):
    measured = report(capsys, "--faces", boxes)["faces"]

    assert (measured["faces"], measured["found"], measured["recall"]) == (1, 1, 1)
    assert measured["averagePrecision"] == 1
    assert (measured["facelessPhotos"], measured["facelessWithFalse"]) == (1, 0)


def test_hardships_are_measured_and_drawn(ferplus, boxes, tmp_path, capsys):
    charts = tmp_path / "charts"
    words = (
        "--ferplus",
        ferplus,
        "--faces",
        boxes,
        "--hardships",
        "turned",
        "mask",
        "--charts",
        charts,
    )

    measured = report(capsys, *words)

    titles = ["turned 15°", "turned 30°", "turned 45°", "mask"]
    assert list(measured["ferplusHardships"]) == list(measured["facesHardships"]) == titles
    assert measured["facesHardships"]["turned 15°"] == 1
    assert sorted(path.name for path in charts.iterdir()) == [
        "faces-hardships.png",
        "ferplus-confusion.png",
        "ferplus-hardships.png",
        "ferplus-reliability.png",
    ]
    for path in charts.iterdir():
        with Image.open(path) as chart:
            assert chart.format == "PNG"


def test_the_names_of_hardships_are_those_that_there_are():
    assert list(NAMES) == list(dict.fromkeys(each.name for each in HARDSHIPS))


def test_people_get_tables(ferplus, boxes, capsys):
    code = main(["evaluate", "--ferplus", str(ferplus), "--faces", str(boxes)])

    out = capsys.readouterr().out
    assert code == 0
    assert "100.00%" in out
    assert "found 1 of 1 faces, 100.00%" in out
    assert "false faces in 0 of 1 photos without a face" in out


def test_without_data_the_options_are_named(capsys):
    code = main(["evaluate"])

    assert code == 2
    assert "--ferplus, --emotions or --faces" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("option", "name"),
    [("--faces-model", "faces.onnx"), ("--second-look-model", "second_look.onnx")],
)
def test_another_model_is_measured_the_same_way(boxes, tmp_path, capsys, option, name):
    copy = tmp_path / "copy.onnx"
    copy.write_bytes((resources.files("bot.vision") / "weights" / name).read_bytes())

    again = report(capsys, "--faces", boxes, option, copy)

    assert again == report(capsys, "--faces", boxes)


@pytest.mark.parametrize("name", ["gone.onnx", "broken.onnx"])
def test_a_model_that_cannot_be_read_is_named(boxes, tmp_path, capsys, name):
    (tmp_path / "broken.onnx").write_bytes(b"no model")

    code = main(["evaluate", "--faces", str(boxes), "--faces-model", str(tmp_path / name)])

    assert code == 1
    assert name in capsys.readouterr().err


@pytest.mark.parametrize(
    ("option", "name", "told"),
    [
        ("--faces-model", "second_look.onnx", "is no face detector: it takes and gives what"),
        ("--second-look-model", "faces.onnx", "is no second look: it takes and gives what"),
        ("--emotion-model", "faces.onnx", "is no emotion classifier: it takes and gives what"),
    ],
)
def test_a_model_given_for_another_is_named_in_one_line(boxes, capsys, option, name, told):
    other = resources.files("bot.vision") / "weights" / name

    code = main(["evaluate", "--faces", str(boxes), option, str(other)])

    assert code == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"bot: {name} {told}")


@pytest.fixture
def finder_file(tmp_path):
    def write(text):
        file = tmp_path / "finder.toml"
        file.write_text(text, encoding="utf-8")
        return file

    return write


def told(capsys, *words):
    code = main(["evaluate", *map(str, words)])
    out, _ = capsys.readouterr()
    assert code == 0
    return out


def test_a_finder_of_the_shipped_options_changes_nothing(boxes, finder_file, capsys):
    shipped = finder_file("least = 2.0\n[detector]\nthreshold = 0.06\n")

    again = told(capsys, "--faces", boxes, "--finder", shipped)

    assert again == told(capsys, "--faces", boxes)


def test_other_options_of_the_finder_are_measured_and_told(boxes, finder_file, capsys):
    # A face that nothing is sure enough of: it passes neither at once nor at the second look.
    strict = finder_file("sure = 1.0\nleast = 100\n")

    out = told(capsys, "--faces", boxes, "--finder", strict)

    assert "found 0 of 1 faces" in out
    assert "finder: sure 1.0 (shipped 0.8), least 100.0 (shipped 2.0)\n" in out


def test_other_options_of_the_finder_stand_in_the_report(boxes, finder_file, capsys):
    passes = finder_file("[detector]\npasses = [[320, [8, 16, 32, 64]]]\n")

    measured = report(capsys, "--faces", boxes, "--finder", passes)

    assert measured["finder"] == {"detector.passes": [[320, [8, 16, 32, 64]]]}


def test_a_wrong_option_of_the_finder_is_told_in_one_line(boxes, finder_file, capsys):
    wrong = finder_file("leest = 2.0\n")

    code = main(["evaluate", "--faces", str(boxes), "--finder", str(wrong)])

    assert code == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line == f"bot: {wrong}: leest is no option of the finder; did you mean least?"


def test_options_of_the_finder_without_photos_to_find_faces_in_are_refused(
    ferplus, finder_file, capsys
):
    code = main(["evaluate", "--ferplus", str(ferplus), "--finder", str(finder_file(""))])

    assert code == 2
    assert "--finder is for measuring with --faces" in capsys.readouterr().err


def test_without_matplotlib_one_line_says_how_to_install_it(
    ferplus, tmp_path, monkeypatch, capsys
):
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)

    code = main(["evaluate", "--ferplus", str(ferplus), "--charts", str(tmp_path)])

    assert code == 2
    assert "pip install '.[training]'" in capsys.readouterr().err
