"""The table read back cell by cell, and safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from factcheck_app.domain.decision import Judgement
from factcheck_app.reports.formats import ExportMaterial
from factcheck_app.reports.tables.csv_table import make_csv
from tests.fakes.evidence import MINUTES, make_unquoted_review
from tests.fakes.exports import make_material
from tests.fakes.reviews import HEAD, MADE, make_review, make_review_without_claims


def read(content: bytes) -> list[dict[str, str]]:
    text = content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_every_claim_is_one_row_with_all_its_fields() -> None:
    material = make_material()
    content = make_csv(material)
    rows = read(content)
    assert content.startswith(b"\xef\xbb\xbf")
    assert [row["number"] for row in rows] == [str(number) for number in range(1, 14)]
    for row, claim in zip(rows, material.review.claims, strict=True):
        assert row["claim"].removeprefix("'") == claim.claim.text
        assert row["note"].removeprefix("'") == claim.judgement.note.replace("\x07", "␇")
        assert row["suggested wording"] == claim.judgement.wording
        assert row["sources"] == ", ".join(map(str, claim.claim.sources))
        assert row["claim id"] == claim.id
        assert (row["audit head"], row["audit rows"], row["program version"]) == (HEAD.head, "47", "1.0.0")


def test_codes_are_told_in_words() -> None:
    row = read(make_csv(make_material()))[2]
    assert (row["verdict"], row["reasons"]) == ("overstated", "Effect inflated; Population widened")
    assert (row["severity"], row["citation"]) == ("Major: misleads the reader", "Wrong source")
    assert row["evidence"].splitlines()[0].startswith("Source 1, Rest_2021/p3/para1, limits the claim: “Walkers")
    assert row["decided at"] == "2026-11-21T09:58:00.123+00:00"


def test_line_ends_in_notes_are_kept() -> None:
    assert read(make_csv(make_material()))[2]["note"].count("\n") == 1


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"])
def test_nothing_typed_becomes_a_formula(start: str) -> None:
    review = replace(make_review((Judgement(note=start, wording=start),)), title=start.strip())
    row = read(make_csv(ExportMaterial(review, (), HEAD, MADE)))[0]
    assert row["note"][0] == row["suggested wording"][0] == row["review"][0] == "'"


def test_a_verdict_stands_only_where_the_claim_counts() -> None:
    rows = read(make_csv(make_material()))
    assert (rows[11]["state"], rows[11]["verdict"], rows[11]["set aside because"]) == ("set aside", "", "Not a claim")
    assert (rows[12]["state"], rows[12]["verdict"]) == ("open", "undecided")


def test_a_review_without_claims_is_a_head_row() -> None:
    content = make_csv(ExportMaterial(make_review_without_claims(), (), HEAD, MADE))
    assert read(content) == []
    assert content.decode("utf-8-sig").startswith("number,claim,")


def test_a_hostile_quote_is_only_text() -> None:
    passage = replace(MINUTES, quote="=<script>alert(1)</script>" + " long" * 2000, locator="=<b>'1'!A1")
    review = make_unquoted_review().with_judgement("claim-01", Judgement(evidence=(passage,)), "=Ana", MADE)
    row = read(make_csv(ExportMaterial(review, (), HEAD, MADE)))[0]
    assert not any(cell.startswith("=") for cell in row.values())
    assert row["evidence"].endswith("long”")
