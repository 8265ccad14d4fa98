"""What holds for every photo, in every circumstance and every language there is."""

from hypothesis import given
from hypothesis import strategies as st

from bot.core.emotions import Emotion, Scores
from bot.core.faces import Analysis, Face, FaceRectangle
from bot.replies.circumstances import Circumstances, LastAnswer
from bot.replies.explain import explain_reply
from bot.replies.plan import Place, React, ReplyPlan, Say, SendSticker
from bot.replies.reaction_emoji import REACTION_EMOJI
from bot.replies.rule import Part
from bot.replies.rules import last_answer_of, plan_face, plan_reply
from bot.replies.taste import Taste
from tests.replies.photos import SHELF

CUES = [
    "lemon",
    "birthday",
    "exam",
    "柠檬",
    "so sad, I hate it",
    "love this!",
    "кислый",
    "🎂",
    "limón",
]

shares = st.lists(st.floats(0.0, 1.0), min_size=8, max_size=8).filter(lambda row: sum(row) > 0.1)
scores = st.one_of(
    shares.map(lambda row: Scores(tuple(weight / sum(row) for weight in row))),
    st.sampled_from(Emotion).map(lambda emotion: Scores.of(**{emotion: 1.0})),
    st.sets(st.sampled_from(Emotion), min_size=2, max_size=2).map(
        lambda pair: Scores.of(**dict.fromkeys(pair, 0.5))
    ),
)
rectangles = st.builds(
    FaceRectangle, st.integers(-50, 1990), st.integers(-50, 990), *[st.integers(1, 900)] * 2
)
photos = st.lists(st.builds(Face, rectangles, scores), max_size=64).map(
    lambda faces: Analysis.of(2000, 1000, faces)
)
captions = st.one_of(st.just(""), st.sampled_from(CUES), st.text(max_size=1024))
keys = st.lists(st.sampled_from(sorted(SHELF.book().texts.suggestions)), max_size=3)
histories = st.one_of(
    st.none(), st.builds(LastAnswer, st.sampled_from([*Emotion, None]), keys.map(tuple))
)
circumstances = st.builds(
    Circumstances,
    st.sampled_from(Place),
    st.booleans(),
    caption=captions,
    hour=st.one_of(st.none(), st.integers(0, 23)),
    last=histories,
)
tastes = st.builds(
    Taste,
    shows_scores=st.booleans(),
    least_confidence=st.floats(0, 1),
    emotions=st.sets(st.sampled_from(Emotion), min_size=1).map(frozenset),
)
books = st.sampled_from(SHELF.languages).map(SHELF.book)


def said(plan):
    return [step for step in plan.steps if isinstance(step, Say)]


def check_say(say):
    assert 0 < len(say.text.encode("utf-16-le")) // 2 <= 4096
    assert not {"{", "}"} & set(say.text)
    assert len({suggestion.key for suggestion in say.suggestions}) == len(say.suggestions) == 3
    for suggestion in say.suggestions:
        assert 1 <= len(suggestion.text) <= 64
        assert len(suggestion.key.encode()) <= 32


@given(st.lists(photos, min_size=1, max_size=3), circumstances, st.integers(), tastes, books)
def test_any_photo_gets_exactly_one_plan_within_telegrams_limits(
    analyses, circumstances, seed, taste, book
):
    plan = plan_reply(analyses, circumstances, seed=seed, book=book, taste=taste)

    is_unasked = circumstances.place is Place.GROUP and not circumstances.asked
    assert len(said(plan)) == 1 or (is_unasked and plan == ReplyPlan())
    for step in plan.steps:
        match step:
            case React(emojis):
                assert emojis
                assert set(emojis) <= set(REACTION_EMOJI)
            case SendSticker(sticker):
                assert sticker.name
            case Say():
                check_say(step)
    assert plan == plan_reply(analyses, circumstances, seed=seed, book=book, taste=taste)


@given(st.lists(photos, min_size=1, max_size=2), circumstances, st.integers(), tastes, books)
def test_an_explanation_gives_the_same_plan_and_winners_that_match(
    analyses, circumstances, seed, taste, book
):
    told = explain_reply(analyses, circumstances, seed=seed, book=book, taste=taste)

    plan = plan_reply(analyses, circumstances, seed=seed, book=book, taste=taste)
    assert told.plan == plan
    assert bool(told.silence) == (not plan.steps)
    assert [winner.part for winner in told.winners] == list(Part)
    for winner in told.winners:
        before = told.looked[: winner.looked.rank - 1]
        assert winner.looked.matched
        assert not any(each.matched and winner.part in each.rule.then.stated for each in before)


@given(photos.filter(lambda photo: photo.faces), circumstances, st.integers(), books)
def test_any_face_that_is_picked_gets_words(analysis, circumstances, seed, book):
    number = len(analysis.faces)

    say = plan_face([analysis], circumstances, photo=1, number=number, seed=seed, book=book)

    check_say(say)


@given(photos, circumstances, st.integers(), st.integers(), books)
def test_no_suggestion_comes_again_while_there_are_others(
    analysis, circumstances, seed, next_seed, book
):
    told = explain_reply([analysis], circumstances, seed=seed, book=book)
    last = last_answer_of([analysis], told.plan, book)
    if last is None:
        return
    again = Circumstances(
        circumstances.place, True, circumstances.caption, circumstances.hour, last
    )

    new = explain_reply([analysis], again, seed=next_seed, book=book)

    offers = next(each for each in new.winners if each.part is Part.SUGGESTIONS)
    fresh = {choice.key for choice in offers.looked.rule.then.suggestions} - set(last.suggestions)
    repeated = set(offers.drawn) & set(last.suggestions)
    assert len(repeated) == max(0, 3 - len(fresh))
