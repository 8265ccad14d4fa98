import pytest

from bot.replies.sentiment import Sentiment, sentiment_of


@pytest.mark.parametrize(
    ("caption", "sentiment"),
    [
        ("What a wonderful day!", Sentiment.POSITIVE),
        ("Worst day ever, I hate it", Sentiment.NEGATIVE),
        ("The station at noon", Sentiment.NEUTRAL),
        ("not good", Sentiment.NEGATIVE),
        ("🥰", Sentiment.POSITIVE),
    ],
)
def test_an_english_caption_sounds_glad_heavy_or_neither(caption, sentiment):
    assert sentiment_of(caption, "en") is sentiment


def test_a_caption_in_another_language_is_not_judged():
    assert sentiment_of("Was für ein wonderful day!", "de") is Sentiment.NEUTRAL


@pytest.mark.parametrize("caption", ["", "  \n"])
def test_without_a_caption_there_is_no_sentiment(caption):
    assert sentiment_of(caption, "en") is None


def test_only_the_beginning_of_a_long_caption_is_judged():
    assert sentiment_of("Noon. " * 100 + "I hate it", "en") is Sentiment.NEUTRAL
