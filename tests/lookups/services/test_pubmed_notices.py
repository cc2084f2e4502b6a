"""Links of a PubMed record, as both of its formats name them."""

from __future__ import annotations

import pytest

from factcheck_app.lookups.services.pubmed_notices import Link, is_notice, notices_of, published_version_of


@pytest.mark.parametrize(
    ("reference", "date"),
    [
        ("Wu D, Yang CM. Mol Pharmacol. 1998 Feb;53(2):346", "1998-02"),
        ("Br J Anaesth 1998 Apr;80(4):572", "1998-04"),
        ("J Prev (2022). 2026 Aug 6. doi: 10.5555/x", "2026-08-06"),
        ("BMJ. 2009;338:a2597", "2009"),
        ("", None),
    ],
)
def test_the_date_stands_behind_authors_and_journal(reference: str, date: str | None) -> None:
    (notice,) = notices_of([Link("ErratumIn", reference)], [])
    assert notice.date == date


def test_a_republished_work_was_retracted_or_corrected() -> None:
    kinds = [
        notice.kind for notice in notices_of([Link("RetractedandRepublishedIn", "a"), Link("RepublishedIn", "b")], [])
    ]
    assert kinds == ["retraction", "correction"]


def test_the_corrected_version_is_no_notice() -> None:
    links = [Link("RepublishedFrom", "a"), Link("CorrectedandRepublishedFrom", "a")]
    assert not is_notice(links, ["Corrected and Republished Article"])
    assert notices_of(links, ["Corrected and Republished Article"]) == ()


def test_a_preprint_that_became_another_preprint_is_not_published() -> None:
    assert published_version_of([Link("UpdateIn", "medRxiv. 2020. doi: 10.1101/2020.1.")]) is None


def test_an_article_listed_as_an_erratum_that_has_one_is_no_notice() -> None:
    kinds = ["Journal Article", "Published Erratum"]
    assert not is_notice([Link("ErratumIn", "a")], kinds)
    assert is_notice([Link("ErratumIn", "a"), Link("ErratumFor", "b")], kinds)
    assert is_notice([], kinds)
