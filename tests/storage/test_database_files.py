"""What belongs to a database is known under any name it has."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from factcheck_app.storage.backups import back_up
from factcheck_app.storage.database_files import belongs_to_database
from factcheck_app.storage.review_database import ReviewDatabase


@pytest.mark.parametrize("ending", ["", "-wal", "-shm", ".lock", ".holder"])
def test_the_database_and_what_lies_beside_it_belong_to_it(database: ReviewDatabase, path: Path, ending: str) -> None:
    file = path.with_name(path.name + ending)
    assert belongs_to_database(file, path)
    assert belongs_to_database(path.parent / ".." / path.parent.name / file.name, path)


def test_links_of_both_kinds_and_backups_belong_to_it(database: ReviewDatabase, path: Path, tmp_path: Path) -> None:
    backup = back_up(database)
    soft, hard = tmp_path / "report.html", tmp_path / "report.json"
    soft.symlink_to(path)
    os.link(backup, hard)
    assert [belongs_to_database(file, path) for file in (backup, soft, hard)] == [True, True, True]


def test_a_report_beside_the_database_does_not_belong_to_it(database: ReviewDatabase, path: Path) -> None:
    report = path.with_suffix(".html")
    assert not belongs_to_database(report, path)
    report.write_text("a report")
    assert not belongs_to_database(report, path)
