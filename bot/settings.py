"""Every setting, its default and what it may be; `bot.environment` reads them."""

import difflib
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Literal

from pydantic import (
    Field,
    HttpUrl,
    SecretStr,
    ValidationInfo,
    field_validator,
)
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.core.errors import SettingsError
from bot.core.stickers import STICKERS, Motif, StickerStyle
from bot.replies.rule import ReactionStyle

PREFIX: Final = "BOT_"

_TOKEN_SHAPE: Final = re.compile(r"\d+:[A-Za-z0-9_-]+")
"""A bot token: the bot's id, a colon, and the secret part."""

_STICKER_SET: Final = re.compile(
    r"(?:(?:https://)?t\.me/addstickers/)?([A-Za-z]\w{0,63})", re.ASCII
)
"""A sticker set's name, or the link that Telegram shares."""

_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "[::1]"})

_EVERY_ADDRESS: Final = "0.0.0.0"  # noqa: S104  # nosec B104
"""For updates only, which bring a secret with them; without it nobody learns anything there."""

_TELEGRAM: Final = "api.telegram.org"
_WEBHOOK_PORTS: Final = frozenset({80, 88, 443, 8443})
"""Ports that Telegram delivers to; a server of one's own delivers to any.

Source: Bot API, setWebhook, https://core.telegram.org/bots/api#setwebhook.
"""


class Settings(BaseSettings):
    """Everything that can be set; the defaults run the sandbox with nothing set at all."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        # A .env may hold other programs' variables; misspelt BOT_ names are caught separately.
        extra="ignore",
        frozen=True,
        # Without it pydantic prints a rejected token in its error, SecretStr or not.
        hide_input_in_errors=True,
        validate_by_name=True,
        validate_by_alias=True,
    )

    token: SecretStr | None = Field(
        default=None,
        description="The bot's token from @BotFather, needed by `bot run`. Keep it secret.",
    )
    api_url: HttpUrl = Field(
        default=HttpUrl("https://api.telegram.org"),
        description="The Bot API server: Telegram's own, or one that you run.",
    )
    operator: str = Field(
        default="whoever set it up",
        min_length=1,
        max_length=200,
        description="Who runs this bot, in the words people read in /start and /privacy.",
    )
    database_url: SecretStr = Field(
        default=SecretStr("sqlite:///bot.db"),
        description=(
            "Where the chats' settings and people's /stop are kept: a SQLite file, or "
            "postgresql://user:password@host/name."
        ),
    )
    emotion_backend: Literal["embedded"] = Field(
        default="embedded",
        description="Who reads the emotions: `embedded`, the models that ship inside.",
    )
    rules: Path | None = Field(
        default=None,
        description="Rules of your own: a TOML file, or a folder of them; see docs/rules.md.",
    )
    reactions: ReactionStyle = Field(
        default=ReactionStyle.KIND,
        description=(
            "Reactions where a rule has two sorts: `kind` answers the person, `mirror` shows "
            "what was seen."
        ),
    )
    workers: int | None = Field(
        default=None,
        ge=1,
        le=64,
        description="Photos read at the same time; left empty, one for each processor.",
    )
    max_photo_mb: float = Field(
        default=20.0,
        gt=0,
        le=50,
        description="Largest file in megabytes (Telegram hands a bot at most 20).",
    )
    max_megapixels: float = Field(
        default=50.0,
        gt=0,
        le=89,
        description="Most pixels of a photo, in millions; bounds the memory a photo can take.",
    )
    photos_at_once: int = Field(
        default=4,
        ge=1,
        le=256,
        description="Photos downloaded and held in memory at the same time.",
    )
    photos_waiting: int = Field(
        default=200,
        ge=0,
        le=10_000,
        description="Photos that may wait for their turn; over it people are asked to try later.",
    )
    shutdown_seconds: float = Field(
        default=10.0,
        ge=0,
        le=300,
        description="Time that running photos get when the bot is stopped.",
    )
    stickers: Mapping[str, str] = Field(
        default_factory=dict,
        description=(
            "Stickers of your own: file ids by what they show, as JSON, such as "
            '{"happiness": "CAACAgI", "anger-strong": "CAACAgI"}; see docs/stickers.md.'
        ),
    )
    sticker_set: str | None = Field(
        default=None,
        description=(
            "A sticker set that stickers are taken from by their emoji: its name, or its link "
            "t.me/addstickers/name."
        ),
    )
    sticker_style: StickerStyle = Field(
        default=StickerStyle.STATIC,
        description=(
            "The bot's own drawings, sent where neither has a fitting sticker: `static` or "
            "`animated`."
        ),
    )
    webhook_url: HttpUrl | None = Field(
        default=None,
        description=(
            "Public https address of this bot's server, such as https://bot.example.org: Telegram "
            "then delivers updates there; left empty, the bot polls. See docs/operations.md."
        ),
    )
    port: int = Field(
        default=8000,
        ge=0,
        le=65_535,
        # Without the prefix: the name by which platforms say where they send what comes in.
        validation_alias="PORT",
        description="Port that updates are then taken on, as platforms name it; plain HTTP.",
    )
    webhook_host: str | None = Field(
        default=None,
        min_length=1,
        description=(
            "Address that port is served on; left empty, 0.0.0.0 where PORT is set and else "
            "127.0.0.1."
        ),
    )
    health_port: int | None = Field(
        default=None,
        ge=0,
        le=65_535,
        description=(
            "Port of a page that says how the bot is doing; left empty, there is none. "
            "See docs/operations.md."
        ),
    )
    health_host: str = Field(
        default="127.0.0.1",
        min_length=1,
        description="Address that page is served on; in a container 0.0.0.0.",
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        default="INFO", description="How much is logged: DEBUG, INFO, WARNING or ERROR."
    )

    @field_validator("token")
    @classmethod
    def _has_the_shape_of_a_token(cls, token: SecretStr | None) -> SecretStr | None:
        if token is not None and not _TOKEN_SHAPE.fullmatch(token.get_secret_value()):
            raise ValueError("should look like 123456789:AbCd..., as @BotFather gave it")
        return token

    @field_validator("api_url")
    @classmethod
    def _keeps_the_token_safe(cls, url: HttpUrl) -> HttpUrl:
        # The token travels in the path: in clear text it may not leave the machine.
        if url.scheme != "https" and url.host not in _LOOPBACK:
            raise ValueError("should begin with https:// unless it is on this machine")
        return url

    @field_validator("webhook_url")
    @classmethod
    def _can_be_delivered_to(cls, url: HttpUrl | None, info: ValidationInfo) -> HttpUrl | None:
        if url is None:
            return None
        if url.query or url.fragment or url.username or url.password:
            raise ValueError("should be an address without ?, # and @")
        if url.host in _LOOPBACK:
            return url
        if url.scheme != "https":
            raise ValueError("should begin with https:// unless it is on this machine")
        api_url: HttpUrl | None = info.data.get("api_url")
        if api_url is not None and api_url.host == _TELEGRAM and url.port not in _WEBHOOK_PORTS:
            raise ValueError("Telegram delivers to the ports 443, 80, 88 and 8443 only")
        return url

    @field_validator("rules")
    @classmethod
    def _is_there(cls, path: Path | None) -> Path | None:
        if path is None:
            return None
        try:
            expanded = path.expanduser()
            is_there = expanded.exists()
        except (OSError, RuntimeError) as error:
            # A folder on the way may not be entered; "~nobody" is the home of nobody.
            raise ValueError("this path cannot be looked at") from error
        if not is_there:
            raise ValueError("there is no such file or folder")
        return expanded

    @field_validator("stickers")
    @classmethod
    def _names_what_is_drawn(cls, stickers: Mapping[str, str]) -> Mapping[str, str]:
        known = {*(motif.value for motif in Motif), *(sticker.name for sticker in STICKERS)}
        for name in stickers:
            if name not in known:
                near = difflib.get_close_matches(name, known, n=1)
                hint = f"; did you mean {near[0]}?" if near else ""
                raise ValueError(f"there is no sticker called {name}{hint}")
        return stickers

    @field_validator("sticker_set")
    @classmethod
    def _is_a_set_or_its_link(cls, name: str | None) -> str | None:
        if name is None:
            return None
        match = _STICKER_SET.fullmatch(name.strip())
        if match is None:
            raise ValueError("should be a set's name, or its link t.me/addstickers/name")
        return match.group(1)

    @property
    def webhook_address(self) -> str:
        """The address of this machine that updates are taken on."""
        if self.webhook_host is not None:
            return self.webhook_host
        # Who sets PORT, a platform or whoever publishes a container's, sends requests there from
        # outside of what this process takes for the machine.
        is_told = "port" in self.model_fields_set
        return _EVERY_ADDRESS if is_told else "127.0.0.1"

    @property
    def max_photo_bytes(self) -> int:
        """`max_photo_mb` in bytes."""
        return round(self.max_photo_mb * 1_000_000)

    @property
    def max_pixels(self) -> int:
        """`max_megapixels` in pixels."""
        return round(self.max_megapixels * 1_000_000)

    def required_token(self) -> str:
        """Hand out the token.

        Raises:
            SettingsError: there is none.
        """
        if self.token is None:
            raise SettingsError(
                "BOT_TOKEN is missing: get one from @BotFather and put it into .env, "
                "or try `bot sandbox`, which needs none"
            )
        return self.token.get_secret_value()
