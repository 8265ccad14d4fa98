"""Packed patches are whole or refused, and packing anew harms none that are there."""

import numpy as np
import pytest

from bot.core.errors import SettingsError
from bot.vision.detector import STRIDES
from training.faces.pool import FacePool, read_pool, write_pool
from training.looks.lessons import KINDS, read_lessons
from training.looks.pack import Plenty, pack_looks

FEW = Plenty(mistakes=6, elsewhere=4, hold_out=6)


def sees_a_face_at_the_left(image):
    """Half sure of one place, in which no scene has a face."""
    cells = [
        np.zeros((1, 15, image.shape[2] // stride, image.shape[3] // stride), np.float32)
        for stride in STRIDES
    ]
    cells[1][0, 0, 7, 0] = 0.5
    return cells


@pytest.fixture
def packed(pools, tmp_path):
    return pack_looks([sees_a_face_at_the_left], pools, tmp_path / "looks", FEW)


def spoil_close_ups(pools):
    """A face without an end cannot be cut out; those in scenes are cut before it."""
    pool = read_pool(pools, "faces")
    labels = [rows.copy() for rows in pool.labels]
    labels[0][0, 2] = np.inf
    write_pool(FacePool(pool.pictures, labels), pools, "faces", quality=90)


def files_of(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_each_patch_tells_its_picture(packed, pools):
    faces = [
        len(labels) for index, labels in enumerate(read_pool(pools, "scenes").labels) if index % 6
    ]

    assert packed.scene_faces.pictures.tolist() == np.repeat(np.arange(20), faces).tolist()
    assert packed.close_ups.pictures.tolist() == [0, 1, 3, 4]
    assert all(len(getattr(packed, kind).pictures) == len(getattr(packed, kind)) for kind in KINDS)


def test_a_stopped_packing_leaves_older_patches_as_they_were(packed, pools):
    before = files_of(packed.folder)
    spoil_close_ups(pools)

    with pytest.raises((OverflowError, ValueError)):
        pack_looks([sees_a_face_at_the_left], pools, packed.folder, Plenty(6, 4, hold_out=3))

    assert files_of(packed.folder) == before


def test_packing_anew_replaces_patches_and_nothing_else(packed, pools):
    (packed.folder / "mine.txt").write_text("mine")
    (packed.folder / "patches.new").mkdir()
    (packed.folder / "patches.new" / "scene_faces.npy").write_bytes(b"of a killed run")

    again = pack_looks([sees_a_face_at_the_left], pools, packed.folder, Plenty(6, 3, hold_out=3))

    assert len(again.elsewhere) == 3
    assert len(again.scene_faces) < len(packed.scene_faces)
    assert (packed.folder / "mine.txt").read_text() == "mine"
    assert not (packed.folder / "patches.new").exists()


def test_patches_that_are_being_read_stay_readable_while_others_replace_them(packed, pools):
    before = np.array(packed.scene_faces.patches)

    pack_looks([sees_a_face_at_the_left], pools, packed.folder, Plenty(6, 3, hold_out=3))

    assert np.array_equal(packed.scene_faces.patches, before)


def remove(name):
    return lambda folder: (folder / name).unlink()


def shorten(name):
    def change(folder):
        array = np.load(folder / name)
        np.save(folder / name, array[:-1])

    return change


def cut_off(name):
    def change(folder):
        data = (folder / name).read_bytes()
        (folder / name).write_bytes(data[: len(data) // 2])

    return change


def empty(name):
    return lambda folder: (folder / name).write_bytes(b"")


def shrink(folder):
    np.save(folder / "elsewhere.npy", np.load(folder / "elsewhere.npy")[:, ::2, ::2])


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (remove("mistake_scores.npy"), "mistake_scores.npy: FileNotFoundError"),
        # As folders are that were packed before patches told their pictures.
        (remove("mistakes_pictures.npy"), "an older version packed them; run `looks pack` again"),
        (shorten("mistake_scores.npy"), "mistakes do not fit their scores"),
        (shorten("close_ups.npy"), "close_ups do not fit their pictures"),
        (shorten("elsewhere_pictures.npy"), "elsewhere do not fit their pictures"),
        (cut_off("scene_faces.npy"), "scene_faces.npy: ValueError"),
        (empty("scene_faces.npy"), "scene_faces.npy: EOFError"),
        (shrink, "elsewhere do not fit"),
    ],
)
def test_patches_that_are_not_whole_are_refused(packed, spoil, words):
    spoil(packed.folder)

    with pytest.raises(SettingsError, match=words):
        read_lessons(packed.folder)


def test_a_folder_that_cannot_be_written_to_is_told_before_mining(pools, tmp_path):
    def never(image):
        raise AssertionError

    (tmp_path / "file").write_text("in the way")

    with pytest.raises(SettingsError, match=r"cannot write patches to .*file"):
        pack_looks([never], pools, tmp_path / "file", FEW)
