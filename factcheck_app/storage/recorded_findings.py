"""What a review holds beside its texts (titles, findings, sources), as digests in its first audit row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck_app.storage.audit_entry import canonical, digest
from factcheck_app.storage.rows import ClaimRow, ReviewRow, RevisionRow, SourceRow

# columns of a draft that no other digest covers
_OF_DRAFT = ("title", "file_name", "file_format", "sha256", "language", "layout")
_IN_WORDS = {
    "title": "the title of the review",
    "status": "the status of the review",
    "created_at": "the time of the review",
    "about": "the description of the draft",
    "findings": "what was found of the claims",
    "sources": "what is known of the sources",
    "access": "the access to the sources",
}


def digests_of_findings(session: Session, key: bytes, review_id: str, revision: int) -> dict[str, Any]:
    """Keyed digests of what the database holds now; status and access of the sources as their codes."""
    of_review = select(ReviewRow.title, ReviewRow.status, ReviewRow.created_at).where(ReviewRow.id == review_id)
    title, status, created_at = session.execute(of_review).one()
    columns = [getattr(RevisionRow, name) for name in _OF_DRAFT]
    of_draft = (RevisionRow.review_id == review_id, RevisionRow.number == revision)
    draft = session.execute(select(*columns).where(*of_draft)).one_or_none() or ()
    of_claims = select(ClaimRow.id, ClaimRow.findings).where(ClaimRow.review_id == review_id)
    findings = {row.id: row.findings for row in session.execute(of_claims)}
    of_sources = select(SourceRow.number, SourceRow.facts).where(SourceRow.review_id == review_id)
    facts = {str(number): {**found} for number, found in session.execute(of_sources)}
    # attaching a text changes the access of its source, and has an audit row of its own
    access = {number: found.pop("access", None) for number, found in facts.items()}
    return {
        "title": digest(key, title),
        "status": status,
        "created_at": created_at,
        "about": digest(key, canonical(dict(zip(_OF_DRAFT, draft, strict=False)))),
        "findings": digest(key, canonical(findings)),
        "sources": digest(key, canonical(facts)),
        "access": access,
    }


def finding_problems(
    recorded: object, stored: Mapping[str, Any], attached: Mapping[str, object], *, is_decided: bool
) -> Iterator[str]:
    """What is not as the first row says; `attached` is the access that later rows gave to sources, by number.

    Rows of earlier versions say nothing of it.
    """
    if not isinstance(recorded, dict):
        return
    access = recorded.get("access")
    expected = {**recorded, "access": {**access, **attached} if isinstance(access, dict) else access}
    if is_decided:
        expected["status"] = "in_review"
    for name, words in _IN_WORDS.items():
        if name in recorded and stored.get(name) != expected[name]:
            yield f"{words} is not as it was recorded"
