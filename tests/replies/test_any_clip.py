"""What holds for every clip, and what no photo ever meets."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.emotions import Emotion
from bot.core.faces import Face, FaceRectangle
from bot.core.story import story_of
from bot.replies.clip_wording import strongest_caption
from bot.replies.explain import explain_clip_reply, explain_reply
from bot.replies.plan import Place, ReplyPlan, Say
from bot.replies.rule import Part
from bot.replies.rules import plan_clip_reply
from tests.builders import timeline
from tests.replies.photos import BOOK
from tests.replies.test_any_photo import books, check_say, circumstances, photos, scores, tastes

CAPTION_CHARS = 1024

often = settings(max_examples=60)
boxes = st.builds(
    FaceRectangle, st.integers(-50, 600), st.integers(-50, 400), *[st.integers(1, 300)] * 2
)
faces = st.builds(Face, boxes, scores)
moments = st.lists(st.dictionaries(st.integers(0, 5), faces, max_size=4), max_size=20)
clips = st.builds(
    lambda seen, step_s, duration_s: timeline(
        *((index * step_s, who) for index, who in enumerate(seen)), duration_s=duration_s
    ),
    moments,
    st.sampled_from([0.04, 0.125, 0.5, 7.0]),
    st.one_of(st.none(), st.floats(0.0, 150.0)),
)


def is_about_clips(rule):
    when = rule.when
    return bool(when.is_clip or when.trend or when.peak or when.peak_strength)


@often
@given(clips, circumstances, st.integers(), tastes, books)
def test_any_clip_gets_exactly_one_plan_within_telegrams_limits(
    clip, circumstances, seed, taste, book
):
    story = story_of(clip)

    plan = plan_clip_reply(story, circumstances, seed=seed, book=book, taste=taste)

    said = [step for step in plan.steps if isinstance(step, Say)]
    is_unasked = circumstances.place is Place.GROUP and not circumstances.asked
    assert len(said) == 1 or (is_unasked and plan == ReplyPlan())
    for say in said:
        check_say(say)
    assert plan == plan_clip_reply(story, circumstances, seed=seed, book=book, taste=taste)
    if story is not None:
        caption = strongest_caption(story, book.texts)
        assert 0 < len(caption.encode("utf-16-le")) // 2 <= CAPTION_CHARS


@often
@given(clips, circumstances, st.integers(), tastes, books)
def test_an_explanation_of_a_clip_gives_the_same_plan_and_winners_that_match(
    clip, circumstances, seed, taste, book
):
    story = story_of(clip)

    told = explain_clip_reply(story, circumstances, seed=seed, book=book, taste=taste)

    assert told.plan == plan_clip_reply(story, circumstances, seed=seed, book=book, taste=taste)
    assert [winner.part for winner in told.winners] == list(Part)
    assert all(winner.looked.matched for winner in told.winners)
    assert dict(told.facts)["clip"] == "true"


@often
@given(st.lists(photos, min_size=1, max_size=2), circumstances, st.integers(), tastes, books)
def test_no_photo_meets_a_rule_about_clips(analyses, circumstances, seed, taste, book):
    told = explain_reply(analyses, circumstances, seed=seed, book=book, taste=taste)

    assert not any(each.matched and is_about_clips(each.rule) for each in told.looked)


def test_there_are_built_in_rules_about_clips():
    assert sum(is_about_clips(rule) for rule in BOOK.rules.ranked) > len(Emotion)
