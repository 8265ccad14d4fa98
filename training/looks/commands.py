"""The steps of `python -m training looks` and their options."""

import argparse
import sys
from pathlib import Path

from bot.vision.kinds import FACE_DETECTOR
from bot.vision.session import read_model
from training.arguments import add_run_arguments, at_least
from training.looks.export import export_looks
from training.looks.pack import SEED, Plenty, pack_looks
from training.looks.run import LooksRun
from training.recipe import LooksRecipe

_USUAL = Plenty()


def describe_looks(parser: argparse.ArgumentParser) -> None:
    """Add the steps; `parsed.step` is the function that takes the chosen one."""
    steps = parser.add_subparsers(metavar="STEP", required=True)

    pack = steps.add_parser("pack", help="mine mistakes of detectors, and cut patches")
    pack.add_argument("out", type=Path, help="folder to write: several gigabytes")
    pack.add_argument("--data", type=Path, required=True, help="folder with the detector's pools")
    pack.add_argument(
        "--detector",
        type=Path,
        action="append",
        required=True,
        help="ONNX file; may be given several times",
    )
    pack.add_argument(
        "--mistakes", type=at_least(1), default=_USUAL.mistakes, help="at most so many"
    )
    pack.add_argument(
        "--elsewhere", type=at_least(0), default=_USUAL.elsewhere, help="other places"
    )
    pack.add_argument(
        "--hold-out",
        type=at_least(2),
        default=_USUAL.hold_out,
        metavar="N",
        help="leave out every n-th scene, as the detector's recipe does",
    )
    pack.add_argument("--seed", type=at_least(0), default=SEED)
    pack.set_defaults(step=_pack)

    train = steps.add_parser("train", help="train")
    add_run_arguments(train, recipe="how", data="folder with the patches")
    train.set_defaults(step=_train)

    export = steps.add_parser("export", help="write ONNX")
    export.add_argument("checkpoint", type=Path)
    export.add_argument("--out", type=Path, required=True, help="ONNX file to write")
    export.set_defaults(step=_export)


def _pack(arguments: argparse.Namespace) -> None:
    plenty = Plenty(
        arguments.mistakes, arguments.elsewhere, arguments.hold_out, seed=arguments.seed
    )
    models = [read_model(path, FACE_DETECTOR) for path in arguments.detector]
    lessons = pack_looks(models, arguments.data, arguments.out, plenty)
    sys.stdout.write(
        f"packed {len(lessons.scene_faces) + len(lessons.close_ups)} faces, "
        f"{len(lessons.mistakes)} mistakes and {len(lessons.elsewhere)} other places\n"
    )


def _train(arguments: argparse.Namespace) -> None:
    LooksRun(LooksRecipe.read(arguments.recipe), arguments.data, arguments.out).train()


def _export(arguments: argparse.Namespace) -> None:
    export_looks(arguments.checkpoint, arguments.out)
