"""Builds the wheel and tries it without the checkout: `make wheel`."""

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent

NEEDED = (
    "bot/replies/rules/00-reading.toml",
    "bot/replies/texts/en/lines.ftl",
    "bot/media/stickers/happiness-strong.tgs",
    "bot/media/stickers/happiness-strong.webp",
    "bot/vision/weights/faces.onnx",
    "bot/vision/weights/second_look.onnx",
    "bot/vision/weights/emotion.onnx",
    "bot/vision/weights/MODEL_CARD.md",
    "bot/store/migrations/env.py",
    "bot/store/migrations/versions/r0001_chats_and_opt_outs.py",
    "bot/store/migrations/versions/r0004_service_keys.py",
    "bot/store/migrations/versions/r0006_sessions.py",
    "bot/store/migrations/versions/r0007_session_people.py",
    "bot/health/health.css",
    "bot/playground/page/index.html",
    "bot/playground/starter.toml",
    "bot/reporting/template/report.css",
    "bot/reporting/template/report.html",
    "bot/sandbox/page/index.html",
    "bot/service/page/index.html",
    "bot/service/page/js/docs.js",
    "bot/sandbox/page/samples/grace-hopper.jpg",
    "bot/sandbox/page/samples/samples.json",
    "bot/sandbox/page/samples/clips.json",
    "bot/sandbox/page/samples/calm-then-happy.mp4",
)

SMOKE = """
import pathlib, sys
import bot
assert pathlib.Path(bot.__file__).is_relative_to(sys.argv[1]), bot.__file__
import bot.wiring.chat, bot.playground.app, bot.sandbox.server, bot.wiring.service
from bot.replies.loader import load_rule_book
load_rule_book()
from bot.cli.main import main
sys.exit(main(["analyze", sys.argv[2]]))
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        run(["-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", folder, str(ROOT)])
        (wheel,) = Path(folder).glob("*.whl")
        unpacked = Path(folder, "unpacked")
        with zipfile.ZipFile(wheel) as archive:
            names = set(archive.namelist())
            archive.extractall(unpacked)
        missing = [name for name in NEEDED if name not in names]
        if missing:
            raise SystemExit(f"not in the wheel: {', '.join(missing)}")
        photo = unpacked / "bot/sandbox/page/samples/grace-hopper.jpg"
        # -P and a folder elsewhere: only what the wheel holds can be imported.
        run(["-P", "-c", SMOKE, str(unpacked), str(photo)], cwd=folder, path=str(unpacked))
        sys.stdout.write(f"{wheel.name}: {wheel.stat().st_size / 1e6:.1f} MB, complete, works\n")


def run(arguments: list[str], cwd: str | None = None, path: str = "") -> None:
    subprocess.run([sys.executable, *arguments], check=True, cwd=cwd, env={"PYTHONPATH": path})


if __name__ == "__main__":
    main()
