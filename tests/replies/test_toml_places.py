import pytest

from bot.replies.loading.toml_places import Spot, find_places

TOML = """\
top.down = 1
[[rule]]
name = "one" # a comment
[rule.when]
faces = { from = 2, "to" = [ # a comment
  3, { x = 4 },
] }
[[rule]]
  'name' = "ö, two"
["a.b"."ç"]
c = 5
[[list.of.tables]]
d = 6
[list.of.tables.e]
f = 7
"""

PLACES = find_places(TOML)


@pytest.mark.parametrize(
    ("path", "key", "value"),
    [
        (("top",), (1, 1), (1, 12)),
        (("top", "down"), (1, 1), (1, 12)),
        (("rule", 0), (2, 1), (2, 1)),
        (("rule", 0, "name"), (3, 1), (3, 8)),
        (("rule", 0, "when"), (4, 1), (4, 1)),
        (("rule", 0, "when", "faces"), (5, 1), (5, 9)),
        (("rule", 0, "when", "faces", "to"), (5, 21), (5, 28)),
        (("rule", 0, "when", "faces", "to", 0), (6, 3), (6, 3)),
        (("rule", 0, "when", "faces", "to", 1, "x"), (6, 8), (6, 12)),
        (("rule", 1, "name"), (9, 3), (9, 12)),
        (("a.b", "ç", "c"), (11, 1), (11, 5)),
        (("list", "of", "tables", 0, "d"), (13, 1), (13, 5)),
        (("list", "of", "tables", 0, "e", "f"), (15, 1), (15, 5)),
    ],
)
def test_every_key_and_value_is_found(path, key, value):
    assert PLACES.of_key(path) == Spot(*key)
    assert PLACES.of_value(path) == Spot(*value)


def test_what_is_not_there_stands_where_it_would_belong():
    assert PLACES.of_value(("rule", 0, "when", "emotion", 3)) == Spot(4, 1)
    assert PLACES.of_key(("nowhere",)) == Spot(1, 1)
