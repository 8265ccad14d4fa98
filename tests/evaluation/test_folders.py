import pytest
from PIL import Image

from bot.core.emotions import Emotion
from bot.core.errors import SettingsError
from bot.evaluation.folders import BoxRow, photos_by_emotion, photos_with_boxes, write_boxes


def save(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (40, 30)).save(path)
    return path


def test_folders_are_named_like_emotions(tmp_path):
    happy, sad = save(tmp_path / "Happiness" / "a.png"), save(tmp_path / "sadness" / "b.jpg")
    save(tmp_path / "boredom" / "c.png")
    (tmp_path / "sadness" / "notes.txt").write_text("no photo")

    assert photos_by_emotion(tmp_path) == [(happy, Emotion.HAPPINESS), (sad, Emotion.SADNESS)]


def test_folders_without_photos_are_refused(tmp_path):
    with pytest.raises(SettingsError, match="holds no photos in folders named anger"):
        photos_by_emotion(tmp_path)


def test_boxes_come_back_as_they_were_written(tmp_path):
    save(tmp_path / "a.png")
    save(tmp_path / "b.png")
    rows = [BoxRow.of("a.png", (1, 2, 11.24, 22)), BoxRow("a.png", 20, 0, 5, 5, ignore=True)]

    write_boxes(tmp_path, rows)

    (_, crowded), (_, empty) = photos_with_boxes(tmp_path)
    assert crowded.faces_ltrb[0] == pytest.approx([1, 2, 11.2, 22], abs=1e-4)
    assert crowded.ignored_ltrb.tolist() == [[20, 0, 25, 5]]
    assert empty.is_faceless


def test_the_column_of_ignored_places_may_be_left_out(tmp_path):
    save(tmp_path / "a.png")
    (tmp_path / "boxes.csv").write_text("file,left,top,width,height\na.png,1,2,3,4\n")

    ((_, boxes),) = photos_with_boxes(tmp_path)

    assert boxes.faces_ltrb.tolist() == [[1, 2, 4, 6]]


@pytest.mark.parametrize(
    "text", ["", "file,left\na.png,1\n", "file,left,top,width,height\na.png,x,2,3,4\n"]
)
def test_a_list_that_is_none_is_named(tmp_path, text):
    save(tmp_path / "a.png")
    (tmp_path / "boxes.csv").write_text(text or "left\n1\n")

    with pytest.raises(SettingsError, match=r"boxes\.csv is no list of file, left"):
        photos_with_boxes(tmp_path)


def test_a_photo_that_is_listed_and_not_there_is_named(tmp_path):
    save(tmp_path / "a.png")
    write_boxes(tmp_path, [BoxRow("gone.png", 0, 0, 1, 1)])

    with pytest.raises(SettingsError, match=r"gone\.png"):
        photos_with_boxes(tmp_path)


def test_an_empty_folder_is_refused(tmp_path):
    with pytest.raises(SettingsError, match="holds no photos"):
        photos_with_boxes(tmp_path)
    with pytest.raises(SettingsError, match="cannot read the folder"):
        photos_with_boxes(tmp_path / "gone")
