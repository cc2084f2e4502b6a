"""An SQLite that is too old is refused before anything is opened."""

from __future__ import annotations

import sqlite3

import pytest

from factcheck_app.domain.errors import DatabaseUnusable
from factcheck_app.storage.sqlite_version import check_sqlite, sqlite_in_words


def test_an_old_sqlite_is_refused_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    check_sqlite()
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 22, 0))
    with pytest.raises(DatabaseUnusable, match=r"needs 3\.30\.0 or newer"):
        check_sqlite()


def test_it_is_said_where_two_writers_would_be_a_danger(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 51, 2))
    assert "unsafe with two writers" in sqlite_in_words()
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 51, 3))
    assert sqlite_in_words() == sqlite3.sqlite_version
