"""Where a source finds nothing of what a claim states."""

from __future__ import annotations

from factcheck_app.analysis.evidence.null_findings import denied_in, found_none
from factcheck_app.analysis.evidence.source_sentence import read_sentence

CLAIM = read_sentence("Walking lowers the rate of falls.")
NONE = read_sentence("Walking had no effect on the rate of falls.")
ALIKE = read_sentence("The rate of falls was similar with and without walking.")


def test_a_finding_of_nothing_about_the_claims_subject_counts() -> None:
    assert found_none(CLAIM, [NONE]) > 0.5
    assert found_none(CLAIM, [ALIKE]) > 0.5


def test_a_finding_of_something_or_a_claim_of_nothing_does_not_count() -> None:
    assert found_none(CLAIM, [CLAIM]) == 0.0
    assert found_none(NONE, [NONE]) == 0.0


def test_the_clause_that_denies_is_weighed_against_the_one_that_states() -> None:
    apart = read_sentence("Walking lowered the rate of falls, but it did not change the weight of the men.")
    assert denied_in(CLAIM, NONE) > 0.5 > denied_in(CLAIM, apart)
