"""List items that complete what stands before them."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.claim_finder import find_claims
from factcheck_app.domain.claim import Claim, ClaimKind
from factcheck_app.readers.choose_reader import read_content


def _claims(text: str) -> list[Claim]:
    return find_claims(read_content("draft.md", text.encode()))


def test_an_item_under_symptoms_is_a_claim_that_reads_with_its_lead_in() -> None:
    found = _claims("# The grey cough\n\nSymptoms of the grey cough may include:\n\n- a temperature\n- tiredness\n")
    assert [claim.text for claim in found] == ["a temperature", "tiredness"]
    assert found[0].standalone == "[Symptoms of the grey cough may include] a temperature"
    assert found[0].added[0].of(found[0].standalone) == "[Symptoms of the grey cough may include] "


def test_a_lead_in_that_leans_on_its_heading_is_given_with_it() -> None:
    found = _claims("# The grey cough\n\n## Symptoms\n\nThey can include:\n\n- mouth ulcers\n- tiredness\n")
    assert found[0].standalone == "[Symptoms – They can include] mouth ulcers"


def test_a_cause_in_a_list_is_rated_with_the_words_before_the_list() -> None:
    found = _claims("# Sore heels\n\nThings that raise your risk include:\n\n- standing for long hours\n- flat shoes\n")
    assert [(claim.strength.rung, claim.kind) for claim in found] == [(3, ClaimKind.HARM)] * 2
    assert found[0].strength.cues == ()


@pytest.mark.parametrize(
    "lead", ["Call us today if you have:", "Ask your nurse about:", "You may then have these tests:", "In this issue:"]
)
def test_items_that_ask_or_plan_are_no_claims(lead: str) -> None:
    assert not _claims(f"# The grey cough\n\n{lead}\n\n- a high temperature\n- a scan\n- dark water\n")


def test_a_label_that_its_next_item_explains_is_no_claim() -> None:
    text = "# Sore backs\n\nCauses of a sore back include:\n\n- Muscle strain\n- Overuse of the muscles causes pain.\n"
    assert [claim.text for claim in _claims(text)] == ["Overuse of the muscles causes pain."]


def test_a_list_without_end_is_read_in_a_moment() -> None:
    items = "".join(f"- thing {number}\n" for number in range(3_000))
    assert _claims(f"# A list\n\nSymptoms include:\n\n{items}") is not None


def test_what_one_may_get_from_too_much_is_a_harm() -> None:
    found = _claims("# Thyroid tablets\n\nIf the dose is too high, you may get:\n\n- sweating\n- a racing heart\n")
    assert [(claim.text, claim.kind) for claim in found] == [
        ("sweating", ClaimKind.HARM),
        ("a racing heart", ClaimKind.HARM),
    ]
