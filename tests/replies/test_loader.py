import json

import pytest

from bot.core.emotions import Emotion, Strength
from bot.replies.loader import check_rules, load_rule_book, load_shelf, rules_schema
from bot.replies.plan import React
from bot.replies.rule import ReactionStyle, Source
from bot.replies.rules import plan_clip_reply, plan_reply
from tests.replies.clips import story
from tests.replies.photos import BOOK, keys_of, only, photo, said, seen_in

EVERYTHING = """
extends = false
[[rule]]
name = "always"
[rule.then]
reactions = { kind = ["❤️"], mirror = ["😁"] }
sticker = "none"
observation = ["one", { key = "other", weight = 0.001 }]
suggestions = ["a", "b", "c"]
question = "none"
[texts.en]
observation.one = ["A face.", "One face."]
observation.other = "Another face."
suggestion = { a = "A?", b = 'B { "{" }?', c = "C?" }
[texts.de]
observation.one = "Ein Gesicht."
suggestion.a = "Ah?"
"""


def answer(book, emotion=Emotion.HAPPINESS, **facts):
    return plan_reply([photo(only(emotion))], seen_in(**facts), seed=1, book=book)


@pytest.fixture
def own(tmp_path):
    """Writes own rules and reads them together with the built-in ones."""

    def write(toml, **options):
        path = tmp_path / "rules.toml"
        path.write_text(toml, encoding="utf-8")
        return load_shelf(path, **options)

    return write


def test_the_built_in_rules_are_valid_and_end_with_one_that_always_matches():
    assert BOOK.rules.ranked[-1].when.count == 0
    assert {rule.source for rule in BOOK.rules.ranked} == {Source.BUILT_IN}
    assert load_rule_book().texts.language == "en"


def test_own_rules_stand_before_the_built_in_ones(own):
    shelf = own(
        """
        [[rule]]
        name = "sweet"
        [rule.when]
        words = "cake"
        [rule.then]
        sticker = "together"
        """
    )

    first, *rest = shelf.book().rules.ranked

    assert (first.name, first.source, first.line) == ("sweet", Source.OWN, 2)
    assert tuple(rest) == BOOK.rules.ranked


def test_own_rules_may_replace_the_built_in_ones(own):
    book = own(EVERYTHING).book()

    react, say = answer(book).steps

    assert [rule.name for rule in book.rules.ranked] == ["always"]
    assert react == React(("❤",))
    assert say.text in {"A face.", "One face."}
    assert keys_of(say) == {"a", "b", "c"}
    assert book.texts.suggestions["b"] == "B {?"


def test_the_operator_picks_between_kind_and_mirroring_reactions(own):
    book = own(EVERYTHING, style=ReactionStyle.MIRROR).book()

    assert answer(book).steps[0] == React(("😁",))


def test_an_own_text_without_a_translation_is_said_in_english(own):
    shelf = own(EVERYTHING)
    if "de" not in shelf.languages:
        pytest.skip("there are no German texts yet")
    texts = shelf.book("de").texts

    assert said(answer(shelf.book("de"))).text == "Ein Gesicht."
    assert (texts.suggestions["a"], texts.suggestions["c"]) == ("Ah?", "C?")


def test_own_words_take_the_place_of_built_in_ones(own):
    shelf = own(
        """
        [texts.en]
        suggestion.how-are-you = "All well?"
        """
    )

    assert shelf.book().texts.suggestions["how-are-you"] == "All well?"


def test_thresholds_and_icons_may_be_stated_in_part(own):
    shelf = own(
        """
        [thresholds]
        strong = 0.99
        [icons.emotions]
        anger = "😡"
        """
    )

    rules = shelf.book().rules

    assert rules.thresholds.strong == 0.99
    assert rules.thresholds.clear == BOOK.rules.thresholds.clear
    assert rules.icons.of(Emotion.ANGER) == "😡"
    assert rules.icons.of(None) == BOOK.rules.icons.of(None)


def test_a_folder_is_read_in_the_order_of_its_names(tmp_path):
    for name in ("20-b.toml", "10-a.toml"):
        rule = f'[[rule]]\nname = "{name}"\n[rule.when]\nfaces = 1\n[rule.then]\nsticker = "none"'
        (tmp_path / name).write_text(rule, encoding="utf-8")
    (tmp_path / "notes.txt").write_text("no rules", encoding="utf-8")

    rules = load_shelf(tmp_path).book().rules.ranked

    assert [rule.name for rule in rules[:2]] == ["10-a.toml", "20-b.toml"]
    assert check_rules(tmp_path) == ()


def test_windows_line_ends_and_a_byte_order_mark_are_fine(tmp_path):
    path = tmp_path / "rules.toml"
    path.write_bytes("\ufeff[[rule]]\r\nname = 3\r\n[rule.then]\r\nsticker = 'none'\r\n".encode())

    (problem,) = check_rules(path)

    assert (problem.line, problem.column) == (2, 8)


@pytest.mark.parametrize(
    ("peak", "emotions", "strengths"),
    [
        ('"fear"', (Emotion.FEAR,), ()),
        ('["fear", "anger"]', (Emotion.FEAR, Emotion.ANGER), ()),
        ('{ strength = "strong" }', (), (Strength.STRONG,)),
        ('{ emotion = "fear", strength = "strong" }', (Emotion.FEAR,), (Strength.STRONG,)),
    ],
)
def test_a_peak_is_an_emotion_a_list_or_a_table(own, peak, emotions, strengths):
    rule = f'[[rule]]\nname = "x"\n[rule.when]\npeak = {peak}\n[rule.then]\nsticker = "none"'

    when = own(rule).book().rules.ranked[0].when

    assert (when.peak, when.peak_strength) == (emotions, strengths)
    assert when.count == bool(emotions) + bool(strengths)


def test_own_rules_about_clips_name_the_peak_and_say_what_a_clip_without_a_face_is_told(own):
    book = own(
        """
        [[rule]]
        name = "a fright"
        [rule.when]
        peak = "fear"
        [rule.then]
        observation = "fright"
        [[rule]]
        name = "nobody"
        [rule.when]
        clip = true
        mood = "none"
        [rule.then]
        observation = "nobody"
        [texts.en]
        observation.fright = "At its most: { $peak }!"
        observation.nobody = "Nobody home."
        """
    ).book()

    fright = story(Emotion.FEAR, Emotion.HAPPINESS)

    told = said(plan_clip_reply(fright, seen_in(), seed=1, book=book)).text
    nobody = said(plan_clip_reply(None, seen_in(), seed=1, book=book)).text
    assert "At its most: scared!" in told
    assert nobody == "Nobody home."
    assert said(answer(book)).text != nobody


def test_the_schema_describes_every_key_for_editors():
    schema = rules_schema()

    assert json.loads(json.dumps(schema)) == schema
    for table in (schema, *schema["$defs"].values()):
        for key, field in table.get("properties", {}).items():
            assert field.get("description"), key
    when = schema["$defs"]["WhenTable"]["properties"]
    assert {"emotion", "mixed", "hours", "words"} <= set(when)
    assert {"type": "array", "minItems": 1}.items() <= when["emotion"]["anyOf"][1].items()
    assert "from" in schema["$defs"]["HoursTable"]["properties"]
