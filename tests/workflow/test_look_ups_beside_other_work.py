"""What a look-up added outlives undo, later decisions, the next draft and an export, and the record stays whole."""

from __future__ import annotations

import json
from pathlib import Path

from factcheck_app.domain.decision import Origin
from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.review import AuditHead, Review
from factcheck_app.domain.review_edits import edit_verdict
from factcheck_app.domain.verdict import Verdict
from factcheck_app.readers.review_export import read_review_export
from factcheck_app.reports.review_json import make_json
from factcheck_app.resource_files import resource_path
from factcheck_app.storage.audit_chain import verify
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.revision_store import RevisionStore
from factcheck_app.workflow.look_up_desk import LookUpDesk
from factcheck_app.workflow.look_up_sources import look_up_sources
from factcheck_app.workflow.open_article import open_pasted
from factcheck_app.workflow.revise_draft import read_next_draft, store_next_draft
from tests.fakes.look_up_desk import TRIAL
from tests.fakes.reviews import MADE

DRAFT = f"""# Walks

A trial found that [evening walks shorten the time to fall asleep](https://doi.org/{TRIAL}).

Long walks reduce insomnia in 40% of adults.
"""


def signals_of(review: Review) -> list[set[str]]:
    """The codes of each claim."""
    return [{signal.code for signal in claim.claim.signals} for claim in review.claims]


def test_undo_takes_a_verdict_back_and_nothing_else(desk: LookUpDesk, review: Review, library: ReviewDatabase) -> None:
    edit = edit_verdict(review.claims[0], Verdict.SUPPORTED)
    decided = edit.apply_to(review).claims[0].judgement
    desk.reviews.append_decision(review.id, edit.claim_id, decided, "Ana Brandt")
    looked_up = look_up_sources(desk, review.id, "Ana Brandt", may_ask=True).review
    undone = edit.inverse().apply_to(looked_up)
    assert undone.claims[0].judgement.verdict is Verdict.UNDECIDED
    assert (undone.sources, signals_of(undone)) == (looked_up.sources, signals_of(looked_up))
    judgement = undone.claims[0].judgement
    desk.reviews.append_decision(review.id, edit.claim_id, judgement, "Ana Brandt", origin=Origin.UNDONE)
    assert desk.reviews.load(review.id).sources == looked_up.sources
    assert verify(library).problem == ""


def test_the_next_draft_keeps_what_is_known_and_is_looked_up_too(
    desk: LookUpDesk, library: ReviewDatabase, tmp_path: Path
) -> None:
    review = open_pasted(DRAFT)
    desk.reviews.add(review, "Ana Brandt")
    first = look_up_sources(desk, review.id, "Ana Brandt", may_ask=True).review
    path = tmp_path / "next.md"
    path.write_text(DRAFT.replace("40%", "30%"), encoding="utf-8")
    revised = store_next_draft(RevisionStore(library), read_next_draft(first, path), "Ana Brandt")
    assert revised.source(1).status is EditorialStatus.RETRACTED
    assert "retracted" in signals_of(revised)[0]
    again = look_up_sources(desk, review.id, "Ana Brandt", may_ask=True)
    assert again.changes == ()
    assert again.review.revision == 2
    assert verify(library).problem == ""


def test_a_look_up_that_ends_before_the_next_draft_is_stored_is_kept(
    desk: LookUpDesk, library: ReviewDatabase, tmp_path: Path
) -> None:
    review = open_pasted(DRAFT)
    desk.reviews.add(review, "Ana Brandt")
    path = tmp_path / "next.md"
    path.write_text(DRAFT.replace("40%", "30%"), encoding="utf-8")
    draft = read_next_draft(desk.reviews.load(review.id), path)
    looked_up = look_up_sources(desk, review.id, "Ana Brandt", may_ask=True).review
    revised = store_next_draft(RevisionStore(library), draft, "Ana Brandt")
    assert revised.source(1).work == looked_up.source(1).work
    assert (revised.source(1).status, revised.revision) == (EditorialStatus.RETRACTED, 2)
    assert "retracted" in signals_of(revised)[0]
    assert verify(library).problem == ""


def test_a_decision_that_comes_before_the_next_draft_is_stored_is_kept(
    desk: LookUpDesk, library: ReviewDatabase, tmp_path: Path
) -> None:
    review = open_pasted(DRAFT)
    desk.reviews.add(review, "Ana Brandt")
    path = tmp_path / "next.md"
    path.write_text(DRAFT.replace("40%", "30%"), encoding="utf-8")
    draft = read_next_draft(desk.reviews.load(review.id), path)
    edit = edit_verdict(review.claims[0], Verdict.SUPPORTED)
    decided = edit.apply_to(review).claims[0].judgement
    desk.reviews.append_decision(review.id, edit.claim_id, decided, "Ana Brandt")
    revised = store_next_draft(RevisionStore(library), draft, "Ana Brandt")
    earlier = revised.claims[0].earlier
    assert earlier is not None
    assert earlier.verdict is Verdict.SUPPORTED
    assert verify(library).problem == ""


def test_an_export_brings_what_is_known_into_another_library(
    desk: LookUpDesk, review: Review, library: ReviewDatabase
) -> None:
    looked_up = look_up_sources(desk, review.id, "Ana Brandt", may_ask=True).review
    files = desk.texts.contents(review.id)
    content = make_json(looked_up, [], AuditHead("0" * 64, 0), MADE, files=files)
    schema = json.loads(resource_path("schemas", "review.schema.json").read_text(encoding="utf-8"))
    read = read_review_export(content, schema)
    assert read.review.sources == looked_up.sources
    assert signals_of(read.review) == signals_of(looked_up)
    assert verify(library).problem == ""
