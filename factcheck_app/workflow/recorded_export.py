"""Compares an exported review with the audit rows that came with it, as verify does with the database."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from factcheck_app.domain.audit_row import AuditRow
from factcheck_app.domain.decision import Decision, Origin
from factcheck_app.domain.evidence import SourceText
from factcheck_app.domain.review import Review
from factcheck_app.domain.review_event import EventKind
from factcheck_app.domain.shaping import Deed, Shaping
from factcheck_app.readers.review_export import ReviewExport
from factcheck_app.storage.audit_entry import digest
from factcheck_app.storage.audit_trail import (
    entry_of_decision,
    entry_of_event,
    entry_of_shaping,
    entry_of_source_text,
)
from factcheck_app.storage.times import to_words
from factcheck_app.workflow.recorded_words import RecordedWords

_DECIDED = tuple(map(str, Origin))
_SHAPED = tuple(str(deed) for deed in Deed if deed is not Deed.FOUND)
_SAID = tuple(map(str, EventKind))
_ADDED, _ATTACHED = "review_added", "source_attached"
Entry = Mapping[str, Any]


def export_problems(export: ReviewExport, rows: Sequence[AuditRow], key: bytes) -> Iterator[str]:
    """A sentence for everything in the review that is not as its rows say, in the order of the rows."""
    review, words = export.review, RecordedWords(export.review)
    entries = {row.sequence: _entry_of(row.entry) for row in rows if row.review_id == review.id}
    decisions = {decision.sequence: decision for decision in export.history}
    events = {event.sequence: event for event in review.events}
    if not entries:
        yield "The audit trail has no row of this review."
    for sequence, entry in entries.items():
        where = f"Sequence {sequence}"
        action, decision, shaping = entry.get("action"), decisions.get(sequence), words.shapings.get(sequence)
        event = events.get(sequence)
        if action == _ADDED:
            yield from (f"{where}: {problem}" for problem in _first_problems(review, words, entry, key))
        elif decision is not None and not _is_decision(decision, words, entry, key):
            yield f"{where}: the decision {_on_claim(review, decision)} is not the one that was recorded."
        elif shaping is not None and not _is_shaping(shaping, words, entry, key):
            yield f"{where}: the change of the claims is not the one that was recorded."
        elif event is not None and not _has(entry, entry_of_event(key, event, str(entry.get("reviewer")))):
            yield f"{where}: what was said of the review is not what was recorded."
        elif decision is None and action in _DECIDED:
            yield f"{where}: the decision is missing."
        elif shaping is None and action in _SHAPED:
            yield f"{where}: a change of the claims is missing."
        elif event is None and action in _SAID:
            yield f"{where}: what was said of the review is missing."
    for sequence in sorted((decisions.keys() | words.shapings.keys() | events.keys()) - entries.keys()):
        yield f"Sequence {sequence}: it was added outside the record."
    yield from _text_problems(review, entries, key)


def _first_problems(review: Review, words: RecordedWords, entry: Entry, key: bytes) -> Iterator[str]:
    revision = entry.get("revision")
    article = words.articles.get(revision) if isinstance(revision, int) else None
    content, text = (article.content, article.text) if article is not None else (b"", "")
    if (digest(key, content), digest(key, text)) != (entry.get("draft"), entry.get("text")):
        yield "the draft is not the one that was recorded."
    if {name: digest(key, said) for name, said in words.first().items()} != entry.get("claims"):
        yield "the claims are not those that were recorded."
    stored = entry.get("stored")
    if not isinstance(stored, dict):
        return  # rows of earlier versions say nothing of it
    if stored.get("title") != digest(key, review.title):
        yield "the title of the review is not the one that was recorded."
    if stored.get("created_at") != to_words(review.created_at):
        yield "the time of the review is not the one that was recorded."


def _is_decision(decision: Decision, words: RecordedWords, entry: Entry, key: bytes) -> bool:
    said = words.before(decision.sequence, decision.claim_id)
    expected = entry_of_decision(key, decision, str(entry.get("reviewer")), said)
    # decisions of the first schema quoted nothing, and their rows say nothing of it
    return _has({"evidence": [], **entry}, expected)


def _is_shaping(shaping: Shaping, words: RecordedWords, entry: Entry, key: bytes) -> bool:
    expected = entry_of_shaping(key, shaping, str(entry.get("reviewer")), words.after(shaping))
    if shaping.deed is Deed.NEXT_DRAFT:
        article = words.articles[shaping.revision]
        expected |= {"draft": digest(key, article.content), "text": digest(key, article.text)}
    return _has(entry, expected)


def _has(entry: Entry, expected: Entry) -> bool:
    return all(entry.get(name) == value for name, value in expected.items())


def _on_claim(review: Review, decision: Decision) -> str:
    number = next((reviewed.number for reviewed in review.claims if reviewed.id == decision.claim_id), None)
    return f"on claim {number}" if number else "on a claim that left the draft"


def _text_problems(review: Review, entries: Mapping[int, Entry], key: bytes) -> Iterator[str]:
    attached = {sequence: entry for sequence, entry in entries.items() if entry.get("action") == _ATTACHED}
    for text in (*review.source_texts, *review.replaced_texts):
        if not any(_is_text_of(text, entry, key) for entry in attached.values()):
            yield f"The text of source {text.source_number} is not one that was recorded."
    # a source that left with a draft that was taken back keeps its text, which is not at hand
    left = {text.source_number for text in review.replaced_texts} - {source.number for source in review.sources}
    at_hand = {text.source_number for text in review.source_texts} | left
    last = {entry.get("source"): sequence for sequence, entry in attached.items()}
    for source, sequence in last.items():
        if source not in at_hand:
            yield f"Sequence {sequence}: the text of a source is missing."


def _is_text_of(text: SourceText, entry: Entry, key: bytes) -> bool:
    expected = entry_of_source_text(key, text, str(entry.get("reviewer")))
    return _has(entry, expected)


def _entry_of(words: str) -> Entry:
    # a trail whose hashes were made anew may hold anything: what cannot be read fits nothing
    try:
        entry = json.loads(words)
    except (ValueError, RecursionError):
        return {}
    return entry if isinstance(entry, dict) else {}
