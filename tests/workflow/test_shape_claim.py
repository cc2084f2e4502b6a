"""Shaping claims of a stored review: what the program says of the new words, and what the record holds."""

from __future__ import annotations

import pytest

from factcheck_app.domain.claim import ClaimKind
from factcheck_app.domain.decision import Judgement, Origin
from factcheck_app.domain.edits.claim_shapes import ShapeEdit
from factcheck_app.domain.errors import InvalidDecision, NotFound
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.review import Review
from factcheck_app.domain.shaping import Deed
from factcheck_app.domain.verdict import Verdict
from factcheck_app.readers.pasted_text import read_pasted
from factcheck_app.storage.audit_chain import verify
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.shaping_store import ShapingStore
from factcheck_app.workflow.open_article import review_article
from factcheck_app.workflow.shape_claim import (
    added_claim,
    changed_span,
    merged_with_next,
    prepare_shaping,
    shape,
    split_at,
    split_into_parts,
)

TEXT = (
    "We tried many things last year.\n\n"
    "Yoga reduces pain and improves sleep. Tai chi reduced anxiety in 46 adults.\n\n"
    "Oat bran lowered cholesterol by 7 percent.\n"
)
SAID = Judgement(Verdict.OVERSTATED, (Reason.HEDGE_DROPPED,), note="Too strong.")
OTHER = Judgement(Verdict.SUPPORTED, (Reason.DIRECT,), note="Table 1.")


@pytest.fixture
def review(database: ReviewDatabase) -> Review:
    made = review_article(read_pasted(TEXT))
    store = ReviewStore(database)
    store.add(made, "Ana Brandt")
    for each, said in zip(made.claims, (SAID, OTHER), strict=False):
        store.append_decision(made.id, each.id, said, "Ana Brandt")
    return store.load(made.id)


def shaped(database: ReviewDatabase, review: Review, edit: ShapeEdit, origin: Origin = Origin.DECIDED) -> Review:
    """The review after the edit, which must be the one that is stored."""
    changed = shape(ShapingStore(database), review, edit, "Ana Brandt", origin)
    stored = ReviewStore(database).load(review.id)
    assert [(c.number, c.claim, c.judgement) for c in stored.claims] == [
        (c.number, c.claim, c.judgement) for c in changed.claims
    ]
    assert {former.id for former in stored.former_claims} == {former.id for former in changed.former_claims}
    assert stored.progress == changed.progress
    assert verify(database).is_whole
    return stored


def test_an_added_claim_is_described_like_any_other(database: ReviewDatabase, review: Review) -> None:
    added = shaped(database, review, added_claim(review, 0, 31)).claims[0]
    assert added.claim.text == "We tried many things last year."
    assert added.claim.standalone == added.claim.text
    assert added.claim.why


def test_a_split_claim_gives_way_to_its_parts_and_comes_back(database: ReviewDatabase, review: Review) -> None:
    edit = split_into_parts(review, review.claims[0].id)
    changed = shaped(database, review, edit)
    assert [each.claim.text for each in changed.claims[:2]] == ["Yoga reduces pain", "improves sleep"]
    assert changed.claims[0].claim.kind is ClaimKind.BENEFIT
    assert changed.claims[0].judgement == SAID.put_off()
    history = ReviewStore(database).history(review.id, changed.claims[0].id)
    assert [(decision.origin, decision.judgement.verdict) for decision in history] == [
        (Origin.DECIDED, Verdict.OVERSTATED),
        (Origin.SPLIT, Verdict.UNDECIDED),
    ]
    back = shaped(database, changed, edit.inverse(), Origin.UNDONE)
    assert [(c.id, c.judgement) for c in back.claims] == [(c.id, c.judgement) for c in review.claims]
    again = shaped(database, back, edit, Origin.REDONE)
    assert [each.id for each in again.claims] == [each.id for each in changed.claims]


def test_merged_claims_lose_no_note_and_the_history_shows_both(database: ReviewDatabase, review: Review) -> None:
    merged = shaped(database, review, merged_with_next(review, review.claims[0].id)).claims[0]
    assert merged.claim.text == "Yoga reduces pain and improves sleep. Tai chi reduced anxiety in 46 adults."
    assert (merged.judgement.verdict, merged.judgement.note) == (Verdict.UNDECIDED, "Too strong.\n\nTable 1.")
    history = ReviewStore(database).history(review.id, merged.id)
    assert [decision.judgement.note for decision in history] == ["Too strong.", "Table 1.", "Too strong.\n\nTable 1."]


def test_other_ends_change_what_the_program_says(database: ReviewDatabase, review: Review) -> None:
    old = review.claims[0]
    edit = changed_span(review, old.id, old.claim.span.start, old.claim.span.start + 17)
    changed = shaped(database, review, edit).claim(old.id)
    assert (changed.claim.text, changed.judgement) == ("Yoga reduces pain", SAID)
    assert changed.claim.parts == () != old.claim.parts
    assert shaped(database, ReviewStore(database).load(review.id), edit.inverse(), Origin.UNDONE).claim(old.id) == old


def test_a_draft_that_was_read_before_gives_the_same_claim(review: Review) -> None:
    prepare_shaping(review)
    assert added_claim(review, 0, 31).after[0].claim.text == "We tried many things last year."


def test_every_step_stands_in_the_record(database: ReviewDatabase, review: Review) -> None:
    edit = added_claim(review, 0, 31)
    changed = shaped(database, review, edit)
    shaped(database, changed, edit.inverse(), Origin.UNDONE)
    steps = ShapingStore(database).shapings(review.id)
    assert [(step.deed, step.origin) for step in steps] == [
        (Deed.ADDED, Origin.DECIDED),
        (Deed.TAKEN_BACK, Origin.UNDONE),
    ]
    assert [[place.span for place in step.placings] for step in steps] == [[edit.after[0].claim.span], [None]]


def test_what_cannot_be_shaped_is_refused_in_a_sentence(database: ReviewDatabase, review: Review) -> None:
    second = review.claims[1]
    with pytest.raises(InvalidDecision, match="has these ends already"):
        changed_span(review, second.id, second.claim.span.start, second.claim.span.end)
    with pytest.raises(InvalidDecision, match="is one statement"):
        split_into_parts(review, second.id)
    with pytest.raises(InvalidDecision, match="stand in two paragraphs"):
        merged_with_next(review, second.id)
    with pytest.raises(InvalidDecision, match="is the last one"):
        merged_with_next(review, review.claims[-1].id)
    with pytest.raises(NotFound):
        split_at(review, "nobody", 3)


def test_an_edit_of_claims_that_have_left_is_not_stored(database: ReviewDatabase, review: Review) -> None:
    edit = split_at(review, review.claims[0].id, 17)
    shaped(database, review, edit)
    with pytest.raises(NotFound):
        ShapingStore(database).append(review.id, edit, "Ana Brandt")


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("UPDATE placements SET start = 1 WHERE sequence > 0 AND start = 0", "the change of the claims is not the one"),
        ("DELETE FROM placements WHERE sequence > 0", "the claims are not those that were recorded"),
        ("INSERT INTO placements SELECT review_id, claim_id, 1, 99, 0, 5, NULL FROM placements LIMIT 1", "outside"),
    ],
)
def test_whatever_is_changed_of_a_shaping_is_named(
    database: ReviewDatabase, review: Review, statement: str, problem: str
) -> None:
    shaped(database, review, added_claim(review, 0, 31))
    with database.engine.begin() as connection:
        connection.exec_driver_sql(statement)
    assert problem in verify(database).problem


def test_a_claim_knows_its_own_changes_with_all_that_they_placed(database: ReviewDatabase, review: Review) -> None:
    store = ShapingStore(database)
    assert store.shapings_of(review.id, [review.claims[1].id]) == ()
    cut = shaped(database, review, split_into_parts(review, review.claims[0].id))
    shaped(database, cut, changed_span(cut, cut.claims[2].id, *_shorter(cut, 2)))
    (own,) = store.shapings_of(review.id, [review.claims[0].id])
    assert own == store.shapings(review.id)[0]
    assert len(own.placings) == 3


def _shorter(review: Review, index: int) -> tuple[int, int]:
    span = review.claims[index].claim.span
    return span.start, span.end - 11
