"""One row a decision, oldest first: who judged what, when, and what it said before."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck_app.domain.decision import Decision
from factcheck_app.domain.reason import REASON_WORDS
from factcheck_app.domain.review import Review
from factcheck_app.domain.verdict import CITATION_WORDS, SET_ASIDE_WORDS, SEVERITY_WORDS
from factcheck_app.reports.printable_text import one_line, printable
from factcheck_app.reports.tables.claims_table import evidence_words
from factcheck_app.reports.tables.table import Cell, Column, Table

COLUMNS = (
    Column("sequence", 10),
    Column("at", 20),
    Column("reviewer", 18),
    Column("claim number", 8),
    Column("claim", 50),
    Column("revision", 9),
    Column("how it came about", 12),
    Column("verdict before", 13, is_mark=True),
    Column("verdict", 13, is_mark=True),
    Column("reasons", 28),
    Column("severity", 20),
    Column("citation", 16),
    Column("note", 50),
    Column("suggested wording", 50),
    Column("evidence", 60),
    Column("set aside because", 18),
    Column("claim id", 14),
)


def decisions_table(review: Review, history: Sequence[Decision]) -> Table:
    """Every decision of the history, those taken back too."""
    return Table("decisions", COLUMNS, tuple(_row(review, decision) for decision in history))


def _row(review: Review, decision: Decision) -> tuple[Cell, ...]:
    judgement, claim = decision.judgement, review.recorded_claim(decision.claim_id)
    return (
        decision.sequence,
        decision.at,
        one_line(decision.reviewer),
        review.number_of(decision.claim_id),
        printable(claim.claim.text),
        decision.revision,
        str(decision.origin),
        str(decision.previous),
        str(judgement.verdict),
        "; ".join(REASON_WORDS[reason] for reason in judgement.reasons),
        SEVERITY_WORDS[judgement.severity] if judgement.severity else "",
        CITATION_WORDS[judgement.citation] if judgement.citation else "",
        printable(judgement.note),
        printable(judgement.wording),
        evidence_words(judgement.evidence),
        SET_ASIDE_WORDS[judgement.set_aside] if judgement.set_aside else "",
        decision.claim_id,
    )
