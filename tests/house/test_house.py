"""What the project promises about itself."""

import re
import subprocess
import sys
from importlib import resources
from pathlib import Path

import pytest

from bot.cli.parser import build_parser

ROOT = Path(__file__).parent.parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
FOLDERS = ("bot", "drawing", "training")
SOURCES = sorted(path for name in FOLDERS for path in (ROOT / name).rglob("*.py"))


def test_every_command_is_in_the_readme():
    (commands,) = build_parser()._subparsers._group_actions

    assert {f"bot {name}" for name in commands.choices} <= set(re.findall(r"bot [a-z]+", README))


def test_every_link_of_the_readme_leads_somewhere():
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        assert target.startswith("https://") or (ROOT / target).exists(), target


def test_the_two_commands_of_the_readme_are_targets():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")

    for target in set(re.findall(r"^make ([a-z]+)", README, flags=re.MULTILINE)):
        assert re.search(rf"^{target}:", makefile, flags=re.MULTILINE), target


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_file_is_a_drawer_or_a_hall(path):
    assert path.stem not in {"utils", "helpers", "common", "base", "manager"}
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


def test_nothing_needs_opencv_tensorflow_or_a_download():
    code = (
        "import sys, bot.cli.analyze, bot.wiring.chat, bot.sandbox.server\n"
        "print(sorted({'cv2', 'tensorflow', 'torch', 'matplotlib', 'skimage'} & set(sys.modules)))"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)

    assert done.stdout.strip() == "[]"


def test_reading_a_file_with_the_models_inside_loads_nothing_that_speaks_http():
    code = (
        "import sys, bot.cli.analyze\n"
        "print(sorted({'httpx', 'httpx_auth', 'tenacity', 'telegram'} & set(sys.modules)))"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)

    assert done.stdout.strip() == "[]"


def test_the_shipped_models_stay_small():
    folder = resources.files("bot.vision") / "weights"
    sizes = [path.stat().st_size for path in Path(str(folder)).glob("*.onnx")]

    assert sum(sizes) < 4_300_000


def test_the_model_card_is_shipped_with_the_models():
    card = (resources.files("bot.vision") / "weights" / "MODEL_CARD.md").read_text("utf-8")

    assert "87.19 %" in card
    assert "Not for work" in card


def test_every_pitfall_names_tests_that_exist():
    table = (ROOT / "tests" / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`(test_\w+)`", table))
    tests = "\n".join(path.read_text(encoding="utf-8") for path in ROOT.glob("tests/**/test_*.py"))

    assert [f"| {number} |" in table for number in range(1, 27)] == [True] * 26
    assert {name for name in named if f"def {name}(" not in tests} == set()
