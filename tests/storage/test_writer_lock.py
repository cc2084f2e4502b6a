"""One writer, and the second is told who; a killed holder frees the lock."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck_app.domain.errors import DatabaseBusy, DatabaseUnusable
from factcheck_app.storage.writer_lock import WriterLock
from tests.fakes.failing_disk import as_ordinary_user

ROOT = Path(__file__).resolve().parents[2]
HOLD = (
    "import sys; from pathlib import Path; from factcheck_app.storage.writer_lock import WriterLock\n"
    "lock = WriterLock(Path(sys.argv[1])); lock.take('the window (42)'); print('held', flush=True); sys.stdin.read()"
)


def test_the_second_is_told_who_holds_it_and_a_kill_frees_it(tmp_path: Path) -> None:
    path, lock = tmp_path / "reviews.db", WriterLock(tmp_path / "reviews.db")
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        with pytest.raises(DatabaseBusy) as error:
            lock.take("me")
        process.kill()
    assert re.match(r"The database is in use by the window \(42\) since \d\d \w{3} \d\d:\d\d\.$", error.value.sentence)
    assert lock.take("me"), "the kill was no clean end"
    lock.free()
    assert not lock.take("me")
    lock.free()


def test_a_holder_whose_words_are_lost_is_another_program(tmp_path: Path) -> None:
    path = tmp_path / "reviews.db"
    first, second = WriterLock(path), WriterLock(path)
    first.take("me")
    for content in (b"", b"\xff\xfe"):
        path.with_name("reviews.db.holder").write_bytes(content)
        with pytest.raises(DatabaseBusy, match="in use by another program"):
            second.take("you")
    first.free()


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(DatabaseUnusable, match="cannot be written"):
        as_ordinary_user(lambda: WriterLock(tmp_path / "reviews.db").take("me"))
    tmp_path.chmod(0o700)


def test_freeing_twice_does_no_harm(tmp_path: Path) -> None:
    lock = WriterLock(tmp_path / "reviews.db")
    lock.take("me")
    lock.free()
    lock.free()
    assert not (tmp_path / "reviews.db.holder").exists()
