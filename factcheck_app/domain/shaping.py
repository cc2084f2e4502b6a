"""A change of the claims themselves as it is recorded: what was done, and where each claim stands afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from factcheck_app.domain.decision import Origin
from factcheck_app.domain.revision import Carried
from factcheck_app.domain.text_span import TextSpan


class Deed(StrEnum):
    """What a reviewer did to the claims of a review."""

    FOUND = "review_added"
    ADDED = "claim_added"
    TAKEN_BACK = "claim_taken_back"
    SPAN_SET = "claim_span_set"
    SPLIT = "claim_split"
    MERGED = "claims_merged"
    PUT_BACK = "claims_put_back"
    NEXT_DRAFT = "draft_revised"
    DRAFT_TAKEN_BACK = "draft_taken_back"
    DRAFT_OPENED_AGAIN = "draft_opened_again"


DEED_WORDS = {
    Deed.FOUND: "opened the draft",
    Deed.ADDED: "added a claim",
    Deed.TAKEN_BACK: "took an added claim back",
    Deed.SPAN_SET: "changed the ends of a claim",
    Deed.SPLIT: "split a claim",
    Deed.MERGED: "merged claims",
    Deed.PUT_BACK: "put claims back together or apart",
    Deed.NEXT_DRAFT: "opened the next draft",
    Deed.DRAFT_TAKEN_BACK: "took the last draft back",
    Deed.DRAFT_OPENED_AGAIN: "opened a draft again that was taken back",
}


@dataclass(frozen=True, slots=True)
class Placing:
    """Where a claim stands from now on; `span` is None where it no longer stands in the draft.

    `carried` says how it came from the draft before, None for what the reviewer shaped.
    """

    claim_id: str
    span: TextSpan | None
    carried: Carried | None = None


@dataclass(frozen=True, slots=True)
class Shaping:
    """One appended, never edited change of the claims; `sequence` is shared with the decisions. `at` is UTC."""

    sequence: int
    deed: Deed
    origin: Origin
    revision: int
    reviewer: str
    at: datetime
    placings: tuple[Placing, ...]
