"""What a run is made of: read from TOML, and checked before anything runs."""

import tomllib
from pathlib import Path
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.core.errors import SettingsError


class Recipe(BaseModel):
    """What every run has."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    seed: int = Field(default=0, ge=0)
    threads: int = Field(default=1, ge=0)
    low_precision: bool = True
    compiled: bool = False
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
            return cls.model_validate(values)
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise SettingsError(f"cannot read the recipe {path}: {error}") from error
        except ValidationError as error:
            wrong = error.errors()[0]
            place = ".".join(str(part) for part in wrong["loc"])
            raise SettingsError(f"{path}: {place}: {wrong['msg']}") from error


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
    """

    widths: tuple[int, ...] = (48, 128, 256)
    blocks: tuple[int, ...] = (1, 2, 2)
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
        hold_out: every so manieth scene is never trained on.
        workers: processes that compose canvases.
        sure: least score that a found face is taught, 0..1; above it counts how well the box fits.
        tiles: chances of canvases of one, four and sixteen tiles; the more, the smaller the faces.
        closest: how far backgrounds may be enlarged: e to this power.
        covered: chance that part of a face is covered.
        empty: chance that a canvas holds nothing but one background: a photo or a plain colour.
    """

    width: int = Field(default=16, gt=0)
    channels: int = Field(default=48, gt=0)
    side_px: int = Field(default=192, gt=0, multiple_of=64)
    hold_out: int = Field(default=12, gt=1)
    workers: int = Field(default=0, ge=0)
    sure: float = Field(default=0.0, ge=0, lt=1)
    tiles: tuple[float, float, float] = (0.5, 0.33, 0.17)
    closest: float = Field(default=0.9, ge=0.02)
    covered: float = Field(default=0.0, ge=0, le=1)
    empty: float = Field(default=0.0, ge=0, le=1)


class LooksRecipe(SteppedRecipe):
    """How the second look is trained; a step is a batch of crops.

    Attributes:
        width: channels of the first layer.
        kept_apart: every so manieth patch is only looked at, never learnt from.
        scene_faces: share of a batch that are faces in scenes.
        close_ups: share that are faces with little around them.
        mistakes: share that detectors took for faces; the rest is from elsewhere.
        favour: how much more often mistakes are shown that detectors were surer of: their score
            to this power.
        smoothing: how far from certain the taught answers are.
    """

    width: int = Field(default=24, gt=0)
    kept_apart: int = Field(default=25, gt=1)
    scene_faces: float = Field(default=0.30, gt=0, lt=1)
    close_ups: float = Field(default=0.12, ge=0, lt=1)
    mistakes: float = Field(default=0.43, gt=0, lt=1)
    favour: float = Field(default=0.7, ge=0)
    smoothing: float = Field(default=0.01, ge=0, lt=0.5)
