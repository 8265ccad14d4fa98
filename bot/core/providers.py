"""Who can be asked for emotions besides the models that ship inside, and how that goes."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Provider(StrEnum):
    """A service that reads emotions on another machine, by the name that settings give it."""

    EMOTION_API = "emotion-api"
    REKOGNITION = "aws-rekognition"
    FACE_PLUS_PLUS = "face-plus-plus"


class RequestOutcome(StrEnum):
    """How one request to a provider ended.

    Attributes:
        ANSWERED: it told about faces, or that there are none.
        BUSY: it asked to come later.
        UNAVAILABLE: it failed, was not reached, or did not answer in time.
        REFUSED: it does not accept the key, or the quota is used up.
        BAD_ANSWER: it answered something else than was asked for.
    """

    ANSWERED = "answered"
    BUSY = "busy"
    UNAVAILABLE = "unavailable"
    REFUSED = "refused"
    BAD_ANSWER = "bad-answer"


@dataclass(frozen=True, slots=True)
class ProviderState:
    """How it goes with one provider; holds nothing of anybody's photo.

    Attributes:
        provider: which one.
        requests: how many ended how, since the start.
        paused_s: seconds for which it is not asked; 0 where it is.
        trouble: why; or what went wrong last, where nothing went well since. Empty without.
    """

    provider: Provider
    requests: Mapping[RequestOutcome, int]
    paused_s: float
    trouble: str

    @property
    def is_paused(self) -> bool:
        """Whether it is left alone at the moment."""
        return self.paused_s > 0
