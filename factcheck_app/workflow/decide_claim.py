"""A decision from words: codes are checked, the judgement is built, and it is appended to the record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from factcheck_app.domain.decision import Decision, Judgement
from factcheck_app.domain.errors import InvalidDecision, NotFound
from factcheck_app.domain.evidence import Passage, Stance
from factcheck_app.domain.reason import Reason
from factcheck_app.domain.review import Review, ReviewedClaim
from factcheck_app.domain.review_edits import add_passage, check_judgement, edit_verdict
from factcheck_app.domain.verdict import CitationVerdict, SetAsideReason, Severity, Verdict
from factcheck_app.storage.review_store import ReviewStore

_Code = TypeVar("_Code", bound=StrEnum)
_FIELDS = frozenset(
    {"claim", "verdict", "reasons", "severity", "citation", "note", "wording", "quote", "source", "stance"}
)


@dataclass(frozen=True, slots=True)
class DecisionWords:
    """A decision as someone wrote it. None = not named: what the claim's judgement said of it stays.

    A quote is added to the evidence; an empty one is none.
    """

    verdict: str
    reasons: Sequence[str] | None = None
    severity: str | None = None
    citation: str | None = None
    note: str | None = None
    wording: str | None = None
    quote: str | None = None
    source: int | None = None
    stance: str | None = None


def find_claim(review: Review, name: str) -> ReviewedClaim:
    """The claim of this number in the draft, or of this id (or its unique beginning). Raises NotFound."""
    found = [claim for claim in review.claims if name in (str(claim.number), claim.id)]
    if not found and not name.isdecimal():
        # digits are a number: a claim that is not there must not become one whose id happens to begin so
        found = [claim for claim in review.claims if name and claim.id.startswith(name)]
    if len(found) == 1:
        return found[0]
    if found:
        raise NotFound(f"Several claims begin with {name}.", "Give more of the id.")
    last = len(review.claims)
    raise NotFound(
        f"There is no claim {name} in this review.", f"Its claims are numbered 1 to {last}." if last else "It has none."
    )


def parse_decision(fields: Mapping[str, object]) -> tuple[str, DecisionWords]:
    """Claim name and decision of one line of `decide --from`. Raises InvalidDecision."""
    unknown = sorted(set(fields) - _FIELDS)
    if unknown:
        raise InvalidDecision(f"Unknown field {unknown[0]}.", f"The fields are {', '.join(sorted(_FIELDS))}.")
    claim = fields.get("claim")
    if isinstance(claim, bool) or not isinstance(claim, int | str) or "verdict" not in fields:
        example = '{"claim": 3, "verdict": "overstated"}'
        raise InvalidDecision("A decision needs a claim and a verdict.", f"For example {example}.")
    if fields["verdict"] is None:
        raise InvalidDecision("The verdict is null.", f"Write one of {', '.join(Verdict)}; undecided clears.")
    reasons = fields.get("reasons")
    if reasons is not None and not (isinstance(reasons, list) and all(isinstance(r, str) for r in reasons)):
        raise InvalidDecision("The reasons are not a list of codes.", 'Write them as ["hedge_dropped"].')
    source = fields.get("source")
    if source is not None and (isinstance(source, bool) or not isinstance(source, int)):
        raise InvalidDecision("The source is not a number.", "Write it as 1.")
    return str(claim), DecisionWords(
        verdict=_words(fields, "verdict") or "",
        reasons=reasons,
        severity=_words(fields, "severity"),
        citation=_words(fields, "citation"),
        note=_words(fields, "note"),
        wording=_words(fields, "wording"),
        quote=_words(fields, "quote"),
        source=source,
        stance=_words(fields, "stance"),
    )


def build_judgement(review: Review, claim: ReviewedClaim, words: DecisionWords) -> Judgement:
    """The whole judgement after this decision.

    Raises InvalidDecision for codes that do not exist or do not fit and for a quote that does not stand in the text
    of its source, NotFound where there is no such source.
    """
    if claim.judgement.set_aside is not None:
        raise InvalidDecision(f"Claim {claim.number} is set aside.", "Take it back (restore) before you decide it.")
    edit = edit_verdict(claim, _code(Verdict, words.verdict, "verdict"))
    judgement = replace(claim.judgement, verdict=edit.after, reasons=edit.reasons_after)
    if words.reasons is not None:
        judgement = replace(judgement, reasons=tuple(_code(Reason, name, "reason") for name in words.reasons))
    if words.severity is not None:
        judgement = replace(judgement, severity=_code(Severity, words.severity, "severity"))
    if words.citation is not None:
        judgement = replace(judgement, citation=_code(CitationVerdict, words.citation, "citation"))
    if words.note is not None:
        judgement = replace(judgement, note=words.note)
    if words.wording is not None:
        judgement = replace(judgement, wording=words.wording)
    if words.source is not None:
        review.source(words.source)
    if words.quote and words.quote.strip():
        judgement = replace(judgement, evidence=_with_quote(review, claim, words))
    elif words.stance:
        raise InvalidDecision("A stance belongs to a quote.", "Give the quote and its source too.")
    check_judgement(judgement)
    return judgement


def _with_quote(review: Review, claim: ReviewedClaim, words: DecisionWords) -> tuple[Passage, ...]:
    if words.source is None:
        raise InvalidDecision("A quote needs its source.", "Give the source's number beside it.")
    # the comparison of sources is slow to load, and most decisions quote nothing
    from factcheck_app.workflow.take_quote import take_quote

    stance = _code(Stance, words.stance, "stance") if words.stance else None
    return add_passage(claim, take_quote(review, words.source, words.quote or "", stance)).after


def decide_claim(store: ReviewStore, review: Review, claim_name: str, words: DecisionWords, reviewer: str) -> Decision:
    """Appends one decision and returns it as stored. Raises NotFound, InvalidDecision, DatabaseUnusable."""
    claim = find_claim(review, claim_name)
    return store.append_decision(review.id, claim.id, build_judgement(review, claim, words), reviewer)


def count_replaced(words: DecisionWords, decision: Decision) -> int:
    """How many characters of note and wording could not be stored as they were."""
    texts = ((words.note, decision.judgement.note), (words.wording, decision.judgement.wording))
    return sum(asked != kept for text, stored in texts for asked, kept in zip(text or "", stored, strict=False))


def set_aside_claim(store: ReviewStore, review: Review, claim_name: str, reason: str | None, reviewer: str) -> Decision:
    """Sets a claim aside, or takes it back where `reason` is None. Raises NotFound, InvalidDecision."""
    claim = find_claim(review, claim_name)
    code = None if reason is None else _code(SetAsideReason, reason, "reason to set a claim aside")
    if code is None and claim.judgement.set_aside is None:
        raise InvalidDecision(f"Claim {claim.number} is not set aside.", "There is nothing to take back.")
    return store.append_decision(review.id, claim.id, replace(claim.judgement, set_aside=code), reviewer)


def _words(fields: Mapping[str, object], name: str) -> str | None:
    value = fields.get(name)
    if value is None or isinstance(value, str):
        return value
    raise InvalidDecision(f"The field {name} is not text.", "Put it in quotation marks.")


def _code(codes: type[_Code], name: str, what: str) -> _Code:
    try:
        return codes(name)
    except ValueError:
        allowed = ", ".join(codes)
        raise InvalidDecision(f"There is no {what} called {name[:40]!r}.", f"Choose among: {allowed}.") from None
