"""Somebody in the sandbox, driven by a program: the same path as the page's."""

from collections.abc import Sequence

from bot.sandbox.callbacks import CallbackAnswer
from bot.sandbox.inline_visitor import InlineVisitor
from bot.sandbox.media import ClipFacts
from bot.sandbox.people import Draft, Upload
from bot.sandbox.posting import (
    AT_ONCE,
    AlbumDelivery,
    edit_own,
    forward,
    post_draft,
    send_again,
)
from bot.sandbox.presses import ANSWER_WAIT_S, press_button
from bot.sandbox.records import Json, Message, User
from bot.sandbox.stage import Stage


class Visitor:
    """Writes, sends files and presses buttons as one person, another bot, or the channel.

    Attributes:
        inline: the same person asking the bot by its name in any chat.
    """

    def __init__(self, stage: Stage, user: User, *, answer_wait_s: float = ANSWER_WAIT_S) -> None:
        self._stage = stage
        self.user = user
        self.inline = InlineVisitor(stage, user, answer_wait_s=answer_wait_s)
        self._answer_wait_s = answer_wait_s

    async def send_text(
        self,
        chat_id: int,
        text: str,
        *,
        reply_to: int | None = None,
        topic: int | None = None,
        forwarded: bool = False,
    ) -> Message:
        """Write a text.

        Raises:
            PageError: see `post_draft`.
        """
        draft = Draft(
            chat_id=chat_id,
            from_id=self.user.id,
            words=text,
            reply_to_id=reply_to,
            topic_id=topic,
            is_forwarded=forwarded,
        )
        return await self._send(draft)

    async def send_photo(
        self,
        chat_id: int,
        data: bytes,
        *,
        caption: str = "",
        reply_to: int | None = None,
        topic: int | None = None,
        spoiler: bool = False,
        forwarded: bool = False,
    ) -> Message:
        """Send a picture as a photo.

        Raises:
            PageError: see `post_draft`.
        """
        draft = Draft(
            chat_id=chat_id,
            from_id=self.user.id,
            words=caption,
            uploads=(Upload(data),),
            reply_to_id=reply_to,
            topic_id=topic,
            has_spoiler=spoiler,
            is_forwarded=forwarded,
        )
        return await self._send(draft)

    async def send_clip(
        self,
        chat_id: int,
        data: bytes,
        facts: ClipFacts,
        *,
        file_name: str | None = None,
        caption: str = "",
        reply_to: int | None = None,
        topic: int | None = None,
        spoiler: bool = False,
        forwarded: bool = False,
    ) -> Message:
        """Send a video, a round video, an animation or a live photo, as the facts say.

        Raises:
            PageError: see `post_draft`.
        """
        draft = Draft(
            chat_id=chat_id,
            from_id=self.user.id,
            words=caption,
            uploads=(Upload(data, file_name, clip=facts),),
            reply_to_id=reply_to,
            topic_id=topic,
            has_spoiler=spoiler,
            is_forwarded=forwarded,
        )
        return await self._send(draft)

    async def send_album(
        self,
        chat_id: int,
        photos: Sequence[bytes | Upload],
        *,
        caption: str = "",
        reply_to: int | None = None,
        topic: int | None = None,
        spoiler: bool = False,
        forwarded: bool = False,
        delivery: AlbumDelivery = AT_ONCE,
    ) -> list[Message]:
        """Send 2 to 10 pictures as an album; returns when the bot was told of the last one.

        Args:
            chat_id: where to.
            photos: a video among them is an `Upload` with what is said of it.
            caption: of the first.
            reply_to: the message that is answered.
            topic: in a forum.
            spoiler: whether they are blurred.
            forwarded: whether they look forwarded.
            delivery: how they reach the bot.

        Raises:
            PageError: see `post_draft`.
            ValueError: one photo is no album.
        """
        if len(photos) == 1:
            raise ValueError("one photo is no album")
        draft = Draft(
            chat_id=chat_id,
            from_id=self.user.id,
            words=caption,
            uploads=tuple(Upload(each) if isinstance(each, bytes) else each for each in photos),
            reply_to_id=reply_to,
            topic_id=topic,
            has_spoiler=spoiler,
            is_forwarded=forwarded,
        )
        return await post_draft(self._stage, draft, delivery=delivery)

    async def send_document(
        self,
        chat_id: int,
        data: bytes,
        *,
        file_name: str = "file",
        caption: str = "",
        reply_to: int | None = None,
        topic: int | None = None,
    ) -> Message:
        """Send any file as it is.

        Raises:
            PageError: see `post_draft`.
        """
        draft = Draft(
            chat_id=chat_id,
            from_id=self.user.id,
            words=caption,
            uploads=(Upload(data, file_name),),
            is_document=True,
            reply_to_id=reply_to,
            topic_id=topic,
        )
        return await self._send(draft)

    def edit(self, message: Message, text: str) -> None:
        """Give one's own message another text or caption.

        Raises:
            PageError: see `edit_own`.
        """
        edit_own(
            self._stage,
            chat_id=message.chat_id,
            message_id=message.message_id,
            from_id=self.user.id,
            text=text,
        )

    def forward(self, message: Message, chat_id: int) -> Message:
        """Forward a message to a chat.

        Raises:
            PageError: see `posting.forward`.
        """
        return forward(self._stage, message, chat_id=chat_id, from_id=self.user.id)

    def send_again(self, message: Message, chat_id: int) -> Message:
        """Send what is in a message once more, without another upload; costs next to nothing.

        Raises:
            PageError: see `posting.send_again`.
        """
        return send_again(self._stage, message, chat_id=chat_id, from_id=self.user.id)

    async def press(
        self,
        message_id: int,
        button: str,
        *,
        chat_id: int | None = None,
        is_inaccessible: bool = False,
    ) -> CallbackAnswer:
        """Press the button with this text or callback data, and wait for the bot's answer.

        Args:
            message_id: where the button is.
            button: its text or data.
            chat_id: the message's chat; needed where a supergroup counts the same ids again.
            is_inaccessible: whether the bot gets only the id of the message, as of old ones.

        Raises:
            LookupError: there is no such message or button.
            PageError: see `press_button`.
        """
        message = self._find(message_id, chat_id)
        data = _data_of(message, button)
        return await self._press(message, data, is_inaccessible=is_inaccessible)

    async def press_data(self, message: Message, data: str) -> CallbackAnswer:
        """Press with data that no button carries, as any app can.

        Raises:
            PageError: see `press_button`.
        """
        return await self._press(message, data)

    async def _send(self, draft: Draft) -> Message:
        return (await post_draft(self._stage, draft))[0]

    async def _press(
        self, message: Message, data: str, *, is_inaccessible: bool = False
    ) -> CallbackAnswer:
        return await press_button(
            self._stage,
            chat_id=message.chat_id,
            message_id=message.message_id,
            from_id=self.user.id,
            data=data,
            is_inaccessible=is_inaccessible,
            wait_s=self._answer_wait_s,
        )

    def _find(self, message_id: int, chat_id: int | None) -> Message:
        for chat in self._stage.world.chats.values():
            is_meant = chat_id in {None, chat.id} and chat.has_member(self.user.id)
            if is_meant and message_id in chat.messages:
                return chat.messages[message_id]
        raise LookupError(f"no message {message_id}")


def _data_of(message: Message, button: str) -> str:
    buttons: list[Json] = [each for row in message.keyboard for each in row]
    for each in buttons:
        data: str | None = each.get("callback_data")
        if data is not None and button in {data, each["text"]}:
            return data
    raise LookupError(f"no button {button!r} that calls the bot back")
