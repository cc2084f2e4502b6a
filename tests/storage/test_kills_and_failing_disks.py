"""Whatever happens to the process or the disk, what was acknowledged is there and the record is whole."""

from __future__ import annotations

import errno
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.errors import DatabaseUnusable
from factcheck_app.domain.review import Review
from factcheck_app.storage.audit_chain import verify
from factcheck_app.storage.backups import integrity_problems
from factcheck_app.storage.database_file import log_of
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from tests.fakes.failing_disk import CAN_REFUSE, largest_file

ROOT = Path(__file__).resolve().parents[2]
DECIDING = [sys.executable, "-m", "tests.fakes.deciding_process"]


def decide(store: ReviewStore, review: Review, length: int = 3000) -> int:
    return store.append_decision(review.id, "claim-01", Judgement(note="x" * length), "Ana Brandt").sequence


def assert_all_there(path: Path, review: Review, acknowledged: list[int]) -> None:
    """Opens as the next writer would: acknowledged decisions are there, file and record are whole."""
    database = ReviewDatabase.open(path, writer=True, holder="a test")
    stored = {decision.sequence for decision in ReviewStore(database).history(review.id)}
    problem = verify(database).problem
    database.close()
    assert set(acknowledged) <= stored
    assert len(set(acknowledged)) == len(acknowledged)
    assert (problem, integrity_problems(path)) == ("", [])


def sequences(lines: list[str]) -> list[int]:
    return [int(line.split()[1]) for line in lines if line.startswith("saved ") and line.endswith("\n")]


def test_no_acknowledged_decision_is_lost_to_a_kill(database: ReviewDatabase, review: Review, path: Path) -> None:
    database.close()
    acknowledged: list[int] = []
    for lines, number in ((7, signal.SIGKILL), (40, signal.SIGKILL), (23, signal.SIGTERM)):
        process = subprocess.Popen([*DECIDING, str(path), review.id], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        told = [process.stdout.readline() for _ in range(lines)]
        process.send_signal(number)
        told += process.stdout.readlines()
        process.stdout.close()
        assert process.wait() == -number
        acknowledged += sequences(told)
    assert_all_there(path, review, acknowledged)


@pytest.mark.skipif(not CAN_REFUSE, reason="the system offers no way to refuse calls")
@pytest.mark.parametrize(
    ("calls", "code", "sentence"),
    [
        ("pwrite64", errno.ENOSPC, "The disk is full; this was not saved."),
        ("pwrite64", errno.EIO, "The disk reported an error; this was not saved."),
        ("fsync,fdatasync", errno.EIO, "The disk reported an error; this was not saved."),
    ],
)
def test_a_disk_that_begins_to_fail_is_one_sentence_and_loses_nothing(
    database: ReviewDatabase, review: Review, path: Path, calls: str, code: int, sentence: str
) -> None:
    database.close()
    command = [*DECIDING, str(path), review.id, "5", calls, str(code)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    told = done.stdout.splitlines(keepends=True)
    assert (done.returncode, done.stderr, len(sequences(told))) == (0, "", 5)
    assert told[-1].startswith(sentence)
    assert_all_there(path, review, sequences(told))


@pytest.mark.parametrize("write", [1, 3, 5])
def test_a_write_that_fails_half_way_saves_nothing_and_the_next_one_works(
    database: ReviewDatabase, store: ReviewStore, review: Review, path: Path, write: int
) -> None:
    first = decide(store, review)
    # each page goes to the log in two writes, its header and its content
    room = (write - 1) // 2 * (4096 + 24) + 24 * ((write - 1) % 2) + 8
    with (
        largest_file(log_of(path).stat().st_size + room),
        pytest.raises(DatabaseUnusable, match="this was not saved") as error,
    ):
        decide(store, review, 30_000)
    assert "xxx" not in str(error.value)
    # the disk has room again: the same window goes on
    second = decide(store, review)
    assert [decision.sequence for decision in store.history(review.id)] == [first, second]
    database.close()
    assert_all_there(path, review, [first, second])


def test_a_file_at_its_size_limit_says_that_the_disk_is_full(
    database: ReviewDatabase, store: ReviewStore, review: Review
) -> None:
    first = decide(store, review)
    with database.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DatabaseUnusable, match="The disk is full; this was not saved"):
        decide(store, review, 1_000_000)
    with database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    assert decide(store, review, 1_000_000) == first + 1


def small_disk_command(script: str) -> list[str]:
    return ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script]


def can_mount(folder: Path) -> bool:
    if shutil.which("unshare") is None:
        return False
    command = small_disk_command(f"mount -t tmpfs -o size=1m none '{folder}'")
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def test_a_full_disk_of_one_megabyte_loses_nothing_and_goes_on_when_there_is_room(
    database: ReviewDatabase, review: Review, path: Path, tmp_path: Path
) -> None:
    database.close()
    disk = tmp_path / "disk"
    disk.mkdir()
    if not can_mount(disk):
        pytest.skip("this system lets nobody mount a small disk")
    deciding = f"'{sys.executable}' -m tests.fakes.deciding_process '{disk}/{path.name}' {review.id}"
    script = (
        f"mount -t tmpfs -o size=1m none '{disk}' && cp '{path}' '{disk}' && {deciding} && "
        f"mount -o remount,size=4m '{disk}' && {deciding} && cp '{disk}'/* '{tmp_path}'"
    )
    done = subprocess.run(small_disk_command(script), cwd=ROOT, capture_output=True, text=True, check=False)
    told = done.stdout.splitlines(keepends=True)
    sentences = [line for line in told if not line.startswith("saved ")]
    assert (done.returncode, done.stderr, len(sentences)) == (0, "", 2)
    assert all(line.startswith("The disk is full; this was not saved.") for line in sentences)
    assert len(sequences(told)) > 20
    assert_all_there(tmp_path / path.name, review, sequences(told))
