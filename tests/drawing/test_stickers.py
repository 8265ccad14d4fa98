import gzip
import io
import json
from functools import cache

import numpy as np
import pytest
from PIL import Image
from scipy.ndimage import distance_transform_edt

from bot.core.emotions import Emotion, Strength
from bot.core.stickers import STICKERS, Motif, Sticker
from bot.media.pictograms import COLOURS
from bot.media.sticker_files import sticker_file
from drawing.catalogue import scene_of
from drawing.lottie import lottie_of
from drawing.palette import FAMILIES, INK
from drawing.raster import Player
from drawing.rims import EDGE_PX, RIM_PX
from drawing.scene import FRAMES
from drawing.sheet import DARK, LIGHT
from drawing.tgs_rules import broken_rules
from tests.media.test_pictograms import contrast, seen

EVERY = pytest.mark.parametrize("sticker", STICKERS, ids=lambda sticker: sticker.name)
MOTIFS = pytest.mark.parametrize("motif", Motif)


@cache
def player(sticker):
    return Player.of_tgs(sticker_file(sticker, animated=True))


@cache
def still(sticker):
    return np.asarray(Image.open(io.BytesIO(sticker_file(sticker, animated=False)))).astype(int)


def on_grey(picture):
    """RGBA on grey, so that the colours of clear pixels do not count."""
    pixels = np.asarray(picture).astype(float)
    share = pixels[..., 3:] / 255
    return pixels[..., :3] * share + 128 * (1 - share)


@EVERY
def test_the_shipped_animation_is_the_one_that_is_drawn(sticker):
    shipped = json.loads(gzip.decompress(sticker_file(sticker, animated=True)))

    assert shipped == json.loads(json.dumps(lottie_of(scene_of(sticker))))


@EVERY
def test_the_shipped_still_is_the_first_frame(sticker):
    apart = np.abs(on_grey(still(sticker)) - on_grey(player(sticker).frame(0)))

    assert apart.mean() < 2


@EVERY
def test_telegram_takes_the_animation(sticker):
    assert broken_rules(sticker_file(sticker, animated=True)) == []


@EVERY
def test_the_animation_moves_and_comes_back_without_a_jump(sticker):
    start, soon, later, end = (
        on_grey(player(sticker).frame(at, 128)) for at in (0, 20, 45, FRAMES - 1)
    )

    assert max(np.abs(start - soon).mean(), np.abs(start - later).mean()) > 3
    assert np.abs(start - end).mean() < 4


@EVERY
def test_nothing_leaves_the_canvas(sticker):
    for at in range(0, FRAMES, 12):
        alpha = np.asarray(player(sticker).frame(at, 256))[..., 3]
        border = (alpha[0], alpha[-1], alpha[:, 0], alpha[:, -1])

        assert max(int(side.max()) for side in border) == 0, at


@EVERY
def test_the_rim_stands_out_from_dark_and_the_outline_from_light(sticker):
    pixels = still(sticker)
    depth = distance_transform_edt(np.pad(pixels[..., 3] > 128, 1))[1:-1, 1:-1]
    rim = (depth > EDGE_PX + 2) & (depth < EDGE_PX + RIM_PX - 2)
    outline = (depth > EDGE_PX + RIM_PX + 2) & (depth < EDGE_PX + RIM_PX + 5)

    assert contrast(shade(pixels, rim), DARK) > 12
    assert contrast(shade(pixels, outline), LIGHT) > 12


def shade(pixels, where):
    return "#" + "".join(
        f"{round(channel):02x}" for channel in np.median(pixels[where], axis=0)[:3]
    )


@MOTIFS
def test_strengths_differ_where_a_phone_shows_them_small(motif):
    slight, clear, strong = (
        on_grey(player(Sticker(motif, strength)).frame(0, 96)) for strength in Strength
    )

    for one, other in ((slight, clear), (clear, strong), (slight, strong)):
        assert (np.abs(one - other).max(axis=2) > 40).mean() > 0.04


@pytest.mark.parametrize("strength", Strength)
def test_motifs_differ_where_a_phone_shows_them_small(strength):
    small = [on_grey(player(Sticker(motif, strength)).frame(0, 96)) for motif in Motif]

    for number, one in enumerate(small):
        for other in small[:number]:
            assert np.abs(one - other).mean() > 4


@pytest.mark.parametrize("emotion", Emotion)
def test_a_face_is_nearer_to_the_colour_of_its_emotion_than_to_any_other(emotion):
    apart = {
        other: np.linalg.norm(seen(FAMILIES[emotion].body, "none") - seen(COLOURS[other], "none"))
        for other in Emotion
    }

    assert min(apart, key=apart.get) is emotion


@pytest.mark.parametrize("tones", FAMILIES.values(), ids=FAMILIES)
def test_dark_features_stand_out_from_every_face(tones):
    assert contrast(tones.body, INK) > 4.5
