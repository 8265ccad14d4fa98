"""Packing photos with a teacher's labels, holding some out, and composing photos of those."""

import pytest
from PIL import Image

from bot.evaluation.folders import photos_with_boxes
from tests.training.conftest import scene
from training.__main__ import main
from training.faces.pool import PARTS, half_of, read_pool, split


def test_halves_of_what_is_held_out_share_nothing(pools):
    _, held_out = split(read_pool(pools, "scenes"), 4)

    valid, test = (half_of(held_out, part) for part in PARTS)

    assert len(valid) == len(test) == 3
    assert not set(map(id, valid.pictures)) & set(map(id, test.pictures))


def test_what_is_held_out_is_not_trained_on(pools):
    trained_on, held_out = split(read_pool(pools, "scenes"), 6)

    assert (len(trained_on), len(held_out)) == (20, 4)


def test_a_teacher_labels_photos(tmp_path, monkeypatch):
    photos, out = tmp_path / "photos", tmp_path / "out"
    photos.mkdir()
    for index in range(1, 4):
        scene(index)[0].save(photos / f"{index}.png")
    (photos / "broken.png").write_bytes(b"no picture")
    (tmp_path / "a_teacher.py").write_text(
        "import numpy as np\n"
        "def see(photo):\n"
        "    found = photo[0, 0, 0] < 54\n"
        "    return np.full((int(found), 15), 0.9) * photo.shape[1]\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    words = ["faces", "pack", str(photos), str(out), "--name", "scenes", "--side", "80"]

    code = main([*words, "--teacher", "a_teacher:see"])

    pool = read_pool(out, "scenes")
    assert code == 0
    assert (len(pool), pool.faceless()) == (3, [2])
    assert pool.pictures[0].size == (60, 80)
    assert pool.labels[0][0, 0] == pytest.approx(0.9 * 60)


def test_an_unknown_teacher_is_named(tmp_path, capsys):
    words = ["faces", "pack", str(tmp_path), str(tmp_path), "--name", "faces"]

    code = main([*words, "--teacher", "no_such_module:see"])

    assert code == 2
    assert "no teacher no_such_module:see" in capsys.readouterr().err


def test_composed_photos_hold_faces_at_the_limit_and_some_none(pools, tmp_path):
    out = tmp_path / "composed"
    words = ["--data", str(pools), "--part", "valid", "--hold-out", "4", "--photos", "2"]

    main(["faces", "compose", str(out), *words])

    photos = photos_with_boxes(out)
    small = [(path, boxes) for path, boxes in photos if len(boxes.faces_ltrb)]
    assert len(small) == 2
    assert any(boxes.is_faceless for _, boxes in photos)
    for path, boxes in small:
        with Image.open(path) as photo:
            assert photo.size == (1280, 960)
        sides = (boxes.faces_ltrb[:, 2:] - boxes.faces_ltrb[:, :2]).min(axis=1)
        assert len(sides) == 8
        assert ((sides >= 35.9) & (sides <= 40.1)).all()
