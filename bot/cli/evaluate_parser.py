"""The options of `bot evaluate`; imports nothing heavy, like the parser it belongs to."""

import argparse
from pathlib import Path
from typing import Final

HARDSHIPS: Final = (
    "turned",
    "blurred",
    "dark",
    "small",
    "noisy",
    "jpeg",
    "glasses",
    "sunglasses",
    "headgear",
    "hair",
    "mask",
)
"""Names of what photos are made harder by; see `bot/evaluation/hardships.py`."""


def describe_evaluate(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    data = parser.add_argument_group("labelled data; at least one")
    data.add_argument("--ferplus", type=Path, metavar="DIR", help="FER+, packed or as laid out")
    data.add_argument(
        "--emotions", type=Path, metavar="DIR", help="photos in a folder for each emotion"
    )
    data.add_argument("--faces", type=Path, metavar="DIR", help="photos and boxes.csv")
    parser.add_argument(
        "--split", choices=("test", "valid"), default="test", help="of FER+ (default: test)"
    )
    parser.add_argument(
        "--whole",
        action="store_true",
        help="the photos of --emotions are faces that were cut out already",
    )
    parser.add_argument(
        "--hardships",
        nargs="*",
        choices=HARDSHIPS,
        metavar="NAME",
        help=f"measure again, made harder: {', '.join(HARDSHIPS)}; all if none is named",
    )
    parser.add_argument(
        "--charts", type=Path, metavar="DIR", help="draw the figures into this folder"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object instead")
    models = parser.add_argument_group("other models and options than the shipped ones")
    models.add_argument("--emotion-model", type=Path, metavar="FILE", help="ONNX")
    models.add_argument("--faces-model", type=Path, metavar="FILE", help="ONNX")
    models.add_argument("--second-look-model", type=Path, metavar="FILE", help="ONNX")
    models.add_argument(
        "--finder",
        type=Path,
        metavar="FILE",
        help="TOML, with --faces: options of the face finder; those not named are as shipped",
    )
