"""docs/stickers.md names what there is."""

from pathlib import Path

from bot.core.stickers import EMOJIS

DOCS = (Path(__file__).parent.parent.parent / "docs" / "stickers.md").read_text(encoding="utf-8")


def test_every_motif_stands_there_with_its_emoji():
    rows = [line.split("|") for line in DOCS.splitlines() if line.startswith("| `")]

    told = {row[1].split("`")[1]: tuple(row[2].split()) for row in rows}

    assert told == {motif.value: emojis for motif, emojis in EMOJIS.items()}
