from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.emotions import Emotion
from bot.core.errors import StoreError
from bot.core.preferences import ChatPreferences, GroupMode, QuietHours
from bot.store.chats import chat_columns, chat_preferences
from bot.store.tables import ChatRow, Table

HOURS = st.tuples(st.times(), st.times()).filter(lambda pair: pair[0] != pair[1])
ZONES = st.sampled_from(["UTC", "+05:30", "-11:00", "Asia/Kolkata", "America/New_York"])
PREFERENCES = st.builds(
    ChatPreferences,
    mode=st.sampled_from(GroupMode),
    shows_scores=st.booleans(),
    language=st.sampled_from([None, "en", "zh-Hant-TW"]),
    quiet_hours=st.none() | st.builds(lambda pair, zone: QuietHours(*pair, zone), HOURS, ZONES),
    least_confidence=st.floats(0, 1),
    emotions=st.frozensets(st.sampled_from(Emotion)),
)


@given(PREFERENCES)
def test_a_row_holds_all_that_a_chat_can_choose(preferences):
    row = ChatRow(chat_id=-1, **chat_columns(preferences))

    assert chat_preferences(row) == preferences


@given(PREFERENCES)
def test_every_word_fits_its_column(preferences):
    lengths = {
        name: getattr(column.type, "length", None)
        for name, column in ChatRow.__table__.columns.items()
    }

    for name, value in chat_columns(preferences).items():
        if isinstance(value, str):
            assert len(value) <= lengths[name]


@pytest.mark.parametrize(
    "column",
    [
        {"mode": "shouting"},
        {"emotions": "happiness boredom"},
        {"least_confidence": 7.0},
        {"quiet_start": time(1), "quiet_end": time(2), "quiet_zone": "Mars/Olympus"},
    ],
)
def test_a_value_that_this_version_does_not_know_is_an_error(column):
    row = ChatRow(chat_id=-1, **{**chat_columns(ChatPreferences()), **column})

    with pytest.raises(StoreError, match="not known"):
        chat_preferences(row)


def test_nothing_is_stored_but_ids_settings_opt_outs_and_looks_of_nobody_in_particular():
    about_nobody = {"sticker_files", "set_stickers", "corrections", "operations"}
    # What an operator calls a program's key, and how many calls it made.
    about_programs = {"service_keys", "service_usage"}
    columns = {
        name: set(table.columns.keys())
        for name, table in Table.metadata.tables.items()
        if name not in about_nobody | about_programs
    }

    assert columns == {
        "chats": {"chat_id", *chat_columns(ChatPreferences())},
        "opt_outs": {"user_id", "chat_id"},
        "sessions": {
            *("session_id", "chat_id", "kind", "name"),
            *("opened_at_s", "closed_at_s", "salt"),
        },
        "moods": {"chat_id", "zone", "remind_at", "language", "due_s"},
        "mood_notes": {"chat_id", "day", "note"},
        "session_items": {"item_id", "session_id", "key", "name"},
        "session_faces": {
            *("face_id", "session_id", "at_s", "item_id", "contributor", "looks"),
            *(emotion.value for emotion in Emotion),
        },
        "session_people": {"session_id", "contributor", "came_by_link", "agreed_at_s"},
        "session_photos": {"session_id", "photo", "at_s"},
        "session_choices": {"session_id", "message_id", "at_s", "item_id"},
        "session_links": {"session_id", "token"},
    }
