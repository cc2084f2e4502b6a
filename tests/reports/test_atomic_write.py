"""A report is written whole or not at all, whatever the disk does."""

from __future__ import annotations

import errno
import os
import resource
import signal
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from factcheck_app.domain.errors import ExportFailed
from factcheck_app.reports.atomic_write import atomic_write

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def old(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    folder.mkdir()
    path = folder / "report.html"
    path.write_bytes(b"old")
    return path


def assert_untouched(old: Path) -> None:
    assert old.read_bytes() == b"old"
    assert list(old.parent.iterdir()) == [old]


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def failing(real: Callable[..., Any], code: int, at: int) -> Callable[..., Any]:
    """The call, failing with an error of the system the `at`-th time."""
    calls = []

    def call(*arguments: Any, **named: Any) -> Any:
        calls.append(arguments)
        if len(calls) == at:
            raise OSError(code, os.strerror(code))
        return real(*arguments, **named)

    return call


def test_a_new_file_is_written(tmp_path: Path) -> None:
    atomic_write(tmp_path / "report.html", b"new")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("report.html", b"new")]


def test_an_old_file_is_replaced_and_keeps_its_mode(old: Path) -> None:
    old.chmod(0o640)
    atomic_write(old, b"new")
    assert (old.read_bytes(), stat.S_IMODE(old.stat().st_mode)) == (b"new", 0o640)
    assert list(old.parent.iterdir()) == [old]


def test_a_link_stays_a_link(old: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.html"
    link.symlink_to(old)
    atomic_write(link, b"new")
    assert link.is_symlink()
    assert old.read_bytes() == b"new"


def test_a_disk_that_fills_half_way_leaves_the_old_report(old: Path) -> None:
    with largest_file(1_000), pytest.raises(ExportFailed):
        atomic_write(old, b"x" * 100_000)
    assert_untouched(old)


@pytest.mark.parametrize("call", ["open", "fsync", "link", "replace"])
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EROFS, errno.EDQUOT])
def test_no_failing_step_touches_the_old_report(
    old: Path, monkeypatch: pytest.MonkeyPatch, call: str, code: int
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(os, call, failing(getattr(os, call), code, 1))
        with pytest.raises(ExportFailed) as problem:
            atomic_write(old, b"new")
    assert problem.value.sentence.startswith("report.html was not written: ")
    assert problem.value.sentence.endswith(".")
    assert_untouched(old)


def test_a_folder_that_is_not_confirmed_is_told_as_it_is(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", failing(os.fsync, errno.EIO, 2))
    with pytest.raises(ExportFailed, match="was written, but the disk did not confirm it"):
        atomic_write(old, b"new")
    assert old.read_bytes() == b"new"


@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        ("missing/report.html", "report.html was not written: the folder does not exist."),
        (".", "is a folder."),
        ("a" * 300 + ".html", "the file name is too long."),
        ("nul\0.html", "The file name holds a character that no file can have."),
        ("pipe", "pipe is not an ordinary file."),
        ("file/report.html", "the path leads through a file that is not a folder."),
    ],
)
def test_a_place_that_cannot_be_written_is_refused_in_a_sentence(tmp_path: Path, place: str, sentence: str) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "file").write_bytes(b"")
    before = sorted(tmp_path.iterdir())
    with pytest.raises(ExportFailed) as problem:
        atomic_write(tmp_path / place, b"new")
    assert problem.value.sentence.endswith(sentence)
    assert problem.value.next_step.endswith(".")
    assert sorted(tmp_path.iterdir()) == before


def test_a_name_as_long_as_the_disk_allows_works(tmp_path: Path) -> None:
    path = tmp_path / ("a" * 250 + ".html")
    atomic_write(path, b"new")
    assert path.read_bytes() == b"new"


_KILLED = """
import os, signal, sys
from pathlib import Path
from factcheck_app.reports.atomic_write import atomic_write
os.fsync = lambda file: os.kill(os.getpid(), signal.SIGKILL)
atomic_write(Path(sys.argv[1]), b"x" * 1_000_000)
"""


def can_write_without_a_name(folder: Path) -> bool:
    try:
        os.close(os.open(folder, os.O_TMPFILE | os.O_WRONLY))
    except OSError:
        return False
    return True


def test_a_kill_half_way_leaves_the_old_report_and_nothing_else(old: Path) -> None:
    if not can_write_without_a_name(old.parent):
        pytest.skip("this file system names a file before it is written")
    killed = subprocess.run([sys.executable, "-c", _KILLED, str(old)], cwd=ROOT, check=False)
    assert killed.returncode == -signal.SIGKILL
    assert_untouched(old)


def test_a_file_system_without_nameless_files_is_written_too(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "open", failing(os.open, errno.EOPNOTSUPP, 1))
    atomic_write(old, b"new")
    assert old.read_bytes() == b"new"
    assert list(old.parent.iterdir()) == [old]
