"""What the page asks for: the JSON of its requests, checked, and as the values of the bot."""

from pathlib import PurePath
from typing import Annotated, Final

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from bot.core.emotions import Emotion, Scores
from bot.core.faces import Analysis, Face, FaceRectangle
from bot.playground.rules_files import RulesText
from bot.replies.circumstances import Circumstances, LastAnswer
from bot.replies.plan import Place
from bot.replies.rule import ReactionStyle

MAX_RULES_CHARS: Final = 1_000_000
"""More than this is refused by the rules' own reader, too."""

_MAX_NAME_BYTES: Final = 255
"""As long as file systems allow."""

_MAX_FILES: Final = 64
_MAX_FACES: Final = 64
_MAX_LOOKS: Final = 8
_MAX_SIDE_PX: Final = 1_000_000
_MAX_CAPTION_CHARS: Final = 4096


class _Asked(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


def _plain_name(name: str) -> str:
    if len(name.encode()) > _MAX_NAME_BYTES:
        raise ValueError("a file's name is not that long")
    if PurePath(name).name != name or name == ".." or "\\" in name or "\0" in name:
        raise ValueError("a file's name has no folders")
    return name


Name = Annotated[str, Field(min_length=1), AfterValidator(_plain_name)]
Share = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]
Pixels = Annotated[int, Field(ge=-_MAX_SIDE_PX, le=_MAX_SIDE_PX)]
Side = Annotated[int, Field(ge=1, le=_MAX_SIDE_PX)]


class Draft(_Asked):
    """A rules file as it is being written."""

    name: Name
    text: str = Field(max_length=MAX_RULES_CHARS)


class AskedFace(_Asked):
    """A face of a photo, or one that was made up with sliders."""

    left: Pixels
    top: Pixels
    width: Side
    height: Side
    scores: dict[Emotion, Share]

    def face(self) -> Face:
        """The same as a value; shares are brought to a sum of 1."""
        total = sum(self.scores.values())
        shares = [self.scores.get(emotion, 0.0) for emotion in Emotion]
        even = 1 / len(shares)
        scores = Scores(tuple(each / total if total else even for each in shares))
        return Face(FaceRectangle(self.left, self.top, self.width, self.height), scores)


class AskedPhoto(_Asked):
    """What was seen in a photo, or is made believe."""

    width: Side
    height: Side
    faces: tuple[AskedFace, ...] = Field(max_length=_MAX_FACES)

    def analysis(self, face: int | None) -> Analysis:
        """The same as a value.

        Args:
            face: number of the only face to be seen, from 1 at the left; None for all.
        """
        whole = Analysis.of(self.width, self.height, [each.face() for each in self.faces])
        if face is None or face > len(whole.faces):
            return whole
        return Analysis(self.width, self.height, (whole.left_to_right()[face - 1],))


class AskedLast(_Asked):
    """What the chat heard last."""

    emotion: Emotion | None = None
    suggestions: tuple[Annotated[str, Field(max_length=64)], ...] = Field(
        default=(), max_length=10
    )


class Try(_Asked):
    """Rules, a photo and circumstances to try.

    Attributes:
        before: looks of a clip that ends as the photo shows; without any it is just a photo.
    """

    drafts: tuple[Draft, ...] = Field(max_length=_MAX_FILES)
    style: ReactionStyle = ReactionStyle.KIND
    photo: AskedPhoto
    face: int | None = Field(default=None, ge=1)
    before: tuple[Emotion, ...] = Field(default=(), max_length=_MAX_LOOKS)
    caption: str = Field(default="", max_length=_MAX_CAPTION_CHARS)
    place: Place = Place.PRIVATE
    asked: bool = False
    language: str = Field(default="en", max_length=35)
    hour: int | None = Field(default=None, ge=0, le=23)
    last: AskedLast | None = None
    seed: int = Field(default=1, ge=0, lt=2**53)

    def circumstances(self) -> Circumstances:
        """Everything but the photo and the rules, as a value."""
        last = LastAnswer(self.last.emotion, self.last.suggestions) if self.last else None
        return Circumstances(self.place, self.asked, self.caption, self.hour, last)


class Save(Draft):
    """A file to be written.

    Attributes:
        seen: what was seen in it when it was read or saved; see `RulesText`.
        anyway: overwrite what somebody else has written meanwhile.
    """

    seen: str = Field(default="", max_length=64)
    anyway: bool = False

    def rules_text(self) -> RulesText:
        """The same as a value."""
        return RulesText(self.name, self.text, self.seen)
