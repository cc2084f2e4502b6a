"""The house's logo is a PNG or JPEG of a size that goes into a report."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck_app.domain.errors import ExportFailed
from factcheck_app.workflow.house_logo import TOO_MANY_BYTES, read_logo


@pytest.mark.parametrize("beginning", [b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0"])
def test_a_picture_is_read_whole(tmp_path: Path, beginning: bytes) -> None:
    path = tmp_path / "logo"
    path.write_bytes(beginning + b"rest")
    assert read_logo(path) == beginning + b"rest"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "neither a PNG nor a JPEG"),
        (b"<svg/>", "neither a PNG nor a JPEG"),
        (b"\xff\xd8\xff" + bytes(TOO_MANY_BYTES), "larger than 5 MB"),
    ],
)
def test_another_file_is_refused(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(content)
    with pytest.raises(ExportFailed, match=said):
        read_logo(path)


@pytest.mark.parametrize("name", ["missing.png", ".", "no\0name.png"])
def test_what_is_no_file_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ExportFailed):
        read_logo(tmp_path / name)
