"""One person in the sandbox, driven by a program: the same path as the page's."""

from bot.sandbox.callbacks import CallbackAnswer
from bot.sandbox.people import ANSWER_WAIT_S, Draft, Upload, post_draft, press_button
from bot.sandbox.records import Json, Message, User
from bot.sandbox.stage import Stage


class Visitor:
    """Writes, sends files and presses buttons as one person."""

    def __init__(self, stage: Stage, user: User, *, answer_wait_s: float = ANSWER_WAIT_S) -> None:
        self._stage = stage
        self.user = user
        self._answer_wait_s = answer_wait_s

    async def send_text(self, chat_id: int, text: str, *, reply_to: int | None = None) -> Message:
        """Write a text.

        Raises:
            PageError: see `post_draft`.
        """
        return await self._post(chat_id, text, reply_to)

    async def send_photo(
        self, chat_id: int, data: bytes, *, caption: str = "", reply_to: int | None = None
    ) -> Message:
        """Send a picture as a photo.

        Raises:
            PageError: see `post_draft`.
        """
        return await self._post(chat_id, caption, reply_to, Upload(data))

    async def send_document(
        self,
        chat_id: int,
        data: bytes,
        *,
        file_name: str = "file",
        caption: str = "",
        reply_to: int | None = None,
    ) -> Message:
        """Send any file as it is.

        Raises:
            PageError: see `post_draft`.
        """
        upload = Upload(data, file_name)
        return await self._post(chat_id, caption, reply_to, upload, is_document=True)

    async def press(self, message_id: int, button: str) -> CallbackAnswer:
        """Press the button with this text or callback data, and wait for the bot's answer.

        Raises:
            LookupError: there is no such message or button.
            PageError: see `press_button`.
        """
        message = self._find(message_id)
        return await press_button(
            self._stage,
            chat_id=message.chat_id,
            message_id=message_id,
            from_id=self.user.id,
            data=_data_of(message, button),
            wait_s=self._answer_wait_s,
        )

    def _find(self, message_id: int) -> Message:
        for chat in self._stage.world.chats.values():
            if message_id in chat.messages and chat.has_member(self.user.id):
                return chat.messages[message_id]
        raise LookupError(f"no message {message_id}")

    async def _post(
        self,
        chat_id: int,
        words: str,
        reply_to_id: int | None,
        upload: Upload | None = None,
        *,
        is_document: bool = False,
    ) -> Message:
        draft = Draft(
            chat_id=chat_id,
            from_id=self.user.id,
            words=words,
            upload=upload,
            is_document=is_document,
            reply_to_id=reply_to_id,
        )
        return await post_draft(self._stage, draft)


def _data_of(message: Message, button: str) -> str:
    buttons: list[Json] = [each for row in message.keyboard for each in row]
    for each in buttons:
        data: str | None = each.get("callback_data")
        if data is not None and button in {data, each["text"]}:
            return data
    raise LookupError(f"no button {button!r} that calls the bot back")
