"""Edits that shape claims: each can be taken back, and no claim is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck_app.domain.edits.claim_places import cut_places
from factcheck_app.domain.edits.claim_shapes import ShapeEdit, add_claim, merge_claims, parts_at, set_span, split_claim
from factcheck_app.domain.errors import InvalidDecision
from factcheck_app.domain.review import Review
from factcheck_app.domain.shaping import Deed
from factcheck_app.domain.text_span import TextSpan
from factcheck_app.domain.verdict import Verdict
from tests.fakes.reviews import TITLE, make_review

REVIEW = make_review()
THIRD = REVIEW.claims[2]


def added() -> ShapeEdit:
    return add_claim(REVIEW, replace(THIRD.claim, id="new", span=TextSpan(0, len(TITLE)), text=TITLE))


def split() -> ShapeEdit:
    places = parts_at(THIRD.claim, 33)
    parts = [replace(THIRD.claim, id=f"p{i}", span=s, text=s.of(REVIEW.article.text)) for i, s in enumerate(places)]
    return split_claim(REVIEW, THIRD, parts)


def narrowed() -> ShapeEdit:
    span = TextSpan(THIRD.claim.span.start, THIRD.claim.span.end - 10)
    return set_span(REVIEW, THIRD, replace(THIRD.claim, span=span, text=span.of(REVIEW.article.text)))


def shown(review: Review) -> list[tuple[int, str, TextSpan, Verdict]]:
    return [(each.number, each.id, each.claim.span, each.judgement.verdict) for each in review.claims]


@pytest.mark.parametrize("edit", [added(), split(), narrowed()], ids=["added", "split", "narrowed"])
def test_every_edit_can_be_taken_back_and_done_again(edit: ShapeEdit) -> None:
    changed = edit.apply_to(REVIEW)
    back = edit.inverse().apply_to(changed)
    assert shown(back) == shown(REVIEW)
    assert shown(edit.inverse().inverse().apply_to(back)) == shown(changed) != shown(REVIEW)


def test_an_added_claim_is_numbered_by_its_place() -> None:
    changed = added().apply_to(REVIEW)
    assert changed.claim("new").number == 1
    assert [each.number for each in changed.claims] == list(range(1, 15))
    assert changed.progress.total == REVIEW.progress.total + 1


def test_a_split_claim_leaves_the_count_and_stays_on_record() -> None:
    changed = split().apply_to(REVIEW)
    (former,) = changed.former_claims
    assert (former.id, former.left_by, former.judgement) == (THIRD.id, Deed.SPLIT, THIRD.judgement)
    first, second = changed.claims[2:4]
    assert first.claim.parents == second.claim.parents == (THIRD.id,)
    assert (first.judgement.note, second.judgement.note) == (THIRD.judgement.note, "")
    assert {first.judgement.verdict, second.judgement.verdict} == {Verdict.UNDECIDED}
    assert changed.recorded_claim(THIRD.id).claim == THIRD.claim


def test_other_ends_keep_id_and_judgement() -> None:
    changed = narrowed().apply_to(REVIEW).claim(THIRD.id)
    assert (changed.judgement, len(changed.claim.text)) == (THIRD.judgement, len(THIRD.claim.text) - 10)


def test_merged_claims_name_both_parents() -> None:
    block = REVIEW.article.blocks[0]
    text = REVIEW.article.text
    one = replace(THIRD.claim, id="a", span=TextSpan(0, 7), text=text[:7])
    two = replace(THIRD.claim, id="b", span=TextSpan(8, block.span.end), text=text[8 : block.span.end])
    review = add_claim(REVIEW, one).apply_to(REVIEW)
    review = add_claim(review, two).apply_to(review)
    whole = replace(THIRD.claim, id="ab", span=block.span, text=block.span.of(text))
    changed = merge_claims(review, review.claim("a"), review.claim("b"), whole).apply_to(review)
    assert changed.claim("ab").claim.parents == ("a", "b")
    assert {former.id for former in changed.former_claims} == {"a", "b"}


@pytest.mark.parametrize("offset", [-1, 0, 10_000])
def test_a_cut_leaves_words_on_both_sides(offset: int) -> None:
    with pytest.raises(InvalidDecision, match="without words"):
        parts_at(THIRD.claim, offset)


def test_a_cut_through_a_word_is_refused_with_the_places_beside_it() -> None:
    text = THIRD.claim.text
    inside = next(at for at in range(30, len(text)) if text[at - 1].isalpha() and text[at].isalpha())
    beside = [at for at in cut_places(text) if text[at - 1].isspace()]
    before, after = max(at for at in beside if at < inside), min(at for at in beside if at > inside)
    with pytest.raises(InvalidDecision) as refused:
        parts_at(THIRD.claim, inside)
    assert refused.value.next_step == f"The nearest places where a word begins are {before} and {after}."


def test_numbers_are_not_cut_and_text_without_blanks_has_no_place() -> None:
    assert cut_places("Tea,but not 2,318 cups.") == (4, 8, 12, 18)
    assert cut_places("茶は血圧を下げる。") == ()
