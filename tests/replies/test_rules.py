import itertools

import pytest

from bot.core.emotions import Emotion, Scores, Strength
from bot.core.stickers import Motif, Sticker
from bot.replies.circumstances import LastAnswer
from bot.replies.loader import load_shelf
from bot.replies.plan import Place, React, ReplyPlan, Say, SendSticker
from bot.replies.rules import last_answer_of, plan_face, plan_reply
from bot.replies.taste import PLAIN, Taste
from tests.replies.photos import BOOK, EVEN, keys_of, only, photo, said, seen_in


def plan(*all_scores, place=Place.PRIVATE, asked=False, seed=7, taste=PLAIN, **facts):
    circumstances = seen_in(place, asked=asked, **facts)
    return plan_reply([photo(*all_scores)], circumstances, seed=seed, book=BOOK, taste=taste)


@pytest.mark.parametrize("place", Place)
@pytest.mark.parametrize("share", [0.6, 0.95])
@pytest.mark.parametrize("emotion", Emotion)
def test_one_face_gets_a_reaction_a_sticker_an_observation_and_three_suggestions(
    emotion, share, place
):
    react, sticker, say = plan(only(emotion, share), place=place, asked=True).steps

    assert isinstance(react, React)
    assert isinstance(sticker, SendSticker)
    assert say.text
    assert len(keys_of(say)) == 3
    assert not say.offers_faces


@pytest.mark.parametrize("emotion", Emotion)
def test_a_face_that_shows_an_emotion_only_slightly_gets_no_sticker(emotion):
    react, say = plan(only(emotion, 0.4)).steps

    assert isinstance(react, React)
    assert isinstance(say, Say)


def test_a_group_that_did_not_ask_gets_no_sticker():
    react, say = plan(only(Emotion.HAPPINESS), place=Place.GROUP).steps

    assert isinstance(react, React)
    assert isinstance(say, Say)


def test_a_rule_about_groups_may_send_them_a_sticker_all_the_same(tmp_path):
    path = tmp_path / "rules.toml"
    path.write_text(
        '[[rule]]\nname = "x"\nwhen.place = "group"\nthen.sticker = "together"\n', encoding="utf-8"
    )
    book = load_shelf(path).book()

    steps = plan_reply(
        [photo(only(Emotion.HAPPINESS))], seen_in(Place.GROUP), seed=7, book=book
    ).steps

    assert SendSticker(Sticker(Motif.TOGETHER, Strength.STRONG)) in steps


@pytest.mark.parametrize(
    ("share", "strength"),
    [(0.6, Strength.CLEAR), (0.95, Strength.STRONG)],
)
def test_the_sticker_shows_the_emotion_as_strongly_as_the_face(share, strength):
    assert plan(only(Emotion.SADNESS, share)).steps[1] == SendSticker(
        Sticker(Motif.SADNESS, strength)
    )


@pytest.mark.parametrize(
    ("emotions", "motif"),
    [
        ((Emotion.NEUTRAL, Emotion.HAPPINESS, Emotion.NEUTRAL), None),
        ((Emotion.NEUTRAL, Emotion.HAPPINESS), None),
        ((Emotion.NEUTRAL, Emotion.NEUTRAL, Emotion.NEUTRAL), Motif.NEUTRAL),
        ((Emotion.SADNESS, Emotion.NEUTRAL, Emotion.SADNESS), Motif.COMFORT),
        ((Emotion.SADNESS, Emotion.HAPPINESS, Emotion.SADNESS), Motif.COMFORT),
        ((Emotion.SADNESS, Emotion.HAPPINESS) * 2, Motif.SPLIT),
    ],
)
def test_the_sticker_of_several_faces_shows_no_emotion_that_none_of_them_shows(emotions, motif):
    steps = plan(*map(only, emotions)).steps

    sent = [step.sticker.motif for step in steps if isinstance(step, SendSticker)]
    assert sent == ([] if motif is None else [motif])


def test_the_mixed_case_names_both_emotions():
    say = said(plan(Scores.of(contempt=0.42, fear=0.4, neutral=0.18)))

    assert BOOK.texts.looks[Emotion.CONTEMPT] in say.text
    assert BOOK.texts.looks[Emotion.FEAR] in say.text


@pytest.mark.parametrize("pair", [*itertools.combinations(Emotion, 2)], ids="+".join)
def test_every_pair_of_emotions_has_words(pair):
    first, second = pair

    say = said(plan(Scores.of(**{first.value: 0.5, second.value: 0.5})))

    assert say.text
    assert "{" not in say.text
    assert len(say.suggestions) == 3


def test_a_word_in_the_caption_turns_an_angry_face_sour():
    sour = [said(plan(only(Emotion.ANGER), caption="Mmh, LEMON", seed=seed)) for seed in range(9)]

    assert all("LEMON" in say.text for say in sour)
    assert all("angry" not in suggestion.text for say in sour for suggestion in say.suggestions)


def test_a_private_answer_ends_with_a_question_and_a_group_hears_none():
    private = said(plan(only(Emotion.HAPPINESS))).text
    group = said(plan(only(Emotion.HAPPINESS), place=Place.GROUP)).text

    assert private.split("\n\n")[0] == group
    assert private.split("\n\n")[1].endswith("?")


def test_faces_that_agree_are_listed_from_the_left():
    say = said(plan(only(Emotion.HAPPINESS), only(Emotion.HAPPINESS), place=Place.GROUP))

    assert say.text.endswith("1 happy, 2 happy")
    assert say.offers_faces


def test_faces_that_differ_are_listed_from_the_left():
    faces = (only(Emotion.HAPPINESS), only(Emotion.NEUTRAL), only(Emotion.SADNESS))

    say = said(plan(*faces, place=Place.GROUP))

    assert say.text.endswith("1 happy, 2 neutral, 3 sad")


def test_many_faces_are_summed_up_instead_of_listed():
    say = said(plan(*[only(Emotion.HAPPINESS)] * 7, *[only(Emotion.FEAR)] * 5))

    assert say.text.startswith("12 faces: 7 happy, 5 scared. ")
    assert "From the left" not in say.text


def test_a_group_photo_is_summed_up_with_faces_that_are_hard_to_read():
    faces = [only(Emotion.HAPPINESS)] * 4 + [only(Emotion.SURPRISE), EVEN]

    say = said(plan(*faces, place=Place.GROUP))

    assert say.text.startswith("6 faces: 4 happy, 1 surprised, 1 hard to read. ")
    assert say.text.endswith("5 surprised, 6 hard to read")
    assert [choice.emotion for choice in say.choices][4:] == [Emotion.SURPRISE, None]


def test_every_face_of_several_may_be_picked():
    say = said(plan(*[only(Emotion.HAPPINESS)] * 64))

    assert [choice.number for choice in say.choices] == list(range(1, 65))
    assert said(plan(only(Emotion.HAPPINESS))).choices == ()


def test_an_album_is_summed_up_as_one():
    happy, sad = photo(only(Emotion.HAPPINESS)), photo(only(Emotion.SADNESS), EVEN)

    say = said(plan_reply([happy, sad], seen_in(Place.GROUP), seed=1, book=BOOK))

    assert say.text.startswith("3 faces in 2 photos: 1 happy, 1 sad, 1 hard to read. ")
    assert [(choice.photo, choice.number) for choice in say.choices] == [(1, 1), (2, 1), (2, 2)]


def test_a_picked_face_shows_which_it_is_its_scores_and_replies_of_its_own():
    analyses = [photo(only(Emotion.HAPPINESS), only(Emotion.SADNESS, 0.93))]

    say = plan_face(analyses, seen_in(), photo=1, number=2, seed=3, book=BOOK)

    heading, observation, scores = say.text.split("\n")
    assert heading == "Face 2 of 2"
    assert observation
    assert scores.startswith("sad 93 %, ")
    assert len(keys_of(say)) == 3
    assert say == plan_face(analyses, seen_in(), photo=1, number=2, seed=3, book=BOOK)


def test_a_picked_face_of_an_album_names_its_photo():
    analyses = [photo(only(Emotion.HAPPINESS)), photo(EVEN)]

    say = plan_face(analyses, seen_in(), photo=2, number=1, seed=3, book=BOOK)

    assert say.text.startswith("Photo 2, face 1\n")
    assert len(say.suggestions) == 3


@pytest.mark.parametrize(("number", "of_photo"), [(0, 1), (3, 1), (1, 2), (1, 0)])
def test_a_face_that_is_not_there_cannot_be_picked(number, of_photo):
    analyses = [photo(only(Emotion.HAPPINESS), EVEN)]

    face = plan_face(analyses, seen_in(), photo=of_photo, number=number, seed=3, book=BOOK)

    assert face is None


def test_a_face_that_is_hard_to_read_is_said_so_and_left_in_peace_in_a_group():
    react, say = plan(EVEN).steps

    assert react.emojis[0] == "🤔"
    assert say.text
    assert plan(EVEN, place=Place.GROUP) == ReplyPlan()
    assert plan(EVEN, place=Place.GROUP, asked=True).steps


def test_a_group_hears_only_of_the_emotions_that_it_chose():
    taste = Taste(emotions=frozenset({Emotion.HAPPINESS}))
    sad, happy = only(Emotion.SADNESS), only(Emotion.HAPPINESS)

    assert plan(sad, place=Place.GROUP, taste=taste) == ReplyPlan()
    assert plan(happy, place=Place.GROUP, taste=taste).steps
    assert plan(sad, place=Place.GROUP, asked=True, taste=taste).steps


def test_scores_are_shown_where_a_chat_likes_them():
    say = said(plan(only(Emotion.FEAR, 0.93), taste=Taste(shows_scores=True)))

    assert say.text.split("\n")[1].startswith("scared 93 %")
    assert "%" not in said(plan(only(Emotion.FEAR, 0.93))).text


def test_no_face_is_answered_with_what_helps():
    texts = [said(plan(seed=seed)).text for seed in range(30)]

    assert any("36" in text for text in texts)
    assert any("45" in text for text in texts)
    assert not any(isinstance(step, SendSticker) for step in plan().steps)


def test_no_face_in_a_group_is_silence_unless_asked():
    assert plan(place=Place.GROUP) == ReplyPlan()
    assert said(plan(place=Place.GROUP, asked=True)).text


def test_the_same_seed_gives_the_same_plan_and_others_give_variety():
    scores = only(Emotion.HAPPINESS, 0.95)

    plans = [plan(scores, seed=seed) for seed in range(40)]

    assert plan(scores, seed=3) == plans[3]
    assert len(set(plans)) > 10


def test_what_was_offered_last_is_not_offered_again():
    scores = only(Emotion.HAPPINESS, 0.95)
    first = plan(scores)

    last = last_answer_of([photo(scores)], first, BOOK)
    next_ones = [said(plan(scores, last=last, seed=seed)) for seed in range(20)]

    assert last.emotion is Emotion.HAPPINESS
    assert set(last.suggestions) == keys_of(said(first))
    assert not any(keys_of(say) & set(last.suggestions) for say in next_ones)


def test_an_answer_without_words_is_not_remembered_and_one_without_a_face_has_no_emotion():
    assert last_answer_of([photo()], ReplyPlan(), BOOK) is None
    assert last_answer_of([photo()], ReplyPlan((React(("👀",)),)), BOOK) is None
    assert last_answer_of([photo()], plan(), BOOK).emotion is None
    assert last_answer_of([photo(EVEN)], plan(EVEN), BOOK).emotion is None


def test_other_suggestions_leave_the_observation_as_it_was():
    scores = only(Emotion.HAPPINESS, 0.95)
    last = LastAnswer(None, tuple(keys_of(said(plan(scores)))))

    assert said(plan(scores)).text == said(plan(scores, last=last)).text


def test_a_photo_gets_one_message_at_most():
    for reply in (plan(), plan(EVEN), plan(EVEN, EVEN), plan(only(Emotion.FEAR))):
        assert len([step for step in reply.steps if isinstance(step, Say)]) == 1
