"""A database of an older version is backed up and brought up to date, whole or not at all."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck_app.domain.errors import DatabaseUnusable
from factcheck_app.domain.review import Review
from factcheck_app.storage import migrate, schema_version
from factcheck_app.storage.audit_chain import verify
from factcheck_app.storage.backup_folder import newest_backup
from factcheck_app.storage.database_file import schema_of
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.schema_version import CURRENT_SCHEMA
from tests.fakes.failing_disk import largest_file

ROOT = Path(__file__).resolve().parents[2]

# a version of the future, for which today's database is an old one
NEXT_STEP = """
import os, signal
from alembic import op
revision, down_revision = "9999", "{today}"

def upgrade():
    op.execute("CREATE TABLE colours (name TEXT)")
    op.execute("INSERT INTO colours SELECT title FROM reviews")
    op.execute("ALTER TABLE reviews ADD COLUMN colour TEXT")
    {last}
"""

OPEN = """
import sys
from pathlib import Path
from factcheck_app.storage import migrate, schema_version
from factcheck_app.storage.review_database import ReviewDatabase
if len(sys.argv) > 2:
    migrate.MIGRATIONS = Path(sys.argv[2])
    schema_version.KNOWN_SCHEMAS = (*schema_version.KNOWN_SCHEMAS, "9999")
ReviewDatabase.open(sys.argv[1], writer=True, holder="a process")
"""


def next_migrations(folder: Path, last: str = "pass") -> Path:
    """The steps of today and one more, which ends like this."""
    target = folder / "migrations % 2"
    shutil.copytree(migrate.MIGRATIONS, target, ignore=shutil.ignore_patterns("__pycache__"))
    (target / "versions" / "schema_9999.py").write_text(NEXT_STEP.format(last=last, today=CURRENT_SCHEMA))
    return target


def update_program(patch: pytest.MonkeyPatch, migrations: Path) -> None:
    patch.setattr(migrate, "MIGRATIONS", migrations)
    patch.setattr(schema_version, "KNOWN_SCHEMAS", (*schema_version.KNOWN_SCHEMAS, "9999"))


def test_an_older_database_is_backed_up_and_then_brought_up_to_date(
    database: ReviewDatabase, review: Review, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database.close()
    update_program(monkeypatch, next_migrations(tmp_path))
    again = ReviewDatabase.open(path, writer=True, holder="a test")
    assert ReviewStore(again).load(review.id).title == review.title
    assert verify(again).is_whole
    again.close()
    backup = newest_backup(path)
    assert backup is not None
    assert (schema_of(path), schema_of(backup[1])) == ("9999", CURRENT_SCHEMA)


def test_a_reader_asks_for_the_window_and_changes_nothing(
    database: ReviewDatabase, review: Review, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database.close()
    before = path.read_bytes()
    update_program(monkeypatch, next_migrations(tmp_path))
    with pytest.raises(DatabaseUnusable, match="was written by an older version"):
        ReviewDatabase.open(path, writer=False)
    assert path.read_bytes() == before


def test_a_kill_in_the_middle_of_bringing_up_to_date_changes_nothing(
    database: ReviewDatabase, review: Review, path: Path, tmp_path: Path
) -> None:
    database.close()
    migrations = next_migrations(tmp_path, "os.kill(os.getpid(), signal.SIGKILL)")
    command = [sys.executable, "-c", OPEN, str(path), str(migrations)]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == -signal.SIGKILL
    again = ReviewDatabase.open(path, writer=True, holder="a test")
    assert (again.schema, again.was_unclean, verify(again).problem) == (CURRENT_SCHEMA, True, "")
    assert ReviewStore(again).load(review.id).title == review.title
    again.close()


def test_a_kill_while_a_database_is_made_leaves_none(tmp_path: Path) -> None:
    path = tmp_path / "new" / "reviews.db"
    killing = f"from pathlib import Path; import os, signal\nPath.replace = lambda *_: os.kill(os.getpid(), 9)\n{OPEN}"
    command = [sys.executable, "-c", killing, str(path)]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == -signal.SIGKILL
    assert not path.exists()
    database = ReviewDatabase.open(path, writer=True, holder="a test")
    assert ReviewStore(database).summaries() == []
    database.close()
    assert {file.name for file in path.parent.iterdir()} == {path.name, f"{path.name}.lock"}


def test_a_full_disk_while_a_database_is_made_is_one_sentence_and_leaves_none(tmp_path: Path) -> None:
    path = tmp_path / "reviews.db"
    with largest_file(20_000), pytest.raises(DatabaseUnusable, match="not saved"):
        ReviewDatabase.open(path, writer=True, holder="a test")
    assert [file.name for file in tmp_path.iterdir() if file.name.endswith((".db", ".new", "-wal"))] == []
