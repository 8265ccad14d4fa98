"""Every fixed line the bot says, and what is filled into it; the words are in `texts`."""

from collections.abc import Mapping
from enum import StrEnum


class Line(StrEnum):
    """Key of a line in `texts/*.toml` under `[lines]`."""

    START_PRIVATE = "start-private"
    START_GROUP = "start-group"
    HELP = "help"
    GROUP_SEES_PHOTOS = "group-sees-photos"
    GROUP_SEES_COMMANDS = "group-sees-commands"
    PRIVACY = "privacy"
    COMMAND_START = "command-start"
    COMMAND_HELP = "command-help"
    COMMAND_PRIVACY = "command-privacy"
    COMMAND_MOOD = "command-mood"
    MOOD_NEEDS_PHOTO = "mood-needs-photo"
    SEND_A_PHOTO = "send-a-photo"
    NOT_A_PHOTO = "not-a-photo"
    NO_FACE = "no-face"
    FACE_ITEM = "face-item"
    FACE_COUNT_ITEM = "face-count-item"
    SHOW_FACES = "show-faces"
    FACES_CAPTION = "faces-caption"
    CHOSEN_BY = "chosen-by"
    SOMEBODY = "somebody"
    SAID_IT = "said-it"
    SAID_ALREADY = "said-already"
    OPTION_GONE = "option-gone"
    PHOTO_GONE = "photo-gone"
    PHOTO_UNREADABLE = "photo-unreadable"
    PHOTO_TOO_HEAVY = "photo-too-heavy"
    PHOTO_TOO_MANY_PIXELS = "photo-too-many-pixels"
    BACKEND_DOWN = "backend-down"
    BACKEND_BUSY = "backend-busy"


FIELDS: Mapping[Line, frozenset[str]] = {
    Line.START_PRIVATE: frozenset({"operator"}),
    Line.START_GROUP: frozenset({"operator"}),
    Line.HELP: frozenset({"groups"}),
    Line.PRIVACY: frozenset({"operator"}),
    Line.NO_FACE: frozenset({"min_px", "max_turn"}),
    Line.FACE_ITEM: frozenset({"number", "look"}),
    Line.FACE_COUNT_ITEM: frozenset({"count", "look"}),
    Line.FACES_CAPTION: frozenset({"list"}),
    Line.CHOSEN_BY: frozenset({"name", "text"}),
    Line.PHOTO_TOO_HEAVY: frozenset({"limit_mb"}),
    Line.PHOTO_TOO_MANY_PIXELS: frozenset({"limit_mp"}),
}
"""What may be filled in; lines left out take nothing."""
