"""Data that is small enough to train on in seconds: shades for faces, patches for scenes."""

import json

import numpy as np
import pytest
import torch
from PIL import Image, ImageDraw

from training.emotion.pack import strip_of
from training.faces.pool import FacePool, write_pool

FACES = 40


@pytest.fixture(autouse=True)
def _one_thread():
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture
def ferplus(tmp_path):
    """Packed FER+ of two looks: a dark stripe above is happiness, one below is sadness."""
    folder = tmp_path / "ferplus"
    folder.mkdir()
    chance = np.random.default_rng(0)
    for name in ("Train", "Valid", "Test"):
        faces = chance.integers(150, 220, (FACES, 48, 48)).astype(np.uint8)
        votes = np.zeros((FACES, 10), np.uint8)
        for index, (face, row) in enumerate(zip(faces, votes, strict=True)):
            happy = index % 2 == 0
            face[slice(5, 15) if happy else slice(33, 43)] = 20
            row[1 if happy else 3] = 9
            # A lone vote for anger, which FER+ drops.
            row[4] = 1
        strip_of(faces).save(folder / f"{name}_000.webp", lossless=True)
        np.save(folder / f"{name}_votes.npy", votes)
    (folder / "counts.json").write_text(
        json.dumps(dict.fromkeys(("Train", "Valid", "Test"), FACES))
    )
    return folder


def scene(index):
    """A picture with one bright oval, every third without, and the oval's label."""
    picture = Image.new("RGB", (120, 160), (40 + index * 5, 90, 120))
    if index % 3 == 0:
        return picture, np.empty((0, 15), np.float32)
    left, top = 30 + index, 20
    ImageDraw.Draw(picture).ellipse((left, top, left + 40, top + 50), fill=(230, 190, 160))
    points = [(12, 20), (28, 20), (20, 28), (13, 38), (27, 38)]
    flat = [value for x, y in points for value in (left + x, top + y)]
    label = [left, top, left + 40, top + 50, *flat, 0.9]
    return picture, np.array([label], np.float32)


@pytest.fixture
def pools(tmp_path):
    """Packed pools `scenes` and `faces`."""
    folder = tmp_path / "pools"
    for name, count in (("scenes", 24), ("faces", 6)):
        pictures, labels = zip(*(scene(index + 1) for index in range(count)), strict=True)
        write_pool(FacePool(pictures, labels), folder, name, quality=90)
    return folder


@pytest.fixture
def recipe(tmp_path):
    """Write a recipe."""

    def write(text, name="recipe.toml"):
        path = tmp_path / name
        path.write_text(text)
        return path

    return write
