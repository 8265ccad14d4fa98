from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.core.emotions import Emotion
from bot.core.pace import Pace
from bot.core.turns import Turn, turns_of
from bot.core.windows import windows_of
from tests.builders import face, timeline

CALM, HAPPY, SURPRISE = Emotion.NEUTRAL, Emotion.HAPPINESS, Emotion.SURPRISE


def turns(*looks, share=0.6):
    """Turns of a clip that looks like this for half a second each."""
    clip = timeline(
        *(
            (number / 2, {} if look is None else {0: face(look, share=share)})
            for number, look in enumerate(looks)
        ),
        duration_s=len(looks) / 2,
    )
    pace = Pace.of(clip.clip)
    return turns_of(windows_of(clip, pace), pace)


def test_a_clip_turns_where_another_look_begins():
    assert turns(*[CALM] * 8, *[SURPRISE] * 3, *[HAPPY] * 4) == (
        Turn(0.0, CALM),
        Turn(4.0, SURPRISE),
        Turn(5.5, HAPPY),
    )


def test_a_flicker_is_no_turn_and_what_it_interrupts_goes_on():
    assert turns(CALM, CALM, HAPPY, CALM, CALM) == (Turn(0.0, CALM),)


def test_a_short_look_that_is_plain_is_a_turn():
    assert turns(CALM, CALM, SURPRISE, CALM, CALM, share=0.9) == (
        Turn(0.0, CALM),
        Turn(1.0, SURPRISE),
        Turn(1.5, CALM),
    )


def test_nobody_is_a_turn_but_not_at_the_beginning():
    assert turns(None, None, HAPPY, HAPPY, None, None) == (Turn(1.0, HAPPY), Turn(2.0, None))


def test_nobody_at_all_has_no_turn():
    assert turns(None, None) == ()


def test_a_clip_of_flickers_has_one_look():
    assert turns(CALM, HAPPY, CALM, SURPRISE) == (Turn(0.0, CALM),)
    assert turns(None, None, HAPPY, None, None) == (Turn(1.0, HAPPY),)


@given(st.lists(st.sampled_from([None, CALM, HAPPY, SURPRISE]), max_size=30))
def test_turns_rise_and_each_changes_something(looks):
    found = turns(*looks)

    times = [turn.time_s for turn in found]
    assert times == sorted(set(times))
    assert all(one.emotion != other.emotion for one, other in pairwise(found))
    assert bool(found) == any(looks)
    assert not found or found[0].emotion is not None
