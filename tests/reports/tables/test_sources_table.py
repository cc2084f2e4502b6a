"""A source's row says what services know where they were asked, else what the draft and its identifiers say."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.reports.tables.sources_table import COLUMNS, sources_table
from factcheck_app.reports.tables.table import Cell
from tests.fakes.evidence import TRIAL_TEXT, make_quoted_review
from tests.storage.test_row_mapping import WORK


def rows_of(work: bool = False) -> list[dict[str, Cell]]:
    review = make_quoted_review()
    if work:
        review = replace(review, sources=(replace(review.sources[0], work=WORK), *review.sources[1:]))
    names = [column.name for column in COLUMNS]
    return [dict(zip(names, row, strict=True)) for row in sources_table(review).rows]


def test_a_source_that_was_not_looked_up_says_so() -> None:
    first, second, _third = rows_of()
    assert (first["editorial status"], first["checked at"], first["authors"]) == ("not checked", None, "")
    assert (first["journal"], first["journal named in the draft"]) == ("Annals of Walking", "Journal of Rest")
    assert (first["text at hand"], first["sha256 of the text's file"]) == ("Rest 2021 – trial.pdf", TRIAL_TEXT.sha256)
    assert (second["pmid"], second["year"], second["claims"]) == ("31000001", 2019, "2, 9, 13")


def test_a_work_gives_authors_numbers_and_notices() -> None:
    row = rows_of(work=True)[0]
    assert (row["title"], row["authors"]) == ("A <title>", "Räo, M.; A Study Group")
    assert (row["volume"], row["issue"], row["pages"], row["design"]) == ("4", "2", "11-19", "randomised trial")
    assert row["notices"] == "retraction 2021-01-04 10.5555/2 Figures"
