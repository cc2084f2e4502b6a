"""A report is written beside the database, and never over it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from factcheck_app.domain.errors import ExportFailed
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.workflow.export_review import export_review
from tests.fakes.reviews import HEAD, make_review

MADE = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def write(target: Path, database: Path) -> list[Path]:
    return export_review(make_review(), [], HEAD, [target], MADE, database=database)


@pytest.mark.parametrize("name", ["library.json", "link.csv"])
def test_the_database_is_never_taken_for_a_report(tmp_path: Path, name: str) -> None:
    path = tmp_path / "library.json"
    database = ReviewDatabase.open(path, writer=True, holder="a test")
    ReviewStore(database).add(make_review(()), "Ana Brandt")
    database.close()
    (tmp_path / "link.csv").symlink_to(path)
    before = path.read_bytes()
    with pytest.raises(ExportFailed, match="belongs to the database"):
        write(tmp_path / name, path)
    assert path.read_bytes() == before


def test_other_links_are_written_through(tmp_path: Path) -> None:
    (tmp_path / "link.csv").symlink_to(tmp_path / "report.csv")
    write(tmp_path / "link.csv", tmp_path / "library.db")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "report.csv").stat().st_size > 0


def test_a_name_that_no_file_can_have_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="no file can have"):
        write(tmp_path / "re\0port.csv", tmp_path / "library.db")
