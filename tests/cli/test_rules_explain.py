import pytest

from bot.cli.main import main
from tests.media.clips import HAPPY as HAPPY_FACE
from tests.media.clips import Pose, film, nobody
from tests.photos.samples import collage, encoded

HAPPY = ["--scores", "happiness=0.9,neutral=0.1"]
OWN = """
[[rule]]
name = "[red]shine[/red]"
[rule.when]
emotion = "happiness"
[rule.then]
sticker = "together"
"""


@pytest.fixture
def explain(capsys):
    def run(*arguments):
        code = main(["rules", "explain", *arguments])
        out, err = capsys.readouterr()
        assert (code, err) == (0, "")
        return out

    return run


@pytest.fixture
def own(tmp_path):
    path = tmp_path / "rules.toml"
    path.write_text(OWN, encoding="utf-8")
    return path


def section(out, heading):
    """The words below a heading, without the ways they are wrapped."""
    _, _, rest = out.partition(heading)
    lines = rest.splitlines()[1:]
    end = next(index for index, line in enumerate(lines) if not line.strip())
    return " ".join(" ".join(lines[:end]).split())


def test_it_tells_faces_facts_rules_winners_and_the_answer(explain):
    out = explain(*HAPPY)

    assert "very happy" in section(out, "Faces")
    assert "emotion happiness" in section(out, "What the rules can ask about")
    assert "a very happy face" in section(out, "rules match, in the order of looking")
    assert "sticker happiness-strong" in section(out, "Where each part")
    assert "sticker happiness-strong" in section(out, "The answer")
    assert out.count("button  ") == 3


def test_it_fits_eighty_columns(explain):
    out = explain(*HAPPY, "--caption", "What a wonderful lemon! " * 20, "--all")

    assert max(map(len, out.splitlines())) <= 80


def test_every_circumstance_can_be_told(explain):
    circumstances = ["--caption", "oh well", "--group", "--asked", "--hour", "22"]

    facts = section(
        explain(*HAPPY, *circumstances, "--after", "sadness", "--language", "de-AT"),
        "What the rules can ask about",
    )

    for fact in ("place group", "language de", "hours 22", "“oh well”", "after sadness"):
        assert fact in facts


def test_only_rules_that_matched_are_listed_unless_all_are_wanted(explain):
    some, everything = explain(*HAPPY), explain(*HAPPY, "--all")

    assert "a very sad face" not in some
    assert "emotion happiness, not sadness" in " ".join(everything.split())


def test_several_faces_may_be_thought_of(explain):
    out = explain("--scores", "happiness=1", "--scores", "sadness=1")

    assert "one happy, one sad" in out
    assert "faces 2" in section(out, "What the rules can ask about")


def test_one_of_several_faces_is_explained_as_if_it_were_alone(explain):
    out = explain("--scores", "happiness=1", "--scores", "sadness=1", "--face", "2")

    assert "emotion sadness" in section(out, "What the rules can ask about")
    assert "mood single" in section(out, "What the rules can ask about")


def test_a_silence_is_told(explain):
    even = ",".join(f"{name}=0.2" for name in ("anger", "fear", "neutral", "sadness", "disgust"))

    out = explain("--scores", even, "--group")

    assert "nothing: no face can be read, and nobody asked" in out
    assert "left out" not in out


def test_the_same_seed_gives_the_same_words_and_another_one_others(explain):
    answers = [explain(*HAPPY, "--seed", str(seed)) for seed in (1, 1, 2, 3, 4)]

    assert answers[0] == answers[1]
    assert len(set(answers)) > 2


def test_own_rules_come_first_and_are_no_markup(explain, own):
    out = explain(*HAPPY, "--rules", str(own))

    winners = section(out, "Where each part")
    assert "[red]shine[/red]: an own rule, looked at before the built-in" in winners
    assert "own rules.toml:2" in out


def test_the_rules_and_reactions_of_the_settings_hold(explain, own, monkeypatch):
    monkeypatch.setenv("BOT_RULES", str(own))
    kind = explain(*HAPPY)
    monkeypatch.setenv("BOT_REACTIONS", "mirror")
    mirror = explain(*HAPPY)

    assert "[red]shine[/red]" in kind
    assert section(kind, "The answer").split()[:2] == ["reaction", "🥰,"]
    assert section(mirror, "The answer").split()[:2] == ["reaction", "😁,"]


@pytest.mark.model
def test_a_photo_is_read(explain, tmp_path):
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(encoded(collage(3)))

    assert "faces 3" in section(explain(str(photo)), "What the rules can ask about")


def test_a_clip_may_be_thought_of(explain):
    out = explain("--looks", "neutral, surprise, happiness")

    clip = section(out, "The clip")
    assert "looks neutral at 0:00, then surprised at 0:02, then happy at 0:04" in clip
    assert "trend brightens" in clip
    assert "peak surprised at 0:02, 75%" in clip
    assert "faces 1 at a time, 1 at the end" in clip
    facts = section(out, "What the rules can ask about")
    for fact in ("clip true", "trend brightens", "peak surprise", "emotion happiness"):
        assert fact in facts
    assert "a surprise, then joy" in section(out, "Where each part")
    assert "then happy at 0:04" in section(out, "The answer")
    assert max(map(len, out.splitlines())) <= 80


def test_a_photo_has_no_trend(explain):
    facts = section(explain(*HAPPY), "What the rules can ask about")

    assert "clip false" in facts
    assert "trend -" in facts


@pytest.mark.model
def test_a_clip_is_read(explain, tmp_path):
    path = tmp_path / "clip.mp4"
    path.write_bytes(film(lambda _: (Pose(HAPPY_FACE, 200, 80, 200),)))

    out = explain(str(path))

    assert "trend steady" in section(out, "The clip")
    assert "a clip of one happy look" in section(out, "Where each part")


@pytest.mark.model
def test_a_clip_without_a_face_is_explained(explain, tmp_path):
    path = tmp_path / "clip.mp4"
    path.write_bytes(film(nobody))

    out = explain(str(path))

    assert "The clip" not in out
    assert "a clip without a face" in section(out, "Where each part")
    assert "I found no face in this clip." in section(out, "The answer")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--looks", "happy"], "not 'happy'"),
        (["--looks", "neutral", "--face", "1"], "this is a clip"),
        ([], "PHOTO --scores --looks is required"),
        (["x.jpg", *HAPPY], "not allowed with"),
        (["--scores", "happiness=0.5"], "must sum to 1"),
        (["--scores", "joy=1"], "one of anger, "),
        (["--scores", "fear=much"], "no share such as 0.7"),
        ([*HAPPY, "--hour", "24"], "an hour is a number from 0 to 23"),
        ([*HAPPY, "--language", "tlh"], "a language is one of en, "),
        ([*HAPPY, "--after", "joy"], "invalid choice: 'joy'"),
        ([*HAPPY, "--face", "2"], "--face 2: there is one face in this photo"),
    ],
)
def test_misuse_is_plain_words_and_exit_code_2(capsys, arguments, words):
    try:
        code = main(["rules", "explain", *arguments])
    except SystemExit as stop:
        code = stop.code

    assert code == 2
    assert words in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["gone.jpg"], "bot: gone.jpg: No such file"),
        ([*HAPPY, "--rules", "gone.toml"], "no such file or folder"),
    ],
)
def test_what_cannot_be_read_is_exit_code_1(capsys, arguments, words):
    assert main(["rules", "explain", *arguments]) == 1
    assert words in capsys.readouterr().err
