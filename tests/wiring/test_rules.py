"""Rules files that change on disk while a shelf is kept fresh; every wait is bounded."""

import asyncio
import logging

import pytest

from bot.core.errors import RuleBookError
from bot.replies.rule import ReactionStyle
from bot.settings import Settings
from bot.wiring.rules import kept_fresh, open_shelf

PATIENCE_S = 10
NEVER_MS = 60_000
RULE = '[[rule]]\nname = "{name}"\n[rule.then]\nsticker = "none"\n'
BROKEN = RULE.replace('"none"', '"nun"')


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "rules.toml"
    path.write_text(RULE.format(name="first"), encoding="utf-8")
    return path


def shelf_of(path):
    return open_shelf(Settings(_env_file=None, rules=path))


def own_rules(shelf):
    return [rule.name for rule in shelf.book().rules.ranked if rule.file.startswith("rules")]


async def until(happened):
    async with asyncio.timeout(PATIENCE_S):
        while not happened():
            await asyncio.sleep(0.01)


def watching(shelf, *, look_ms=20):
    return kept_fresh(shelf, calm_ms=10, look_ms=look_ms)


def write(path, name, text=RULE):
    path.write_text(text.format(name=name), encoding="utf-8")


def replace(path, name, text=RULE):
    """Save as editors do: a new file takes the place of the old one."""
    new = path.with_suffix(".tmp")
    write(new, name, text)
    new.replace(path)


def delete_and_write(path, name):
    path.unlink()
    write(path, name)


@pytest.mark.parametrize("save", [write, replace, delete_and_write])
async def test_a_changed_file_is_taken_however_it_was_saved(file, save):
    shelf = shelf_of(file)

    async with watching(shelf):
        for name in ("second", "third"):
            save(file, name)
            await until(lambda name=name: own_rules(shelf) == [name])


async def test_changes_are_heard_of_without_looking(file):
    shelf = shelf_of(file)

    async with watching(shelf, look_ms=NEVER_MS), asyncio.timeout(PATIENCE_S):
        # The watch begins at some moment after this; from then on each change is heard.
        while own_rules(shelf) != ["second"]:
            replace(file, "second")
            await asyncio.sleep(0.05)


async def test_files_of_a_folder_may_come_and_go(file):
    shelf = shelf_of(file.parent)
    more = file.with_name("rules_2.toml")

    async with watching(shelf):
        write(more, "more")
        await until(lambda: own_rules(shelf) == ["first", "more"])
        more.unlink()
        await until(lambda: own_rules(shelf) == ["first"])


async def test_a_broken_file_keeps_the_old_rules_and_is_logged_line_by_line(file, caplog):
    shelf = shelf_of(file)

    async with watching(shelf):
        with caplog.at_level(logging.INFO, "bot.wiring.rules"):
            replace(file, "second", BROKEN)
            await until(lambda: "until the file is mended" in caplog.text)
            kept = own_rules(shelf)
            replace(file, "third")
            await until(lambda: "read again: 1 of your own" in caplog.text)

    assert kept == ["first"]
    assert own_rules(shelf) == ["third"]
    errors = [record.getMessage() for record in caplog.records if record.levelname == "ERROR"]
    assert errors[0].startswith("rules not taken: rules.toml:4:11: ")


async def test_a_file_that_is_gone_keeps_the_old_rules(file):
    shelf = shelf_of(file)

    async with watching(shelf):
        file.unlink()
        await until(lambda: shelf.problems)
        assert own_rules(shelf) == ["first"]


async def test_a_link_that_leads_elsewhere_is_noticed(file, tmp_path):
    link = tmp_path / "linked" / "rules.toml"
    link.parent.mkdir()
    link.symlink_to(file)
    shelf = shelf_of(link)

    async with watching(shelf):
        write(file, "elsewhere")
        await until(lambda: own_rules(shelf) == ["elsewhere"])


async def test_other_files_beside_the_rules_change_nothing(file, caplog):
    shelf = shelf_of(file)

    async with watching(shelf):
        with caplog.at_level(logging.INFO, "bot.wiring.rules"):
            write(file.with_name("bot.db"), "busy")
            # In one step: a file that is written in place may be met half empty, and read twice.
            replace(file, "second")
            await until(lambda: "read again" in caplog.text)

    assert own_rules(shelf) == ["second"]
    assert caplog.text.count("read again") == 1


async def test_rules_are_read_again_when_somebody_asks(file, caplog):
    shelf = shelf_of(file)

    async with watching(shelf) as read_again:
        with caplog.at_level(logging.INFO, "bot.wiring.rules"):
            read_again()
            await until(lambda: "read again" in caplog.text)


async def test_without_own_rules_there_is_nothing_to_watch():
    async with kept_fresh(open_shelf(Settings(_env_file=None))) as read_again:
        read_again()

        assert len(asyncio.all_tasks()) == 1


async def test_a_folder_that_cannot_be_watched_is_a_warning_and_no_end(file, caplog):
    shelf = shelf_of(file)
    file.parent.rename(file.parent.with_name("moved"))

    async with watching(shelf):
        await until(lambda: "not watched" in caplog.text)

    assert own_rules(shelf) == ["first"]


def test_the_style_of_reactions_is_that_of_the_settings():
    shelf = open_shelf(Settings(_env_file=None, reactions="mirror"))

    assert shelf.book().rules.style is ReactionStyle.MIRROR


def test_broken_rules_at_the_start_are_one_error_that_lists_them_all(file):
    write(file, "x", BROKEN + BROKEN.replace("{name}", ""))

    with pytest.raises(RuleBookError) as caught:
        shelf_of(file)

    head, *problems = str(caught.value).splitlines()
    assert head == f"the rules in {file} cannot be used: 3 problems"
    assert len(problems) == 3
