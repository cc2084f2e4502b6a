"""A backup is a checked copy, and putting one back loses nothing."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.errors import DatabaseBusy, DatabaseUnusable
from factcheck_app.domain.review import Review
from factcheck_app.storage import backups
from factcheck_app.storage.audit_chain import verify
from factcheck_app.storage.backup_folder import backup_folder, newest_backup
from factcheck_app.storage.backups import back_up, back_up_if_changed, integrity_problems, restore
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.times import now
from tests.fakes.failing_disk import largest_file

ROOT = Path(__file__).resolve().parents[2]


def decide(store: ReviewStore, review: Review) -> int:
    return store.append_decision(review.id, "claim-01", Judgement(note="x" * 3000), "Ana Brandt").sequence


def damage(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[8192:-4096] = b"\xaa" * (len(content) - 8192 - 4096)
    path.write_bytes(content)


def test_a_backup_made_while_deciding_holds_all_that_was_saved(
    database: ReviewDatabase, store: ReviewStore, review: Review
) -> None:
    decide(store, review)
    copy = ReviewDatabase.open(back_up(database), writer=False)
    assert verify(copy).is_whole
    assert ReviewStore(copy).audit_head() == store.audit_head()
    copy.close()


def test_backups_made_while_another_thread_decides_are_each_whole(
    database: ReviewDatabase, store: ReviewStore, review: Review
) -> None:
    with ThreadPoolExecutor(1) as thread:
        deciding = thread.submit(lambda: [decide(store, review) for _ in range(150)])
        paths = [back_up(database, database.path.with_name(f"{number}.db")) for number in range(4)]
        decided = deciding.result()
    for path in paths:
        copy = ReviewDatabase.open(path, writer=False)
        assert verify(copy).is_whole
        copy.close()
    assert len(store.history(review.id)) == len(decided) == 150


def test_a_backup_is_one_file_for_its_owner_alone(database: ReviewDatabase, review: Review) -> None:
    path = back_up(database)
    assert [found.name for found in path.parent.iterdir()] == [path.name]
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_a_backup_is_made_only_where_something_changed(
    database: ReviewDatabase, store: ReviewStore, review: Review
) -> None:
    assert back_up_if_changed(database) is not None
    assert back_up_if_changed(database) is None
    decide(store, review)
    assert back_up_if_changed(database) is not None


def test_a_backup_never_replaces_a_file(database: ReviewDatabase, review: Review, tmp_path: Path) -> None:
    other = tmp_path / "draft.docx"
    other.write_text("mine")
    for target in (other, database.path):
        with pytest.raises(DatabaseUnusable, match="exists already"):
            back_up(database, target)
    assert other.read_text() == "mine"
    assert back_up(database, tmp_path / "mine.db").exists()


def test_there_is_no_backup_of_a_damaged_database(database: ReviewDatabase, review: Review) -> None:
    first = back_up(database)
    database.close()
    damage(database.path)
    with pytest.raises(DatabaseUnusable, match="damaged"):
        back_up(database)
    assert list(backup_folder(database.path).iterdir()) == [first]
    assert integrity_problems(database.path)


def test_a_damaged_database_names_its_newest_backup(database: ReviewDatabase, review: Review) -> None:
    backup = back_up(database)
    database.close()
    damage(database.path)
    before = database.path.read_bytes()
    with pytest.raises(DatabaseUnusable) as error:
        ReviewDatabase.open(database.path, writer=True, holder="a test")
    assert f'factcheck database restore "{backup}"' in error.value.next_step
    assert database.path.read_bytes() == before


def test_a_restored_database_is_whole_and_the_damaged_one_is_kept(
    database: ReviewDatabase, store: ReviewStore, review: Review, path: Path
) -> None:
    decide(store, review)
    head = store.audit_head()
    backup = back_up(database)
    database.close()
    damage(path)
    before = path.read_bytes()
    kept = restore(backup, path)
    assert kept is not None
    assert kept.read_bytes() == before
    again = ReviewDatabase.open(path, writer=True, holder="a test")
    assert ReviewStore(again).audit_head() == head
    again.close()


def test_sequences_given_since_the_backup_are_not_given_again(
    database: ReviewDatabase, store: ReviewStore, review: Review, path: Path
) -> None:
    backup = back_up(database)
    last = [decide(store, review) for _ in range(3)][-1]
    database.close()
    restore(backup, path)
    again = ReviewDatabase.open(path, writer=True, holder="a test")
    assert decide(ReviewStore(again), review) == last + 1
    assert verify(again).is_whole
    again.close()


def test_sequences_that_a_later_backup_knows_are_not_given_again(
    database: ReviewDatabase, store: ReviewStore, review: Review, path: Path
) -> None:
    chosen = back_up(database, path.with_name("chosen.db"))
    last = [decide(store, review) for _ in range(3)][-1]
    back_up(database)
    database.close()
    path.write_text("no database any more")
    restore(chosen, path)
    again = ReviewDatabase.open(path, writer=True, holder="a test")
    assert decide(ReviewStore(again), review) == last + 1
    again.close()


def test_what_waits_in_the_log_is_kept_with_the_replaced_file(
    database: ReviewDatabase, store: ReviewStore, review: Review, path: Path, tmp_path: Path
) -> None:
    backup = back_up(database)
    decide(store, review)
    # as a kill leaves it: the file and its log
    left = tmp_path / "left" / "reviews.db"
    left.parent.mkdir()
    for ending in ("", "-wal"):
        left.with_name(left.name + ending).write_bytes(path.with_name(path.name + ending).read_bytes())
    kept = restore(backup, left)
    assert kept is not None
    old = ReviewDatabase.open(kept, writer=False)
    assert len(ReviewStore(old).history(review.id)) == 1
    old.close()
    assert not left.with_name("reviews.db-wal").exists()


def test_a_bad_backup_is_refused_and_the_database_stays(
    database: ReviewDatabase, review: Review, path: Path, tmp_path: Path
) -> None:
    bad = back_up(database, tmp_path / "bad.db")
    database.close()
    before = path.read_bytes()
    damage(bad)
    (tmp_path / "text.db").write_text("no database")
    (tmp_path / "empty.db").touch()
    with closing(sqlite3.connect(tmp_path / "other.db")) as other:
        other.execute("CREATE TABLE t (a)")
    for name in ("bad.db", "text.db", "empty.db", "other.db", "missing.db"):
        with pytest.raises(DatabaseUnusable):
            restore(tmp_path / name, path)
    assert path.read_bytes() == before


def test_a_kill_while_a_backup_is_put_in_place_leaves_a_database(
    database: ReviewDatabase, store: ReviewStore, review: Review, path: Path
) -> None:
    backup = back_up(database)
    decide(store, review)
    database.close()
    code = (
        "import os, sys\nfrom pathlib import Path\nfrom factcheck_app.storage.backups import restore\n"
        "replace = Path.replace\n"
        "Path.replace = lambda own, to: replace(own, to) if own.suffix == '.part' else os.kill(os.getpid(), 9)\n"
        "restore(Path(sys.argv[1]), Path(sys.argv[2]))"
    )
    command = [sys.executable, "-c", code, str(backup), str(path)]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == -signal.SIGKILL
    again = ReviewDatabase.open(path, writer=True, holder="a test")
    assert len(ReviewStore(again).history(review.id)) == 1
    again.close()
    assert restore(backup, path) is not None


def test_a_full_disk_leaves_neither_a_half_backup_nor_a_half_restored_database(
    database: ReviewDatabase, store: ReviewStore, review: Review, path: Path
) -> None:
    backup = back_up(database)
    decide(store, review)
    database.close()
    before = path.read_bytes()
    with largest_file(20_000):
        with pytest.raises(DatabaseUnusable, match="was not written"):
            back_up(database, path.with_name("mine.db"))
        with pytest.raises(DatabaseUnusable, match="was not written"):
            restore(backup, path)
    assert path.read_bytes() == before
    assert not [file for file in path.parent.iterdir() if file.name.startswith((".", "mine", "reviews-kept"))]


def test_thinning_never_drops_the_backup_just_made(
    database: ReviewDatabase, store: ReviewStore, review: Review, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = back_up(database)
    # the clock is set back by a year and some months; a backup of that month exists
    for then in (now() - timedelta(days=500), now() - timedelta(days=501)):
        monkeypatch.setattr(backups, "now", [then].pop)
        assert back_up(database).exists()
    assert first.exists()


def test_a_command_that_decided_is_backed_up_by_the_next_window(
    database: ReviewDatabase, store: ReviewStore, review: Review, path: Path
) -> None:
    assert back_up_if_changed(database) is not None
    decide(store, review)
    database.close()
    window = ReviewDatabase.open(path, writer=True, holder="a window")
    assert back_up_if_changed(window) is not None
    assert back_up_if_changed(window) is None
    window.close()


def test_a_database_in_use_is_not_replaced(database: ReviewDatabase, review: Review) -> None:
    with pytest.raises(DatabaseBusy, match="a test"):
        restore(back_up(database), database.path)
    with pytest.raises(DatabaseUnusable, match="the database itself"):
        restore(database.path, database.path)
    assert newest_backup(database.path) is not None
