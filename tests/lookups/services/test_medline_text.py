"""The MEDLINE format is read as its XML is."""

from __future__ import annotations

from datetime import UTC, datetime

from factcheck_app.domain.work import Author, Design, NoticeKind
from factcheck_app.lookups.services.medline_text import read_medline

NOW = datetime(2026, 5, 3, tzinfo=UTC)
TEXT = """
PMID- 31000001
IS  - 1234-5679 (Print)
VI  - 12
IP  - 3
DP  - 2019 May 4
TI  - RETRACTED: Evening walks and sleep:
      a randomised trial.
PG  - 101-9
AB  - BACKGROUND: Sleep matters. METHODS AND RESULTS: We
      asked: they slept.
FAU - Muster, Ana
AU  - Muster A
CN  - The Walks Group
LA  - eng
SI  - ClinicalTrials.gov/NCT01234567
SI  - GENBANK/AB1
PT  - Journal Article
PT  - Retracted Publication
JT  - Journal of invented trials
RIN - Lancet. 2021 Feb 6;397(1):445. doi: 10.5555/notice. PMID:
      33000001
MH  - *Animals
AID - S1234-5679(19)30017-4 [pii]
AID - 10.5555/desk.2019.001 [doi]

PMID- 31000002
PT  - Published Erratum
EFR - Lancet. 2020;1(1):1. doi: 10.5555/other. PMID: 1
"""


def test_records_are_read_with_their_wrapped_lines() -> None:
    record, _ = read_medline(TEXT, NOW)
    assert record.title == "Evening walks and sleep: a randomised trial"
    assert record.authors == (Author("Muster", "Ana"), Author("The Walks Group"))
    assert (record.doi, record.pii, record.published) == ("10.5555/desk.2019.001", "S1234567919300174", "2019-05-04")
    assert (record.pages, record.issns, record.trial_numbers) == ("101-109", ("1234-5679",), ("NCT01234567",))
    assert record.abstract == "BACKGROUND: Sleep matters.\n\nMETHODS AND RESULTS: We asked: they slept."


def test_notices_and_species_are_read() -> None:
    record, notice = read_medline(TEXT.replace("\n", "\r\n"), NOW)
    assert [(one.kind, one.pmid) for one in record.notices] == [(NoticeKind.RETRACTION, "33000001")]
    assert record.designs == (Design.ANIMAL_ONLY,)
    assert (notice.is_notice, notice.notices) == (True, ())


def test_other_text_has_no_records() -> None:
    assert read_medline("", NOW) == read_medline("TI  - No number\n  x", NOW) == read_medline("<html>", NOW) == []
