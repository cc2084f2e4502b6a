"""What a review holds beside its texts (titles, findings, sources), as digests in its first audit row."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from sqlalchemy import Text, bindparam, select, type_coerce
from sqlalchemy.orm import Session

from factcheck_app.storage.audit_entry import canonical, digest
from factcheck_app.storage.rows import ClaimRow, ReviewRow, RevisionRow, SourceRow

# columns of a draft that no other digest covers
_OF_DRAFT = ("title", "file_name", "file_format", "sha256", "language", "layout")
_CHANGED_LATER = ("findings", "sources", "access")
_IN_WORDS = {
    "title": "the title of the review",
    "status": "the status of the review",
    "created_at": "the time of the review",
    "about": "the description of the draft",
    "findings": "what was found of the claims",
    "sources": "what is known of the sources",
    "access": "the access to the sources",
}

# Read as they are written at every change of the claims: what was spelled before is not again.
_CLAIMS = (
    select(ClaimRow.id, type_coerce(ClaimRow.findings, Text))
    .where(ClaimRow.review_id == bindparam("of_review"))
    .order_by(ClaimRow.id)
)
_SOURCES = select(SourceRow.number, type_coerce(SourceRow.facts, Text)).where(
    SourceRow.review_id == bindparam("of_review")
)


def digests_of_findings(session: Session, key: bytes, review_id: str, revision: int) -> dict[str, Any]:
    """Keyed digests of what the database holds now; status and access of the sources as their codes."""
    of_review = select(ReviewRow.title, ReviewRow.status, ReviewRow.created_at).where(ReviewRow.id == review_id)
    title, status, created_at = session.execute(of_review).one()
    return {
        "title": digest(key, title),
        "status": status,
        "created_at": created_at,
        "about": digest_of_draft(session, key, review_id, revision),
        **later_findings(session, key, review_id),
    }


def digest_of_draft(session: Session, key: bytes, review_id: str, revision: int) -> str:
    """The keyed digest of what a draft says of itself."""
    columns = [getattr(RevisionRow, name) for name in _OF_DRAFT]
    of_draft = (RevisionRow.review_id == review_id, RevisionRow.number == revision)
    draft = session.execute(select(*columns).where(*of_draft)).one_or_none() or ()
    return digest(key, canonical(dict(zip(_OF_DRAFT, draft, strict=False))))


def later_findings(session: Session, key: bytes, review_id: str) -> dict[str, Any]:
    """The digests of what a look-up or an added source changes, as its audit row holds them."""
    session.flush()
    connection, of_review = session.connection(), {"of_review": review_id}
    findings = [_spelled_claim(claim_id, written) for claim_id, written in connection.execute(_CLAIMS, of_review)]
    facts = {
        str(number): _spelled_source(number, written) for number, written in connection.execute(_SOURCES, of_review)
    }
    return {
        "findings": digest(key, f"{{{','.join(findings)}}}"),
        "sources": digest(key, f"{{{','.join(spelled for _number, (spelled, _access) in sorted(facts.items()))}}}"),
        "access": {number: access for number, (_spelled, access) in facts.items()},
    }


@lru_cache(maxsize=4_096)
def _spelled_claim(claim_id: str, findings: str) -> str:
    """A claim's part of the canonical spelling of all findings; they are kept as they are written in the database."""
    return canonical({claim_id: json.loads(findings)})[1:-1]


@lru_cache(maxsize=512)
def _spelled_source(number: int, facts: str) -> tuple[str, Any]:
    """A source's part of the canonical spelling of all that is known without its access, and the access.

    Attaching a text changes the access of its source, and has an audit row of its own.
    """
    known = {**json.loads(facts)}
    access = known.pop("access", None)
    return canonical({str(number): known})[1:-1], access


def finding_problems(
    recorded: tuple[int, object],
    stored: Mapping[str, Any],
    later: Mapping[int, Mapping[str, Any]],
    *,
    is_decided: bool,
    is_signed_off: bool | None = None,
) -> Iterator[tuple[int, str]]:
    """Sequence and words of what is not as the rows say: the first row of the review, and those `later` by sequence.

    A later row attached a text (the source's access), looked a source up or added one (what is known of claims and
    sources). Rows of earlier versions say nothing of it. `is_signed_off` is the last word on that, None without one.
    """
    sequence, said = recorded
    if not isinstance(said, dict):
        return
    expected = {name: (sequence, value) for name, value in said.items()}
    if is_decided:
        expected["status"] = sequence, "in_review"
    if is_signed_off is not None:
        expected["status"] = sequence, "signed_off" if is_signed_off else "in_review"
    for sequence, entry in sorted(later.items()):
        found = entry.get("stored")
        if isinstance(found, dict):
            expected |= {name: (sequence, found.get(name)) for name in _CHANGED_LATER}
        elif isinstance(access := expected.get("access", (0, None))[1], dict):
            expected["access"] = sequence, {**access, str(entry.get("source")): entry.get("access")}
    for name, words in _IN_WORDS.items():
        if name in expected and stored.get(name) != expected[name][1]:
            yield expected[name][0], f"{words} is not as it was recorded"
