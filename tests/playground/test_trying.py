"""What the playground answers to rules, faces and circumstances."""

import pytest
from pydantic import ValidationError

from bot.core.emotions import Emotion
from bot.playground.asking import Try
from bot.playground.rules_files import DRAFT_NAME, starter
from bot.playground.trying import try_rules

RULE = """
[[rule]]
name = "mine"
[rule.when]
emotion = "sadness"
[rule.then]
reactions = ["🔥"]
"""


def a_face(left=400, **scores):
    return {"left": left, "top": 200, "width": 200, "height": 200, "scores": scores}


def tried(*faces, rules=None, **others):
    drafts = [{"name": "mine.toml", "text": rules}] if rules is not None else []
    photo = {"width": 1000, "height": 600, "faces": faces}
    return try_rules(Try.model_validate({"drafts": drafts, "photo": photo, **others}))


def winner(answer, part):
    rank = next(each.rank for each in answer.winners if each.part == part)
    return answer.rules[rank - 1]


def test_a_draft_wins_over_the_built_in_rules():
    answer = tried(a_face(sadness=1.0), rules=RULE).answer

    assert answer.plan.reactions == ("🔥",)
    assert (winner(answer, "reactions").name, winner(answer, "reactions").source) == (
        "mine",
        "own",
    )
    assert winner(answer, "reactions").line == 2


def test_the_rest_is_from_the_built_in_rules():
    answer = tried(a_face(sadness=1.0), rules=RULE).answer

    assert winner(answer, "observation").source == "built-in"
    assert answer.plan.sticker == "sadness-strong"
    assert len(answer.plan.suggestions) == 3


def test_rules_that_do_not_match_say_why_not():
    answer = tried(a_face(anger=1.0), rules=RULE).answer
    (mine,) = (rule for rule in answer.rules if rule.name == "mine")

    assert not mine.matched
    (check,) = mine.checks
    assert (check.key, check.wanted, check.found) == ("emotion", "sadness", "anger")


def test_a_broken_draft_is_told_by_line_and_mend():
    result = tried(a_face(sadness=1.0), rules=RULE.replace("sadness", "sadnes"))

    (problem,) = result.problems
    assert result.answer is None
    assert (problem.file, problem.line) == ("mine.toml", 5)
    assert "sadness" in problem.mend


def test_several_drafts_are_one_layer():
    other = RULE.replace('"mine"', '"other"').replace("sadness", "fear").replace("🔥", "🤗")
    drafts = [{"name": "a.toml", "text": RULE}, {"name": "b.toml", "text": other}]

    answer = tried(a_face(fear=1.0), drafts=drafts).answer

    assert answer.plan.reactions == ("🤗",)
    assert winner(answer, "reactions").file == "b.toml"


def test_texts_of_a_draft_are_said_in_a_language_that_is_read_later():
    rules = RULE + 'observation = "long-day"\n[texts.de]\nobservation.long-day = "Langer Tag."\n'
    rules += '[texts.en]\nobservation.long-day = "A long day."\n'

    answers = [
        tried(a_face(sadness=1.0), rules=rules, language=tag, place="group", asked=True).answer
        for tag in ("en", "de")
    ]

    assert [answer.plan.text for answer in answers] == ["A long day.", "Langer Tag."]


def test_shares_are_brought_to_a_sum_of_one():
    answer = tried(a_face(sadness=0.3, anger=0.1)).answer

    assert answer.faces[0].emotion is Emotion.SADNESS
    assert answer.faces[0].is_readable


def test_a_face_without_any_share_is_hard_to_read():
    assert not tried(a_face(sadness=0)).answer.faces[0].is_readable


def test_one_face_alone_is_answered_as_if_there_were_no_other():
    faces = [a_face(100, anger=1.0), a_face(700, happiness=1.0)]

    whole, alone = tried(*faces).answer, tried(*faces, face=2).answer

    assert dict(whole.facts)["faces"] == "2"
    assert len(whole.plan.picks) == 2
    assert dict(alone.facts)["emotion"] == "happiness"


def test_a_group_that_did_not_ask_hears_nothing_of_a_photo_without_a_face():
    quiet, asked = tried(place="group").answer, tried(place="group", asked=True).answer

    assert quiet.plan.text is None
    assert quiet.silence
    assert asked.plan.text
    assert not asked.silence


def test_an_answer_can_be_taken_as_the_last_one():
    first = tried(a_face(anger=1.0)).answer
    last = {"emotion": first.last.emotion, "suggestions": first.last.suggestions}

    second = tried(a_face(anger=1.0), last=last).answer

    assert dict(second.facts)["after"] == "anger"
    assert not {each.key for each in second.plan.suggestions} & set(first.last.suggestions)


def test_looks_before_the_photo_make_a_clip_of_it():
    answer = tried(a_face(happiness=0.6, neutral=0.4), before=["neutral", "surprise"]).answer

    facts = dict(answer.facts)
    assert (facts["clip"], facts["trend"], facts["peak"]) == ("true", "brightens", "surprise")
    assert facts["emotion"] == "happiness"
    assert winner(answer, "observation").name == "a surprise, then joy"
    assert "then happy at 0:04" in answer.plan.text
    assert answer.last.emotion is Emotion.HAPPINESS


def test_a_clip_may_end_with_several_faces_or_with_none():
    faces = [a_face(100, sadness=1.0), a_face(700, sadness=1.0)]

    several, nobody = tried(*faces, before=["neutral"]).answer, tried(before=["neutral"]).answer

    assert winner(several, "observation").name == "people on whom something weighs"
    assert dict(nobody.facts)["trend"] == "-"
    assert "no face in this clip" in nobody.plan.text


def test_without_looks_before_it_is_a_photo():
    assert dict(tried(a_face(happiness=1.0)).answer.facts)["clip"] == "false"


def test_another_seed_draws_other_words():
    texts = {tried(a_face(happiness=1.0), seed=seed).answer.plan.text for seed in range(8)}

    assert len(texts) > 1


def test_arabic_is_written_from_right_to_left():
    answer = tried(a_face(happiness=1.0), language="ar").answer

    assert (answer.language, answer.is_rtl) == ("ar", True)


@pytest.mark.parametrize("name", ["../mine.toml", "..", "a/b", "a\\b", "", "a\0b"])
def test_a_draft_has_no_folders_in_its_name(name):
    with pytest.raises(ValidationError):
        tried(drafts=[{"name": name, "text": RULE}])


def test_the_example_works_and_each_of_its_rules_can_win():
    drafts = [{"name": DRAFT_NAME, "text": starter()}]

    def wins(part, face, **others):
        return winner(tried(face, drafts=drafts, **others).answer, part).name

    assert wins("reactions", a_face(happiness=1.0)) == "my happy faces"
    assert wins("observation", a_face(happiness=1.0), caption="Cake!") == "birthday cake"
    assert wins("observation", a_face(sadness=1.0), hour=23) == "late at night"
