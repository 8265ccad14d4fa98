import pytest

from bot.core.emotions import Emotion
from bot.replies.explain import explain_reply
from bot.replies.loader import load_shelf
from bot.replies.plan import Place
from bot.replies.rule import Part, Source
from bot.replies.taste import Taste
from tests.replies.photos import BOOK, EVEN, only, photo, seen_in

OWN = """
[[rule]]
name = "glad in a group"
[rule.when]
emotion = "happiness"
place = "group"
[rule.then]
sticker = "together"
"""


def explain(*all_scores, book=BOOK, place=Place.PRIVATE, taste=None, **facts):
    circumstances = seen_in(place, **facts)
    options = {"taste": taste} if taste else {}
    return explain_reply([photo(*all_scores)], circumstances, seed=1, book=book, **options)


def winner(told, part):
    return next(each for each in told.winners if each.part is part)


def test_every_rule_is_told_in_the_order_of_looking():
    told = explain(only(Emotion.HAPPINESS))

    assert [each.rank for each in told.looked] == list(range(1, len(BOOK.rules.ranked) + 1))
    assert told.looked[-1].rule.name == "anything else"
    assert told.looked[-1].matched


def test_the_facts_are_those_that_rules_ask_for():
    facts = dict(explain(only(Emotion.FEAR), caption="Boo", hour=3).facts)

    assert facts["emotion"] == "fear"
    assert facts["words"] == "“Boo”"
    assert facts["hours"] == "3"
    assert facts["after"] == "-"


def test_a_winner_says_what_was_drawn_and_which_rule_it_went_before():
    told = explain(only(Emotion.HAPPINESS))

    sticker = winner(told, Part.STICKER)
    assert sticker.drawn == ("happiness-strong",)
    assert "more than the" in sticker.reason
    assert sticker.looked.rule.source is Source.BUILT_IN


def test_an_own_rule_wins_and_is_told_as_such(tmp_path):
    path = tmp_path / "rules.toml"
    path.write_text(OWN, encoding="utf-8")

    told = explain(only(Emotion.HAPPINESS), book=load_shelf(path).book(), place=Place.GROUP)

    sticker = winner(told, Part.STICKER)
    rule = sticker.looked.rule
    assert (rule.source, rule.file, rule.line) == (Source.OWN, "rules.toml", 2)
    assert sticker.looked.rank == 1
    assert sticker.drawn == ("together-strong",)
    assert sticker.left_out == ""
    assert "an own rule" in sticker.reason


def test_what_a_group_that_did_not_ask_is_spared_is_left_out_and_told_so():
    told = explain(only(Emotion.HAPPINESS), place=Place.GROUP)

    assert "private" in winner(told, Part.QUESTION).left_out
    assert "when somebody asked" in winner(told, Part.STICKER).left_out
    assert winner(told, Part.SUGGESTIONS).left_out == ""


@pytest.mark.parametrize(
    ("faces", "taste", "reason"),
    [
        ([], None, "no face was found"),
        ([EVEN], None, "no face can be read"),
        ([only(Emotion.FEAR)], Taste(emotions=frozenset()), "does not want to hear"),
    ],
)
def test_a_silence_is_explained(faces, taste, reason):
    told = explain(*faces, place=Place.GROUP, taste=taste)

    assert told.plan.steps == ()
    assert reason in told.silence
    assert all(each.left_out == told.silence for each in told.winners)
