"""Inline keyboards, checked button by button; other keyboards are refused or have no effect."""

from typing import Annotated, Final, Literal, Self
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.records import Json, Keyboard

MAX_BUTTONS: Final = 100
MAX_PER_ROW: Final = 8
"""Source: python-telegram-bot's constants `InlineKeyboardMarkupLimit` (LGPL-3); facts only."""

_MAX_DATA_BYTES: Final = 64
_MAX_COPY_TEXT: Final = 256
_MAX_QUERY: Final = 256
_URL_SCHEMES: Final = frozenset({"http", "https", "tg"})
_NO_EFFECT: Final = ("remove_keyboard", "force_reply")

_ACTIONS: Final = (
    "url", "callback_data", "web_app", "login_url", "switch_inline_query",
    "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "copy_text",
    "callback_game", "pay",
)  # fmt: skip
"""Source: the Bot API's `InlineKeyboardButton`."""


_IfTrue = Annotated[bool | None, AfterValidator(lambda flag: flag or None)]
"""A flag that is left out when it is false."""


class _CopyText(BaseModel):
    text: str


class _ChosenChat(BaseModel):
    """A `SwitchInlineQueryChosenChat`."""

    query: str | None = None
    allow_user_chats: _IfTrue = None
    allow_bot_chats: _IfTrue = None
    allow_group_chats: _IfTrue = None
    allow_channel_chats: _IfTrue = None

    @property
    def allows_any(self) -> bool:
        users_or_bots = self.allow_user_chats or self.allow_bot_chats
        return bool(users_or_bots or self.allow_group_chats or self.allow_channel_chats)


class _Button(BaseModel):
    """One button; does what exactly one of its fields says."""

    model_config = ConfigDict(extra="ignore", frozen=True, coerce_numbers_to_str=True)

    text: str = Field(min_length=1)
    url: str | None = None
    callback_data: str | None = None
    web_app: Json | None = None
    login_url: Json | None = None
    switch_inline_query: str | None = None
    switch_inline_query_current_chat: str | None = None
    switch_inline_query_chosen_chat: _ChosenChat | None = None
    copy_text: _CopyText | None = None
    callback_game: Json | None = None
    pay: bool | None = None
    style: Literal["danger", "success", "primary"] | None = None
    icon_custom_emoji_id: str | None = None

    @model_validator(mode="after")
    def _is_playable(self) -> Self:
        actions = [name for name in _ACTIONS if getattr(self, name) is not None]
        if len(actions) != 1:
            # A button with none is a text button, and with two Telegram takes one silently;
            # both are a mistake of the caller.
            raise bad_request(
                "can't parse inline keyboard button: "
                "Text buttons are unallowed in the inline keyboard"
            )
        if self.callback_data is not None:
            _check(0 < len(self.callback_data.encode()) <= _MAX_DATA_BYTES, "BUTTON_DATA_INVALID")
        if self.copy_text is not None:
            _check(0 < len(self.copy_text.text) <= _MAX_COPY_TEXT, "BUTTON_COPY_TEXT_INVALID")
        if self.url is not None:
            _check(_is_link(self.url), "BUTTON_URL_INVALID")
        self._check_switch()
        return self

    def _check_switch(self) -> None:
        chosen = self.switch_inline_query_chosen_chat
        if chosen is not None:
            _check(chosen.allows_any, "at least one chat type must be allowed")
        queries = (
            self.switch_inline_query,
            self.switch_inline_query_current_chat,
            chosen.query if chosen else None,
        )
        is_short = all(len(query or "") <= _MAX_QUERY for query in queries)
        _check(is_short, "the inline query of a button is too long")


class _InlineKeyboard(BaseModel):
    inline_keyboard: list[list[_Button]]


def parse_keyboard(markup: Json | None) -> Keyboard:
    """Check a `reply_markup` and give its rows of inline buttons; empty ones are left out.

    Raises:
        ApiError: malformed, over a limit, or a kind of keyboard that the sandbox does not play.
    """
    if markup is None or any(name in markup for name in _NO_EFFECT):
        return ()
    if "keyboard" in markup:
        raise bad_request("the sandbox plays inline keyboards only")
    return _rows(markup)


def parse_inline_keyboard(markup: Json | None) -> Keyboard:
    """The same for edits, where Telegram takes no other kind of keyboard.

    Raises:
        ApiError: see `parse_keyboard`.
    """
    if markup is not None and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    return () if markup is None else _rows(markup)


def _rows(markup: Json) -> Keyboard:
    try:
        parsed = _InlineKeyboard.model_validate(markup)
    except ValidationError as error:
        raise _malformed(error) from None
    rows = [row for row in parsed.inline_keyboard if row]
    too_wide = any(len(row) > MAX_PER_ROW for row in rows)
    if too_wide or sum(len(row) for row in rows) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    return tuple(tuple(button.model_dump(exclude_none=True) for button in row) for row in rows)


def _malformed(error: ValidationError) -> ApiError:
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    if first["loc"][-1] == "inline_keyboard":
        return bad_request("can't parse inline keyboard markup JSON object")
    return bad_request(
        f'can\'t parse inline keyboard button: Field "{first["loc"][-1]}": {first["msg"]}'
    )


def _check(is_right: bool, code: str) -> None:
    if not is_right:
        raise bad_request(code)


def _is_link(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme.lower() in _URL_SCHEMES and bool(parts.netloc)
