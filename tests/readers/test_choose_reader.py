"""A file goes to the reader of its format."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from factcheck_app.readers.choose_reader import read_article, read_content
from factcheck_app.readers.refusals import DraftRefused, Refusal


@pytest.mark.parametrize(
    ("name", "words", "file_format"),
    [
        ("a.txt", "# Tea calms", "text"),
        ("a.md", "# Tea calms", "markdown"),
        ("a.html", "<p>Tea calms", "html"),
        ("a.txt", "<!doctype html><p>Tea calms", "html"),
        ("odd \u202e name", "Tea calms", "text"),
    ],
)
def test_a_file_is_read_as_what_it_is(tmp_path: Path, name: str, words: str, file_format: str) -> None:
    path = tmp_path / name
    path.write_text(words, encoding="utf-8")
    article = read_article(path)
    assert "Tea calms" in article.text
    assert article.file_format == file_format
    assert article.content == words.encode()
    assert article.sha256 == sha256(article.content).hexdigest()


def test_the_name_of_the_file_is_shown_and_not_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "draft.txt"
    path.write_text("Tea calms.")
    assert read_article(path).file_name == "draft.txt"


def test_no_bytes_are_no_text() -> None:
    with pytest.raises(DraftRefused) as refused:
        read_content("a.html", b"")
    assert refused.value.reason is Refusal.NO_TEXT
