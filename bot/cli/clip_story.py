"""A clip's story as a small table, for people at a terminal."""

from rich.table import Table

from bot.core.emotions import Emotion
from bot.core.story import Story
from bot.replies.clip_wording import clock
from bot.replies.rulebook import RuleBook


def story_table(story: Story, book: RuleBook) -> Table:
    """Lay out what a clip comes to: its looks, which way it goes, and its peak."""
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(style="cyan", no_wrap=True)
    table.add_column()
    looks = (_at(look.emotion, look.time_s, book) for look in story.looks)
    table.add_row("looks", ", then ".join(looks))
    table.add_row("trend", story.trend)
    peak = story.peak
    table.add_row("peak", f"{_at(peak.emotion, peak.time_s, book)}, {peak.share:.0%}")
    table.add_row("faces", f"{story.faces} at a time, {len(story.ending.faces)} at the end")
    return table


def _at(emotion: Emotion, time_s: float, book: RuleBook) -> str:
    return f"{book.texts.looks[emotion]} at {clock(time_s)}"
