import itertools

import numpy as np
import pytest
from PIL import Image, ImageColor
from skimage.color import rgb2lab

from bot.core.emotions import Emotion
from bot.media.pictograms import COLOURS, INK, PAPER, pictogram

EVERYTHING = [*Emotion, None]
PAIRS = list(itertools.combinations(EVERYTHING, 2))

# How people with a full colour blindness of each kind see linear RGB.
# Source: Machado, Oliveira, Fernandes 2009, "A Physiologically-based Model for Simulation of Color
# Vision Deficiency", severity 1.0, https://www.inf.ufrgs.br/~oliveira/pubs_files/CVD_Simulation/.
BLINDNESS = {
    "none": [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    "red": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "green": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "blue": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}


def linear(colour):
    share = np.array(ImageColor.getrgb(colour)) / 255
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)


def seen(colour, blindness):
    """A colour as it looks, in CIE L*a*b*, where 2 is a difference one may just see."""
    light = np.clip(np.array(BLINDNESS[blindness]) @ linear(colour), 0, 1)
    share = np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
    return rgb2lab(share)


def luminance(colour):
    return float(linear(colour) @ [0.2126, 0.7152, 0.0722])


def contrast(one, other):
    """Source: WCAG 2.2, "contrast ratio", https://www.w3.org/TR/WCAG22/."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def drawn(emotion, side):
    canvas = Image.new("RGB", (side, side), PAPER)
    face = pictogram(emotion, side)
    canvas.paste(face, (0, 0), face)
    return canvas


@pytest.mark.parametrize("blindness", BLINDNESS)
@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_colours_differ_for_everybody(one, other, blindness):
    apart = seen(COLOURS[one], blindness) - seen(COLOURS[other], blindness)

    assert np.linalg.norm(apart) > 15


@pytest.mark.parametrize("emotion", EVERYTHING)
def test_features_stand_out_from_the_disc(emotion):
    assert max(contrast(COLOURS[emotion], INK), contrast(COLOURS[emotion], PAPER)) > 4.5


@pytest.mark.parametrize("side", [16, 20])
@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_faces_differ_in_their_features_where_a_phone_shows_them_small(one, other, side):
    # What is neither disc nor rim, so that colour cannot tell them apart.
    features = [_features(emotion, side) for emotion in (one, other)]

    assert np.abs(features[0] - features[1]).mean() > 0.04


def _features(emotion, side):
    inner = slice(side // 6, -(side // 6))
    face = np.asarray(drawn(emotion, side), dtype=float)[inner, inner]
    disc = np.array(ImageColor.getrgb(COLOURS[emotion]))
    return np.minimum(1.0, np.abs(face - disc).max(axis=2) / 160)


@pytest.mark.parametrize("emotion", EVERYTHING)
@pytest.mark.parametrize("side", [1, 7, 16, 64])
def test_a_face_is_a_disc_of_the_wanted_size_on_nothing(emotion, side):
    face = pictogram(emotion, side)

    assert face.size == (side, side)
    if side >= 7:
        alpha = np.asarray(face.getchannel("A"))
        assert max(alpha[0, 0], alpha[-1, -1]) < 10
        assert alpha[side // 2, side // 2] == 255


@pytest.mark.parametrize("emotion", EVERYTHING)
def test_a_face_is_mostly_of_its_colour(emotion):
    pixels = np.asarray(drawn(emotion, 64), dtype=int)
    colour = np.array(ImageColor.getrgb(COLOURS[emotion]))

    assert (np.abs(pixels - colour).max(axis=2) < 30).mean() > 0.3
