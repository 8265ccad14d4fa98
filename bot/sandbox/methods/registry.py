"""The table of methods: name, parameters, function."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final, Generic

from bot.sandbox.methods import (
    chats,
    commands,
    editing,
    feedback,
    files,
    inline,
    media,
    messages,
    receiving,
    sticker_sets,
    stickers,
    webhooks,
)
from bot.sandbox.methods.params import (
    Arguments,
    Call,
    Described,
    Nothing,
    ParamsT,
    parse_params,
)
from bot.sandbox.records import Json
from bot.sandbox.stage import Stage


@dataclass(frozen=True, slots=True)
class Method(Generic[ParamsT]):
    """One method of the Bot API.

    Attributes:
        name: as the documentation spells it.
        params: what it takes.
        run: what it does.
    """

    name: str
    params: type[ParamsT]
    run: Callable[[Call[ParamsT]], Awaitable[Any]]

    async def answer(self, stage: Stage, arguments: Arguments) -> Json:
        """Check the parameters and do it; gives what the bot is answered.

        Raises:
            ApiError: it failed, in Telegram's words.
        """
        params = parse_params(self.params, arguments)
        result = await self.run(Call(stage, params, arguments.uploads))
        if isinstance(result, Described):
            return {"ok": True, "result": result.value, "description": result.words}
        return {"ok": True, "result": result}

    async def call(self, stage: Stage, arguments: Arguments) -> Any:  # noqa: ANN401
        """The same, and only the result of it."""
        return (await self.answer(stage, arguments))["result"]


_ALL: Final[tuple[Method[Any], ...]] = (
    Method("getMe", Nothing, receiving.get_me),
    Method("getUpdates", receiving.GetUpdates, receiving.get_updates),
    Method("setWebhook", webhooks.SetWebhook, webhooks.set_webhook),
    Method("deleteWebhook", webhooks.DeleteWebhook, webhooks.delete_webhook),
    Method("getWebhookInfo", Nothing, webhooks.get_webhook_info),
    Method("sendMessage", messages.SendMessage, messages.send_message),
    Method("sendPhoto", media.SendPhoto, media.send_photo),
    Method("sendDocument", media.SendDocument, media.send_document),
    Method("sendSticker", stickers.SendSticker, stickers.send_sticker),
    Method("sendMediaGroup", media.SendMediaGroup, media.send_media_group),
    Method("uploadStickerFile", sticker_sets.UploadStickerFile, sticker_sets.upload_sticker_file),
    Method(
        "createNewStickerSet",
        sticker_sets.CreateNewStickerSet,
        sticker_sets.create_new_sticker_set,
    ),
    Method("getStickerSet", sticker_sets.OneSet, sticker_sets.get_sticker_set),
    Method(
        "setStickerSetTitle", sticker_sets.SetStickerSetTitle, sticker_sets.set_sticker_set_title
    ),
    Method(
        "setStickerSetThumbnail",
        sticker_sets.SetStickerSetThumbnail,
        sticker_sets.set_sticker_set_thumbnail,
    ),
    Method("deleteStickerSet", sticker_sets.OneSet, sticker_sets.delete_sticker_set),
    Method("addStickerToSet", stickers.AddStickerToSet, stickers.add_sticker_to_set),
    Method("replaceStickerInSet", stickers.ReplaceStickerInSet, stickers.replace_sticker_in_set),
    Method(
        "setStickerPositionInSet",
        stickers.SetStickerPositionInSet,
        stickers.set_sticker_position_in_set,
    ),
    Method("deleteStickerFromSet", stickers.OneSticker, stickers.delete_sticker_from_set),
    Method("setStickerEmojiList", stickers.SetStickerEmojiList, stickers.set_sticker_emoji_list),
    Method("setStickerKeywords", stickers.SetStickerKeywords, stickers.set_sticker_keywords),
    Method("sendChatAction", feedback.SendChatAction, feedback.send_chat_action),
    Method("setMessageReaction", feedback.SetMessageReaction, feedback.set_message_reaction),
    Method("answerCallbackQuery", feedback.AnswerCallbackQuery, feedback.answer_callback_query),
    Method("answerInlineQuery", inline.AnswerInlineQuery, inline.answer_inline_query),
    Method("answerGuestQuery", inline.AnswerGuestQuery, inline.answer_guest_query),
    Method("editMessageText", editing.EditMessageText, editing.edit_message_text),
    Method("editMessageCaption", editing.EditMessageCaption, editing.edit_message_caption),
    Method("editMessageMedia", editing.EditMessageMedia, editing.edit_message_media),
    Method(
        "editMessageReplyMarkup",
        editing.EditMessageReplyMarkup,
        editing.edit_message_reply_markup,
    ),
    Method("deleteMessage", messages.DeleteMessage, messages.delete_message),
    Method("getFile", files.GetFile, files.get_file),
    Method("setMyCommands", commands.SetMyCommands, commands.set_my_commands),
    Method("getMyCommands", commands.GetMyCommands, commands.get_my_commands),
    Method("deleteMyCommands", commands.DeleteMyCommands, commands.delete_my_commands),
    Method("getChat", chats.GetChat, chats.get_chat),
    Method("getChatMember", chats.GetChatMember, chats.get_chat_member),
    Method("getChatAdministrators", chats.GetChatAdministrators, chats.get_chat_administrators),
    Method("getChatMemberCount", chats.GetChatMemberCount, chats.get_chat_member_count),
)

METHODS: Final = {method.name.lower(): method for method in _ALL}
"""By name in lower case: Telegram takes a method's name in any case."""
