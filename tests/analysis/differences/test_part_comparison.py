"""A part of a sentence beside its source."""

from __future__ import annotations

from factcheck_app.analysis.claim_finder import claim_at, find_claims
from factcheck_app.analysis.comparison import compare, compare_strength
from factcheck_app.analysis.differences.part_comparison import shared_words
from factcheck_app.domain.claim import Claim
from factcheck_app.domain.comparison import StrengthRelation
from factcheck_app.readers.choose_reader import read_content

_DRAFT = "# The diet\n\nThe new diet lowers blood pressure, weight by 5 kg and the risk of stroke.\n"
_LIST = "# The diet\n\nThe new diet lowers blood pressure, weight and the risk of stroke.\n"
_SOURCE = "The new diet was associated with a lower risk of stroke."


def _parts(draft: str) -> list[Claim]:
    article = read_content("draft.md", draft.encode())
    (claim,) = find_claims(article)
    return [claim_at(article, part.shifted(claim.span.start)) for part in claim.parts]


def test_a_member_of_a_list_is_compared_with_the_verb_it_shares() -> None:
    risk = _parts(_LIST)[2]
    assert shared_words(risk) == "The new diet lowers"
    found = compare(risk, _SOURCE)
    assert not found.cannot_compare
    assert [one.code for one in found.differences] == ["stronger_than_source"]
    assert found.differences[0].claim_spans == ()
    assert compare_strength(risk, _SOURCE) is StrengthRelation.EXAGGERATES


def test_places_lie_in_the_part() -> None:
    risk = _parts(_LIST)[2]
    same = compare(risk, _SOURCE).words.same_in_claim
    assert same
    assert all(span.end <= len(risk.text) for span in same)


def test_a_whole_sentence_shares_nothing() -> None:
    article = read_content("draft.md", _DRAFT.encode())
    assert [shared_words(claim) for claim in find_claims(article)] == [""]
