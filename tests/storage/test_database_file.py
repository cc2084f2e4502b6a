"""One file has one path, whatever it is called; and SQLite opens it for reading alone."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from factcheck_app.domain.errors import DatabaseUnusable
from factcheck_app.storage.database_file import is_new, path_of, read_only_address, schema_of
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.schema_version import CURRENT_SCHEMA


def test_paths_and_addresses_name_the_same_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "link.db").symlink_to("reviews.db")
    whole = tmp_path / "reviews.db"
    for name in ("reviews.db", f"sqlite:///{whole}", "sqlite:///reviews.db", "./x/../reviews.db", "link.db"):
        assert path_of(name) == whole


@pytest.mark.parametrize("name", ["odd ?#%&.db", "nested%20name.db", "ünï 😀.db"])
def test_odd_names_are_opened_as_they_are_and_never_written(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    ReviewDatabase.open(path, writer=True, holder="a test").close()
    assert schema_of(path) == CURRENT_SCHEMA
    with (
        closing(sqlite3.connect(read_only_address(path), uri=True)) as connection,
        pytest.raises(sqlite3.OperationalError, match="readonly"),
    ):
        connection.execute("CREATE TABLE t (a)")


def test_a_database_is_made_only_where_nothing_is(tmp_path: Path) -> None:
    assert is_new(tmp_path / "none.db")
    with pytest.raises(DatabaseUnusable, match="is not a file"):
        is_new(tmp_path)


def test_on_a_full_disk_a_closed_database_is_read_as_it_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "reviews.db"
    ReviewDatabase.open(path, writer=True, holder="a test").close()
    assert "immutable" not in read_only_address(path)
    size = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: size._replace(free=0))
    assert read_only_address(path).endswith("immutable=1")
    log = path.with_name("reviews.db-wal")
    log.touch()
    assert schema_of(path) == CURRENT_SCHEMA
    # what waits in a log is never passed over
    log.write_bytes(b"something")
    assert "immutable" not in read_only_address(path)


@pytest.mark.parametrize("name", ["", "/", "sqlite:////", "a\0b", "~nobody-of-this-name/x.db"])
def test_what_no_file_can_be_called_is_refused(name: str) -> None:
    with pytest.raises(DatabaseUnusable, match="name"):
        path_of(name)
