"""Compares an exported review with the audit rows that came with it, as verify does with the database."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from factcheck_app.domain.audit_row import AuditRow
from factcheck_app.domain.decision import Decision, Origin
from factcheck_app.domain.evidence import SourceText
from factcheck_app.domain.review import Review
from factcheck_app.readers.review_export import ReviewExport
from factcheck_app.storage.audit_entry import digest
from factcheck_app.storage.audit_trail import entry_of_decision, entry_of_source_text
from factcheck_app.storage.times import to_words

_DECIDED = frozenset(map(str, Origin))
_ADDED, _ATTACHED = "review_added", "source_attached"
Entry = Mapping[str, Any]


def export_problems(export: ReviewExport, rows: Sequence[AuditRow], key: bytes) -> Iterator[str]:
    """A sentence for everything in the review that is not as its rows say, in the order of the rows."""
    review = export.review
    entries = {row.sequence: _entry_of(row.entry) for row in rows if row.review_id == review.id}
    decisions = {decision.sequence: decision for decision in export.history}
    if not entries:
        yield "The audit trail has no row of this review."
    for sequence, entry in entries.items():
        action = entry.get("action")
        decision = decisions.get(sequence)
        if action == _ADDED:
            yield from (f"Sequence {sequence}: {words}" for words in _review_problems(review, entry, key))
        elif decision is not None and not _is_as_recorded(review, decision, entry, key):
            yield f"Sequence {sequence}: {_claim_words(review, decision)} is not the decision that was recorded."
        elif decision is None and isinstance(action, str) and action in _DECIDED:
            yield f"Sequence {sequence}: the decision is missing."
    for sequence in sorted(decisions.keys() - entries.keys()):
        yield f"Sequence {sequence}: a decision was added outside the record."
    yield from _text_problems(review, entries, key)


def _review_problems(review: Review, entry: Entry, key: bytes) -> Iterator[str]:
    if entry.get("revision") != review.revision:
        return  # a later revision is what the export holds
    article = review.article
    if (digest(key, article.content), digest(key, article.text)) != (entry.get("draft"), entry.get("text")):
        yield "the draft is not the one that was recorded."
    claims = {reviewed.id: digest(key, reviewed.claim.text) for reviewed in review.claims}
    if claims != entry.get("claims"):
        yield "the claims are not those that were recorded."
    stored = entry.get("stored")
    if not isinstance(stored, dict):
        return  # rows of earlier versions say nothing of it
    if stored.get("title") != digest(key, review.title):
        yield "the title of the review is not the one that was recorded."
    if stored.get("created_at") != to_words(review.created_at):
        yield "the time of the review is not the one that was recorded."


def _is_as_recorded(review: Review, decision: Decision, entry: Entry, key: bytes) -> bool:
    words = review.claim(decision.claim_id).claim.text
    expected = entry_of_decision(key, decision, str(entry.get("reviewer")), words)
    if decision.revision != review.revision:
        # the claim's words in an earlier revision are not in the export
        expected["claim_text"] = entry.get("claim_text")
    # decisions of the first schema quoted nothing, and their rows say nothing of it
    said = {"evidence": [], **entry}
    return all(said.get(name) == value for name, value in expected.items())


def _claim_words(review: Review, decision: Decision) -> str:
    return f"what stands on claim {review.claim(decision.claim_id).number}"


def _text_problems(review: Review, entries: Mapping[int, Entry], key: bytes) -> Iterator[str]:
    attached = {sequence: entry for sequence, entry in entries.items() if entry.get("action") == _ATTACHED}
    for text in (*review.source_texts, *review.replaced_texts):
        if not any(_is_text_of(text, entry, key) for entry in attached.values()):
            yield f"The text of source {text.source_number} is not one that was recorded."
    at_hand = {text.source_number for text in review.source_texts}
    last = {entry.get("source"): sequence for sequence, entry in attached.items()}
    for source, sequence in last.items():
        if source not in at_hand:
            yield f"Sequence {sequence}: the text of a source is missing."


def _is_text_of(text: SourceText, entry: Entry, key: bytes) -> bool:
    expected = entry_of_source_text(key, text, str(entry.get("reviewer")))
    return all(entry.get(name) == value for name, value in expected.items())


def _entry_of(words: str) -> Entry:
    # a trail whose hashes were made anew may hold anything: what cannot be read fits nothing
    try:
        entry = json.loads(words)
    except (ValueError, RecursionError):
        return {}
    return entry if isinstance(entry, dict) else {}
