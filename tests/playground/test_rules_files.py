"""Reading and saving rules files."""

import pytest

from bot.core.errors import SettingsError
from bot.playground.errors import PlaygroundError
from bot.playground.rules_files import (
    DRAFT_NAME,
    OwnFiles,
    RulesText,
    built_in_files,
    starter,
)


def test_without_a_path_there_is_a_draft_to_begin_with_that_cannot_be_saved():
    own = OwnFiles(None)

    assert own.read() == (RulesText(DRAFT_NAME, starter()),)
    with pytest.raises(PlaygroundError, match="without this file"):
        own.save(own.read()[0])


def test_a_file_that_is_not_there_is_made_when_it_is_saved(rules):
    own = OwnFiles(rules)
    (draft,) = own.read()

    own.save(draft)

    assert draft.name == "mine.toml"
    assert rules.read_text("utf-8") == starter()


def test_all_files_of_a_folder_are_read_by_name(tmp_path):
    for name in ("b.toml", "a.toml", "notes.txt"):
        (tmp_path / name).write_text(name)

    assert [file.name for file in OwnFiles(tmp_path).read()] == ["a.toml", "b.toml"]


def test_an_empty_folder_gets_its_first_file(tmp_path):
    own = OwnFiles(tmp_path)

    own.save(own.read()[0])

    assert (tmp_path / DRAFT_NAME).read_text("utf-8") == starter()


def test_what_somebody_else_wrote_meanwhile_is_not_overwritten(rules):
    rules.write_text("# one\n")
    own = OwnFiles(rules)
    (draft,) = own.read()
    rules.write_text("# two\n")

    with pytest.raises(PlaygroundError, match="another program") as caught:
        own.save(draft)

    assert caught.value.status == 409
    assert rules.read_text() == "# two\n"


def test_it_is_overwritten_when_that_is_wanted(rules):
    rules.write_text("# one\n")
    own = OwnFiles(rules)
    (draft,) = own.read()
    rules.write_text("# two\n")

    seen = own.save(draft, anyway=True)

    assert rules.read_text() == "# one\n"
    assert own.read() == (RulesText("mine.toml", "# one\n", seen),)


def test_line_ends_and_rights_of_a_file_are_kept(rules):
    rules.write_bytes(b"# one\r\n# two\r\n")
    rules.chmod(0o640)
    own = OwnFiles(rules)
    (draft,) = own.read()

    own.save(RulesText(draft.name, draft.text + "# three\n", draft.seen))

    assert draft.text == "# one\n# two\n"
    assert rules.read_bytes() == b"# one\r\n# two\r\n# three\r\n"
    assert rules.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(rules, tmp_path):
    target = tmp_path / "elsewhere"
    target.write_text("# one\n")
    rules.symlink_to(target)
    own = OwnFiles(rules)

    own.save(RulesText("mine.toml", "# two\n", own.read()[0].seen))

    assert rules.is_symlink()
    assert target.read_text() == "# two\n"


def test_saving_leaves_nothing_else_behind(rules):
    own = OwnFiles(rules)

    own.save(own.read()[0])

    assert [path.name for path in rules.parent.iterdir()] == ["mine.toml"]


def test_a_folder_that_is_gone_is_told(tmp_path):
    own = OwnFiles(tmp_path / "gone" / "mine.toml")

    with pytest.raises(PlaygroundError, match="cannot be written"):
        own.save(own.read()[0])


def test_a_file_that_is_no_text_is_told_at_the_start(rules):
    rules.write_bytes(b"\xff\xfe\x00")

    with pytest.raises(SettingsError, match="no text"):
        OwnFiles(rules).read()


def test_the_built_in_rules_come_in_their_order():
    names = [file.name for file in built_in_files()]

    assert names == sorted(names)
    assert names[0].startswith("00-")
