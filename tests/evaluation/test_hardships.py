import numpy as np
import pytest
from PIL import Image

from bot.evaluation.hardships import HARDSHIPS, Hardship

BOX = np.array([[20, 10, 60, 58]], np.float32)


def photo(mode="RGB"):
    ramp = Image.linear_gradient("L").resize((96, 72)).convert(mode)
    ramp.paste(200 if mode == "L" else (200, 180, 160), (20, 10, 60, 58))
    return ramp


def hardship(title):
    (found,) = (each for each in HARDSHIPS if each.title == title)
    return found


@pytest.mark.parametrize("mode", ["RGB", "L"])
@pytest.mark.parametrize("each", HARDSHIPS, ids=lambda each: each.title)
def test_every_hardship_changes_a_photo_and_keeps_its_kind(each, mode):
    before = photo(mode)

    after = each.apply(before, BOX, np.random.default_rng(0), whole=False)

    assert (after.mode, after.size) == (before.mode, before.size)
    assert after.tobytes() != before.tobytes()
    assert before.tobytes() == photo(mode).tobytes()


@pytest.mark.parametrize("each", HARDSHIPS, ids=lambda each: each.title)
def test_a_photo_without_a_face_is_spared_nothing_but_what_lies_on_faces(each):
    after = each.apply(photo(), np.empty((0, 4), np.float32), np.random.default_rng(0))

    on_faces = each.level == ""
    assert (after.tobytes() == photo().tobytes()) == on_faces


@pytest.mark.parametrize("angle", [15, -30, 45, 90])
def test_boxes_turn_with_the_photo(angle):
    """A lone bright spot is looked for where its box is said to be."""
    before = Image.new("L", (200, 120))
    before.paste(255, (140, 30, 150, 40))
    turn = Hardship("turned", "", lambda photo, _boxes, _chance: photo, float(angle))

    after = turn.apply(before, BOX, np.random.default_rng(0))
    (box,) = turn.moved(np.array([[140, 30, 150, 40]], np.float32), before.size, after.size)

    x, y = (box[:2] + box[2:]) / 2
    assert after.getpixel((int(x), int(y))) > 200


def test_sunglasses_cover_more_than_glasses():
    bright = Image.new("L", (96, 72), 255)

    dark = [
        (np.asarray(hardship(name).apply(bright, BOX, np.random.default_rng(0))) < 128).sum()
        for name in ("glasses", "sunglasses")
    ]

    assert 0 < dark[0] < dark[1]
