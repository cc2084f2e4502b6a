"""Claims shaped in the window: one edit on the undo stack each, saved before it is shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from factcheck_app.composition import AppServices
from factcheck_app.domain.errors import UserFacingError
from factcheck_app.domain.review import Review
from factcheck_app.domain.verdict import Verdict
from factcheck_app.gui.controllers.review_controller import ReviewController
from factcheck_app.readers.pasted_text import read_pasted
from factcheck_app.storage.audit_chain import verify
from factcheck_app.workflow.open_article import review_article
from factcheck_app.workflow.revise_draft import compare_with
from tests.gui.services import make_services

DRAFT = "We tried a lot.\n\nYoga reduces pain and improves sleep. Tai chi reduced anxiety in 46 adults.\n"


@pytest.fixture
def services(tmp_path: Path) -> Iterator[AppServices]:
    made = make_services(tmp_path)
    yield made
    assert verify(made.database).is_whole
    made.close()


@pytest.fixture
def controller(services: AppServices, qtbot: QtBot) -> Iterator[ReviewController]:
    made = ReviewController(services)
    made.add_review(review_article(read_pasted(DRAFT)))
    yield made
    made.leave_review()


def texts(controller: ReviewController) -> list[str]:
    return [each.claim.text for each in opened(controller).claims]


def opened(controller: ReviewController) -> Review:
    assert controller.review is not None
    return controller.review


def test_an_added_claim_is_shown_and_taken_back(controller: ReviewController, qtbot: QtBot) -> None:
    with qtbot.waitSignals([controller.claims_shaped, controller.saved]):
        controller.shaping.add_claim(0, 15)
    assert texts(controller)[0] == "We tried a lot."
    assert controller.undo_stack.undoText() == "add claim 1"
    controller.undo_stack.undo()
    assert len(texts(controller)) == 2
    controller.undo_stack.redo()
    assert texts(controller)[0] == "We tried a lot."


def test_claims_are_cut_joined_and_given_other_ends(controller: ReviewController) -> None:
    before = opened(controller).claims
    controller.judging.mark_verdict(before[0].id, Verdict.SUPPORTED)
    controller.shaping.split_claim(before[0].id)
    controller.shaping.merge_with_next(opened(controller).claims[0].id)
    first = opened(controller).claims[0]
    controller.shaping.change_span(first.id, first.claim.span.start, first.claim.span.start + 17)
    assert texts(controller)[0] == "Yoga reduces pain"
    for _step in range(3):
        controller.undo_stack.undo()
    assert [each.id for each in opened(controller).claims] == [each.id for each in before]
    assert opened(controller).claims[0].judgement.verdict is Verdict.SUPPORTED


def test_what_cannot_be_done_is_said_and_leaves_nothing_to_undo(controller: ReviewController) -> None:
    said: list[UserFacingError] = []
    controller.problem_raised.connect(said.append)
    controller.shaping.add_claim(17, 25)
    controller.shaping.merge_with_next(opened(controller).claims[-1].id)
    controller.judging.keep_judgement(opened(controller).claims[0].id)
    assert len(said) == 3
    assert controller.undo_stack.count() == 0


def test_a_reworded_claim_is_kept_with_one_wish_and_asked_again_after_undo(controller: ReviewController) -> None:
    review = opened(controller)
    controller.judging.mark_verdict(review.claims[1].id, Verdict.OVERSTATED)
    draft = compare_with(opened(controller), read_pasted(DRAFT.replace("reduced", "may reduce")))
    assert controller.take_next_draft(draft)
    asked = opened(controller).claims[1]
    assert asked.pending is not None
    controller.judging.keep_judgement(asked.id)
    assert opened(controller).claims[1].judgement.verdict is Verdict.OVERSTATED
    controller.undo_stack.undo()
    assert opened(controller).claims[1].pending == asked.pending


def test_an_earlier_draft_is_read_and_not_decided_on(controller: ReviewController) -> None:
    review = opened(controller)
    controller.take_next_draft(compare_with(review, read_pasted(DRAFT + "\nPears helped 9 adults.\n")))
    assert controller.open_stored(review.id, revision=1)
    said: list[UserFacingError] = []
    controller.problem_raised.connect(said.append)
    controller.judging.mark_verdict(review.claims[0].id, Verdict.SUPPORTED)
    assert [error.sentence for error in said] == ["Draft 1 is kept as it was."]
    assert opened(controller).claims[0].judgement.verdict is Verdict.UNDECIDED
