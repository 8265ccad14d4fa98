"""Photos as the rules see them, and what they say to them."""

from bot.core.emotions import Emotion, Scores
from bot.core.faces import Analysis, Face, FaceRectangle
from bot.replies.circumstances import Circumstances
from bot.replies.loader import load_shelf
from bot.replies.plan import Place, Say

SHELF = load_shelf()
BOOK = SHELF.book()

EVEN = Scores(tuple([0.125] * 8))


def only(emotion, share=1.0):
    rest = [other for other in Emotion if other is not emotion]
    shares = {other.value: (1 - share) / len(rest) for other in rest}
    return Scores.of(**shares, **{emotion.value: share})


def photo(*all_scores, side=500):
    """Faces side by side, in the order given from the left."""
    faces = [
        Face(FaceRectangle(1000 * index, 0, side, side), scores)
        for index, scores in enumerate(all_scores)
    ]
    return Analysis.of(max(1000, 1000 * len(all_scores)), 1000, faces)


def seen_in(place=Place.PRIVATE, *, asked=False, **facts):
    return Circumstances(place, asked, **facts)


def said(plan):
    (say,) = (step for step in plan.steps if isinstance(step, Say))
    return say


def keys_of(say):
    return {suggestion.key for suggestion in say.suggestions}
