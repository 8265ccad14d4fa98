"""Counting the lost and the doubled."""

import pytest

from benchmarks.endurance.answers import AnswerBook, Span, judge

CHAT = 1001


class HandClock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def book(clock):
    return AnswerBook(clock)


def answered_at(book, clock, *moments, message_id=1, apologies=()):
    book.owe(CHAT, [message_id], sent_at=clock.now)
    for moment in moments:
        clock.now = moment
        book.note(CHAT, message_id, is_apology=moment in apologies)


def test_a_photo_without_an_answer_is_lost(book, clock):
    answered_at(book, clock, 101.0)
    answered_at(book, clock, message_id=2)

    verdict = judge(book.debts)

    assert (verdict.photos, verdict.due, verdict.answered, verdict.lost) == (2, 2, 1, 1)
    assert not verdict.is_kept
    assert [debt.wait_s for debt in book.debts] == [1.0, None]
    assert book.unanswered == [book.debts[1]]
    assert book.last_answer_at == 101.0


def test_an_album_is_owed_one_answer_to_any_of_its_parts(book):
    book.owe(CHAT, [1, 2, 3], sent_at=100.0)

    book.note(CHAT, 2, is_apology=False)

    verdict = judge(book.debts)
    assert (verdict.photos, verdict.due, verdict.answered) == (3, 1, 1)
    assert verdict.is_kept


def test_what_nobody_waits_for_is_no_answer(book):
    book.owe(CHAT, [1], sent_at=100.0)

    assert book.note(CHAT + 1, 1, is_apology=False) is None
    assert book.note(CHAT, 2, is_apology=False) is None

    assert judge(book.debts).lost == 1


def test_an_apology_is_an_answer_and_counted_apart(book, clock):
    answered_at(book, clock, 101.0, apologies={101.0})

    verdict = judge(book.debts)

    assert (verdict.answered, verdict.apologised, verdict.lost) == (0, 1, 0)
    assert verdict.is_kept


def test_an_answer_after_an_apology_is_a_second_one(book, clock):
    answered_at(book, clock, 101.0, 109.0, apologies={101.0})

    verdict = judge(book.debts)

    assert (verdict.answered, verdict.apologised) == (1, 0)
    assert (verdict.doubled, verdict.unexplained) == (1, 1)


@pytest.mark.parametrize(
    ("kill", "unexplained"),
    [
        (101.2, 0),
        (102.9, 0),
        (103.1, 1),
        # The process was dead before its message arrived.
        (100.6, 0),
        (100.4, 1),
    ],
)
def test_a_second_answer_is_explained_by_a_kill_right_after_the_first(
    book, clock, kill, unexplained
):
    answered_at(book, clock, 101.0, 106.0)

    verdict = judge(book.debts, kills=[kill])

    assert (verdict.doubled, verdict.unexplained) == (1, unexplained)


def test_one_kill_explains_one_repetition_only(book, clock):
    answered_at(book, clock, 101.0, 106.0, 111.0)

    assert judge(book.debts, kills=[101.5]).unexplained == 1
    assert judge(book.debts, kills=[101.5, 106.5]).unexplained == 0


def test_what_cannot_be_written_down_waits_for_the_kill_longer(book, clock):
    answered_at(book, clock, 101.0, 112.0)
    locked = [Span(100.0, 104.0)]

    assert judge(book.debts, kills=[105.5], blocked=locked).unexplained == 0
    assert judge(book.debts, kills=[106.5], blocked=locked).unexplained == 1


def album_answered(book, clock, *answers):
    book.owe(CHAT, [1, 2, 3], sent_at=clock.now)
    for moment, part in answers:
        clock.now = moment
        book.note(CHAT, part, is_apology=False)


def test_parts_that_come_after_a_kill_may_get_an_answer_of_their_own(book, clock):
    album_answered(book, clock, (101.0, 2), (112.0, 1))

    verdict = judge(book.debts, kills=[108.0])

    assert (verdict.split, verdict.doubled, verdict.unexplained) == (1, 0, 0)


def test_without_a_kill_an_album_has_one_answer(book, clock):
    album_answered(book, clock, (101.0, 2), (112.0, 1))

    verdict = judge(book.debts, kills=[113.0])

    assert (verdict.split, verdict.doubled, verdict.unexplained) == (0, 1, 1)


def test_an_album_that_is_answered_again_at_the_same_part_is_doubled(book, clock):
    album_answered(book, clock, (101.0, 1), (112.0, 2), (113.0, 1))

    verdict = judge(book.debts, kills=[108.0])

    assert (verdict.split, verdict.doubled, verdict.unexplained) == (1, 1, 1)
