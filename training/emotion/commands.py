"""The steps of `python -m training emotion` and their options."""

import argparse
import sys
from pathlib import Path

from training.arguments import add_run_arguments
from training.emotion.export import export_emotion, quantise_emotion
from training.emotion.pack import pack_emotion
from training.emotion.recover import recover_emotion
from training.emotion.run import EmotionRun
from training.recipe import EmotionRecipe


def describe_emotion(parser: argparse.ArgumentParser) -> None:
    """Add the steps; `parsed.step` is the function that takes the chosen one."""
    steps = parser.add_subparsers(metavar="STEP", required=True)

    pack = steps.add_parser("pack", help="pack FER+ into few files")
    pack.add_argument("source", type=Path, help="folder with FER2013Train and so on")
    pack.add_argument("out", type=Path, help="folder to write")
    pack.set_defaults(step=_pack)

    train = steps.add_parser("train", help="train, or distil where the recipe names teachers")
    add_run_arguments(train, recipe="how", data="folder of FER+")
    train.set_defaults(step=_train)

    recover = steps.add_parser("recover", help="make a checkpoint of a shipped model")
    shape = "its shape, and the rate it will go on with"
    add_run_arguments(recover, recipe=shape, data="folder of FER+")
    recover.add_argument("--onnx", type=Path, required=True)
    recover.set_defaults(step=_recover)

    export = steps.add_parser("export", help="fit temperatures and write ONNX")
    export.add_argument("checkpoints", type=Path, nargs="+", help="several judge together")
    export.add_argument("--data", type=Path, required=True, help="folder of FER+")
    export.add_argument("--out", type=Path, required=True, help="ONNX file to write")
    export.set_defaults(step=_export)

    quantise = steps.add_parser("quantise", help="make INT8 of an ONNX file")
    quantise.add_argument("source", type=Path)
    quantise.add_argument("--data", type=Path, required=True, help="folder of FER+")
    quantise.add_argument("--out", type=Path, required=True, help="ONNX file to write")
    quantise.set_defaults(step=_quantise)


def _pack(arguments: argparse.Namespace) -> None:
    counts = pack_emotion(arguments.source, arguments.out)
    sys.stdout.write(f"packed {counts}\n")


def _train(arguments: argparse.Namespace) -> None:
    recipe = EmotionRecipe.read(arguments.recipe)
    EmotionRun(recipe, arguments.data, arguments.out).train()


def _recover(arguments: argparse.Namespace) -> None:
    recipe = EmotionRecipe.read(arguments.recipe)
    recover_emotion(recipe, arguments.onnx, arguments.data, arguments.out)


def _export(arguments: argparse.Namespace) -> None:
    temperatures = export_emotion(arguments.checkpoints, arguments.data, arguments.out)
    sys.stdout.write(f"temperatures {temperatures}\n")


def _quantise(arguments: argparse.Namespace) -> None:
    quantise_emotion(arguments.source, arguments.data, arguments.out)
