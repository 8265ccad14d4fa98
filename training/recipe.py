"""What a run is made of: read from TOML, and checked before anything runs."""

import math
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, ClassVar, Final, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from bot.core.errors import SettingsError

_ROUNDING: Final = 1e-8
"""How far from 1 a sum of chances may be: NumPy draws by no others."""

Count = Annotated[int, Field(gt=0)]
Chance = Annotated[float, Field(ge=0, le=1)]


class Recipe(BaseModel):
    """What every run has.

    Attributes:
        trains: what comes out.
        free: what may change while a run is unfinished: when it looks and ends, how fast it is.
        seed: decides everything that is left to chance.
        threads: of the CPU; 0: as many as PyTorch likes.
        low_precision: multiply in bfloat16 where that loses nothing.
        minutes: ends the run by the clock, and plans its rate for that.
        batch: examples of a step.
        rate: highest learning rate.
        decay: weight decay.
        warm_up_steps: steps in which the rate rises.
        start: checkpoint of a finished network to go on from.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)

    trains: ClassVar[str]
    free: ClassVar[frozenset[str]] = frozenset(
        {"threads", "minutes", "validate_every", "workers", "compiled"}
    )

    seed: int = Field(default=0, ge=0)
    threads: int = Field(default=1, ge=0)
    low_precision: bool = True
    minutes: float | None = Field(default=None, gt=0)
    batch: int = Field(gt=0)
    rate: float = Field(gt=0)
    decay: float = Field(ge=0)
    warm_up_steps: int = Field(default=300, ge=0)
    start: Path | None = None

    @classmethod
    def read(cls, path: Path) -> Self:
        """Read a recipe.

        Raises:
            SettingsError: the file cannot be read, or a value is wrong; the message says which.
        """
        try:
            values = tomllib.loads(path.read_text(encoding="utf-8"))
            cls._refuse_others(path, values)
            return cls.model_validate(values)
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise SettingsError(f"cannot read the recipe {path}: {error}") from error
        except ValidationError as error:
            wrong = error.errors()[0]
            # What concerns several values has no place.
            place = "".join(f"{part}." for part in wrong["loc"]).rstrip(".")
            words = wrong["msg"].removeprefix("Value error, ")
            raise SettingsError(": ".join(filter(None, [str(path), place, words]))) from error

    def differing(self, other: Mapping[str, Any]) -> list[str]:
        """What makes a run with this recipe another than one with that, by name.

        Args:
            other: a recipe as `model_dump` writes it in mode `json`.
        """
        mine = self.model_dump(mode="json")
        nothing = object()
        return sorted(
            name
            for name in (mine.keys() | other.keys()) - self.free
            if mine.get(name, nothing) != other.get(name, nothing)
        )

    @classmethod
    def _refuse_others(cls, path: Path, values: Mapping[str, Any]) -> None:
        """Say what a recipe of another kind is for, rather than which of its keys are unknown."""
        if values.keys() <= cls.model_fields.keys():
            return
        for kind in (EmotionRecipe, FacesRecipe, LooksRecipe):
            if values.keys() <= kind.model_fields.keys():
                raise SettingsError(f"{path} is a recipe for {kind.trains}, not for {cls.trains}")


class EmotionRecipe(Recipe):
    """How a classifier is trained.

    Attributes:
        widths: channels of each stage.
        blocks: residual blocks of each stage.
        drop: chance that the last block is skipped for a face; earlier ones less.
        head_drop: chance that a feature is left out before the last layer.
        epochs: passes over the training faces.
        validate_every: epochs between looks at the validation faces.
        balance: 0 draws faces as they come, 1 every emotion equally often.
        smoothing: share of each target that is spread over all emotions.
        mixup: parameter of the Beta distribution that two faces are mixed by; 0: never.
        calm_from: share of the run after which augmentation is weaker and nothing is mixed.
        teachers: finished networks whose scores are part of the targets.
        teacher_share: how large a part.
        teacher_temperature: what the teachers' scores are sharpened (< 1) or softened (> 1) by.
        teach_once: ask the teachers once about each face as it is, not about each variant.
        flat_from: share of the run after which steps look for flat minima; 1: never.
        flat_reach: how far such a step looks.
        compiled: let PyTorch compile the network first: slow to begin with, faster afterwards.
    """

    trains = "the classifier"

    widths: tuple[Count, ...] = Field(default=(48, 128, 256), min_length=1)
    blocks: tuple[Count, ...] = (1, 2, 2)
    drop: float = Field(default=0.05, ge=0, lt=1)
    head_drop: float = Field(default=0.3, ge=0, lt=1)
    epochs: int = Field(gt=0)
    validate_every: int = Field(default=5, gt=0)
    balance: float = Field(default=0.25, ge=0, le=1)
    smoothing: float = Field(default=0.05, ge=0, lt=1)
    mixup: float = Field(default=0.0, ge=0)
    calm_from: float = Field(default=0.85, ge=0, le=1)
    teachers: tuple[Path, ...] = ()
    teacher_share: float = Field(default=0.75, ge=0, le=1)
    teacher_temperature: float = Field(default=1.0, gt=0)
    teach_once: bool = False
    flat_from: float = Field(default=1.0, ge=0, le=1)
    flat_reach: float = Field(default=0.05, gt=0)
    compiled: bool = False

    @model_validator(mode="after")
    def _check_stages(self) -> Self:
        if len(self.widths) != len(self.blocks):
            raise ValueError("widths and blocks must be as many as there are stages")
        return self


class SteppedRecipe(Recipe):
    """What runs have that are counted in steps.

    Attributes:
        steps: how many.
        validate_every: steps between looks at what is held out.
    """

    steps: int = Field(gt=0)
    validate_every: int = Field(default=1000, gt=0)


class FacesRecipe(SteppedRecipe):
    """How a detector is trained; a step is a batch of canvases.

    Attributes:
        width: channels of the first layer.
        channels: channels of the pyramid.
        side_px: side of a canvas.
        hold_out: every n-th scene, n being this, is never trained on.
        workers: processes that compose canvases.
        sure: least score that a found face is taught, 0..1; above it counts how well the box fits.
        tiles: chances of canvases of one, four and sixteen tiles; the more, the smaller the faces.
        closest: how far backgrounds may be enlarged: e to this power.
        covered: chance that part of a face is covered.
        empty: chance that a canvas holds nothing but one background: a photo or a plain colour.
    """

    trains = "the detector"

    width: int = Field(default=16, gt=0)
    channels: int = Field(default=48, gt=0)
    side_px: int = Field(default=192, gt=0, multiple_of=64)
    hold_out: int = Field(default=12, gt=1)
    workers: int = Field(default=0, ge=0)
    sure: float = Field(default=0.0, ge=0, lt=1)
    tiles: tuple[Chance, Chance, Chance] = (0.5, 0.33, 0.17)
    closest: float = Field(default=0.9, ge=0.02)
    covered: float = Field(default=0.0, ge=0, le=1)
    empty: float = Field(default=0.0, ge=0, le=1)

    @model_validator(mode="after")
    def _check_tiles(self) -> Self:
        if not math.isclose(sum(self.tiles), 1, rel_tol=0, abs_tol=_ROUNDING):
            raise ValueError(f"tiles must sum to 1, not {sum(self.tiles):g}")
        return self


class LooksRecipe(SteppedRecipe):
    """How the second look is trained; a step is a batch of crops.

    Attributes:
        width: channels of the first layer.
        kept_apart: the patches of every n-th picture, n being this, are only looked at, never
            learnt from.
        scene_faces: share of a batch that are faces in scenes.
        close_ups: share that are faces with little around them.
        mistakes: share that detectors took for faces; the rest is from elsewhere.
        favour: how much more often mistakes are shown that detectors were surer of: their score
            to this power.
        smoothing: how far from certain the taught answers are.
    """

    trains = "the second look"

    width: int = Field(default=24, gt=0)
    kept_apart: int = Field(default=25, gt=1)
    scene_faces: float = Field(default=0.30, gt=0, lt=1)
    close_ups: float = Field(default=0.12, ge=0, lt=1)
    mistakes: float = Field(default=0.43, gt=0, lt=1)
    favour: float = Field(default=0.7, ge=0)
    smoothing: float = Field(default=0.01, ge=0, lt=0.5)

    @model_validator(mode="after")
    def _check_shares(self) -> Self:
        shares = (self.scene_faces, self.close_ups, self.mistakes)
        if sum(shares) > 1 + _ROUNDING:
            raise ValueError(
                f"scene_faces, close_ups and mistakes may sum to 1 at most, not {sum(shares):g}"
            )
        # Each share is rounded to whole crops.
        if sum(round(self.batch * share) for share in shares) > self.batch:
            raise ValueError("batch is too small for scene_faces, close_ups and mistakes")
        return self
