"""A protected file is opened at the terminal, and elsewhere says where its password can be typed."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from factcheck_app.__main__ import main
from factcheck_app.cli.password import with_password
from factcheck_app.domain.article import Article
from factcheck_app.domain.errors import DraftUnreadable
from factcheck_app.readers.choose_reader import read_article
from tests.cli.conftest import Told
from tests.readers.pdf_files import Page, Put, pdf_file


@pytest.fixture
def protected(tmp_path: Path) -> Path:
    """A PDF that opens with "geheim"."""
    path = tmp_path / "paper.pdf"
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf_file(Page([Put("Some words to read.", 72, 700)])))))
    writer.encrypt("geheim", "owner", algorithm="AES-256")
    writer.write(path)
    return path


def test_without_a_terminal_the_way_out_is_said(
    protected: Path, review: str, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    for command in (["attach", review, "1", str(protected)], ["open", str(protected)], ["claims", str(protected)]):
        assert main(command) == 1
        assert told().err.endswith("Run this at a terminal, which asks for it, or open the file in the window.\n")


def test_the_password_is_asked_for_until_it_fits(protected: Path, told: Told) -> None:
    typed = iter(["wrong", "geheim"])

    def read(password: str | None) -> Article:
        return read_article(protected, password)

    assert with_password(read, lambda: next(typed)).text == "Some words to read."
    assert told().err.count("password") == 2
    with pytest.raises(DraftUnreadable, match="not the draft's password"):
        with_password(read, lambda: "wrong")
