"""What the second look's commands refuse before they do anything."""

from importlib import resources

import pytest

from training.__main__ import main

DETECTOR = resources.files("bot.vision") / "weights" / "faces.onnx"


@pytest.mark.parametrize(
    ("option", "least"),
    [
        (("--hold-out", "0"), 2),
        (("--hold-out", "1"), 2),
        (("--hold-out", "-3"), 2),
        (("--seed", "-1"), 0),
        (("--seed", "one"), 0),
        (("--mistakes", "0"), 1),
        (("--mistakes", "-1"), 1),
        (("--elsewhere", "-1"), 0),
    ],
)
def test_numbers_that_cannot_be_packed_by_are_refused(option, least, pools, tmp_path, capsys):
    words = ["looks", "pack", str(tmp_path / "looks"), "--data", str(pools)]

    with pytest.raises(SystemExit) as ended:
        main([*words, "--detector", str(DETECTOR), *option])

    assert ended.value.code == 2
    name, value = option
    assert (
        f"argument {name}: a whole number of {least} or more, not '{value}'"
        in capsys.readouterr().err
    )


def test_a_model_that_is_no_detector_is_named(pools, tmp_path, capsys):
    other = DETECTOR.parent / "emotion.onnx"
    words = ["--data", str(pools), "--detector", str(other)]

    code = main(["looks", "pack", str(tmp_path / "looks"), *words])

    assert code == 2
    assert "emotion.onnx is no face detector: " in capsys.readouterr().err
