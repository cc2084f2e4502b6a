"""The table read back cell by cell, and safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from factcheck_app.domain.decision import Judgement
from factcheck_app.reports.csv_report import COLUMNS, make_csv, neutralise
from factcheck_app.reports.report import build_report
from tests.fakes.reviews import HEAD, MADE, make_history, make_review, make_review_without_claims

REPORT = build_report(make_review(), make_history(), HEAD, MADE, "1.0.0")


def read(content: bytes) -> list[dict[str, str]]:
    text = content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_every_claim_is_one_row_with_all_its_fields() -> None:
    content = make_csv(REPORT)
    rows = read(content)
    assert content.startswith(b"\xef\xbb\xbf")
    assert [row["number"] for row in rows] == [str(number) for number in range(1, 14)]
    for row, claim in zip(rows, sorted((*REPORT.claims, *REPORT.set_aside), key=lambda c: c.number), strict=True):
        assert row["claim"] == neutralise(claim.words)
        assert row["note"] == neutralise(claim.note)
        assert row["suggested wording"] == claim.wording
        assert row["reasons"] == "; ".join(claim.reasons)
        assert (row["severity"], row["citation"]) == (claim.severity, claim.citation)
        assert row["sources"] == ", ".join(map(str, claim.sources))
        assert row["audit head"] == HEAD.head


def test_line_ends_in_notes_are_kept() -> None:
    assert read(make_csv(REPORT))[2]["note"].count("\n") == 1


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"])
def test_nothing_typed_becomes_a_formula(start: str) -> None:
    review = replace(make_review((Judgement(note=start, wording=start),)), title=start)
    row = read(make_csv(build_report(review, [], HEAD, MADE)))[0]
    assert row["note"][0] == row["suggested wording"][0] == row["review"][0] == "'"


def test_a_verdict_stands_only_where_the_claim_counts() -> None:
    rows = read(make_csv(REPORT))
    assert (rows[11]["state"], rows[11]["verdict"], rows[11]["set aside because"]) == ("set aside", "", "Not a claim")
    assert (rows[12]["state"], rows[12]["verdict"]) == ("open", "undecided")


def test_a_review_without_claims_is_a_head_row() -> None:
    text = make_csv(build_report(make_review_without_claims(), [], HEAD, MADE)).decode("utf-8-sig")
    assert text == ",".join(COLUMNS) + "\r\n"
