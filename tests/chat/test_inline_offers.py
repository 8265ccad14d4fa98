from bot.chat.inline_offers import Offer, Offers
from bot.core.emotions import Strength
from bot.core.stickers import Motif, Sticker
from bot.replies.plan import React, ReplyPlan, Say, SendSticker, Suggestion
from tests.fakes import FakeClock

ADA, BEN, CLEO = 1001, 1002, 1003
PHOTO, NEWER = (-4001, 7), (1001, 9)
STICKER = Sticker(Motif.ANGER, Strength.CLEAR)
DAY_S = 24 * 3600.0


def say(*keys):
    return Say("This face looks angry.", tuple(Suggestion(key, key.upper()) for key in keys))


def answer(*keys):
    return ReplyPlan((React(("🕊",)), SendSticker(STICKER), say(*keys)))


def test_everybody_whom_an_answer_was_for_may_say_it():
    offers = Offers()

    offers.note((ADA, None, BEN, ADA), PHOTO, answer("a", "b"))

    assert offers.of(ADA) == offers.of(BEN) == Offer(PHOTO, ("a", "b"), STICKER)
    assert offers.of(CLEO) is None


def test_the_newest_photo_counts():
    offers = Offers()
    offers.note((ADA,), PHOTO, answer("a"))

    offers.note((ADA,), NEWER, ReplyPlan((say("b"),)))

    assert offers.of(ADA) == Offer(NEWER, ("b",))


def test_an_answer_without_suggestions_changes_nothing():
    offers = Offers()
    offers.note((ADA,), PHOTO, answer("a"))

    for plan in (ReplyPlan(), ReplyPlan((React(("🕊",)),)), ReplyPlan((say(),))):
        offers.note((ADA,), NEWER, plan)

    assert offers.of(ADA) == Offer(PHOTO, ("a",), STICKER)


def test_a_turned_answer_keeps_its_own_sticker_only():
    offers = Offers()
    offers.note((ADA,), PHOTO, answer("a"))

    offers.turn_to(ADA, PHOTO, say("b"))
    same = offers.of(ADA)
    offers.turn_to(ADA, NEWER, say("c"))
    offers.turn_to(BEN, NEWER, say())

    assert same == Offer(PHOTO, ("b",), STICKER)
    assert offers.of(ADA) == Offer(NEWER, ("c",))
    assert offers.of(BEN) is None


def test_what_is_forgotten_is_gone():
    offers = Offers()
    offers.note((ADA, BEN), PHOTO, answer("a"))

    offers.forget(ADA)
    offers.forget(CLEO)

    assert offers.of(ADA) is None
    assert offers.of(BEN) is not None


def test_an_offer_lasts_for_a_day():
    clock = FakeClock()
    offers = Offers(clock=clock)
    offers.note((ADA,), PHOTO, answer("a"))
    clock.now += DAY_S / 2
    offers.note((BEN,), PHOTO, answer("a"))

    clock.now += DAY_S / 2

    assert offers.of(ADA) is None
    assert offers.of(BEN) is not None


def test_of_too_many_people_the_one_with_the_oldest_photo_is_forgotten():
    offers = Offers(people_kept=2)
    for person in (ADA, BEN, ADA, CLEO):
        offers.note((person,), PHOTO, answer("a"))

    assert offers.of(BEN) is None
    assert None not in (offers.of(ADA), offers.of(CLEO))
