"""What is answered to clips."""

from dataclasses import replace

import pytest

from bot.core.emotions import Emotion
from bot.core.stickers import Motif
from bot.core.story import story_of
from bot.replies.clip_wording import clock, strongest_caption, tell_looks, told_looks
from bot.replies.explain import explain_clip_reply
from bot.replies.lines import Line
from bot.replies.plan import Place, React, ReplyPlan, SendSticker
from bot.replies.rule import Part
from bot.replies.rules import last_answer_of, plan_clip_reply, plan_reply
from bot.replies.taste import Taste
from tests.builders import face, timeline
from tests.replies.clips import story
from tests.replies.photos import BOOK, SHELF, keys_of, said, seen_in

CALM, GLAD, STARTLED = Emotion.NEUTRAL, Emotion.HAPPINESS, Emotion.SURPRISE
SAD, SCARED, ANGRY = Emotion.SADNESS, Emotion.FEAR, Emotion.ANGER
DOUBTFUL, PUT_OFF = Emotion.CONTEMPT, Emotion.DISGUST

OUTCOMES = [
    ((CALM, STARTLED, GLAD), 1, "a surprise, then joy"),
    ((CALM, GLAD), 1, "a face that lights up"),
    ((SAD, GLAD), 1, "a face that lights up"),
    ((CALM, STARTLED), 1, "a clip that ends in surprise"),
    ((SAD, CALM), 1, "a face that clears"),
    ((CALM, SAD), 1, "a face that turns sad or scared"),
    ((GLAD, SCARED), 1, "a face that turns sad or scared"),
    ((CALM, ANGRY), 1, "a face that turns angry"),
    ((GLAD, DOUBTFUL), 1, "a face that turns doubtful or put off"),
    ((CALM, PUT_OFF), 1, "a face that turns doubtful or put off"),
    ((GLAD, CALM), 1, "a face that settles"),
    ((CALM, GLAD, CALM), 1, "a clip that goes to and fro"),
    ((SAD, CALM, SAD), 1, "a clip that goes to and fro, and ends heavily"),
    ((GLAD,), 1, "a clip of one happy look"),
    ((STARTLED,), 1, "a clip of one surprised look"),
    ((CALM,), 1, "a clip of one calm look"),
    ((SAD,), 1, "a clip of one sad or scared look"),
    ((SCARED,), 1, "a clip of one sad or scared look"),
    ((ANGRY,), 1, "a clip of one angry look"),
    ((DOUBTFUL,), 1, "a clip of one doubtful look"),
    ((PUT_OFF,), 1, "a clip of one look that is put off"),
    ((CALM, GLAD), 3, "people who light up"),
    ((CALM, SAD), 2, "people on whom something weighs"),
    ((SAD, GLAD, SAD), 3, "people on whom something weighs"),
    ((GLAD,), 3, "people whose look stays"),
    ((CALM, GLAD, CALM), 3, "people who go to and fro"),
    ((CALM, STARTLED), 3, "people whose look changes"),
    ((GLAD, CALM), 3, "people whose look changes"),
]


def planned(told, circumstances=None, **kwargs):
    return plan_clip_reply(told, circumstances or seen_in(), **{"seed": 1, "book": BOOK, **kwargs})


def winner(told, part, **kwargs):
    explained = explain_clip_reply(told, seen_in(**kwargs), seed=1, book=BOOK)
    return next(each.looked.rule for each in explained.winners if each.part is part)


@pytest.mark.parametrize(("looks", "faces", "rule"), OUTCOMES)
def test_each_way_a_clip_may_go_has_words_of_its_own(looks, faces, rule):
    won = winner(story(*looks, faces=faces), Part.OBSERVATION)

    assert won.name == rule
    for choice in won.then.observation:
        assert len(BOOK.texts.observations[choice.key]) >= 5


@pytest.mark.parametrize("look", [SAD, SCARED, ANGRY])
@pytest.mark.parametrize("before", [(), (CALM,), (CALM, GLAD)])
@pytest.mark.parametrize("faces", [1, 3])
def test_a_clip_that_ends_heavily_is_met_with_care(look, before, faces):
    emojis, motif = [], None
    for step in planned(story(*before, look, faces=faces)).steps:
        if isinstance(step, React):
            emojis = step.emojis
        elif isinstance(step, SendSticker):
            motif = step.sticker.motif

    assert emojis[0] in {"🤗", "🕊"}
    assert motif in {Motif.COMFORT, Motif(look)}


def test_the_words_name_the_turning_points_and_then_what_to_make_of_them():
    text = said(planned(story(CALM, STARTLED, GLAD))).text

    assert text.startswith("This face looks neutral, then surprised at 0:01, then happy at 0:02. ")
    assert len(text.splitlines()) == 3


def test_several_faces_are_told_as_most_of_them():
    text = said(planned(story(CALM, GLAD, faces=3))).text

    assert text.startswith("Most faces look neutral, then happy at 0:01. ")


def test_a_clip_of_one_look_has_no_turning_points_to_name():
    text = said(planned(story(GLAD), seen_in(Place.GROUP, asked=True))).text

    assert "happy" in text
    assert "then" not in text


def test_of_many_turning_points_three_are_told():
    long = story(GLAD, SAD, GLAD, STARTLED, CALM, SAD)

    assert [look.emotion for look in told_looks(long)] == [GLAD, CALM, SAD]
    assert len(long.looks) == 6


def test_the_look_at_the_peak_is_one_of_those_that_are_told():
    long = story(CALM, STARTLED, CALM, GLAD, CALM, GLAD)
    peak = replace(long.peak, moment=replace(long.peak.moment, time_s=1.5))

    assert [look.time_s for look in told_looks(replace(long, peak=peak))] == [0.0, 1.0, 5.0]


def test_looks_that_are_left_out_leave_dots():
    told = story(CALM, STARTLED, CALM, GLAD)

    assert tell_looks(told, BOOK.texts) == (
        "This face looks neutral, then surprised at 0:01 …, then happy at 0:03."
    )


def test_the_strongest_frame_of_a_clip_has_a_caption():
    told = story(CALM, STARTLED, GLAD)

    assert strongest_caption(told, BOOK.texts) == "The strongest moment, at 0:01: surprised"


@pytest.mark.parametrize("language", SHELF.languages)
def test_turning_points_are_told_in_every_language(language):
    texts = SHELF.book(language).texts
    words = tell_looks(story(CALM, STARTLED, GLAD), texts)

    assert "0:01" in words
    assert words.index(texts.looks[CALM]) < words.index(texts.looks[STARTLED])
    assert words.index(texts.looks[STARTLED]) < words.index(texts.looks[GLAD])


@pytest.mark.parametrize(("time_s", "shown"), [(0.0, "0:00"), (4.9, "0:04"), (75.0, "1:15")])
def test_times_are_minutes_and_seconds(time_s, shown):
    assert clock(time_s) == shown


def test_a_clip_without_a_face_is_told_so():
    say = said(planned(None))

    assert say.text == BOOK.texts.line(Line.CLIP_NO_FACE)
    assert len(say.suggestions) == 3


def test_a_group_that_did_not_ask_hears_nothing_of_clips_it_does_not_want():
    unasked = seen_in(Place.GROUP)

    assert planned(None, unasked) == ReplyPlan()
    assert planned(story(GLAD, share=0.2), unasked) == ReplyPlan()
    assert planned(story(SAD), unasked, taste=Taste(emotions=frozenset({GLAD}))) == ReplyPlan()


def test_a_clip_whose_end_is_hard_to_read_is_no_guess():
    unsure = Taste(least_confidence=0.9)
    text = said(planned(story(CALM, GLAD), taste=unsure)).text

    assert "happy" not in text
    assert "clip" in text


def test_scores_are_those_of_the_end():
    text = said(planned(story(CALM, GLAD), taste=Taste(shows_scores=True))).text

    assert "At the end: happy 70 %" in text


def test_faces_of_a_clip_are_not_offered_for_a_closer_look():
    for faces in (1, 3):
        say = said(planned(story(CALM, GLAD, faces=faces)))

        assert say.choices == ()
        assert not say.offers_faces
        assert say.correctable is None


def test_a_caption_still_counts():
    won = winner(story(CALM, GLAD), Part.OBSERVATION, caption="Happy birthday!")

    assert won.name == "a birthday"


def test_what_the_chat_heard_of_a_clip_is_known_at_its_next_photo():
    told = story(SAD, CALM, GLAD)
    plan = planned(told)

    last = last_answer_of([told.ending], plan, BOOK)

    assert last.emotion is GLAD
    assert set(last.suggestions) == keys_of(said(plan))


def test_a_clip_and_a_photo_of_its_end_get_different_words():
    told = story(CALM, GLAD)

    photo = plan_reply([told.ending], seen_in(), seed=1, book=BOOK)

    assert said(photo).text != said(planned(told)).text


@pytest.mark.parametrize("looks", [(GLAD,), (CALM,), (GLAD, CALM), (GLAD, SAD, CALM, STARTLED)])
def test_nothing_that_is_said_of_several_faces_in_a_clip_speaks_of_a_photo(looks):
    who = {number: face(look, left=100 * number) for number, look in enumerate(looks)}
    mixed = story_of(timeline(*((second / 4, who) for second in range(8))))

    for seed in range(100):
        say = said(plan_clip_reply(mixed, seen_in(), seed=seed, book=BOOK))
        words = (say.text, *(suggestion.text for suggestion in say.suggestions))
        assert not [each for each in words if "photo" in each]
