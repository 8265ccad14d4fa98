"""Measurements as plain values for JSON."""

from typing import Any, Final

from bot.evaluation.emotion_figures import EmotionFigures
from bot.evaluation.face_figures import FaceFigures

_DIGITS: Final = 4


def emotion_summary(figures: EmotionFigures) -> dict[str, Any]:
    """What `EmotionFigures` holds; shares to four digits."""
    return {
        "faces": figures.faces,
        "accuracy": round(figures.accuracy, _DIGITS),
        "macroF1": round(figures.macro_f1, _DIGITS),
        "meanRecall": round(figures.mean_recall, _DIGITS),
        "calibrationError": round(figures.calibration_error, _DIGITS),
        "recall": {
            emotion.value: round(share, _DIGITS) for emotion, share in figures.recall.items()
        },
        "confusion": [list(row) for row in figures.confusion],
        "bins": [
            {
                "confidence": round(each.confidence, _DIGITS),
                "accuracy": round(each.accuracy, _DIGITS),
                "faces": each.faces,
            }
            for each in figures.bins
        ],
    }


def faces_summary(figures: FaceFigures) -> dict[str, Any]:
    """What `FaceFigures` holds; shares to four digits, None where there is no face."""
    precision = figures.average_precision
    return {
        "photos": figures.photos,
        "faces": figures.faces,
        "found": figures.found,
        "recall": None if figures.recall is None else round(figures.recall, _DIGITS),
        "averagePrecision": None if precision is None else round(precision, _DIGITS),
        "falseFaces": figures.false_faces,
        "facelessPhotos": figures.faceless_photos,
        "facelessWithFalse": figures.faceless_with_false,
    }
