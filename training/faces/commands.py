"""The steps of `python -m training faces` and their options."""

import argparse
import sys
from pathlib import Path
from typing import Final

from bot.evaluation.folders import photos_in
from training.arguments import add_run_arguments, at_least
from training.faces.compose import PHOTOS, SEED, Composition, compose_photos
from training.faces.export import export_faces
from training.faces.pack import load_teacher, pack_faces
from training.faces.pool import PARTS, half_of, read_pool, split
from training.faces.recover import recover_faces
from training.faces.run import FacesRun
from training.recipe import FacesRecipe

_SIDE_PX: Final = 640
_HOLD_OUT: Final = FacesRecipe.model_fields["hold_out"].default


def describe_faces(parser: argparse.ArgumentParser) -> None:
    """Add the steps; `parsed.step` is the function that takes the chosen one."""
    steps = parser.add_subparsers(metavar="STEP", required=True)

    pack = steps.add_parser("pack", help="label photos by a teacher, and pack both")
    pack.add_argument("photos", type=Path, help="folder")
    pack.add_argument("out", type=Path, help="folder to write")
    pack.add_argument("--name", choices=("scenes", "faces"), required=True)
    pack.add_argument("--teacher", required=True, metavar="MODULE:FUNCTION")
    pack.add_argument(
        "--side", type=at_least(1), default=_SIDE_PX, help="longer side kept, in pixels"
    )
    pack.set_defaults(step=_pack)

    train = steps.add_parser("train", help="train")
    add_run_arguments(train, recipe="how", data="folder with the pools")
    train.set_defaults(step=_train)

    recover = steps.add_parser("recover", help="make a checkpoint of a shipped model")
    add_run_arguments(recover, recipe="its shape", data="folder with the pools")
    recover.add_argument("--onnx", type=Path, required=True)
    recover.set_defaults(step=_recover)

    export = steps.add_parser("export", help="write ONNX")
    export.add_argument("checkpoint", type=Path)
    export.add_argument("--out", type=Path, required=True, help="ONNX file to write")
    export.set_defaults(step=_export)

    compose = steps.add_parser("compose", help="compose photos to measure a detector with")
    compose.add_argument("out", type=Path, help="folder to write")
    compose.add_argument("--data", type=Path, required=True, help="folder with the pool `scenes`")
    compose.add_argument(
        "--part", choices=PARTS, required=True, help="half of what is held out from training"
    )
    compose.add_argument(
        "--hold-out", type=at_least(2), default=_HOLD_OUT, help="as in the recipe"
    )
    compose.add_argument("--photos", type=at_least(1), default=PHOTOS)
    compose.add_argument("--seed", type=at_least(0), default=SEED)
    compose.set_defaults(step=_compose)


def _pack(arguments: argparse.Namespace) -> None:
    pool = pack_faces(
        photos_in(arguments.photos),
        load_teacher(arguments.teacher),
        arguments.out,
        arguments.name,
        side_px=arguments.side,
    )
    sys.stdout.write(f"packed {len(pool)} pictures, {len(pool.faceless())} without a face\n")


def _train(arguments: argparse.Namespace) -> None:
    FacesRun(FacesRecipe.read(arguments.recipe), arguments.data, arguments.out).train()


def _recover(arguments: argparse.Namespace) -> None:
    recipe = FacesRecipe.read(arguments.recipe)
    recover_faces(recipe, arguments.onnx, arguments.data, arguments.out)


def _export(arguments: argparse.Namespace) -> None:
    export_faces(arguments.checkpoint, arguments.out)


def _compose(arguments: argparse.Namespace) -> None:
    _, held_out = split(read_pool(arguments.data, "scenes"), arguments.hold_out)
    wanted = Composition(photos=arguments.photos, seed=arguments.seed)
    compose_photos(half_of(held_out, arguments.part), arguments.out, wanted)
