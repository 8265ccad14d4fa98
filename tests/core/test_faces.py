import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.emotions import Scores
from bot.core.faces import Analysis, Face, FaceRectangle

CALM = Scores.of(neutral=1.0)


def face_at(left, top, width=50, height=60):
    return Face(FaceRectangle(left, top, width, height), CALM)


@pytest.mark.parametrize(("width", "height"), [(0, 5), (5, 0), (-1, 5)])
def test_a_rectangle_needs_an_area(width, height):
    with pytest.raises(ValueError, match="positive width and height"):
        FaceRectangle(0, 0, width, height)


def test_faces_come_largest_first():
    analysis = Analysis.of(640, 480, [face_at(0, 0, 10, 10), face_at(100, 0, 40, 40)])

    assert [face.rectangle.area for face in analysis.faces] == [1600, 100]
    assert analysis.main_face == face_at(100, 0, 40, 40)


def test_an_analysis_refuses_another_order():
    with pytest.raises(ValueError, match="largest first"):
        Analysis(640, 480, (face_at(0, 0, 10, 10), face_at(100, 0, 40, 40)))


def test_no_face_is_an_analysis_without_a_main_face():
    assert Analysis(640, 480).main_face is None


def test_people_side_by_side_are_numbered_from_the_left():
    tall, short, middle = face_at(300, 10), face_at(20, 90, 40, 50), face_at(150, 50)

    numbered = Analysis.of(640, 480, [tall, short, middle]).left_to_right()

    assert numbered == (short, middle, tall)


def test_people_above_each_other_are_numbered_downwards_in_their_column():
    top, bottom, right = face_at(104, 0), face_at(98, 200), face_at(300, 100)

    numbered = Analysis.of(640, 480, [bottom, right, top]).left_to_right()

    assert numbered == (top, bottom, right)


@given(
    st.lists(
        st.tuples(
            st.integers(0, 900), st.integers(0, 900), st.integers(1, 300), st.integers(1, 300)
        ),
        max_size=64,
    )
)
def test_numbering_neither_loses_nor_doubles_a_face(boxes):
    faces = [face_at(*box) for box in boxes]

    numbered = Analysis.of(1280, 960, faces).left_to_right()

    def place(face):
        box = face.rectangle
        return box.left, box.top, box.width, box.height

    assert sorted(map(place, numbered)) == sorted(boxes)


@pytest.mark.parametrize(
    ("rectangle", "inside"),
    [
        (FaceRectangle(0, 0, 640, 480), True),
        (FaceRectangle(-10, -10, 11, 11), True),
        (FaceRectangle(-10, 0, 10, 10), False),
        (FaceRectangle(640, 0, 10, 10), False),
        (FaceRectangle(0, 480, 10, 10), False),
    ],
)
def test_a_rectangle_overlaps_a_photo_when_a_pixel_of_it_is_inside(rectangle, inside):
    assert rectangle.overlaps(640, 480) is inside
