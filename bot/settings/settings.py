"""Every setting, its default and what it may be; `bot.environment` reads them."""

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
from bot.core.stickers import StickerStyle
from bot.replies.rule import ReactionStyle
from bot.settings.checks import (
    checked_api_url,
    checked_stickers,
    checked_token,
    checked_webhook_url,
    existing_path,
    sticker_set_name,
)
from bot.settings.clips import ClipSettings
from bot.settings.mood import MoodSettings
from bot.settings.providers import ProviderSettings
from bot.settings.reports import ReportSettings
from bot.settings.scale import ScaleSettings
from bot.settings.service import ServiceSettings

PREFIX: Final = "BOT_"

_EVERY_ADDRESS: Final = "0.0.0.0"  # noqa: S104  # nosec B104
"""For updates only, which bring a secret with them; without it nobody learns anything there."""


class Settings(
    MoodSettings,
    ReportSettings,
    ClipSettings,
    ScaleSettings,
    ServiceSettings,
    ProviderSettings,
    BaseSettings,
):
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
        default=2000,
        ge=0,
        le=100_000,
        description=(
            "Photos that may be written down and wait for their turn; over it people are asked "
            "to try later."
        ),
    )
    max_age: float = Field(
        default=3600.0,
        ge=10,
        le=86_400,
        description=(
            "Seconds after which it is too late to answer a photo, such as one that was sent "
            "while the bot was down."
        ),
    )
    late_photos: Literal["apologise", "drop"] = Field(
        default="apologise",
        description="What is done about those: `apologise` to whoever waits, or `drop` them.",
    )
    keep_done_hours: float = Field(
        default=48.0,
        ge=0.001,
        le=720,
        description=(
            "Hours for which the database knows that a photo was answered. Telegram may deliver "
            "it again for 24 hours."
        ),
    )
    shutdown_seconds: float = Field(
        default=10.0,
        ge=0,
        le=300,
        description=(
            "Time that photos in hand get when the bot is stopped; the others are answered "
            "after the next start."
        ),
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
        description=(
            "Port that updates are then taken on, as platforms name it; plain HTTP. `bot serve` "
            "serves on it, too."
        ),
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
    log_format: Literal["console", "json"] = Field(
        default="console",
        description="How it is logged: `console` for people, `json` for programs.",
    )

    @field_validator("token")
    @classmethod
    def _check_token(cls, token: SecretStr | None) -> SecretStr | None:
        return None if token is None else checked_token(token)

    @field_validator("api_url")
    @classmethod
    def _check_api_url(cls, url: HttpUrl) -> HttpUrl:
        return checked_api_url(url)

    @field_validator("webhook_url")
    @classmethod
    def _check_webhook_url(cls, url: HttpUrl | None, info: ValidationInfo) -> HttpUrl | None:
        return None if url is None else checked_webhook_url(url, info.data.get("api_url"))

    @field_validator("rules")
    @classmethod
    def _check_rules(cls, path: Path | None) -> Path | None:
        return None if path is None else existing_path(path)

    @field_validator("stickers")
    @classmethod
    def _check_stickers(cls, stickers: Mapping[str, str]) -> Mapping[str, str]:
        return checked_stickers(stickers)

    @field_validator("sticker_set")
    @classmethod
    def _check_sticker_set(cls, name: str | None) -> str | None:
        return None if name is None else sticker_set_name(name)

    @property
    def webhook_address(self) -> str:
        """The address of this machine that updates are taken on."""
        return self.webhook_host or self._usual_address

    @property
    def service_address(self) -> str:
        """The address of this machine that the Emotion API is served on."""
        return self.service_host or self._usual_address

    @property
    def _usual_address(self) -> str:
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
