"""Settings of who reads the emotions: the models that ship inside, or providers."""

import difflib
import re
from typing import Final, Literal

from pydantic import BaseModel, Field, HttpUrl, SecretStr, field_validator

from bot.core.errors import SettingsError
from bot.core.providers import Provider
from bot.settings.checks import LOOPBACK

EMBEDDED: Final = "embedded"
"""The models that ship inside, as the settings name them."""

_ONE_LABEL: Final = r"[A-Za-z0-9_-]*[A-Za-z][A-Za-z0-9_-]*"
_REGION: Final = r"^[a-z]{2,}(-[a-z]+)+-\d{1,2}$"
_NAMES: Final = (EMBEDDED, *Provider)


class ProviderSettings(BaseModel):
    """Who is asked for emotions, in which order, and with which keys."""

    emotion_backend: str = Field(
        default=EMBEDDED,
        description=(
            "Who reads the emotions: `embedded`, the models that ship inside, or the providers "
            "`emotion-api`, `aws-rekognition` and `face-plus-plus`, which get the photos. "
            "Several, with commas between, are asked in turn until one answers; "
            "see docs/providers.md."
        ),
    )
    emotion_url: HttpUrl | None = Field(
        default=None,
        description=(
            "Address of a server of Microsoft's Emotion API, for `emotion-api`, such as "
            "https://emotions.example.org."
        ),
    )
    emotion_key: SecretStr | None = Field(
        default=None,
        description="Its subscription key; left empty for a server that wants none.",
    )
    emotion_timeout: float = Field(
        default=10.0,
        ge=1,
        le=120,
        description="Seconds that one request to a provider may take; there are up to three.",
    )
    aws_region: str = Field(
        default="eu-west-1",
        pattern=_REGION,
        description="Region of Amazon Rekognition, for `aws-rekognition`: photos are sent there.",
    )
    aws_access_key_id: SecretStr | None = Field(
        default=None,
        description="Access key of a user who may rekognition:DetectFaces and nothing else.",
    )
    aws_secret_access_key: SecretStr | None = Field(
        default=None, description="Its secret. Keep it secret."
    )
    aws_session_token: SecretStr | None = Field(
        default=None, description="Its session token, for temporary keys only."
    )
    face_plus_plus_region: Literal["us", "cn"] = Field(
        default="us",
        description=(
            "Server of Face++, for `face-plus-plus`: `us` or `cn`; photos are sent there."
        ),
    )
    face_plus_plus_key: SecretStr | None = Field(
        default=None, description="Its API key, which is good for one of the two."
    )
    face_plus_plus_secret: SecretStr | None = Field(
        default=None, description="Its API secret. Keep it secret."
    )

    @field_validator("emotion_backend")
    @classmethod
    def _check_backends(cls, text: str) -> str:
        return ",".join(checked_backends(text))

    @field_validator("emotion_url")
    @classmethod
    def _check_url(cls, url: HttpUrl | None) -> HttpUrl | None:
        return None if url is None else checked_provider_url(url)

    @field_validator(
        "emotion_key",
        "aws_access_key_id",
        "aws_secret_access_key",
        "aws_session_token",
        "face_plus_plus_key",
        "face_plus_plus_secret",
    )
    @classmethod
    def _check_key(cls, key: SecretStr | None) -> SecretStr | None:
        if key is not None and not all(
            "\x21" <= sign <= "\x7e" for sign in key.get_secret_value()
        ):
            raise ValueError("should be one word of plain letters, digits and signs")
        return key

    @property
    def providers(self) -> tuple[Provider, ...]:
        """Who gets photos, in order."""
        named = self.emotion_backend.split(",")
        return tuple(Provider(name) for name in named if name != EMBEDDED)

    @property
    def reads_itself(self) -> bool:
        """Whether the models that ship inside are used, alone or when no provider answers."""
        return EMBEDDED in self.emotion_backend.split(",")

    def required_url(self) -> str:
        """Hand out the address of the Emotion API.

        Raises:
            SettingsError: there is none.
        """
        if self.emotion_url is None:
            raise SettingsError("BOT_EMOTION_URL is missing; `emotion-api` needs it")
        return str(self.emotion_url)

    def required_key(self, name: str, provider: Provider) -> str:
        """Hand out a key.

        Args:
            name: of the setting.
            provider: who wants it.

        Raises:
            SettingsError: there is none.
        """
        key: SecretStr | None = getattr(self, name)
        if key is None:
            raise SettingsError(f"BOT_{name.upper()} is missing; `{provider}` needs it")
        return key.get_secret_value()


def checked_backends(text: str) -> tuple[str, ...]:
    """The names in a list with commas.

    Raises:
        ValueError: one is unknown or comes twice, or `embedded` is not the last.
    """
    names = tuple(name.strip().lower() for name in text.split(","))
    for name in names:
        if name not in _NAMES:
            near = difflib.get_close_matches(name, _NAMES, n=1)
            hint = f"; did you mean {near[0]}?" if near else ""
            known = ", ".join(f"'{each}'" for each in _NAMES)
            raise ValueError(f"should be of {known}, with commas between{hint}")
    if len(set(names)) < len(names):
        raise ValueError("names one of them twice")
    if EMBEDDED in names[:-1]:
        raise ValueError(
            "'embedded' should come last: it always answers, so nobody is asked after it"
        )
    return names


def checked_provider_url(url: HttpUrl) -> HttpUrl:
    """A server that photos and a key may be sent to.

    Raises:
        ValueError: they could be read on the way, or the address says more than it should.
    """
    if url.query or url.fragment or url.username or url.password:
        raise ValueError("should be an address without ?, # and @; the key has its own setting")
    # A name without a dot is that of a container beside this one, and of nothing in the internet.
    is_near = url.host in LOOPBACK or re.fullmatch(_ONE_LABEL, url.host or "") is not None
    if url.scheme != "https" and not is_near:
        raise ValueError("should begin with https:// unless it is on this machine")
    return url
