import os
import stat
import subprocess
import sys

import pytest

from bot.core.errors import JobsError
from bot.jobs.worker_name import take_worker_name


def test_two_that_live_at_once_have_different_names(tmp_path):
    one, other = take_worker_name(tmp_path), take_worker_name(tmp_path)

    assert one.text != other.text
    one.release()
    other.release()


def test_a_name_is_taken_up_again_after_its_owner_has_gone(tmp_path):
    one, other = take_worker_name(tmp_path), take_worker_name(tmp_path)
    one.release()
    one.release()

    again = take_worker_name(tmp_path)

    assert again.text == one.text
    other.release()
    again.release()


def test_a_killed_process_leaves_its_name_to_the_next(tmp_path):
    code = (
        "import os, pathlib, sys\n"
        "from bot.jobs.worker_name import take_worker_name\n"
        "name = take_worker_name(pathlib.Path(sys.argv[1]))\n"
        "print(name.text, flush=True)\n"
        "os.kill(os.getpid(), 9)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=False
    )

    name = take_worker_name(tmp_path)

    assert done.stdout.strip() == name.text
    name.release()


def test_a_file_that_was_cut_off_gets_a_new_name(tmp_path):
    (tmp_path / "worker-0").write_text("half")

    name = take_worker_name(tmp_path)

    assert len(name.text) == 32
    assert (tmp_path / "worker-0").read_text() == name.text
    name.release()


def test_the_folder_and_its_files_are_for_their_owner_only(tmp_path):
    before = os.umask(0)
    name = take_worker_name(tmp_path / "new" / "workers")
    os.umask(before)

    folder = tmp_path / "new" / "workers"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "worker-0").stat().st_mode) == 0o600
    name.release()


def test_without_a_folder_every_name_is_new():
    assert take_worker_name(None).text != take_worker_name(None).text


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path):
    (tmp_path / "file").touch()

    with pytest.raises(JobsError, match="cannot be used"):
        take_worker_name(tmp_path / "file")
