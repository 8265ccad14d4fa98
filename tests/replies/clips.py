"""Clips as the rules see them."""

from bot.core.story import story_of
from tests.builders import face, timeline

READS_PER_S = 8


def clip(*looks, faces=1, share=0.7):
    """A timeline that looks like this for a second each; None for nobody."""
    row = [look for look in looks for _ in range(READS_PER_S)]
    return timeline(
        *(
            (
                index / READS_PER_S,
                {}
                if look is None
                else {n: face(look, left=100 * n, share=share) for n in range(faces)},
            )
            for index, look in enumerate(row)
        ),
        duration_s=len(looks),
    )


def story(*looks, **kwargs):
    """What such a clip comes to."""
    return story_of(clip(*looks, **kwargs))
