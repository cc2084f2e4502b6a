"""Two drafts whose claims are known by their ids are judged as when the second one came."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck_app.analysis.draft_comparison import compare_drafts
from factcheck_app.analysis.drafts.known_claims import compare_known_claims
from factcheck_app.analysis.drafts.two_drafts import DraftClaims
from factcheck_app.domain.revision import Carried, CarriedClaim
from factcheck_app.readers.pasted_text import read_pasted
from factcheck_app.workflow.open_article import review_article

_FIRST = """Oat bran lowered cholesterol by 7 percent in 46 adults.

A trial of oat bran in 46 adults was published in spring. This effect lasted for six months.

Yoga reduced pain in 30 adults."""


def _draft(text: str) -> DraftClaims:
    review = review_article(read_pasted(text))
    return DraftClaims(review.article, [each.claim for each in review.claims], review.sources)


def _told(carried: Sequence[CarriedClaim]) -> list[tuple[str, Carried, str]]:
    return [(each.claim.id, each.how, each.why) for each in carried]


def test_they_have_the_same_counts_and_reasons_as_the_carry_over() -> None:
    old = _draft(_FIRST)
    new = _draft(_FIRST.replace("oat bran in 46 adults was", "rye bran in 46 adults was"))
    carried = compare_drafts(old, new)
    standing = [each.after for each in carried.claims if each.after is not None]
    again = compare_known_claims(old, DraftClaims(new.article, standing, new.sources))
    assert _told(again.claims) == _told(carried.claims)
    assert again.in_common == carried.in_common
    assert any(each.why.startswith("It points back") for each in again.of(Carried.REWORDED))


def test_claims_of_one_draft_alone_are_new_or_removed() -> None:
    old, other = _draft(_FIRST), _draft("Pears prevented colds in 30 children.")
    hows = {each.how for each in compare_known_claims(old, other).claims}
    assert hows == {Carried.NEW, Carried.REMOVED}
