"""Reading the bytes of a draft's file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from factcheck_app.readers.draft_file import TOO_MANY_BYTES, read_draft_file, shown_name
from factcheck_app.readers.refusals import DraftRefused, Refusal


def reason_for(path: Path) -> Refusal:
    with pytest.raises(DraftRefused) as refused:
        read_draft_file(path)
    return refused.value.reason


def test_a_file_is_read_byte_for_byte(tmp_path: Path) -> None:
    path = tmp_path / "draft.txt"
    path.write_bytes(b"\xff\x00 text\r\n")
    assert read_draft_file(path) == b"\xff\x00 text\r\n"


@pytest.mark.parametrize("name", ["missing.txt", "no/such/folder.txt", "a\x00b.txt", "n" * 300 + ".txt"])
def test_a_file_that_is_not_there_is_not_found(tmp_path: Path, name: str) -> None:
    assert reason_for(tmp_path / name) is Refusal.NOT_FOUND


def test_a_folder_a_device_and_a_pipe_are_no_files_and_never_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    for path in (tmp_path, pipe, Path("/dev/zero")):
        assert reason_for(path) is Refusal.NOT_A_FILE


def test_a_link_in_a_circle_is_not_found(tmp_path: Path) -> None:
    path = tmp_path / "circle.txt"
    path.symlink_to(path)
    assert reason_for(path) is Refusal.NOT_FOUND


def test_an_empty_file_has_no_text(tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.touch()
    assert reason_for(path) is Refusal.NO_TEXT


def test_fifty_megabytes_are_too_many(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(TOO_MANY_BYTES)
    assert reason_for(path) is Refusal.TOO_LARGE


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("words")
    path.chmod(0)
    assert reason_for(path) is Refusal.NOT_READABLE


def test_an_odd_name_can_be_shown() -> None:
    assert shown_name(Path("dr\u202eaft\n\udcff.txt")) == "dr�aft��.txt"
