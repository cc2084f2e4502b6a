"""Wishes become decisions on disk before they become facts in the window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from factcheck_app.composition import AppServices
from factcheck_app.domain.decision import Judgement, Origin, TakenFrom, TypedField, UnfinishedText
from factcheck_app.domain.edits.earlier_judgement import take_judgement
from factcheck_app.domain.errors import NotFound
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.review import Review
from factcheck_app.domain.verdict import SetAsideReason, Verdict
from factcheck_app.gui.controllers.review_controller import ReviewController
from factcheck_app.workflow.export_review import choose_targets
from factcheck_app.workflow.open_article import open_article
from tests.fakes.drafts import write_tea_draft
from tests.fakes.evidence import CONTENTS, make_quoted_history, make_quoted_review
from tests.gui.services import make_services


@pytest.fixture
def services(tmp_path: Path) -> Iterator[AppServices]:
    services = make_services(tmp_path)
    yield services
    services.close()


@pytest.fixture
def controller(services: AppServices, tmp_path: Path, qtbot: QtBot) -> ReviewController:
    controller = ReviewController(services)
    controller.add_review(open_article(write_tea_draft(tmp_path)))
    return controller


def open_review(controller: ReviewController) -> Review:
    assert controller.review is not None
    return controller.review


def test_a_verdict_is_on_disk_when_the_window_hears_of_it(
    controller: ReviewController, services: AppServices, qtbot: QtBot
) -> None:
    claim = open_review(controller).claims[0]
    with qtbot.waitSignal(controller.claim_changed) as heard:
        controller.judging.mark_verdict(claim.id, Verdict.OVERSTATED)
    assert heard.args[0].judgement.verdict is Verdict.OVERSTATED
    (decision,) = services.reviews.history(open_review(controller).id, claim.id)
    assert (decision.judgement.verdict, decision.reviewer) == (Verdict.OVERSTATED, "Ana Brandt")


def test_undo_and_redo_name_what_they_do_and_append(controller: ReviewController, services: AppServices) -> None:
    claim = open_review(controller).claims[0]
    controller.judging.mark_verdict(claim.id, Verdict.SUPPORTED)
    assert controller.undo_stack.undoText() == "mark claim 1 supported"
    controller.undo_stack.undo()
    assert open_review(controller).claims[0].judgement.verdict is Verdict.UNDECIDED
    controller.undo_stack.redo()
    origins = [decision.origin for decision in services.reviews.history(open_review(controller).id)]
    assert origins == [Origin.DECIDED, Origin.UNDONE, Origin.REDONE]


def test_a_verdict_that_is_taken_over_has_its_origin_on_record_and_an_undo_has_none(
    controller: ReviewController, services: AppServices
) -> None:
    claim, taken = open_review(controller).claims[0], TakenFrom("r1", "c1", datetime(2025, 3, 3, tzinfo=UTC))
    controller.push(take_judgement(claim, Judgement(Verdict.OVERSTATED), taken))
    controller.undo_stack.undo()
    controller.undo_stack.redo()
    history = services.reviews.history(open_review(controller).id)
    assert [decision.taken_from for decision in history] == [taken, None, taken]


def test_undoing_a_verdict_brings_its_reasons_back(controller: ReviewController) -> None:
    claim = open_review(controller).claims[0]
    controller.judging.mark_verdict(claim.id, Verdict.OVERSTATED)
    controller.judging.change_reasons(claim.id, (Reason.HEDGE_DROPPED,))
    controller.judging.mark_verdict(claim.id, Verdict.SUPPORTED)
    assert open_review(controller).claims[0].judgement.reasons == ()
    controller.undo_stack.undo()
    assert open_review(controller).claims[0].judgement.reasons == (Reason.HEDGE_DROPPED,)


def test_a_wish_for_what_is_already_so_appends_nothing(controller: ReviewController, services: AppServices) -> None:
    claim = open_review(controller).claims[0]
    controller.judging.change_note(claim.id, "once")
    controller.judging.change_note(claim.id, "once")
    assert len(services.reviews.history(open_review(controller).id)) == 1


def test_a_claim_set_aside_takes_no_verdict_until_it_is_back(controller: ReviewController, qtbot: QtBot) -> None:
    claim = open_review(controller).claims[0]
    controller.judging.set_aside(claim.id, SetAsideReason.DUPLICATE)
    with qtbot.waitSignal(controller.problem_raised):
        controller.judging.mark_verdict(claim.id, Verdict.SUPPORTED)
    controller.judging.set_aside(claim.id, None)
    controller.judging.mark_verdict(claim.id, Verdict.SUPPORTED)
    assert open_review(controller).progress.supported == 1


def test_typing_is_on_disk_within_a_second_and_gone_once_decided(
    controller: ReviewController, services: AppServices, qtbot: QtBot
) -> None:
    review = open_review(controller)
    claim = review.claims[0]
    with qtbot.waitSignal(controller.typing.kept, timeout=2_000):
        controller.typing.take(UnfinishedText(claim.id, TypedField.NOTE, "half a sen"))
    (kept,) = services.unfinished.texts(review.id, "Ana Brandt")
    assert kept.text == "half a sen"
    controller.judging.change_note(claim.id, "half a sentence")
    assert services.unfinished.texts(review.id, "Ana Brandt") == []


def test_the_next_start_finds_the_review_and_its_decisions(
    controller: ReviewController, services: AppServices, qtbot: QtBot
) -> None:
    review = open_review(controller)
    controller.judging.mark_verdict(review.claims[1].id, Verdict.UNSUPPORTED)
    again = ReviewController(services)
    assert services.places.last_open() == review.id
    assert again.open_stored(review.id)
    assert open_review(again).claims[1].judgement.verdict is Verdict.UNSUPPORTED


def test_the_files_of_sources_are_read_for_an_export_that_holds_them(controller: ReviewController) -> None:
    as_data, as_page = choose_targets([Path("report.JSON")]), choose_targets([Path("report.html")])
    controller.add_review(make_quoted_review(), make_quoted_history(), CONTENTS)
    assert controller.export_material([*as_page, *as_data]).source_files == CONTENTS
    assert controller.export_material(as_page).source_files == {}
    controller.leave_review()
    with pytest.raises(NotFound):
        controller.export_material(as_data)


def test_a_decision_into_a_file_that_was_deleted_is_a_problem_and_never_saved(
    controller: ReviewController, services: AppServices, qtbot: QtBot
) -> None:
    claim, other = open_review(controller).claims[:2]
    controller.judging.mark_verdict(claim.id, Verdict.SUPPORTED)
    services.database.path.unlink()
    with qtbot.assertNotEmitted(controller.saved), qtbot.waitSignal(controller.problem_raised) as heard:
        controller.judging.mark_verdict(other.id, Verdict.OVERSTATED)
    assert "moved, deleted or replaced" in heard.args[0].sentence
    assert len(controller.export_material([]).history) == 1, "what was decided before can still be exported"
