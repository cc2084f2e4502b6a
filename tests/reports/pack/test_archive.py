"""The archive depends on its content and its date alone."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime

import pytest

from factcheck_app.reports.pack.archive import write_archive

AT = datetime(2026, 11, 23, 8, 15, 30, tzinfo=UTC)


def test_the_same_files_in_any_order_give_the_same_bytes() -> None:
    files = {"b/ü.txt": b"two", "a.png": b"one"}
    archive = write_archive(files, AT)
    assert archive == write_archive(dict(reversed(files.items())), AT)
    with zipfile.ZipFile(io.BytesIO(archive)) as read:
        assert read.testzip() is None
        assert [(entry.filename, entry.date_time) for entry in read.infolist()] == [
            ("a.png", (2026, 11, 23, 8, 15, 30)),
            ("b/ü.txt", (2026, 11, 23, 8, 15, 30)),
        ]


@pytest.mark.parametrize("year", [1, 1970, 2200, 9999])
def test_a_clock_that_is_far_off_still_gives_an_archive(year: int) -> None:
    assert zipfile.is_zipfile(io.BytesIO(write_archive({"a": b""}, AT.replace(year=year))))
