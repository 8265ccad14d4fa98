"""What an operator may choose about the chat; wiring fills it in from the settings."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.core.stickers import StickerStyle
from bot.replies.plan import Place


@dataclass(frozen=True, slots=True)
class ProgressPace:
    """How often the message that shows how far a clip is changes, in seconds.

    Attributes:
        first_s: short work shows none, and short waiting neither.
        private_s: between two edits; Telegram allows about one call a second in a chat,
        group_s: and in a group 20 edits a minute, of which others need some.
        look_s: between two looks whether the answer is still wanted.
    """

    first_s: float = 1.0
    private_s: float = 3.0
    group_s: float = 6.0
    look_s: float = 2.0

    def pause_s(self, place: Place) -> float:
        """How long to wait between two edits."""
        return self.private_s if place is Place.PRIVATE else self.group_s


@dataclass(frozen=True)
class ChatOptions:
    """How the bot behaves in chats.

    Attributes:
        operator: who runs this bot, in the words people read.
        providers: who else gets photos to read them, as people read it; empty where nobody does.
        photos_at_once: photos downloaded and held in memory at the same time.
        photos_waiting: photos that may wait for their turn; over it people are asked to wait.
        max_age_s: for photos that are older when their turn comes it is too late, in seconds.
        regrets_late: whether to say so; else they are dropped.
        max_photo_bytes: larger photos are refused.
        max_video_bytes: larger clips are refused,
        max_video_s: and longer ones.
        longest_look_s: a clip that takes longer to read is given up, in seconds.
        clips_at_once: clips downloaded and read at the same time.
        clips_waiting: clips that may wait for their turn.
        progress: how often people are shown how far a clip is.
        shutdown_s: time that running photos get when the bot is stopped, in seconds.
        stickers: file ids by motif or by a sticker's name; they win over the set.
        sticker_set: name of a sticker set that stickers are taken from by their emoji.
        sticker_style: which of the bot's own drawings stand in where neither has one.
        time_zone: of chats that have chosen none; see `bot.core.preferences.clock_of`.
        kept_days: for how long it is kept how faces looked.
        is_dark: whether pictures of moods are light on dark paper.
    """

    operator: str
    providers: str = ""
    photos_at_once: int = 4
    photos_waiting: int = 2000
    max_age_s: float = 3600.0
    regrets_late: bool = True
    max_photo_bytes: int = 20_000_000
    max_video_bytes: int = 20_000_000
    max_video_s: int = 180
    longest_look_s: float = 600.0
    clips_at_once: int = 1
    clips_waiting: int = 50
    progress: ProgressPace = field(default_factory=ProgressPace)
    shutdown_s: float = 10.0
    stickers: Mapping[str, str] = field(default_factory=dict)
    sticker_set: str | None = None
    sticker_style: StickerStyle = StickerStyle.STATIC
    time_zone: str = "UTC"
    kept_days: int = 90
    is_dark: bool = False
