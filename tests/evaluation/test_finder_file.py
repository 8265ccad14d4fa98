import dataclasses

import pytest

from bot.core.errors import SettingsError
from bot.evaluation.finder_file import changed_options, read_finder_options
from bot.vision.detector import DetectorOptions
from bot.vision.finder import FinderOptions

EVERY_OPTION = """
plain = 0.4
faint_side_px = 20
sure = 0.9
most_doubtful = 64
detector_share = 0.5
least = 1
unclear = [-1, 5.5]
nested = 0.7
max_faces = 32

[detector]
passes = [[960, [8, 16]], [256, [32, 64]]]
threshold = 0.1
overlap = 0.3
max_candidates = 512
"""


@pytest.fixture
def read(tmp_path):
    def read(text):
        file = tmp_path / "finder.toml"
        file.write_text(text, encoding="utf-8")
        return read_finder_options(file)

    return read


def names_of(kind):
    return {field.name for field in dataclasses.fields(kind)}


def test_every_option_of_the_finder_can_be_set(read):
    changed = changed_options(read(EVERY_OPTION))

    own = names_of(FinderOptions) - {"detector"}
    assert set(changed) == own | {f"detector.{name}" for name in names_of(DetectorOptions)}


def test_the_values_are_those_of_the_file(read):
    assert read(EVERY_OPTION) == FinderOptions(
        detector=DetectorOptions(
            passes=((960, (8, 16)), (256, (32, 64))),
            threshold=0.1,
            overlap=0.3,
            max_candidates=512,
        ),
        plain=0.4,
        faint_side_px=20,
        sure=0.9,
        most_doubtful=64,
        detector_share=0.5,
        least=1.0,
        unclear=(-1.0, 5.5),
        nested=0.7,
        max_faces=32,
    )


@pytest.mark.parametrize(
    "text", ["", "[detector]\n", "least = 2.0\n[detector]\nthreshold = 0.06\n"]
)
def test_what_is_not_named_is_as_shipped(read, text):
    options = read(text)

    assert options == FinderOptions()
    assert changed_options(options) == {}


def test_what_is_changed_is_told_beside_what_is_shipped(read):
    changed = changed_options(read("least = 1.3\n[detector]\nthreshold = 0.1\n"))

    assert changed == {"least": (1.3, 2.0), "detector.threshold": (0.1, 0.06)}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("lest = 1", "lest is no option of the finder; did you mean least?"),
        (
            "threshold = 0.1",
            "threshold is no option of the finder; did you mean detector.threshold?",
        ),
        (
            "[detector]\nleast = 1",
            "detector.least is no option of the finder; did you mean least?",
        ),
        ("[detector]\ncolour = 1", "detector.colour is no option of the finder"),
        ('least = "2"', "least must be a number"),
        ("least = true", "least must be a number"),
        ("least = nan", "least must be a number"),
        ("least = 101", "least must be at most 100"),
        ("max_faces = 2.0", "max_faces must be a whole number"),
        ("max_faces = 0", "max_faces must be at least 1"),
        ("sure = 1.1", "sure must be at most 1"),
        ("nested = -0.1", "nested must be at least 0"),
        ("detector = 3", "detector must be a table"),
        ("unclear = 3", "unclear must be a list in brackets"),
        ("unclear = [3]", "an item of unclear is missing"),
        ("unclear = [1, 2, 3]", "unclear must have 2 items"),
        ('unclear = [1, "2"]', "an item of unclear must be a number"),
        ("unclear = [4, 0]", "unclear must have the lower number first"),
        ("[detector]\npasses = []", "detector.passes must not be empty"),
        (
            "[detector]\npasses = [[640, [7]]]",
            "an item of detector.passes must be 8, 16, 32 or 64",
        ),
        (
            "[detector]\npasses = [[192, [8]], [640, [8]]]",
            "detector.passes must have the pass with the longest side first",
        ),
    ],
)
def test_what_is_wrong_is_told_in_one_line(read, text, told):
    with pytest.raises(SettingsError) as caught:
        read(text)

    assert str(caught.value).endswith(f"finder.toml: {told}")


@pytest.mark.parametrize("text", ["least 2", "least = ", "a" + "[" * 9, "a = " + "[" * 9999])
def test_a_file_that_is_no_toml_is_named(read, text):
    with pytest.raises(SettingsError, match=r"finder\.toml is no TOML file: .+$"):
        read(text)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(SettingsError, match=r"cannot read .*gone\.toml: No such file"):
        read_finder_options(tmp_path / "gone.toml")
