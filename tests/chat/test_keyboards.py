import pytest

from bot.chat.buttons import (
    MAX_DATA_BYTES,
    CorrectFace,
    DoubtFace,
    PickFace,
    Subject,
    SumUp,
    parse_button,
)
from bot.chat.keyboards import doubt_keyboard, face_keyboard, summary_keyboard
from bot.core.emotions import Emotion
from bot.replies.loader import load_rule_book
from bot.replies.plan import FaceChoice, Place, Say, Suggestion

BOOK = load_rule_book()
ONE, ALBUM = Subject(7), Subject(7, is_album=True)
SUGGESTIONS = (Suggestion("celebrate", "Hooray!"), Suggestion("do-tell", "Oh, do tell!"))


def faces(count, *, photo=1, emotion=Emotion.HAPPINESS):
    return tuple(FaceChoice(photo, number, emotion) for number in range(1, count + 1))


def summary(say, *, subject=ONE, place=Place.GROUP, page=1, can_share=False):
    return summary_keyboard(
        say, place=place, subject=subject, book=BOOK, page=page, can_share=can_share
    )


def labels(keyboard):
    return [[button.text for button in row] for row in keyboard.inline_keyboard]


def parsed(row):
    return [parse_button(button.callback_data) for button in row]


def test_a_message_without_offers_has_no_keyboard():
    assert summary(Say("x")) is None


def test_suggestions_come_first_then_the_faces_then_show_faces():
    mixed = (FaceChoice(1, 1, Emotion.HAPPINESS), FaceChoice(1, 2, None))

    keyboard = summary(Say("x", SUGGESTIONS, offers_faces=True, choices=mixed))

    assert labels(keyboard) == [
        ["Hooray!"],
        ["Oh, do tell!"],
        ["1 😁", "2 ❔"],
        ["Show faces"],
    ]
    assert parsed(keyboard.inline_keyboard[2]) == [PickFace(ONE, 1, 1), PickFace(ONE, 1, 2)]


@pytest.mark.parametrize(
    ("count", "widths"), [(8, [8]), (9, [8, 1]), (24, [8, 8, 8]), (25, [8, 8, 8, 1])]
)
def test_eight_faces_fill_a_row_and_three_rows_a_page(count, widths):
    keyboard = summary(Say("x", choices=faces(count)))

    assert [len(row) for row in keyboard.inline_keyboard] == widths


def test_more_faces_than_a_page_holds_can_be_turned_to():
    say = Say("x", choices=faces(64))

    first, second, third = (summary(say, page=page).inline_keyboard for page in (1, 2, 3))

    assert first[-1][0].text == "2/3 ›"
    assert [button.text for button in second[-1]] == ["‹ 1/3", "3/3 ›"]
    assert [button.text for button in third[-1]] == ["‹ 2/3"]
    assert parsed(second[-1]) == [SumUp(ONE, 1), SumUp(ONE, 3)]
    numbers = [
        button.number
        for page in (first, second, third)
        for row in page[:-1]
        for button in parsed(row)
    ]
    assert numbers == list(range(1, 65))


def test_a_page_that_is_not_there_any_more_is_the_last_one():
    say = Say("x", choices=faces(30))

    assert summary(say, page=9) == summary(say, page=2)


def test_an_album_names_photo_and_face():
    say = Say("x", choices=(*faces(1, photo=1), *faces(2, photo=3)))

    keyboard = summary(say, subject=ALBUM)

    assert labels(keyboard) == [["1·1 😁", "3·1 😁", "3·2 😁"]]
    assert parsed(keyboard.inline_keyboard[0])[-1] == PickFace(ALBUM, 3, 2)


def test_a_hundred_faces_of_an_album_fit_what_telegram_takes():
    say = Say("x", SUGGESTIONS, offers_faces=True, choices=faces(640))

    for page in (1, 13, 27):
        rows = summary(say, subject=ALBUM, page=page).inline_keyboard
        assert sum(len(row) for row in rows) <= 100
        assert max(len(row) for row in rows) <= 8


def test_a_picked_face_has_its_suggestions_its_neighbours_and_the_way_back():
    say = Say("x", SUGGESTIONS, choices=(*faces(1, photo=1), *faces(2, photo=2)))

    keyboard = face_keyboard(say, PickFace(ALBUM, 2, 1), place=Place.GROUP, photo_id=9, book=BOOK)

    assert labels(keyboard)[-1] == ["‹ 1·1 😁", "Back", "2·2 😁 ›"]
    assert parsed(keyboard.inline_keyboard[-1]) == [
        PickFace(ALBUM, 1, 1),
        SumUp(ALBUM, 1),
        PickFace(ALBUM, 2, 2),
    ]
    assert parsed(keyboard.inline_keyboard[0])[0].photo_id == 9


@pytest.mark.parametrize(
    ("number", "turns"),
    [(1, ["Back", "2 😁 ›"]), (24, ["‹ 23 😁", "Back", "25 😁 ›"]), (30, ["‹ 29 😁", "Back"])],
)
def test_at_the_ends_there_is_one_neighbour(number, turns):
    say = Say("x", choices=faces(30))

    keyboard = face_keyboard(
        say, PickFace(ONE, 1, number), place=Place.GROUP, photo_id=7, book=BOOK
    )

    assert labels(keyboard)[-1] == turns


@pytest.mark.parametrize(("number", "page"), [(24, 1), (25, 2), (49, 3)])
def test_the_way_back_leads_to_the_page_that_the_face_is_on(number, page):
    say = Say("x", choices=faces(64))

    keyboard = face_keyboard(
        say, PickFace(ONE, 1, number), place=Place.GROUP, photo_id=7, book=BOOK
    )

    assert parsed(keyboard.inline_keyboard[-1])[1] == SumUp(ONE, page)


def test_in_private_suggestions_are_copied_and_faces_are_picked():
    say = Say("x", SUGGESTIONS, choices=faces(2))

    rows = summary(say, place=Place.PRIVATE).inline_keyboard

    assert [row[0].copy_text.text for row in rows[:2]] == ["Hooray!", "Oh, do tell!"]
    assert parsed(rows[2])[0] == PickFace(ONE, 1, 1)


def test_a_face_that_may_be_corrected_can_be_doubted_below_its_suggestions():
    one = Say("x", SUGGESTIONS, correctable=FaceChoice(1, 1, Emotion.ANGER))
    picked = PickFace(ALBUM, 2, 1)
    several = Say("x", SUGGESTIONS, choices=faces(2, photo=2), correctable=FaceChoice(2, 1, None))

    below = summary(one).inline_keyboard[2]
    page = face_keyboard(several, picked, place=Place.GROUP, photo_id=9, book=BOOK).inline_keyboard

    assert [button.text for button in below] == ["Not right?"]
    assert parsed(below) == [DoubtFace(SumUp(ONE, 1), Emotion.ANGER)]
    assert parsed(page[2]) == [DoubtFace(picked, None)]


def test_only_in_private_suggestions_are_offered_to_other_chats():
    say = Say("x", SUGGESTIONS, correctable=FaceChoice(1, 1, Emotion.ANGER))

    private = summary(say, place=Place.PRIVATE, can_share=True)
    group = summary(say, place=Place.GROUP, can_share=True)
    nothing = summary(Say("x"), place=Place.PRIVATE, can_share=True)

    assert labels(private)[-2:] == [["Say it in a chat"], ["Not right?"]]
    assert private.inline_keyboard[-2][0].switch_inline_query_chosen_chat.allow_group_chats
    assert labels(group)[-1] == ["Not right?"]
    assert nothing is None


def test_a_doubt_is_asked_with_icons_and_looks_two_in_a_row():
    doubt = DoubtFace(SumUp(ONE, 1), Emotion.ANGER)

    keyboard = doubt_keyboard(doubt, BOOK)

    assert [len(row) for row in keyboard.inline_keyboard] == [2, 2, 2, 2, 2]
    assert labels(keyboard)[0] == ["😠 angry", "🤨 doubtful"]
    assert labels(keyboard)[-1] == ["Hard to say", "Back"]
    buttons = [button for row in keyboard.inline_keyboard for button in parsed(row)]
    assert [each.better for each in buttons[:-1]] == [*Emotion, None]
    assert {each.seen for each in buttons[:-1]} == {Emotion.ANGER}
    assert buttons[-1] == SumUp(ONE, 1)


def test_what_is_said_of_the_largest_album_fits_into_callback_data():
    doubt = DoubtFace(PickFace(Subject(2**52, is_album=True), 999, 999), None)

    for row in doubt_keyboard(doubt, BOOK).inline_keyboard:
        assert all(len(button.callback_data.encode()) <= MAX_DATA_BYTES for button in row)
        assert all(isinstance(each, CorrectFace | PickFace) for each in parsed(row))
