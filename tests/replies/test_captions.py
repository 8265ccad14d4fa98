import pytest

from bot.replies.captions import Caption


@pytest.mark.parametrize(
    ("caption", "words", "found"),
    [
        ("That was SO Sour!", ["so sour"], "SO Sour"),
        ("A lemon, they said", ["sour", "lemon"], "lemon"),
        ("Lemonade", ["lemon"], None),
        ("unlemon", ["lemon"], None),
        ("lemon", ["lemon"], "lemon"),
        ("lemon_pie", ["lemon"], None),
        ("7lemon", ["lemon"], None),
        ("Sour? So sour.", ["so sour", "sour"], "Sour"),
        ("so sour", ["so", "so sour"], "so sour"),
        ("lemonade, then a lemon", ["lemon"], "lemon"),
        ("", ["lemon"], None),
        ("lemon", [], None),
        ("这个柠檬好酸啊", ["好酸"], "好酸"),
        ("レモンを食べた", ["レモン"], "レモン"),
        ("GGの柠檬", ["柠檬"], "柠檬"),
        ("มะนาวเปรี้ยว", ["เปรี้ยว"], "เปรี้ยว"),
        ("Какой кислый ЛИМОН!", ["лимон"], "ЛИМОН"),
        ("Мёд", ["мед"], "Мёд"),
        ("नमकीन है", ["नमक"], None),
        ("बहुत खट्टा है", ["खट्टा"], "खट्टा"),
        ("ليمون، جدا", ["ليمون"], "ليمون"),
        ("LİMONLU ve SICAK", ["limonlu"], "LİMONLU"),
        ("LİMONLU ve SICAK", ["sıcak"], "SICAK"),
        ("Straße", ["strasse"], "Straße"),
        ("I don’t know", ["don't"], "don’t"),
        ("cafe\u0301 au lait", ["café"], "café"),
        ("party 🎂 time", ["🎂"], "🎂"),
    ],
)
def test_words_are_found_as_they_are_written(caption, words, found):
    assert Caption.of(caption).find(words) == found


def test_a_long_caption_is_looked_through_quickly():
    caption = Caption.of("so sou " * 2000)

    assert all(caption.find(["so sour", "lemon"]) is None for _ in range(100))
