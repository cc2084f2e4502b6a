"""Lists under a call for help."""

from __future__ import annotations

import pytest

from factcheck_app.analysis.claim_finder import find_claims
from factcheck_app.readers.choose_reader import read_content


def _claims(draft: str) -> list[str]:
    return [claim.text for claim in find_claims(read_content("draft.md", draft.encode()))]


_BEFORE = "# Living with a sore stomach\n\nAcid from the stomach burns the gullet.\n\n"


@pytest.mark.parametrize(
    "lead_in",
    [
        "Ring the surgery the same day if",
        "Seek help and call us when you:",
        "When to seek help:",
        "Pop in for a chat if",
    ],
)
def test_reasons_to_call_are_no_claims(lead_in: str) -> None:
    claims = _claims(f"{_BEFORE}{lead_in}\n\n- you lose weight without trying,\n- you bring up blood.\n")
    assert claims == ["Acid from the stomach burns the gullet."]


def test_reasons_not_to_take_a_medicine_stay_claims() -> None:
    claims = _claims(f"{_BEFORE}Do not take antacids if\n\n- you have kidney disease,\n- you take iron tablets.\n")
    assert len(claims) >= 3
