"""Tasting menus to report on, with names that try to break out of wherever they are shown."""

import dataclasses
from datetime import UTC

import numpy as np

from bot.core.tallies import tally
from bot.reporting.panels import Clock
from bot.reporting.report import Source, build_report
from tests.reporting.audiences import MIX, faces_of

EVIL = "<script>alert(1)</script> & $5 \"x\" 'y' $"
ITEMS = {1: "Soup", 2: EVIL, 3: "=Cake"}
CLOCK = Clock(has_date=True, zone=UTC)
BEGIN_S = 1_780_000_000


def faces(seed=1, people=24):
    rng = np.random.default_rng(seed)
    happier = [MIX, MIX[::-1], np.roll(MIX, 1)]
    return [
        dataclasses.replace(face, at_s=BEGIN_S + number * 2400 + int(rng.integers(2400)))
        for number in ITEMS
        for face in faces_of(
            rng,
            people,
            (1, 2),
            alike=0.2,
            mix=happier[number - 1],
            item_id=number,
            first=seed * 10**7,
        )
    ]


def source(name=EVIL, **options):
    return Source(name, tally(faces(**options)), ITEMS)


def menu(**options):
    return build_report(source(), source(name=f"Last {EVIL}", seed=2), **options)


def few(people=8):
    return build_report(Source("Few", tally(faces(people=people)[: people - 1]), ITEMS))


def nothing():
    return build_report(Source("Nothing", tally([]), {}))
