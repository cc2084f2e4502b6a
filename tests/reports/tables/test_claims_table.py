"""A row for each claim that was ever judged, whatever became of it."""

from __future__ import annotations

from dataclasses import replace

from factcheck_app.domain.article import BlockKind
from factcheck_app.domain.review import FormerClaim
from factcheck_app.domain.shaping import Deed
from factcheck_app.reports.tables.claims_table import COLUMNS, claims_table
from factcheck_app.reports.tables.decisions_table import decisions_table
from tests.fakes.evidence import make_quoted_history, make_quoted_review

NAMES = [column.name for column in COLUMNS]


def test_a_claim_that_left_the_draft_keeps_its_row_and_its_decisions() -> None:
    review = make_quoted_review()
    gone = review.claims[2]
    former = FormerClaim(gone.claim, 1, Deed.NEXT_DRAFT, gone.judgement, gone.reviewer, gone.decided_at)
    review = replace(review, claims=(*review.claims[:2], *review.claims[3:]), former_claims=(former,), revision=2)
    row = dict(zip(NAMES, claims_table(review).rows[-1], strict=True))
    assert (row["number"], row["state"], row["verdict"]) == (None, "no longer in the draft", "overstated")
    decisions = [row for row in decisions_table(review, make_quoted_history()).rows if row[-1] == "claim-03"]
    assert [(row[3], row[4]) for row in decisions] == [(None, gone.claim.text)] * 3


def test_a_claim_says_what_it_is_and_what_was_noticed() -> None:
    row = dict(zip(NAMES, claims_table(make_quoted_review()).rows[3], strict=True))
    assert (row["kind"], row["strength"], row["page"]) == ("benefit", "direct causal", 1)
    assert row["signals"] == "“This effect” leans on the sentence before."


def test_cells_of_a_table_row_stand_under_their_headings() -> None:
    review = make_quoted_review()
    claim = next(each for each in review.claims if each.claim.block is BlockKind.TABLE_ROW)
    assert claims_table(review).rows[claim.number - 1][1] == claim.claim.text
