import pytest

from bot.core.emotions import Emotion
from bot.core.stickers import Motif
from bot.replies.cascade import look_through, winners_of
from bot.replies.conditions import When
from bot.replies.plan import Place
from bot.replies.reading import Mood
from bot.replies.rule import Choice, Part, ReactionStyle, Rule, Source, Then, in_order
from bot.replies.situation import Situation

HAPPY = Situation(
    mood=Mood.SINGLE, faces=1, place=Place.GROUP, language="en", emotion=Emotion.HAPPINESS
)
GLAD = When(emotion=(Emotion.HAPPINESS,))
GLAD_TOGETHER = When(emotion=(Emotion.HAPPINESS,), place=(Place.GROUP,))
SAD = When(emotion=(Emotion.SADNESS,))

OBSERVES = Then(observation=(Choice("seen"),))
EVERYTHING = Then(
    reactions={ReactionStyle.KIND: ("👀",)},
    sticker=Motif.NEUTRAL,
    observation=(Choice("seen"),),
    suggestions=(Choice("a"), Choice("b"), Choice("c")),
    question=(),
)
LAST = Rule("anything else", When(), EVERYTHING)


def winner(*rules, part=Part.OBSERVATION, situation=HAPPY):
    return winners_of(look_through(in_order(rules), situation))[part].rule.name


def test_a_rule_with_more_conditions_goes_before_one_with_fewer():
    rules = Rule("one", GLAD, OBSERVES), Rule("two", GLAD_TOGETHER, OBSERVES)

    assert winner(*rules, LAST) == "two"


def test_of_equal_rules_the_first_in_the_files_wins():
    assert winner(LAST, Rule("first", GLAD, OBSERVES), Rule("second", GLAD, OBSERVES)) == "first"


def test_an_own_rule_goes_before_a_built_in_one_with_more_conditions():
    own = Rule("own", When(), OBSERVES, Source.OWN)

    assert winner(Rule("built in", GLAD_TOGETHER, OBSERVES), LAST, own) == "own"


def test_a_rule_that_does_not_match_wins_nothing():
    assert winner(Rule("sad", SAD, OBSERVES), LAST) == "anything else"


@pytest.mark.parametrize("part", [part for part in Part if part is not Part.OBSERVATION])
def test_a_part_that_a_rule_leaves_out_is_taken_from_the_next_that_matches(part):
    assert winner(Rule("glad", GLAD, OBSERVES), LAST, part=part) == "anything else"


def test_nothing_is_a_statement_too():
    quiet = Rule("no sticker", GLAD, Then(sticker="none", suggestions=(), reactions={}))

    assert quiet.then.stated == (Part.REACTIONS, Part.STICKER, Part.SUGGESTIONS)
    assert winner(quiet, LAST, part=Part.SUGGESTIONS) == "no sticker"


def test_what_held_and_what_did_not_is_told_of_every_rule():
    mixed = Rule("mixed", When(emotion=(Emotion.HAPPINESS,), place=(Place.PRIVATE,)), OBSERVES)

    looked = look_through(in_order([LAST, mixed]), HAPPY)

    assert [(each.rule.name, each.rank, each.matched) for each in looked] == [
        ("mixed", 1, False),
        ("anything else", 2, True),
    ]
    assert [each.key for each in looked[0].held] == ["emotion"]
    assert [(each.key, each.wanted, each.found) for each in looked[0].failed] == [
        ("place", "private", "group")
    ]


def test_rules_that_leave_a_part_open_are_refused():
    with pytest.raises(LookupError, match="reactions"):
        winners_of(look_through([Rule("glad", GLAD, OBSERVES)], HAPPY))
