"""ONNX Runtime reports nothing to its makers."""

import subprocess
import sys
from importlib import resources

import pytest

pytestmark = pytest.mark.model

PHOTO = resources.files("bot.sandbox") / "page" / "samples" / "grace-hopper.jpg"

READ_A_PHOTO = """
import sys
from bot.cli.main import main
sys.exit(main(["analyze", sys.argv[1]]))
"""


def test_reading_a_photo_leaves_no_identifier_of_the_machine(tmp_path):
    # An environment of its own: among CI's variables the library keeps quiet anyway.
    subprocess.run(
        [sys.executable, "-c", READ_A_PHOTO, str(PHOTO)],
        capture_output=True,
        check=True,
        env={"HOME": str(tmp_path), "LANG": "C.UTF-8"},
    )

    assert list(tmp_path.iterdir()) == []
