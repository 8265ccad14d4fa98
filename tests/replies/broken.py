"""Rules files that are wrong, each in one way: what is said about it, and where.

The mark ► stands before the place that is named, and is taken out of the file.
"""

from typing import NamedTuple

HEAD = '[[rule]]\nname = "a sour moment"\n'
WHEN = HEAD + "[rule.when]\n"
THEN = HEAD + "[rule.then]\n"
END = '\n[rule.then]\nsticker = "none"\n'
SAYS = HEAD + '[rule.then]\nobservation = "x"\n'


class Broken(NamedTuple):
    """A file, what is wrong with it, and what would be right."""

    toml: str
    message: str
    mend: str

    @property
    def text(self):
        return self.toml.replace("►", "")

    @property
    def place(self):
        before = self.toml[: self.toml.index("►")]
        return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


NOT_TOML = {
    "no-equals": Broken('rule ►"x"', "Expected '=' after a key", "key = value"),
    "no-quotes": Broken("name = ►anger\n", "Invalid value", "texts stand in quotes"),
    "open-list": Broken(
        'emotion = ["anger"\n►name = 1\n', "Unclosed array", "end the list with ]"
    ),
    "open-table": Broken("hours = { from = 22►\n", "Unclosed inline table", "end it with }"),
    "open-text": Broken('name = "sour►\n', "Illegal character", "three quotation marks"),
    "open-header": Broken("[rule►\n", "Expected ']'", "end the line with ]"),
    "twice": Broken(WHEN + "faces = 1\nfaces = 2►\n", "Cannot overwrite", "say it once"),
    "two-on-a-line": Broken("a = 1 ►b = 2\n", "Expected newline", "one statement on each line"),
    "long-number": Broken(f"a = 1\nb = ►{'9' * 5000}\n", "too many digits", "smaller"),
    "deep-list": Broken(f"►a = {'[' * 5000}{']' * 5000}\n", "20 deep", "toml.io"),
    "deep-table": Broken(f"►{'a.' * 5000}a = 1\n", "20 deep", "toml.io"),
    "deep-enough-for-python": Broken(f"►a = {'[' * 90}{']' * 90}\n", "20 deep", "toml.io"),
    "end-of-file": Broken("a =►", "Invalid value", "texts stand in quotes"),
}

SHAPE = {
    "unknown-section": Broken("►rules = 1\n", 'no "rules" here', 'did you mean "rule"?'),
    "single-brackets": Broken('►[rule]\nname = "x"\n', "rules are a list", "[[rule]]"),
    "extends": Broken('extends = ►"no"\n', '"no" is neither true nor false', "without quotes"),
    "no-name": Broken("►[[rule]]\n" + END[1:], "`name` is missing", "name = "),
    "no-then": Broken("►" + HEAD, "`then` is missing", "then"),
    "empty-name": Broken('[[rule]]\nname = ►""' + END, "the text is empty", "one character"),
    "long-name": Broken(f'[[rule]]\nname = ►"{"x" * 65}"' + END, "too long", "at most 64"),
    "unknown-condition": Broken(
        WHEN + '►emotoin = "anger"' + END, 'no "emotoin" here', 'did you mean "emotion"?'
    ),
    "unknown-part": Broken(
        HEAD + '[rule.then]\n►reaction = ["👀"]\n', 'no "reaction"', 'did you mean "reactions"?'
    ),
    "emotion": Broken(
        WHEN + 'emotion = ►"angry"' + END, '"angry" is no emotion', 'did you mean "anger"?'
    ),
    "emotion-in-a-list": Broken(
        WHEN + 'emotion = ["fear", ►"Anger"]' + END, '"Anger" is no emotion', "one of anger, "
    ),
    "second": Broken(WHEN + 'second = ►"joy"' + END, '"joy" is no emotion', "happiness"),
    "strength": Broken(
        WHEN + 'strength = ►"strongly"' + END, "no strength", 'did you mean "strong"?'
    ),
    "mood": Broken(WHEN + 'mood = ["single", ►"share"]' + END, "no mood", '"shared"'),
    "position": Broken(WHEN + 'position = ►"center"' + END, "no position", "left, middle, right"),
    "size": Broken(WHEN + "size = ►3" + END, "3 is no size", "small, medium, large"),
    "place": Broken(WHEN + 'place = ►"groups"' + END, "no place", 'did you mean "group"?'),
    "sentiment": Broken(WHEN + 'sentiment = ►"positiv"' + END, "no sentiment", '"positive"'),
    "language": Broken(WHEN + 'language = ►"german"' + END, "no language", "one of en, es"),
    "region": Broken(WHEN + 'language = ►"pt-BR"' + END, "no language", "pt"),
    "empty-list": Broken(WHEN + "emotion = ►[]" + END, "the list is empty", "at least one"),
    "mixed": Broken(WHEN + 'mixed = ►"yes"' + END, "neither true nor false", "true or false"),
    "faces-text": Broken(WHEN + 'faces = ►"two"' + END, "is no table", "braces"),
    "faces-negative": Broken(WHEN + "faces = ►-1" + END, "too small", "at least 0"),
    "faces-no-ends": Broken(WHEN + "faces = ►{}" + END, "without ends", "{ from = 3 }"),
    "faces-turned": Broken(
        WHEN + "faces = ►{ from = 8, to = 3 }" + END, "8 is more", "{ from = 3, to = 8 }"
    ),
    "hours-late": Broken(WHEN + "hours = { from = 22, to = ►24 }" + END, "too large", "most 23"),
    "hours-open": Broken(WHEN + "hours = ►{ from = 22 }" + END, "`to` is missing", "to = "),
    "hours-none": Broken(WHEN + "hours = ►{ from = 6, to = 6 }" + END, "no hour", "leave `hours`"),
    "words-empty": Broken(WHEN + 'words = ["x", ►" "]' + END, "text is empty", "one character"),
    "words-number": Broken(WHEN + "words = [►3]" + END, "3 is no text", "in quotes"),
    "clip": Broken(WHEN + 'clip = ►"yes"' + END, "neither true nor false", "true or false"),
    "trend": Broken(
        WHEN + 'trend = ►"brighter"' + END, "is no trend", 'did you mean "brightens"?'
    ),
    "peak": Broken(WHEN + 'peak = ►"joy"' + END, '"joy" is no emotion', "happiness"),
    "peak-in-a-list": Broken(
        WHEN + 'peak = ["fear", ►"angry"]' + END, "is no emotion", 'did you mean "anger"?'
    ),
    "peak-strength": Broken(
        WHEN + 'peak = { strength = ►"stron" }' + END, "is no strength", 'did you mean "strong"?'
    ),
    "peak-of-what": Broken(
        WHEN + 'peak = { ►emotions = "fear" }' + END, 'no "emotions"', 'did you mean "emotion"?'
    ),
    "peak-empty": Broken(WHEN + "peak = ►{}" + END, "the table is empty", "a strength, or both"),
    "thresholds-high": Broken("[thresholds]\nclear = ►1.5\n", "too large", "at most 1"),
    "thresholds-text": Broken('[thresholds]\nclear = ►"0.5"\n', "is no number", "0.5"),
    "thresholds-name": Broken("[thresholds]\n►strength = 0.5\n", "no", 'did you mean "strong"?'),
    "thresholds-against-each-other": Broken(
        "►[thresholds]\nstrong = 0.4\n", "must rise", "together with the built-in ones"
    ),
    "icon-long": Broken('[icons]\nhard_to_read = ►"hmmmm"\n', "too long", "at most 4"),
    "icon-twice": Broken('►[icons]\nemotions.fear = "😠"\n', "😠 stands for anger", "the same"),
    "icon-of-what": Broken('[icons.emotions]\njoy = ►"😁"\n', '"joy" is no emotion', "happiness"),
}

ANSWERS = {
    "nothing": Broken(HEAD + "►[rule.then]\n", "answers nothing", "state at least one of"),
    "not-allowed": Broken(
        THEN + 'reactions = ["👀", ►"😮"]\n', 'not take "😮" as a reaction', "one of 👍 👎 ❤"
    ),
    "not-an-emoji": Broken(
        THEN + 'reactions = { kind = ►"smile" }\n', 'not take "smile"', "one of 👍"
    ),
    "no-kind": Broken(THEN + 'reactions = ►{ mirror = ["😁"] }\n', "`kind` is missing", "kind = "),
    "no-emoji": Broken(THEN + "reactions = ►[]\n", "the list is empty", '"none"'),
    "emoji-twice": Broken(THEN + 'reactions = ►["👀", "👀"]\n', "twice", "each once"),
    "sticker": Broken(THEN + 'sticker = ►"happy"\n', '"happy" is no sticker', "none"),
    "observation-none": Broken(
        THEN + 'observation = ►"none"\n', "always says something", "take the line away"
    ),
    "observation-unknown": Broken(
        THEN + 'observation = ►"anger-clearly"\n',
        'no observation "anger-clearly"',
        'did you mean "anger-clear"?',
    ),
    "key-in-capitals": Broken(THEN + 'question = ►"Why"\n', "no text key", "small letters"),
    "key-long": Broken(THEN + f'question = ►"{"x" * 33}"\n', "too long", "at most 32"),
    "suggestions-few": Broken(
        THEN + 'suggestions = ►["tell-me-more", "how-are-you"]\n', "too few", "at least 3"
    ),
    "suggestions-twice": Broken(
        THEN + 'suggestions = ►["penny", "penny", "how-are-you", "tell-me-more"]\n',
        '"penny" stands here twice',
        "with a weight",
    ),
    "suggestion-unknown": Broken(
        THEN + 'suggestions = ["tell-me-more", "how-are-you", ►"peny"]\n',
        'no suggestion "peny"',
        'did you mean "penny"?',
    ),
    "weight-zero": Broken(
        THEN + 'question = { key = "x", weight = ►0 }\n', "too small", "above 0"
    ),
    "weight-text": Broken(
        THEN + 'question = { key = "x", weight = ►"much" }\n', "is no number", "0.5"
    ),
    "no-key": Broken(THEN + "question = [►{ weight = 2 }]\n", "`key` is missing", "key = "),
    "field-of-no-rule": Broken(
        THEN + 'observation = ►"shared"\n', "nothing fills in { $look }", "a condition on emotion"
    ),
}

NEVER = {
    "no-face-no-emotion": Broken(
        WHEN + 'mood = "none"\nemotion = ►"anger"' + END, "a mood of none has no emotion", "away"
    ),
    "unclear-no-strength": Broken(
        WHEN + 'mood = ["unclear", "none"]\nstrength = ►"clear"' + END, "no strength", "away"
    ),
    "position-of-several": Broken(
        WHEN + 'mood = "shared"\nposition = ►"left"' + END, "single face only", 'mood = "single"'
    ),
    "size-of-many": Broken(
        WHEN + 'faces = { from = 2 }\nsize = ►"small"' + END, "single face only", "faces = 1"
    ),
    "two-are-no-single": Broken(
        WHEN + 'mood = "single"\nfaces = ►2' + END, "another number of faces", "shared, split"
    ),
    "no-faces-no-emotion": Broken(
        WHEN + 'faces = 0\nemotion = ►"fear"' + END, "a photo without a face", "away"
    ),
    "second-unmixed": Broken(
        WHEN + 'second = "fear"\nmixed = ►false' + END, "only where it is mixed", "away"
    ),
    "second-the-same": Broken(
        WHEN + 'emotion = "fear"\nsecond = ►"fear"' + END, "fear is the emotion already", "another"
    ),
    "photo-with-a-trend": Broken(
        WHEN + 'clip = false\ntrend = ►"steady"' + END, "a photo has no trend", "clip = true"
    ),
    "photo-with-a-peak": Broken(
        WHEN + 'clip = false\npeak = ►{ strength = "strong" }' + END,
        "has no peak",
        "take peak away",
    ),
    "no-face-no-trend": Broken(
        WHEN + 'mood = "none"\ntrend = ►"steady"' + END, "without a face has no trend", "away"
    ),
    "no-faces-no-peak": Broken(
        WHEN + 'faces = 0\npeak = ►"fear"' + END, "without a face has no peak", "away"
    ),
    "not-judged": Broken(
        WHEN + 'language = "de"\nsentiment = ►"positive"' + END, "only English", 'language "en"'
    ),
}

TEXTS = {
    "language-of-texts": Broken(
        '[texts.xx]\n►observation.x = "X."\n'.replace("[", "►[", 1).replace("\n►", "\n"),
        '"xx" is no language',
        "one of en",
    ),
    "kind-of-text": Broken(
        '[texts.en]\n►observations.x = "X."\n', 'no "observations"', 'did you mean "observation"?'
    ),
    "text-key": Broken('[texts.en]\n►suggestion.So_sour = "S"\n', "no text key", "small letters"),
    "text-long": Broken(f'[texts.en]\nsuggestion.a = ►"{"x" * 65}"\n', "too long", "at most 64"),
    "text-empty": Broken('[texts.en]\nquestion.a = ["A?", ►""]\n', "text is empty", "character"),
    "text-number": Broken("[texts.en]\nsuggestion.a = ►3\n", "3 is no text", "in quotes"),
    "text-junk": Broken(
        '[texts.en]\nquestion.a = ["A?", ►"B { $look?"]\n', "no valid Fluent", "a brace itself"
    ),
    "text-field": Broken(
        SAYS + '[texts.en]\n►observation.x = "{ $loook }"\n', "nothing fills in { $loook }", "out"
    ),
    "text-peak": Broken(
        SAYS + '[texts.en]\n►observation.x = "{ $peak }"\n', "{ $peak }", "a condition on peak"
    ),
    "text-cue": Broken(
        SAYS + '[texts.en]\n►observation.x = "{ $cue }"\n', "{ $cue }", "a condition on words"
    ),
    "field-in-a-suggestion": Broken(
        '[texts.en]\nsuggestion.x = ►"{ $look }?"\n', "nothing fills in { $look }", "take it out"
    ),
    "field-in-a-question": Broken(
        '[texts.en]\nquestion.x = ►"{ $look }?"\n', "nothing fills in { $look }", "take it out"
    ),
    "lines-in-a-suggestion": Broken(
        '[texts.en]\nsuggestion.x = ►"""A\nB"""\n', "one line", "one line"
    ),
    "not-in-english": Broken(
        HEAD + '[rule.then]\nobservation = ►"x"\n[texts.de]\nobservation.x = "X."\n',
        'the observation "x" has no English text',
        "[texts.en]",
    ),
    "nothing-in-braces": Broken(
        """[texts.en]\nquestion.a = ►'{ "" }'\n""", "text is empty", "character"
    ),
    "function": Broken(
        '[texts.en]\nobservation.x = ►"{ NUMBER($look) }"\n', "refers to NUMBER()", "in full"
    ),
    "nested-text": Broken(
        f'[texts.en]\nobservation.x = ►"{"{" * 200}$look{"}" * 200}"\n', "8 deep", "fewer"
    ),
    "reference": Broken('[texts.en]\nquestion.x = ►"{ -name }?"\n', "refers to -name", "in full"),
}

WHOLE = {
    "name-twice": Broken(
        WHEN + "faces = 1" + END + '[[rule]]\nname = ►"a sour moment"' + END,
        "a rule of this name stands in rules.toml:1",
        "a name of its own",
    ),
    "nothing-for-everything": Broken(
        "►extends = false\n" + WHEN + "faces = 1" + END, "no rule without conditions", "any photo"
    ),
    "empty": Broken("►# nothing yet\n", "the file is empty", "at least one [[rule]]"),
}

CASES = {
    f"{kind}-{name}": broken
    for kind, table in {
        "toml": NOT_TOML,
        "shape": SHAPE,
        "then": ANSWERS,
        "never": NEVER,
        "texts": TEXTS,
        "whole": WHOLE,
    }.items()
    for name, broken in table.items()
}
