"""Sticker sets, and stickers in them, that a call may change."""

from bot.sandbox.errors import bad_request
from bot.sandbox.media import Sticker
from bot.sandbox.methods.loading import sent_before
from bot.sandbox.stage import Stage
from bot.sandbox.sticker_sets import StickerSet
from bot.sandbox.world import World


def check_owner(world: World, user_id: int) -> None:
    """Make sure that somebody can own sets which the bot makes.

    Raises:
        ApiError: there is no such person, or they have no chat with the bot.
    """
    user = world.user(user_id)
    if user is None:
        raise bad_request("user not found")
    if user.is_bot:
        raise bad_request("USER_IS_BOT")
    if user_id not in world.chats:
        raise bad_request("PEER_ID_INVALID")


def find_own_set(stage: Stage, name: str, *, owner_id: int | None = None) -> StickerSet:
    """A set that the bot has made.

    Raises:
        ApiError: there is none of this name, or it is somebody else's.
    """
    if not name.strip():
        raise bad_request("sticker set name must be non-empty")
    found = stage.sticker_sets.find(name.strip())
    if found is None or found.maker_id != stage.world.bot.id:
        raise bad_request("STICKERSET_INVALID")
    if owner_id is not None and owner_id != found.owner_id:
        raise bad_request("STICKERSET_INVALID")
    return found


def find_set_sticker(stage: Stage, file_id: str) -> tuple[StickerSet, int]:
    """A sticker in a set that the bot has made, as the set and its place there.

    Raises:
        ApiError: it is no sticker, in no set, or in somebody else's.
    """
    if not file_id.strip():
        raise bad_request("sticker is not specified")
    sticker = sent_before(stage, file_id.strip(), Sticker)
    if sticker.set_name is None:
        raise bad_request("STICKER_INVALID")
    found = find_own_set(stage, sticker.set_name)
    files = [each.file.file_id for each in found.stickers]
    return found, files.index(sticker.file.file_id)
