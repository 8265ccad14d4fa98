import json
import sys
from fractions import Fraction

import pytest
from PIL import Image

from bot.cli.main import main
from tests.media.clips import CALM, HAPPY, Pose, cut, film, nobody, side_by_side
from tests.photos.samples import encoded, hopper

pytestmark = pytest.mark.model


def calm(_):
    return (Pose(CALM, 60, 80, 200),)


def happy(_):
    return (Pose(HAPPY, 380, 80, 200),)


@pytest.fixture(scope="module")
def two_looks():
    return film(cut((2.0, calm), (2.0, happy)), rate=Fraction(30_000, 1001), seconds=4.004)


@pytest.fixture
def file(tmp_path):
    def write(data, name="clip.mp4"):
        path = tmp_path / name
        path.write_bytes(data)
        return str(path)

    return write


def test_the_summary_tells_the_turns_and_the_table_the_faces(file, two_looks, capsys):
    code = main(["analyze", file(two_looks)])

    out, err = capsys.readouterr()
    lines = [" ".join(line.split()) for line in out.splitlines()]
    assert (code, err) == (0, "")
    assert lines[0] == "clip.mp4 640 x 360, 0:04, 2 faces, at most 1 at once"
    assert lines[1] == "neutral, then happy at 0:02"
    assert any(line.startswith("0:02 very happy") for line in lines)
    assert any(line.startswith("0 0:00 0:01 very neutral") for line in lines)
    assert any(line.startswith("1 0:02 0:03 very happy") for line in lines)


def test_json_is_the_emotion_apis_aggregate_and_nothing_else(file, two_looks, capsys):
    code = main(["analyze", "--json", file(two_looks)])

    out, err = capsys.readouterr()
    video = json.loads(out)
    assert (code, err) == (0, "")
    assert (video["timescale"], video["framerate"]) == (30_000, 29.97)
    assert [fragment["start"] for fragment in video["fragments"]] == [0, 60_060]
    first, last = (fragment["events"] for fragment in video["fragments"])
    assert [event["windowFaceDistribution"]["neutral"] for (event,) in first] == [1] * 4
    happy = [event["windowFaceDistribution"]["happiness"] for (event,) in last]
    assert happy == [0.25, 0.5, 0.75, 1]
    assert video["facesDetected"] == [{"faceId": 0}, {"faceId": 1}]


def test_per_frame_has_a_list_for_every_frame(file, two_looks, capsys):
    main(["analyze", "--json", "--style", "perFrame", file(two_looks)])

    fragments = json.loads(capsys.readouterr().out)["fragments"]
    assert [fragment["interval"] for fragment in fragments] == [1001, 1001]
    assert [len(fragment["events"]) for fragment in fragments] == [60, 60]
    assert {len(faces) for fragment in fragments for faces in fragment["events"]} == {1}


@pytest.mark.parametrize("options", [[], ["--plot-dark"]])
def test_a_plot_is_drawn_beside_the_table(file, two_looks, tmp_path, capsys, options):
    plot = tmp_path / "timeline.PNG"

    assert main(["analyze", "--plot", str(plot), *options, file(two_looks)]) == 0

    assert "very happy" in capsys.readouterr().out
    with Image.open(plot) as picture:
        assert picture.width == 1170


def test_photos_and_videos_are_told_apart_by_content_and_come_out_in_order(file, capsys):
    still = encoded(hopper().resize((256, 300)), "GIF")
    files = [
        file(film(side_by_side), "a.jpg"),
        file(encoded(hopper()), "b.mp4"),
        file(film(side_by_side, kind="webm"), "c"),
        file(still, "still.gif"),
    ]

    assert main(["analyze", "--json", *files]) == 0

    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [type(answer) for answer in answers] == [dict, list, dict, list]


def test_a_video_without_a_face_says_so(file, capsys):
    main(["analyze", file(film(nobody))])

    assert capsys.readouterr().out == "clip.mp4  640 x 360, 0:01, no face\n"


def test_a_broken_video_is_one_line_and_the_others_are_still_read(file, two_looks, capsys):
    broken = file(two_looks[:3000], "broken.mp4")

    code = main(["analyze", "--json", broken, file(film(side_by_side))])

    out, err = capsys.readouterr()
    first, second = (json.loads(line) for line in out.splitlines())
    assert code == 1
    assert err == f"bot: {broken}: {first['error']['message']}\n"
    assert first["error"]["code"] == "InvalidVideo"
    assert second["facesDetected"] == [{"faceId": 0}, {"faceId": 1}]


@pytest.mark.parametrize(
    ("options", "code", "words"),
    [
        (["--face-rectangles", "1,2,30,40"], 1, "faces of a video are found, not given"),
        (["--plot", "no/such/folder.png"], 1, "cannot write no/such/folder.png: No such file"),
        (["--plot", "x.png", "other.mp4"], 2, "--plot draws one video"),
        (["--plot", "x.jpg"], 2, "a picture's name ends in one of .png, .svg, .pdf"),
        (["--style", "both"], 2, "invalid choice"),
    ],
)
def test_what_cannot_be_done_is_plain_words(file, capsys, options, code, words):
    try:
        ended = main(["analyze", *options, file(film(side_by_side, seconds=0.2))])
    except SystemExit as stop:
        ended = stop.code

    assert ended == code
    assert words in capsys.readouterr().err


def test_there_is_no_plot_of_a_photo(file, capsys, tmp_path):
    code = main(["analyze", "--plot", str(tmp_path / "x.png"), file(encoded(hopper()))])

    assert code == 1
    assert "no video of a known format" in capsys.readouterr().err


@pytest.mark.parametrize("missing", ["scipy.optimize", "matplotlib"])
def test_without_the_extra_one_line_says_how_to_install_it(file, capsys, monkeypatch, missing):
    monkeypatch.setitem(sys.modules, missing, None)
    path = file(film(side_by_side))

    code = main(["analyze", "--plot", "x.png", path])

    err = capsys.readouterr().err
    assert code == 1
    assert err.count("\n") == 1
    assert 'pip install "emotion-bot[video]"' in err
