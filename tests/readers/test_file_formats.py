"""Telling formats by first bytes and endings."""

from __future__ import annotations

import io
import zipfile

import pytest

from factcheck_app.domain.errors import PasswordNeeded
from factcheck_app.readers.file_formats import FileFormat, format_of
from factcheck_app.readers.refusals import DraftRefused, Refusal


def package_of(*names: str, mimetype: str = "") -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        if mimetype:
            package.writestr("mimetype", mimetype)
        for name in names:
            package.writestr(name, "x")
    return target.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("a.txt", b"words", FileFormat.TEXT),
        ("A.TEXT", b"words", FileFormat.TEXT),
        ("README", b"words", FileFormat.TEXT),
        ("a.md", b"# words", FileFormat.MARKDOWN),
        ("a.md", b"<html><body>in Markdown", FileFormat.MARKDOWN),
        ("a.htm", b"<p>words", FileFormat.HTML),
        ("a.txt", b"\xef\xbb\xbf<!-- saved --> <!DOCTYPE html><p>words", FileFormat.HTML),
        ("a.txt", "<!doctype html><p>words".encode("utf-16"), FileFormat.HTML),
        ("a.txt", b"%PDF-1.7\n", FileFormat.PDF),
        ("a.pdf", b"junk before\n%PDF-1.4", FileFormat.PDF),
        ("a.txt", b"\r\n" * 509 + b"%PDF-1.4", FileFormat.PDF),
        ("a.bin", b"junk" * 254 + b"\n%PDF-1.4\nstartxref\n9\n%%EOF\n", FileFormat.PDF),
        ("a.txt", b"junk before\n%PDF-1.4", FileFormat.TEXT),
        ("a.txt", b"junk" * 256 + b"\n%PDF-1.4\nstartxref\n9\n%%EOF\n", FileFormat.TEXT),
        ("a.txt", package_of("word/document.xml"), FileFormat.DOCX),
        ("a.docx", package_of("word/document.xml"), FileFormat.DOCX),
        ("a.docx", b"PK\x03\x04 cut off", FileFormat.DOCX),
    ],
)
def test_a_file_is_what_its_first_bytes_say_or_else_its_ending(name: str, content: bytes, found: FileFormat) -> None:
    assert format_of(name, content) is found


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.odt", package_of("content.xml", mimetype="application/vnd.oasis.opendocument.text"), "OpenDocument"),
        ("a.docx", package_of("content.xml", mimetype="application/vnd.oasis.opendocument.text"), "OpenDocument"),
        ("a.rtf", b"{\\rtf1 words}", "RTF"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Word file of the old kind"),
        ("a.epub", package_of("x", mimetype="application/epub+zip"), "e-book"),
        ("a.pages", package_of("Index/Document.iwa"), "Pages"),
        ("a.xlsx", package_of("xl/workbook.xml"), "spreadsheet"),
        ("a.mht", b"From: x\nMIME-Version: 1.0\nContent-Type: multipart/related", "web archive"),
        ("a.txt", b"\x89PNG\r\n\x1a\n", "picture"),
        ("a.zip", package_of("draft.txt"), "archive"),
        ("a.xyz", b"words", "files of this kind"),
    ],
)
def test_a_format_without_a_reader_is_refused_with_what_to_do(name: str, content: bytes, words: str) -> None:
    with pytest.raises(DraftRefused, match=words) as refused:
        format_of(name, content)
    assert refused.value.reason is Refusal.UNKNOWN_FORMAT
    assert refused.value.next_step


def test_words_called_a_word_document_are_damaged() -> None:
    with pytest.raises(DraftRefused) as refused:
        format_of("a.docx", b"hello")
    assert refused.value.reason is Refusal.DAMAGED


def test_an_encrypted_word_document_is_locked_and_no_password_is_asked() -> None:
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(DraftRefused, match="password") as refused:
        format_of("a.docx", content)
    assert refused.value.reason is Refusal.LOCKED
    assert not isinstance(refused.value, PasswordNeeded)


def test_a_page_behind_many_comments_is_told_in_time() -> None:
    assert format_of("a.txt", b"<!-- x -->" * 500 + b"<!doctype html><p>words") is FileFormat.HTML
    assert format_of("a.txt", b"<!-- x -->" * 5000 + b"words") is FileFormat.TEXT
