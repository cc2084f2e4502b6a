"""The rows of the list: filtered, ordered, one changed at a time."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from factcheck_app.domain.article import Block, BlockKind
from factcheck_app.domain.decision import Judgement
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.claims.claim_filter import ClaimFilter, ClaimOrder
from factcheck_app.gui.claims.claim_list_model import CLAIM_ROLE, ClaimListModel
from tests.gui.claims.example_review import make_judgements, make_review

SUPPORTED = Judgement(Verdict.SUPPORTED)


@pytest.fixture
def model(qapp: object) -> ClaimListModel:
    model = ClaimListModel()
    model.show_claims(make_review(make_judgements()).claims)
    return model


def numbers(model: ClaimListModel) -> list[int]:
    return [model.index(row).data(CLAIM_ROLE).number for row in range(model.rowCount())]


def test_the_model_keeps_qts_rules_through_all_its_changes(model: ClaimListModel) -> None:
    # the tester warns where a rule is broken, and a warning fails the test
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.choose(ClaimFilter.UNDECIDED, ClaimOrder.WORTH, "claim-4")
    model.keep("claim-2")
    model.show_claim(make_review({3: SUPPORTED}).claims[2])
    assert tester.model() is model
    assert numbers(model) == [2, 7, 6]


def test_a_decided_claim_leaves_the_undecided_ones_unless_it_is_kept(model: ClaimListModel) -> None:
    model.choose(ClaimFilter.UNDECIDED, ClaimOrder.PLACE, "claim-3")
    decided = make_review({2: SUPPORTED, 3: SUPPORTED})
    model.show_claim(decided.claims[1])
    model.show_claim(decided.claims[2])
    assert numbers(model) == [3, 6, 7]
    model.keep("claim-6")
    assert numbers(model) == [6, 7]


def test_a_claim_taken_up_again_comes_back_at_its_place(model: ClaimListModel) -> None:
    model.choose(ClaimFilter.UNDECIDED, ClaimOrder.PLACE, None)
    model.show_claim(make_review().claims[3])
    assert numbers(model) == [2, 3, 4, 6, 7]


def test_the_next_open_claim_is_looked_for_from_the_top_again_after_the_last(model: ClaimListModel) -> None:
    assert model.next_open("claim-3") == "claim-6"
    assert model.next_open("claim-7") == "claim-2"


def test_there_is_no_next_open_claim_where_only_this_one_is_open(model: ClaimListModel) -> None:
    model.show_claims(make_review(dict.fromkeys(range(2, 9), SUPPORTED)).claims)
    assert model.next_open("claim-1") is None


def test_neighbours_are_found_also_from_a_claim_that_is_not_listed(model: ClaimListModel) -> None:
    model.choose(ClaimFilter.UNDECIDED, ClaimOrder.PLACE, None)
    assert model.neighbour("claim-4", 1) == "claim-6"
    assert model.neighbour("claim-4", -1) == "claim-3"
    assert model.neighbour("claim-7", 1) is None


def test_a_claim_of_another_review_is_not_added(model: ClaimListModel) -> None:
    model.show_claims(make_review().claims[:2])
    model.show_claim(make_review().claims[5])
    assert numbers(model) == [1, 2]


def test_a_row_carries_its_accessible_text(model: ClaimListModel) -> None:
    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Claim 1, supported, supported within its scope, Magnesium glycinate")


def test_counts_follow_each_decision(model: ClaimListModel) -> None:
    model.show_claim(make_review({2: SUPPORTED}).claims[1])
    assert model.counts() == {ClaimFilter.ALL: 8, ClaimFilter.UNDECIDED: 3, ClaimFilter.FLAGS: 1}


def test_the_row_of_a_table_is_shown_and_said_with_the_headings_of_its_columns(qapp: object) -> None:
    rows = ("Outcome\tChange", "Stress\t12% lower")
    text = "\n".join(rows)
    spans = (TextSpan(0, len(rows[0])), TextSpan(len(rows[0]) + 1, len(text)))
    blocks = tuple(Block(BlockKind.TABLE_ROW, span, cells=_cells(text, span)) for span in spans)
    review = make_review()
    (first, *_) = review.claims
    claim = replace(first.claim, span=spans[1], text=rows[1], block=BlockKind.TABLE_ROW)
    model = ClaimListModel()
    model.show_claims((replace(first, claim=claim),), replace(review.article, text=text, blocks=blocks))
    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        assert "Outcome: Stress; Change: 12% lower" in model.index(0, 0).data(role)


def _cells(text: str, row: TextSpan) -> tuple[TextSpan, ...]:
    middle = text.index("\t", row.start)
    return TextSpan(row.start, middle), TextSpan(middle + 1, row.end)
