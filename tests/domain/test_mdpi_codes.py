"""MDPI's DOIs are built of code, volume, issue and article."""

from __future__ import annotations

from factcheck_app.domain.mdpi_codes import mdpi_doi


def test_issue_and_article_are_padded() -> None:
    assert mdpi_doi("2076-3425", "11", "7", "856") == "10.3390/brainsci11070856"


def test_an_unknown_journal_has_no_doi() -> None:
    assert mdpi_doi("0000-0000", "1", "1", "1") == ""
