"""A package is written anew with other parts as they were, and a broken or swollen one is refused."""

from __future__ import annotations

import io
import zipfile

import pytest

from factcheck_app.domain.errors import ExportFailed
from factcheck_app.reports.hand_back.word_package import WordPackage
from tests.readers.word_files import paragraph
from tests.reports.hand_back.decided_drafts import draft

CONTENT = draft(paragraph("Tea helps."), styles="")


def test_parts_keep_bytes_order_and_times() -> None:
    package = WordPackage(CONTENT)
    made = package.with_parts(
        {"word/document.xml": package.xml("word/document.xml"), "word/new.xml": package.xml("_rels/.rels")}
    )
    with zipfile.ZipFile(io.BytesIO(CONTENT)) as old, zipfile.ZipFile(io.BytesIO(made)) as new:
        assert new.namelist() == [*old.namelist(), "word/new.xml"]
        for entry in old.infolist():
            assert new.getinfo(entry.filename).date_time == entry.date_time
            if entry.filename != "word/document.xml":
                assert new.read(entry.filename) == old.read(entry.filename)


def test_prefixes_and_what_may_be_ignored_are_kept() -> None:
    root = WordPackage(CONTENT).xml("word/document.xml")
    made = WordPackage(WordPackage(CONTENT).with_parts({"word/document.xml": root})).xml("word/document.xml")
    assert (made.nsmap, made.attrib) == (root.nsmap, root.attrib)


def test_a_file_without_content_types_is_damaged() -> None:
    with zipfile.ZipFile(buffer := io.BytesIO(), "w") as package:
        package.writestr("word/document.xml", "<x/>")
    with pytest.raises(ExportFailed, match="damaged"):
        WordPackage(buffer.getvalue())


@pytest.mark.parametrize("part", ["<!DOCTYPE x><x/>", "<x>", ""])
def test_a_part_with_a_declaration_or_broken_xml_is_refused(part: str) -> None:
    with zipfile.ZipFile(buffer := io.BytesIO(CONTENT), "a") as package:
        package.writestr("word/odd.xml", part)
    with pytest.raises(ExportFailed, match="damaged"):
        WordPackage(buffer.getvalue()).xml("word/odd.xml")


def test_a_part_that_unpacks_to_too_much_is_refused() -> None:
    with zipfile.ZipFile(buffer := io.BytesIO(CONTENT), "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/big.xml", b"<x>" + b" " * 33_000_000)
    with pytest.raises(ExportFailed, match="far more"):
        WordPackage(buffer.getvalue()).xml("word/big.xml")
