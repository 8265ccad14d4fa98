"""Clips as boxes: who is where is known, so the numbers can be checked."""

import itertools

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.core.emotions import Emotion
from bot.core.faces import Analysis
from bot.tracking.tracker import FORGOTTEN_AFTER_S, FORGOTTEN_BEHIND_S, Tracker
from tests.builders import face

STEP_S = 0.125


class Person:
    """Somebody who moves evenly; `hidden` are the steps at which the detector misses them."""

    def __init__(self, emotion, start, speed, *, size=100, hidden=(), until=1000):
        self.emotion = emotion
        self.start = start
        self.speed = speed
        self.size = size
        self.hidden = hidden
        self.until = until

    def at(self, step):
        if step in self.hidden or step >= self.until:
            return []
        left, top = (
            round(start + speed * step * STEP_S)
            for start, speed in zip(self.start, self.speed, strict=True)
        )
        return [face(self.emotion, size=self.size, left=left, top=top)]


def follow(people, steps, *, cuts=(), step_s=STEP_S):
    tracker = Tracker()
    moments = []
    for step in range(steps):
        faces = [seen for person in people for seen in person.at(step)]
        analysis = Analysis.of(1280, 720, faces)
        moments.append(tracker.follow(step * step_s, analysis, is_cut=step in cuts))
    return moments


def numbers_of(moments, emotion):
    """All numbers that somebody of this look has had, in order of appearance."""
    seen = (
        sighting.track_id
        for moment in moments
        for sighting in moment.sightings
        if sighting.face.scores.dominant is emotion
    )
    return list(dict.fromkeys(seen))


def test_faces_are_numbered_from_the_left_from_0():
    left = Person(Emotion.FEAR, (100, 100), (0, 0))
    right = Person(Emotion.ANGER, (600, 100), (0, 0), size=200)

    (moment,) = follow([right, left], 1)

    assert [(seen.track_id, seen.face.scores.dominant) for seen in moment.sightings] == [
        (0, Emotion.FEAR),
        (1, Emotion.ANGER),
    ]


@pytest.mark.parametrize("speed", [50, 150, 300, 600])
def test_two_faces_that_cross_keep_their_numbers(speed):
    steps = int(2 * 900 / speed / 2 / STEP_S) + 2
    one = Person(Emotion.FEAR, (100, 100), (speed, 0))
    other = Person(Emotion.ANGER, (1000, 110), (-speed, 0))

    moments = follow([one, other], steps)

    assert numbers_of(moments, Emotion.FEAR) == [0]
    assert numbers_of(moments, Emotion.ANGER) == [1]


@pytest.mark.parametrize("hidden", [range(10, 14), range(11, 13), range(9, 15)])
def test_a_face_hidden_by_the_one_that_crosses_it_comes_back_as_itself(hidden):
    front = Person(Emotion.FEAR, (100, 100), (300, 0))
    back = Person(Emotion.ANGER, (1000, 110), (-300, 0), size=90, hidden=hidden)

    moments = follow([front, back], 24)

    assert numbers_of(moments, Emotion.FEAR) == [0]
    assert numbers_of(moments, Emotion.ANGER) == [1]


@pytest.mark.parametrize(("hidden_s", "numbers"), [(2.0, [1]), (2.75, [1]), (3.25, [1, 2])])
def test_behind_another_face_a_face_is_waited_for_longer_but_not_for_ever(hidden_s, numbers):
    front = Person(Emotion.FEAR, (100, 100), (0, 0), size=160)
    hidden = range(8, 8 + int(hidden_s / STEP_S))
    back = Person(Emotion.ANGER, (150, 150), (0, 0), hidden=hidden)

    moments = follow([front, back], 60)

    assert numbers_of(moments, Emotion.FEAR) == [0]
    assert numbers_of(moments, Emotion.ANGER) == numbers


def test_of_two_that_meet_and_part_the_larger_stays_the_larger():
    def meeting(emotion, start, away, size):
        class Meeting(Person):
            def at(self, step):
                left = start + away * abs(step - 10) * 20
                return [face(emotion, size=size, left=left, top=100)]

        return Meeting(emotion, (0, 0), (0, 0))

    near = meeting(Emotion.FEAR, 500, -1, 160)
    far = meeting(Emotion.ANGER, 530, 1, 80)

    moments = follow([near, far], 20)

    assert numbers_of(moments, Emotion.FEAR) == [0]
    assert numbers_of(moments, Emotion.ANGER) == [1]


def test_a_face_missed_for_a_second_keeps_its_number_and_after_that_gets_a_new_one():
    missed = int(FORGOTTEN_AFTER_S / STEP_S)
    brief = Person(Emotion.FEAR, (100, 100), (0, 0), hidden=range(5, 5 + missed - 1))
    longer = Person(Emotion.ANGER, (600, 100), (0, 0), hidden=range(5, 5 + missed))

    moments = follow([brief, longer], 30)

    assert numbers_of(moments, Emotion.FEAR) == [0]
    assert numbers_of(moments, Emotion.ANGER) == [1, 2]


def test_a_cut_ends_all_faces_even_those_in_the_same_place():
    person = Person(Emotion.FEAR, (100, 100), (0, 0))

    moments = follow([person], 10, cuts={4})

    assert [moment.sightings[0].track_id for moment in moments] == [0] * 4 + [1] * 6


def test_who_walks_in_where_somebody_left_after_a_while_is_somebody_new():
    leaving = Person(Emotion.FEAR, (100, 100), (0, 0), until=5)
    arriving = Person(Emotion.ANGER, (800, 100), (0, 0), hidden=range(8))

    moments = follow([leaving, arriving], 20)

    assert numbers_of(moments, Emotion.ANGER) == [1]


def test_a_face_of_quite_another_size_is_another_face():
    small = Person(Emotion.FEAR, (100, 100), (0, 0), size=30, until=5)
    large = Person(Emotion.ANGER, (0, 0), (0, 0), size=230, hidden=range(5))

    moments = follow([small, large], 10)

    assert numbers_of(moments, Emotion.ANGER) == [1]


def test_time_must_go_on():
    tracker = Tracker()
    tracker.follow(1.0, Analysis(640, 480))

    with pytest.raises(ValueError, match="time must go on"):
        tracker.follow(1.0, Analysis(640, 480))


BOXES = st.lists(
    st.tuples(st.integers(0, 1100), st.integers(0, 600), st.integers(20, 300)), max_size=6
)
CLIPS = st.lists(BOXES, min_size=1, max_size=12)


def analyses_of(clip, *, shift=(0, 0)):
    for boxes in clip:
        yield Analysis.of(
            1280,
            720,
            [
                face(size=size, left=left + shift[0], top=top + shift[1])
                for left, top, size in boxes
            ],
        )


def tracked(analyses):
    tracker = Tracker()
    return [tracker.follow(step * STEP_S, seen) for step, seen in enumerate(analyses)]


def places(moment):
    return sorted((seen.face.rectangle.left, seen.face.rectangle.top) for seen in moment.sightings)


@given(CLIPS)
def test_every_face_gets_one_number_and_none_is_lost(clip):
    moments = tracked(analyses_of(clip))

    for boxes, moment in zip(clip, moments, strict=True):
        assert places(moment) == sorted((left, top) for left, top, _ in boxes)


@given(CLIPS)
def test_numbers_are_given_in_turn_and_not_used_again_after_a_while(clip):
    moments = tracked(analyses_of(clip))

    last_seen, born = {}, 0
    for moment in moments:
        for seen in moment.sightings:
            if seen.track_id in last_seen:
                assert moment.time_s - last_seen[seen.track_id] <= FORGOTTEN_BEHIND_S
            else:
                assert seen.track_id == born
                born += 1
            last_seen[seen.track_id] = moment.time_s


@given(CLIPS, st.tuples(st.integers(0, 500), st.integers(0, 500)))
def test_where_in_the_picture_all_this_happens_makes_no_difference(clip, shift):
    here = tracked(analyses_of(clip))
    there = tracked(analyses_of(clip, shift=shift))

    assert [[seen.track_id for seen in moment.sightings] for moment in here] == [
        [seen.track_id for seen in moment.sightings] for moment in there
    ]


@given(CLIPS, st.randoms(use_true_random=False))
def test_the_order_of_a_detectors_boxes_makes_no_difference(clip, random):
    assume(all(len({(left, top) for left, top, _ in boxes}) == len(boxes) for boxes in clip))
    shuffled = [random.sample(boxes, len(boxes)) for boxes in clip]

    assert tracked(analyses_of(clip)) == tracked(analyses_of(shuffled))


@given(
    st.lists(st.integers(-40, 40), min_size=2, max_size=4),
    st.lists(st.booleans(), min_size=40, max_size=40),
)
def test_people_apart_from_each_other_keep_their_numbers_whatever_is_missed(speeds, missed):
    """Lanes 180 px apart; at most five misses in a row."""
    for start in range(len(missed) - 5):
        assume(not all(missed[start : start + 6]))
    hidden = {step for step, miss in enumerate(missed) if miss and step > 1}
    emotions = list(Emotion)
    people = [
        Person(emotions[lane], (600, 180 * lane), (speed, 0), hidden=hidden)
        for lane, speed in enumerate(speeds)
    ]

    moments = follow(people, 40)

    for lane in range(len(people)):
        assert len(numbers_of(moments, emotions[lane])) == 1


def test_frames_at_uneven_times_are_followed_by_their_times():
    tracker = Tracker()
    times = itertools.accumulate([0.04, 0.2, 0.05, 0.3, 0.1, 0.02, 0.25, 0.15, 0.3, 0.1])

    numbers = set()
    for time_s in times:
        faces = [
            face(left=round(100 + 350 * time_s), top=50, size=100),
            face(left=round(600 - 350 * time_s), top=60, size=90),
        ]
        moment = tracker.follow(time_s, Analysis.of(1280, 720, faces))
        numbers |= {seen.track_id for seen in moment.sightings}

    assert numbers == {0, 1}
