"""Every setting, read once from the environment or `.env`; nothing else reads either."""

import difflib
import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final, Literal

from dotenv import dotenv_values
from pydantic import Field, HttpUrl, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict
from pydantic_settings import SettingsError as SourceError

from bot.core.errors import SettingsError
from bot.core.stickers import STICKERS, Motif, StickerStyle
from bot.replies.rule import ReactionStyle

PREFIX: Final = "BOT_"
ENV_FILE: Final = Path(".env")

_TOKEN_SHAPE: Final = re.compile(r"\d+:[A-Za-z0-9_-]+")
"""A bot token: the bot's id, a colon, and the secret part."""

_STICKER_SET: Final = re.compile(
    r"(?:(?:https://)?t\.me/addstickers/)?([A-Za-z]\w{0,63})", re.ASCII
)
"""A sticker set's name, or the link that Telegram shares."""

_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "[::1]"})


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


def load_settings(env_file: Path = ENV_FILE) -> Settings:
    """Read the environment and the `.env` file; the environment wins.

    Raises:
        SettingsError: a value is wrong or a name is unknown; one line that says which.
    """
    _refuse_unknown_names(env_file)
    try:
        return Settings(_env_file=env_file)  # type: ignore[call-arg]
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        place = "__".join(str(part) for part in first["loc"]).upper()
        message = first["msg"].removeprefix("Value error, ")
        raise SettingsError(f"{PREFIX}{place}: {message}") from None
    except SourceError as error:
        # Only raised for JSON that does not parse; its message names the field.
        name = re.search(r'field "(\w+)"', str(error))
        which = f"{PREFIX}{name.group(1).upper()}" if name else "a setting"
        raise SettingsError(f"{which}: is not valid JSON") from None


def _refuse_unknown_names(env_file: Path) -> None:
    known = {f"{PREFIX}{name}".upper() for name in Settings.model_fields}
    for name in _bot_names(env_file):
        if name.upper() not in known:
            near = difflib.get_close_matches(name.upper(), known, n=1)
            hint = f"; did you mean {near[0]}?" if near else ""
            raise SettingsError(f"{name} is no setting of this bot{hint}")


def _bot_names(env_file: Path) -> Iterable[str]:
    in_file = dotenv_values(env_file) if env_file.is_file() else {}
    names = [*os.environ, *in_file]  # noqa: TID251
    return sorted({name for name in names if name.upper().startswith(PREFIX)})
