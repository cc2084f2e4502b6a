"""A text that comes after the look-up changes what is told of the source, and the record stays whole."""

from __future__ import annotations

from pathlib import Path

from factcheck_app.domain.review import Review
from factcheck_app.domain.source import Access
from factcheck_app.storage.audit_chain import verify
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.workflow.attach_source import attach_source
from factcheck_app.workflow.look_up_desk import LookUpDesk
from factcheck_app.workflow.look_up_sources import look_up_sources
from factcheck_app.workflow.tell_source_anew import tell_source_anew

WHO = "Ana Brandt"
FILLER = "<p>The wards were visited on five days, and the nurses kept a diary of their shifts.</p>" * 120
QUOTES = "<p>A trial found that evening walks cure insomnia and make deeper sleep (Rowan et al., 2007).</p>"


def attach(desk: LookUpDesk, review: Review, path: Path, words: str) -> None:
    path.write_text(f"<html><body><article><h1>Shifts</h1>{FILLER}{words}</article></body></html>", encoding="utf-8")
    attach_source(desk.texts, review, 1, path, WHO)


def test_what_the_text_only_quotes_is_told_at_once(
    desk: LookUpDesk, review: Review, library: ReviewDatabase, tmp_path: Path
) -> None:
    look_up_sources(desk, review.id, WHO, may_ask=True)
    attach(desk, review, tmp_path / "paper.html", QUOTES)
    told = tell_source_anew(desk, review.id, 1, WHO)
    assert "quoted_from_another" in {flag.code for flag in told.flags}
    assert desk.reviews.load(review.id).source(1) == told
    assert told.access is Access.FULL_TEXT
    assert verify(library).problem == ""
    attach(desk, review, tmp_path / "own.html", QUOTES.replace("A trial", "We").replace("(Rowan et al., 2007)", ""))
    assert "quoted_from_another" not in {flag.code for flag in tell_source_anew(desk, review.id, 1, WHO).flags}
    assert verify(library).problem == ""


def test_a_source_that_was_not_looked_up_stays_as_it_is(desk: LookUpDesk, review: Review, tmp_path: Path) -> None:
    attach(desk, review, tmp_path / "paper.html", QUOTES)
    before = desk.facts.state_of(review.id)
    assert tell_source_anew(desk, review.id, 1, WHO).work is None
    assert desk.facts.state_of(review.id) == before
