"""What a photo costs: CPU ms beside the bare models and the JPEG decode, start-up and memory.

Run with `make bench`. Figures of one run are taken in turns on the same inputs, so that ratios
hold on a noisy machine; medians are printed.
"""

import io
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from tempfile import NamedTemporaryFile

from PIL import Image
from rich.console import Console
from rich.table import Table

from bot.core.pictures import Photo
from bot.vision.engine import Engine
from bot.vision.finder import FaceFinder
from bot.vision.session import FloatArray, Model, open_model
from bot.vision.weights import EMOTION, FACES, SECOND_LOOK
from tests.photos.samples import collage, encoded

FACE_COUNTS = (1, 4, 16)
SIZE = (1280, 960)
ROUNDS = 40
GOAL = 0.85

# Not getrusage: its peak includes that of the process this one was forked from.
REPORT_PEAK = """
import pathlib
lines = pathlib.Path("/proc/self/status").read_text().splitlines()
(peak,) = (line.split()[1] for line in lines if line.startswith("VmHWM:"))
sys.stderr.write(f" {peak}")
"""
COLD_STARTS = {
    "python alone": "pass",
    "engine opened, one photo read": (
        "from bot.vision.engine import Engine; from bot.core.pictures import Photo; "
        "import sys; Engine.open().read(Photo(sys.stdin.buffer.read()))"
    ),
    "bot analyze FILE": "from bot.cli import main; main(['analyze', '--json', sys.argv[1]])",
    "all that `bot run` loads": (
        "import bot.wiring.chat; from bot.wiring.emotions import open_backend; "
        "from bot.environment import load_settings; open_backend(load_settings())"
    ),
}


class Recorder:
    """A model that remembers what it was given, so that the bare model can be given the same."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self.inputs: list[FloatArray] = []

    def __call__(self, image: FloatArray) -> list[FloatArray]:
        """Run the model and keep its input."""
        self.inputs.append(image.copy())
        return self.model(image)

    def replay(self) -> None:
        """Run the bare model on everything it was given."""
        for image in self.inputs:
            self.model(image)


def main() -> int:
    """Print the tables; 1 if the photo's own work is over its share."""
    console = Console()
    shares = [photo_cost(console, faces) for faces in FACE_COUNTS]
    console.print()
    console.print(start_up())
    console.print()
    good = min(shares) >= GOAL
    console.print(
        f"models and decode take at least {min(shares):.0%} of a photo's time "
        f"(goal {GOAL:.0%}): {'reached' if good else 'MISSED'}"
    )
    return 0 if good else 1


def photo_cost(console: Console, faces: int) -> float:
    """Measure one face count and print its row; share of the models and the decode."""
    data = encoded(collage(faces, SIZE))
    models = [Recorder(open_model(weights)) for weights in (FACES, SECOND_LOOK, EMOTION)]
    detector, second_look, classifier = models
    recording = Engine(finder=FaceFinder(detector, second_look), emotion=classifier)
    found = len(recording.read(Photo(data)).faces)
    if found != faces:
        raise SystemExit(f"expected {faces} faces, found {found}")
    engine = Engine.open()

    def decode() -> None:
        Image.open(io.BytesIO(data)).load()

    def bare() -> None:
        # In one go, as in the engine: each would find the caches warm if run again alone.
        decode()
        for model in models:
            model.replay()

    replays = [model.replay for model in models]
    times = in_turns(lambda: engine.read(Photo(data)), bare, decode, *replays)
    whole, alone, decoding, detecting, looking, classifying = map(statistics.median, times)
    # Round by round: the machine's speed drifts, and both of a round ran at the same.
    share = statistics.median(b / w for w, b in zip(times[0], times[1], strict=True))
    console.print(
        f"{faces:2} faces, {SIZE[0]} x {SIZE[1]}: photo {whole:5.1f} CPU ms, "
        f"bare decode and models {alone:5.1f} = {share:.0%} "
        f"(decode {decoding:.1f}, detector {detecting:.1f}, second look {looking:.1f}, "
        f"classifier {classifying:.1f})"
    )
    return share


def in_turns(*works: Callable[[], object]) -> list[list[float]]:
    """CPU ms of each piece of work, round by round, taken in turns after one warm-up."""
    for work in works:
        work()
    times: list[list[float]] = [[] for _ in works]
    for _ in range(ROUNDS):
        for spent, work in zip(times, works, strict=True):
            with stopwatch(spent):
                work()
    return times


@contextmanager
def stopwatch(spent: list[float]) -> Iterator[None]:
    """Append the CPU ms of the block."""
    begun = time.process_time()
    yield
    spent.append((time.process_time() - begun) * 1000)


def start_up(runs: int = 5) -> Table:
    """Wall time and peak memory of fresh processes."""
    table = Table("fresh process", "wall ms", "peak MB", box=None)
    data = encoded(collage(4, SIZE))
    with NamedTemporaryFile(suffix=".jpg") as file:
        file.write(data)
        file.flush()
        for name, code in COLD_STARTS.items():
            walls, peaks = [], []
            for _ in range(runs):
                begun = time.perf_counter()
                done = subprocess.run(
                    [sys.executable, "-c", f"import sys; {code}\n{REPORT_PEAK}", file.name],
                    input=data,
                    capture_output=True,
                    check=True,
                )
                walls.append((time.perf_counter() - begun) * 1000)
                peaks.append(int(done.stderr.split()[-1]) / 1024)
            table.add_row(name, f"{statistics.median(walls):.0f}", f"{max(peaks):.0f}")
    return table


if __name__ == "__main__":
    sys.exit(main())
