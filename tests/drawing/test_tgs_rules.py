import gzip
import json
import random

import pytest

from drawing.lottie import lottie_of
from drawing.pen import dot
from drawing.scene import Mark, Scene
from drawing.tgs_rules import MOST_BYTES, broken_rules

DISC = Mark((dot(256, 256, 100),), fill="#ff0000", rimmed=True)


def animation(**changed):
    return lottie_of(Scene("test", (DISC,))) | changed


def packed(value):
    return gzip.compress(json.dumps(value).encode())


def with_layer(**changed):
    whole = animation()
    whole["layers"][0] |= changed
    return whole


def with_item(item):
    whole = animation()
    whole["layers"][0]["shapes"][0]["it"].append(item)
    return whole


def test_a_sticker_within_the_rules_is_fine():
    assert broken_rules(packed(animation())) == []


@pytest.mark.parametrize(
    ("value", "complaint"),
    [
        (animation(tgs=0), "lacks the mark of a sticker"),
        (animation(w=500), "is not 512 x 512"),
        (animation(fr=25), "does not run at 30 or 60 frames a second"),
        (animation(op=181), "is longer than 3 seconds"),
        (animation(assets=[{"id": "picture"}]), "brings assets along"),
        (animation(ddd=1), "has three dimensions"),
        (with_layer(ty=2), "has a layer of type 2"),
        (with_layer(ddd=1), "has three dimensions"),
        (with_layer(masksProperties=[{}]), "has a mask"),
        (with_layer(ef=[{}]), "has an effect"),
        (with_layer(tt=1), "has a matte"),
        (with_layer(tm={"a": 0}), "remaps time"),
        (with_layer(sr=2), "stretches time"),
        (with_layer(ao=1), "turns along its path"),
        (with_layer(ks={"o": {"a": 0, "k": 100, "x": "wiggle(1)"}}), "has an expression"),
        (with_item({"ty": "rp"}), 'has a shape of type "rp"'),
        (with_item({"ty": "sr"}), 'has a shape of type "sr"'),
        (with_item({"ty": "mm"}), 'has a shape of type "mm"'),
        (with_item({"ty": "gs"}), 'has a shape of type "gs"'),
    ],
)
def test_what_telegram_does_not_take_is_named(value, complaint):
    assert broken_rules(packed(value)) == [complaint]


@pytest.mark.parametrize("file", [b"", b"{}", gzip.compress(b"not json"), packed({})[:-9]])
def test_a_file_of_another_kind_is_named(file):
    assert broken_rules(file) == ["is not gzipped JSON"]


@pytest.mark.parametrize("value", [[], 7, {}, {"layers": 3}])
def test_json_of_another_kind_is_named(value):
    assert broken_rules(packed(value)) == ["is no animation"]


def test_a_file_that_is_too_large_is_named():
    noise = random.Random(1).randbytes(MOST_BYTES + 1)

    assert broken_rules(noise) == [f"has {MOST_BYTES + 1} bytes, at most {MOST_BYTES} are allowed"]
