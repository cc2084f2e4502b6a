"""The list of retractions is read by column, whatever its rows look like."""

from __future__ import annotations

import pytest

from factcheck_app.domain.errors import Cancelled
from factcheck_app.domain.retraction_file import RetractionEntry
from factcheck_app.domain.work import Notice, NoticeKind, Provider
from factcheck_app.lookups.retraction_watch import RetractionsUnreadable, read_retraction_watch

HEAD = (
    "Record ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,RetractionDate,"
    "RetractionDOI,RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason,Paywalled,Notes,"
)


def row(
    nature: str = "Retraction", doi: str = "10.5555/REST.7", pmid: str = "31000001", date: str = "2/6/2020 0:00"
) -> str:
    start = f'1,"Walks, ""at"" night",,,Rest,,,Ada Rowan,,,{date},10.5555/N.1,0,1/1/2019 0:00'
    return f"{start},{doi},{pmid},{nature},+Error;+Doubt;,No,,"


def read(*rows: str, encoding: str = "utf-8") -> tuple[RetractionEntry, ...]:
    return read_retraction_watch("\r\n".join([HEAD, *rows]).encode(encoding)).entries


def test_a_row_is_a_notice_under_the_identifiers_of_its_work() -> None:
    notice = Notice(NoticeKind.RETRACTION, Provider.RETRACTION_WATCH, "2020-02-06", "10.5555/n.1", None, "Error, Doubt")
    assert read(row()) == (RetractionEntry(notice, "10.5555/rest.7", "31000001"),)


@pytest.mark.parametrize(
    ("nature", "kind"),
    [
        ("Correction", NoticeKind.CORRECTION),
        ("Expression of concern", NoticeKind.EXPRESSION_OF_CONCERN),
        ("REINSTATEMENT", NoticeKind.REINSTATEMENT),
    ],
)
def test_each_nature_is_told_by_its_name(nature: str, kind: NoticeKind) -> None:
    assert read(row(nature))[0].notice.kind is kind


def test_rows_about_no_work_or_of_no_nature_are_counted() -> None:
    rows = [row(), row(doi="Unavailable", pmid="0"), row(""), row(doi="", pmid="")]
    found = read_retraction_watch("\n".join([HEAD, *rows]).encode())
    assert (len(found.entries), found.unread) == (1, 3)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_encodings_make_no_difference_to_identifiers(encoding: str) -> None:
    umlaut = row().replace("Ada Rowan", "Ada Röwan")
    assert read(umlaut, encoding=encoding)[0].doi == "10.5555/rest.7"


def test_the_newest_date_of_the_list_is_told() -> None:
    found = read_retraction_watch(
        "\n".join([HEAD, row(date="12/31/2024 0:00"), row(date="1/2/2025"), row(date="")]).encode()
    )
    assert str(found.newest) == "2025-01-02"
    assert found.entries[2].notice.date is None


@pytest.mark.parametrize("content", [b"", b"a,b\n1,2\n", HEAD.encode(), b"\x00\x01\x02"])
def test_another_file_is_refused(content: bytes) -> None:
    with pytest.raises(RetractionsUnreadable):
        read_retraction_watch(content)


def test_a_row_that_is_cut_off_is_counted_and_the_rest_is_read() -> None:
    found = read_retraction_watch(f"{HEAD}\n{row()}\n2,cut".encode())
    assert (len(found.entries), found.unread) == (1, 1)


def test_reading_can_be_cancelled() -> None:
    with pytest.raises(Cancelled):
        read_retraction_watch(f"{HEAD}\n{row()}".encode(), lambda: True)
