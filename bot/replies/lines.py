"""Every fixed line the bot says, and what is filled into it; the words are in `texts`."""

from collections.abc import Mapping
from enum import StrEnum

from bot.replies.session_fields import SESSION_FIELDS


class Line(StrEnum):
    """Key of a message in `texts/<language>/lines.ftl`."""

    START_PRIVATE = "start-private"
    START_GROUP = "start-group"
    HELP = "help"
    GROUP_SEES_PHOTOS = "group-sees-photos"
    GROUP_SEES_COMMANDS = "group-sees-commands"
    PRIVACY = "privacy"
    PRIVACY_OWN_MODEL = "privacy-own-model"
    PRIVACY_PROVIDERS = "privacy-providers"
    SENT_TO_PROVIDERS = "sent-to-providers"
    COMMAND_START = "command-start"
    COMMAND_HELP = "command-help"
    COMMAND_PRIVACY = "command-privacy"
    COMMAND_MOOD = "command-mood"
    COMMAND_SETTINGS = "command-settings"
    COMMAND_STOP = "command-stop"
    COMMAND_FORGET = "command-forget"
    MOOD_NEEDS_PHOTO = "mood-needs-photo"
    SEND_A_PHOTO = "send-a-photo"
    NOT_A_PHOTO = "not-a-photo"
    FACE_ITEM = "face-item"
    FACE_COUNT_ITEM = "face-count-item"
    HARD_TO_READ = "hard-to-read"
    FACES_SUMMARY = "faces-summary"
    ALBUM_SUMMARY = "album-summary"
    FROM_THE_LEFT = "from-the-left"
    SCORE_ITEM = "score-item"
    FACE_HEADING = "face-heading"
    ALBUM_FACE_HEADING = "album-face-heading"
    BACK = "back"
    SHOW_FACES = "show-faces"
    FACES_CAPTION = "faces-caption"
    ALBUM_FACES_CAPTION = "album-faces-caption"
    SHOWN_ALREADY = "shown-already"
    ALBUM_GONE = "album-gone"
    TOO_MANY_PRESSES = "too-many-presses"
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
    TOO_LATE = "too-late"
    CLIP_WAITING = "clip-waiting"
    CLIP_PROGRESS = "clip-progress"
    CLIP_CANCEL = "clip-cancel"
    CLIP_CANCELLED = "clip-cancelled"
    CLIP_NOT_YOURS = "clip-not-yours"
    CLIP_BUSY = "clip-busy"
    CLIP_STOPPED_LATE = "clip-stopped-late"
    CLIP_TOO_LATE = "clip-too-late"
    CLIP_TOO_LONG = "clip-too-long"
    CLIP_TOO_LARGE = "clip-too-large"
    CLIP_TOO_MANY_PIXELS = "clip-too-many-pixels"
    CLIP_UNREADABLE = "clip-unreadable"
    CLIP_GONE = "clip-gone"
    CLIP_FAILED = "clip-failed"
    CLIP_NOT_SUPPORTED = "clip-not-supported"
    CLIP_NO_FACE = "clip-no-face"
    CLIP_FACE_LOOKS = "clip-face-looks"
    CLIP_FACES_LOOK = "clip-faces-look"
    CLIP_THEN = "clip-then"
    CLIP_END_SCORES = "clip-end-scores"
    CLIP_STRONGEST = "clip-strongest"
    MOOD_HELP_GROUP = "mood-help-group"
    MOOD_HELP_PRIVATE = "mood-help-private"
    MOOD_ASK_GROUP = "mood-ask-group"
    MOOD_ASK_PRIVATE = "mood-ask-private"
    MOOD_YES = "mood-yes"
    MOOD_ON_GROUP = "mood-on-group"
    MOOD_ON_PRIVATE = "mood-on-private"
    MOOD_ALREADY_ON = "mood-already-on"
    MOOD_OFF_GROUP = "mood-off-group"
    MOOD_OFF_PRIVATE = "mood-off-private"
    MOOD_ERASE = "mood-erase"
    MOOD_ERASED = "mood-erased"
    MOOD_OLD = "mood-old"
    MOOD_NOT_ON = "mood-not-on"
    MOOD_EMPTY = "mood-empty"
    MOOD_TOTAL = "mood-total"
    MOOD_BEST = "mood-best"
    MOOD_OVERALL = "mood-overall"
    MOOD_TOO_FEW = "mood-too-few"
    MOOD_FEW = "mood-few"
    MOOD_CARE_GROUP = "mood-care-group"
    MOOD_CARE_PRIVATE = "mood-care-private"
    MOOD_NOTE_ITEM = "mood-note-item"
    MOOD_NOTED = "mood-noted"
    MOOD_NOTE_USAGE = "mood-note-usage"
    MOOD_EXPORT_CAPTION = "mood-export-caption"
    MOOD_REMIND_SET = "mood-remind-set"
    MOOD_REMIND_OFF = "mood-remind-off"
    MOOD_REMIND_USAGE = "mood-remind-usage"
    MOOD_REMINDER = "mood-reminder"
    MOOD_ZONE_SET = "mood-zone-set"
    MOOD_ZONE_USAGE = "mood-zone-usage"
    MOOD_PRIVATE_ONLY = "mood-private-only"
    NOT_RIGHT = "not-right"
    NOT_RIGHT_QUESTION = "not-right-question"
    NOT_RIGHT_THANKS = "not-right-thanks"
    NOT_RIGHT_NOTHING = "not-right-nothing"
    NOT_RIGHT_ALREADY = "not-right-already"
    SHARE = "share"
    INLINE_NO_PHOTO = "inline-no-photo"
    INLINE_NO_PHOTO_HINT = "inline-no-photo-hint"
    INLINE_OPEN_BOT = "inline-open-bot"
    INLINE_SUGGESTION = "inline-suggestion"
    GUEST_NEEDS_PHOTO = "guest-needs-photo"
    GUEST_OFF = "guest-off"
    GROUP_IS_OFF = "group-is-off"
    YOU_ARE_LEFT_ALONE = "you-are-left-alone"
    PERSON_IS_LEFT_ALONE = "person-is-left-alone"
    STOPPED = "stopped"
    STOP_NEEDS_A_PERSON = "stop-needs-a-person"
    WELCOME_BACK = "welcome-back"
    FORGOTTEN = "forgotten"
    FORGOTTEN_NOTHING = "forgotten-nothing"
    STORE_DOWN = "store-down"
    GROUP_STAYS_OFF = "group-stays-off"
    GROUP_SWITCHED_ON = "group-switched-on"
    NOW_SEES_PHOTOS = "now-sees-photos"
    SWITCH_ON = "switch-on"
    SWITCHED_ON = "switched-on"
    ALREADY_ON = "already-on"
    ADMINS_ONLY = "admins-only"
    CANNOT_CHECK = "cannot-check"
    SETTINGS_GROUP = "settings-group"
    SETTINGS_PRIVATE = "settings-private"
    SETTINGS_MODE = "settings-mode"
    SETTINGS_QUIET = "settings-quiet"
    SETTINGS_CLOCK = "settings-clock"
    SETTINGS_SURE = "settings-sure"
    SETTINGS_EMOTIONS = "settings-emotions"
    SETTINGS_LANGUAGE = "settings-language"
    SETTINGS_SAVED = "settings-saved"
    SETTINGS_OLD = "settings-old"
    SETTINGS_ONE_EMOTION = "settings-one-emotion"
    MODE_OFF = "mode-off"
    MODE_ASKED = "mode-asked"
    MODE_REACTION = "mode-reaction"
    MODE_FULL = "mode-full"
    SCORES_SHOWN = "scores-shown"
    SCORES_HIDDEN = "scores-hidden"
    QUIET_NEVER = "quiet-never"
    QUIET_SPAN = "quiet-span"
    QUIET_SPAN_SHORT = "quiet-span-short"
    SURE_ANY = "sure-any"
    SURE_FROM = "sure-from"
    EMOTIONS_ALL = "emotions-all"
    LANGUAGE_AUTO = "language-auto"
    BUTTON_MODE = "button-mode"
    BUTTON_SHOW_SCORES = "button-show-scores"
    BUTTON_HIDE_SCORES = "button-hide-scores"
    BUTTON_QUIET = "button-quiet"
    BUTTON_SURE = "button-sure"
    BUTTON_EMOTIONS = "button-emotions"
    BUTTON_LANGUAGE = "button-language"
    BUTTON_BACK = "button-back"
    BUTTON_CLOSE = "button-close"
    BUTTON_CHOSEN = "button-chosen"
    # Reaction sessions
    PRIVACY_SESSIONS = "privacy-sessions"
    COMMAND_SESSION = "command-session"
    COMMAND_ITEM = "command-item"
    SESSION_HELP = "session-help"
    SESSION_OPENED = "session-opened"
    SESSION_INVITED = "session-invited"
    SESSION_KEPT = "session-kept"
    SESSION_BUTTON_JOIN = "session-button-join"
    SESSION_BUTTON_AGREE = "session-button-agree"
    SESSION_BUTTON_DECLINE = "session-button-decline"
    SESSION_BUTTON_LEAVE = "session-button-leave"
    SESSION_JOINED = "session-joined"
    SESSION_LEFT = "session-left"
    SESSION_AGREED = "session-agreed"
    SESSION_DECLINED = "session-declined"
    SESSION_OVER = "session-over"
    SESSION_GONE = "session-gone"
    SESSION_OPEN_ALREADY = "session-open-already"
    SESSION_NONE_OPEN = "session-none-open"
    LEADERS_ONLY = "leaders-only"
    SESSION_NOT_SUPPORTED = "session-not-supported"
    SESSION_BUSY = "session-busy"
    SESSION_CLOSED = "session-closed"
    SESSION_LIST = "session-list"
    SESSION_ITEM = "session-item"
    SESSION_ITEM_OPEN = "session-item-open"
    SESSION_ITEM_CHOSEN = "session-item-chosen"
    SESSION_NO_ITEM = "session-no-item"
    SESSION_ITEMS_FULL = "session-items-full"
    SESSION_ASK_DELETE = "session-ask-delete"
    SESSION_DELETED = "session-deleted"
    SESSION_COMPARE_WITH = "session-compare-with"
    SESSION_NOTHING_ELSE = "session-nothing-else"
    SESSION_BUTTON_REPORT = "session-button-report"
    SESSION_BUTTON_COMPARE = "session-button-compare"
    SESSION_BUTTON_EXPORT = "session-button-export"
    SESSION_BUTTON_CLOSE = "session-button-close"
    SESSION_BUTTON_DELETE = "session-button-delete"
    SESSION_BUTTON_SURE = "session-button-sure"
    SESSION_LINK = "session-link"
    SESSION_EXPORTED = "session-exported"
    SESSION_EXPORT_CANNOT = "session-export-cannot"
    SESSION_EXPORT_TO_WHOM = "session-export-to-whom"
    SESSION_TOO_LARGE = "session-too-large"
    REPORT_WHOLE = "report-whole"
    REPORT_ITEM = "report-item"
    REPORT_SIZE = "report-size"
    REPORT_SIZE_FEW = "report-size-few"
    REPORT_SHARE = "report-share"
    REPORT_SCORES = "report-scores"
    REPORT_NOTHING = "report-nothing"
    REPORT_TOO_FEW = "report-too-few"
    REPORT_BY_ITEM = "report-by-item"
    REPORT_OVER_TIME = "report-over-time"
    REPORT_LEFT_OUT = "report-left-out"
    REPORT_MORE_FACES = "report-more-faces"
    REPORT_MORE_SCORE = "report-more-score"
    REPORT_NO_DIFFERENCE = "report-no-difference"
    REPORT_CANNOT_COMPARE = "report-cannot-compare"
    REPORT_OTHERS = "report-others"
    REPORT_EARLIER = "report-earlier"
    REPORT_LATER = "report-later"
    REPORT_LIMITS = "report-limits"


FIELDS: Mapping[Line, frozenset[str]] = {
    Line.START_PRIVATE: frozenset({"operator"}),
    Line.START_GROUP: frozenset({"operator"}),
    Line.HELP: frozenset({"groups"}),
    Line.PRIVACY: frozenset({"operator", "days", "reading"}),
    Line.PRIVACY_PROVIDERS: frozenset({"providers"}),
    Line.SENT_TO_PROVIDERS: frozenset({"providers"}),
    Line.FACE_ITEM: frozenset({"number", "look"}),
    Line.FACE_COUNT_ITEM: frozenset({"count", "look"}),
    Line.FACES_SUMMARY: frozenset({"faces", "list"}),
    Line.ALBUM_SUMMARY: frozenset({"faces", "photos", "list"}),
    Line.FROM_THE_LEFT: frozenset({"list"}),
    Line.SCORE_ITEM: frozenset({"look", "percent"}),
    Line.FACE_HEADING: frozenset({"number", "faces"}),
    Line.ALBUM_FACE_HEADING: frozenset({"photo", "number"}),
    Line.FACES_CAPTION: frozenset({"list"}),
    Line.ALBUM_FACES_CAPTION: frozenset({"photo", "caption"}),
    Line.CHOSEN_BY: frozenset({"name", "text"}),
    Line.PHOTO_TOO_HEAVY: frozenset({"limit_mb"}),
    Line.PHOTO_TOO_MANY_PIXELS: frozenset({"limit_mp"}),
    Line.CLIP_PROGRESS: frozenset({"percent"}),
    Line.CLIP_TOO_LONG: frozenset({"seconds"}),
    Line.CLIP_TOO_LARGE: frozenset({"limit_mb"}),
    Line.CLIP_TOO_MANY_PIXELS: frozenset({"limit_mp"}),
    Line.CLIP_FACE_LOOKS: frozenset({"looks"}),
    Line.CLIP_FACES_LOOK: frozenset({"looks"}),
    Line.CLIP_THEN: frozenset({"before", "look", "time"}),
    Line.CLIP_END_SCORES: frozenset({"list"}),
    Line.CLIP_STRONGEST: frozenset({"time", "look"}),
    Line.MOOD_ASK_GROUP: frozenset({"operator", "days"}),
    Line.MOOD_ASK_PRIVATE: frozenset({"days"}),
    Line.MOOD_TOTAL: frozenset({"faces", "days"}),
    Line.MOOD_BEST: frozenset({"day", "look", "percent", "faces"}),
    Line.MOOD_OVERALL: frozenset({"look", "percent", "faces"}),
    Line.MOOD_TOO_FEW: frozenset({"list"}),
    Line.MOOD_NOTE_ITEM: frozenset({"day", "note"}),
    Line.MOOD_NOTED: frozenset({"day"}),
    Line.MOOD_NOTE_USAGE: frozenset({"limit"}),
    Line.MOOD_REMIND_SET: frozenset({"time", "clock", "now"}),
    Line.MOOD_ZONE_SET: frozenset({"clock", "now"}),
    Line.FORGOTTEN: frozenset({"count"}),
    Line.SETTINGS_GROUP: frozenset({"mode", "scores", "quiet", "sure", "emotions"}),
    Line.SETTINGS_PRIVATE: frozenset({"scores", "sure"}),
    Line.SETTINGS_MODE: frozenset({"mode"}),
    Line.SETTINGS_QUIET: frozenset({"quiet"}),
    Line.SETTINGS_CLOCK: frozenset({"clock", "now"}),
    Line.SETTINGS_SURE: frozenset({"sure"}),
    Line.SETTINGS_EMOTIONS: frozenset({"emotions"}),
    Line.SETTINGS_LANGUAGE: frozenset({"language"}),
    Line.QUIET_SPAN: frozenset({"start", "end", "clock"}),
    Line.QUIET_SPAN_SHORT: frozenset({"start", "end"}),
    Line.SURE_FROM: frozenset({"percent"}),
    Line.BUTTON_CHOSEN: frozenset({"label"}),
    **{Line(key): fields for key, fields in SESSION_FIELDS.items()},
}
"""What may be filled in; lines left out take nothing."""
