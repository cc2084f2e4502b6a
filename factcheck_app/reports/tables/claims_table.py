"""One row a claim, those set aside or gone from the draft too: what it says, and what the reviewer judged."""

from __future__ import annotations

from factcheck_app.domain.evidence import STANCE_WORDS, Passage
from factcheck_app.domain.reason import REASON_WORDS
from factcheck_app.domain.review import FormerClaim, Review, ReviewedClaim
from factcheck_app.domain.table_rows import words_of_claim
from factcheck_app.domain.verdict import CITATION_WORDS, SET_ASIDE_WORDS, SEVERITY_WORDS
from factcheck_app.reports.printable_text import one_line, printable
from factcheck_app.reports.tables.table import Cell, Column, Table

_NO_LONGER = "no longer in the draft"
COLUMNS = (
    Column("number", 8),
    Column("claim", 50),
    Column("heading", 24),
    Column("page", 6),
    Column("block", 11),
    Column("kind", 12),
    Column("strength", 18),
    Column("state", 10),
    Column("verdict", 13, is_mark=True),
    Column("reasons", 28),
    Column("severity", 20),
    Column("citation", 16),
    Column("note", 50),
    Column("suggested wording", 50),
    Column("evidence", 60),
    Column("sources", 9),
    Column("set aside because", 18),
    Column("reviewer", 18),
    Column("decided at", 20),
    Column("signals", 40),
    Column("claim id", 14),
)


def claims_table(review: Review) -> Table:
    """The claims in the order of their numbers, then those that no longer stand in the draft, without one."""
    claims: tuple[ReviewedClaim | FormerClaim, ...] = (*review.claims, *review.former_claims)
    return Table("claims", COLUMNS, tuple(_row(review, claim) for claim in claims))


def evidence_words(evidence: tuple[Passage, ...]) -> str:
    """The passages, one a line: source, place, stance, and the words quoted."""
    return "\n".join(map(_passage_words, evidence))


def _row(review: Review, reviewed: ReviewedClaim | FormerClaim) -> tuple[Cell, ...]:
    claim, judgement = reviewed.claim, reviewed.judgement
    aside = judgement.set_aside
    is_former = isinstance(reviewed, FormerClaim)
    state = _NO_LONGER if is_former else "set aside" if aside else "open"
    return (
        review.number_of(reviewed.id),
        printable(claim.text if is_former else words_of_claim(review.article, claim)),
        one_line(claim.heading),
        claim.page,
        str(claim.block),
        str(claim.kind),
        claim.strength.name,
        state,
        "" if aside else str(judgement.verdict),
        "; ".join(REASON_WORDS[reason] for reason in judgement.reasons),
        SEVERITY_WORDS[judgement.severity] if judgement.severity else "",
        CITATION_WORDS[judgement.citation] if judgement.citation else "",
        printable(judgement.note),
        printable(judgement.wording),
        evidence_words(judgement.evidence),
        ", ".join(map(str, claim.sources)),
        SET_ASIDE_WORDS[aside] if aside else "",
        one_line(reviewed.reviewer or ""),
        reviewed.decided_at,
        "\n".join(one_line(signal.message) for signal in claim.signals),
        claim.id,
    )


def _passage_words(passage: Passage) -> str:
    stance = (STANCE_WORDS[passage.stance].lower(),) if passage.stance else ()
    about = ", ".join((f"Source {passage.source_number}", one_line(passage.locator), *stance))
    return f"{about}: “{one_line(passage.quote)}”"
