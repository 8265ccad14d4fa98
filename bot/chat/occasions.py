"""What an answer depends on beside the photo: the rules in a language, a taste, circumstances."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.chat.incoming import IncomingPhoto
from bot.chat.lately import Lately
from bot.chat.manners import Manner
from bot.replies.circumstances import Circumstances
from bot.replies.rulebook import RuleBook
from bot.replies.taste import Taste


@dataclass(frozen=True, slots=True)
class Occasion:
    """Everything that goes with one answer, taken once and used to its end."""

    book: RuleBook
    taste: Taste
    circumstances: Circumstances


def occasion_of(
    photos: Sequence[IncomingPhoto],
    manner: Manner,
    book: RuleBook,
    lately: Lately,
    *,
    anchor: IncomingPhoto,
    asked: bool,
) -> Occasion:
    """Gather what the rules may know about a photo or an album, always the same for the same.

    Args:
        photos: the photo, or those of the album in order.
        manner: how it may be met.
        book: rules and texts.
        lately: knows what the chat heard before.
        anchor: the photo that is answered.
        asked: whether somebody asked about it.
    """
    target = anchor.target
    circumstances = Circumstances(
        place=target.place,
        asked=asked,
        caption="\n".join(photo.caption for photo in photos if photo.caption),
        hour=manner.hour,
        last=lately.before(target.chat_id, target.message_id),
    )
    return Occasion(book, manner.taste, circumstances)
