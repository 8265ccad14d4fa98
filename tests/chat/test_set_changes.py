"""What has to change in a sticker set; nothing here is sent anywhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.set_changes import (
    BEGINS_WITH,
    Add,
    Create,
    Move,
    Remove,
    Replace,
    Restate,
    Retitle,
    Slot,
    Wanted,
    identify,
    plan_changes,
    plan_new,
)
from bot.store.stickers import SetSticker


def want(*names, content="new", emojis=("😀",)):
    return [Wanted(name, content, emojis) for name in names]


def slot(name=None, content="new", emojis=("😀",)):
    known = SetSticker(name, f"u-{name}", content, emojis) if name else None
    return Slot(f"f-{name}", f"u-{name}", emojis[0], known)


def changes(slots, wanted, title=None):
    return plan_changes(slots, wanted, old_title="Old", title=title)


def test_a_new_set_begins_with_some_and_the_others_come_one_by_one():
    names = [f"s{number}" for number in range(BEGINS_WITH + 2)]

    create, *rest = plan_new(want(*names), "Title")

    assert create == Create("Title", tuple(names[:BEGINS_WITH]))
    assert rest == [Add(name) for name in names[BEGINS_WITH:]]


def test_a_set_that_is_as_wanted_is_left_alone():
    assert changes([slot("a"), slot("b")], want("a", "b"), title="Old") == ()


def test_each_difference_is_one_change_and_adding_comes_before_removing():
    slots = [slot("gone"), slot("redrawn", "old"), slot("restated", emojis=("😢",)), slot("same")]

    planned = changes(slots, want("redrawn", "restated", "same", "new"), title="New")

    assert planned == (
        Retitle("New"),
        Replace("redrawn"),
        Restate("restated"),
        Add("new"),
        Remove("gone"),
    )


def test_stickers_that_somebody_else_added_stay_at_the_end():
    assert changes([slot(), slot("a"), slot("b")], want("a", "b")) == (Move("a", 0), Move("b", 1))


def test_a_sticker_that_is_added_in_the_middle_moves_alone():
    assert changes([slot("a"), slot("c")], want("a", "b", "c")) == (Add("b"), Move("b", 1))


@given(st.permutations(["a", "b", "c", "d", None]))
def test_moves_bring_ours_to_the_front_in_order(there):
    order = list(there)
    for move in changes([slot(name) for name in there], want("a", "b", "c", "d")):
        order.remove(move.name)
        order.insert(move.place, move.name)

    assert order == ["a", "b", "c", "d", None]


def test_ours_are_known_by_the_ids_that_telegram_gave_them():
    found = [Slot("f1", "u-b", "😀"), Slot("f2", "u-theirs", "😀"), Slot("f3", "u-a", "😀")]
    remembered = [SetSticker(name, f"u-{name}", "new", ("😀",)) for name in ("a", "b", "lost")]

    assert [each.name for each in identify(found, remembered, want("a", "b"))] == ["b", None, "a"]


@pytest.mark.parametrize("emoji", ["❤", "❤\ufe0f"])
def test_where_nothing_is_remembered_ours_are_known_by_their_emoji_and_replaced(emoji):
    wanted = [*want("sad-1", "sad-2", emojis=("😢", "😭")), *want("love", emojis=("❤",))]
    found = [Slot("f1", "u1", "🐱"), Slot("f2", "u2", "😢"), Slot("f3", "u3", emoji)]

    slots = identify(found, [], wanted)

    assert [each.name for each in slots] == [None, "sad-1", "love"]
    assert set(changes(slots, wanted)) >= {Replace("sad-1"), Replace("love"), Add("sad-2")}
