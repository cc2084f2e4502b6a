"""A wording judged in one review is recognised in the next, with what is known of its sources by then."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.domain.decision import Judgement, Origin
from factcheck_app.domain.editorial_status import EditorialStatus
from factcheck_app.domain.judged_wording import RecognisedWording
from factcheck_app.domain.review import Review
from factcheck_app.domain.verdict import Verdict
from factcheck_app.readers.pasted_text import read_pasted
from factcheck_app.storage.review_database import ReviewDatabase
from factcheck_app.storage.review_removal import delete_review
from factcheck_app.storage.review_store import ReviewStore
from factcheck_app.storage.revision_store import RevisionStore
from factcheck_app.storage.shaping_store import ShapingStore
from factcheck_app.workflow.look_up_desk import LookUpDesk
from factcheck_app.workflow.look_up_sources import look_up_sources
from factcheck_app.workflow.open_article import review_article
from factcheck_app.workflow.open_draft_again import open_draft_again
from factcheck_app.workflow.recognise_claims import recognise_claims
from factcheck_app.workflow.revise_draft import compare_with, store_next_draft
from factcheck_app.workflow.shape_claim import changed_span, shape
from factcheck_app.workflow.take_back_draft import last_draft, take_back_draft


def another(review: Review, library: ReviewDatabase) -> Review:
    made = replace(review, id="c" * 32, title="Another draft")
    ReviewStore(library).add(made, "Leo Rao")
    return made


def test_the_sources_of_the_earlier_verdict_come_with_their_standing(
    desk: LookUpDesk, review: Review, library: ReviewDatabase
) -> None:
    third = review.claims[2]
    ReviewStore(library).append_decision(review.id, third.id, Judgement(Verdict.OVERSTATED), "Ana Brandt")
    look_up_sources(desk, review.id, "Ana Brandt", may_ask=True)
    found = recognise_claims(another(review, library), library)
    (told,) = found[third.id]
    assert list(found) == [third.id]
    assert (told.is_same, told.judged.reviewer, told.judged.review_title) == (True, "Ana Brandt", review.title)
    assert [(each.number, each.status) for each in told.judged.sources] == [(1, EditorialStatus.RETRACTED)]


def test_only_the_claims_that_are_asked_for_are_recognised(review: Review, library: ReviewDatabase) -> None:
    for claim in review.claims[:2]:
        ReviewStore(library).append_decision(review.id, claim.id, Judgement(Verdict.SUPPORTED), "Ana Brandt")
    new = another(review, library)
    assert list(recognise_claims(new, library, claim_ids=[new.claims[1].id])) == [new.claims[1].id]
    assert recognise_claims(review, library) == {}


WALKS = "Evening walks lowered resting pulse by 4 beats in 52 nurses."
MAY = WALKS.replace("lowered", "may have lowered")


def _opened(library: ReviewDatabase, words: str) -> Review:
    review = review_article(read_pasted(words))
    ReviewStore(library).add(review, "Ana Brandt")
    return review


def _decide(library: ReviewDatabase, review: Review, verdict: Verdict, note: str = "") -> None:
    judgement = Judgement(verdict, note=note)
    ReviewStore(library).append_decision(review.id, review.claims[0].id, judgement, "Ana Brandt")


def _next_draft(library: ReviewDatabase, review: Review, words: str) -> Review:
    draft = compare_with(ReviewStore(library).load(review.id), review_article(read_pasted(words)).article, insist=True)
    return store_next_draft(RevisionStore(library), draft, "Ana Brandt")


def _judged_and_reworded(library: ReviewDatabase, words: str = MAY) -> Review:
    review = _opened(library, WALKS)
    _decide(library, review, Verdict.OVERSTATED, "Table 2.")
    return _next_draft(library, review, words)


def _met(library: ReviewDatabase, words: str = WALKS) -> list[RecognisedWording]:
    made = review_article(read_pasted(words))
    return [each for found in recognise_claims(made, library).values() for each in found]


def _drafts(found: list[RecognisedWording]) -> list[tuple[int | None, Verdict]]:
    return [
        (known.earlier.draft if known.earlier else None, known.judgement.verdict)
        for known in (each.judged for each in found)
    ]


def test_a_wording_that_its_author_changed_is_recognised_with_the_draft_that_had_it(library: ReviewDatabase) -> None:
    reworded = _judged_and_reworded(library)
    (found,) = _met(library)
    assert (found.judged.review_id, found.is_same, found.judged.number) == (reworded.id, True, 1)
    assert (found.judged.words, found.judged.judgement.note) == (WALKS, "Table 2.")
    assert _drafts([found]) == [(1, Verdict.OVERSTATED)]
    _decide(library, reworded, Verdict.SUPPORTED)
    assert _drafts(_met(library)) == [(1, Verdict.OVERSTATED)]
    assert _drafts(_met(library, MAY)) == [(None, Verdict.SUPPORTED)]


def test_a_claim_that_its_author_dropped_is_recognised(library: ReviewDatabase) -> None:
    _judged_and_reworded(library, "Zinc lozenges shorten a common cold by 2 days in adults.")
    (found,) = _met(library)
    assert found.judged.number == 0
    assert found.judged.claim_id.startswith(found.judged.claim_name)


def test_a_draft_that_was_taken_back_tells_nothing(library: ReviewDatabase) -> None:
    reworded = _judged_and_reworded(library)
    _decide(library, reworded, Verdict.SUPPORTED)
    drafts = RevisionStore(library)
    take_back_draft(drafts, last_draft(drafts, reworded.id), "Ana Brandt")
    assert _met(library, MAY) == []
    assert _drafts(_met(library)) == [(None, Verdict.OVERSTATED)]
    _decide(library, reworded, Verdict.UNDECIDED)
    assert _met(library) == []


def test_a_verdict_given_while_a_draft_was_taken_back_is_left_once_it_stands_again(library: ReviewDatabase) -> None:
    reworded = _judged_and_reworded(library)
    drafts, store = RevisionStore(library), ReviewStore(library)
    back = take_back_draft(drafts, last_draft(drafts, reworded.id), "Ana Brandt")
    given = back.claims[0]
    store.append_decision(back.id, given.id, Judgement(Verdict.SUPPORTED), "Leo Rao")
    assert open_draft_again(drafts, back.id, 2, "Ana Brandt") is None
    store.append_decision(back.id, given.id, given.judgement, "Leo Rao", Origin.UNDONE)
    assert open_draft_again(drafts, back.id, 2, "Ana Brandt") is not None
    (found,) = _met(library)
    assert (found.judged.judgement.verdict, found.judged.reviewer) == (Verdict.OVERSTATED, given.reviewer)
    assert given.reviewer != "Leo Rao"


def test_words_that_come_back_in_the_third_draft_are_recognised_in_their_own_review(library: ReviewDatabase) -> None:
    review = _judged_and_reworded(library)
    _decide(library, review, Verdict.SUPPORTED)
    again = _next_draft(library, review, WALKS)
    ((found,),) = recognise_claims(again, library).values()
    assert again.claims[0].pending == Judgement(Verdict.SUPPORTED, note="")
    assert (found.is_own, _drafts([found])) == (True, [(1, Verdict.OVERSTATED)])


def test_what_the_claim_asks_itself_is_not_offered_besides(library: ReviewDatabase) -> None:
    review = _next_draft(library, _judged_and_reworded(library), WALKS)
    pending = review.claims[0].pending
    assert pending is not None
    assert pending.verdict is Verdict.OVERSTATED
    assert recognise_claims(review, library) == {}
    assert _drafts(_met(library)) == [(1, Verdict.OVERSTATED)], "while it waits there, others may know it"


def test_a_review_that_was_deleted_is_forgotten_with_its_drafts(library: ReviewDatabase) -> None:
    reworded = _judged_and_reworded(library)
    delete_review(library, reworded.id, "Ana Brandt")
    assert _met(library) == []


def _judged_part(library: ReviewDatabase, before: str) -> None:
    """A claim whose words go on from these, judged in a review that has them outside the claim."""
    review = _opened(library, f"{before}{_PATCH}.")
    claim = review.claims[0]
    edit = changed_span(review, claim.id, len(before), len(before + _PATCH))
    _decide(library, shape(ShapingStore(library), review, edit, "Ana Brandt"), Verdict.OVERSTATED)


_PATCH = "the patch lowers blood pressure in older adults by 4 mmHg"


def _met_part(library: ReviewDatabase, before: str) -> list[RecognisedWording]:
    made = review_article(read_pasted(f"{before}{_PATCH}."))
    edit = changed_span(made, made.claims[0].id, len(before), len(before + _PATCH))
    return [each for found in recognise_claims(edit.apply_to(made), library).values() for each in found]


def test_the_same_words_of_another_speaker_are_no_longer_the_same_and_both_are_told(library: ReviewDatabase) -> None:
    _judged_part(library, "According to the maker, ")
    (found,) = _met_part(library, "Experts claim that ")
    assert (found.is_same_statement, found.told_here, found.told_there) == (
        False,
        "Experts claim that",
        "According to the maker",
    )
    (alike,) = _met_part(library, "The maker says that ")
    assert (alike.is_same_statement, alike.is_told_otherwise) == (True, False)


def test_words_that_are_called_untrue_outside_the_claim_are_not_offered(library: ReviewDatabase) -> None:
    _judged_part(library, "It is a myth that ")
    assert _met_part(library, "Experts claim that ") == []
    assert [each.is_same_statement for each in _met_part(library, "It is a myth that ")] == [True]
    assert [each.is_same_statement for each in _met_part(library, "There is no evidence that ")] == [False]


_CITING = """{words} [1].

## References

1. Rest I. Evening walks. Journal of Rest. 2021;1:1-9. doi:10.5555/{work}
"""


@pytest.mark.parametrize(("work", "others"), [("rest.2021.1", False), ("walks.2022.1", True)])
def test_the_same_words_that_cite_another_work_say_so(library: ReviewDatabase, work: str, others: bool) -> None:
    words = WALKS.removesuffix(".")
    _decide(library, _opened(library, _CITING.format(words=words, work="rest.2021.1")), Verdict.SUPPORTED)
    (found,) = _met(library, _CITING.format(words=words, work=work))
    assert (found.is_same, found.cites_others) == (True, others)
    (uncited,) = _met(library)
    assert uncited.cites_others


def test_another_number_of_a_reference_makes_no_other_words(library: ReviewDatabase) -> None:
    words = _CITING.format(words=WALKS.removesuffix("."), work="rest.2021.1")
    review = _opened(library, words)
    _decide(library, review, Verdict.OVERSTATED)
    again = _next_draft(
        library, review, words.replace("[1]", "[2]").replace("1. Rest", "1. Li A. Blue light.\n2. Rest")
    )
    assert again.claims[0].judgement.verdict is Verdict.OVERSTATED
    assert recognise_claims(again, library) == {}
